import { diffReports } from '../diff/diff.ts';
import { buildTimeline, panelRows } from '../history.ts';
import { buildLedger, type LedgerOptions } from '../ledger/ledger.ts';
import { outlookReport } from '../outlook/outlook.ts';
import type { Ledger, Report, Result } from '../types.ts';
import { choice, type Call } from './arguments.ts';
import { usageError } from './errors.ts';
import { fileOf, hashOf } from './files.ts';

/** What a command makes of the reports that it was given, in the order of the call. */
type Work = (reports: readonly Report[], call: Call) => Result | Promise<Result>;

function first([report]: readonly Report[]): Report {
  if (!report) throw new Error('no report');
  return report;
}

function two([before, after]: readonly Report[]): readonly [Report, Report] {
  if (!before || !after) throw new Error('two reports are needed');
  return [before, after];
}

/** How verdicts are found and said: the language, and δ of targets worded as "about". */
function judgingOf(call: Call): LedgerOptions {
  const lang = call.values.get('lang');
  const tolerance = call.values.get('tolerance');
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(tolerance === undefined
      ? {}
      : { tolerance: tolerance.split(',').reduce((all, one) => ({ ...all, ...toleranceOf(one) }), {}) }),
  };
}

/** `0.3` is a δ in percentage points, `4%` one in per cent of a level. */
function toleranceOf(written: string): Partial<Record<'rate' | 'level', number>> {
  const [, digits, share] = /^\s*(\d{1,6}(?:\.\d{1,6})?)(%?)\s*$/u.exec(written) ?? [];
  if (digits === undefined)
    throw usageError(
      `--tolerance cannot be "${written}"`,
      '--tolerance takes percentage points for rates, per cent for levels, or both, such as --tolerance=0.2,5%',
    );
  return share ? { level: Number(digits) / 100 } : { rate: Number(digits) };
}

/** A ledger under the words of a reviewer; the parser of their file is loaded where there is one. */
async function reviewed(ledger: Ledger, call: Call): Promise<Ledger> {
  if (!call.values.has('overrides') && !call.values.has('write-overrides')) return ledger;
  return (await import('./overrides.ts')).withOverrides(ledger, call);
}

/** The hash of the file that a report came from; each file is read once, however many reports it holds. */
function hashes(): (report: Report) => string {
  const known = new Map<string, string>();
  return ({ name }) => {
    const file = fileOf(name);
    const hash = known.get(file) ?? hashOf(file);
    known.set(file, hash);
    return hash;
  };
}

/** The work of each command; a new one is a line here and an entry in the table of commands. */
export const work: Readonly<Record<string, Work>> = {
  read: (reports) => first(reports),
  ledger: (reports, call) => reviewed(buildLedger(reports, judgingOf(call)), call),
  outlook: (reports) => outlookReport(first(reports)),
  diff: (reports) => diffReports(...two(reports)),
  timeline: (reports, call) => buildTimeline(reports, judgingOf(call)),
  panel: (reports, call) => {
    const shape = choice(call, 'shape', ['long', 'wide'] as const);
    const value = choice(call, 'value', ['target', 'actual', 'gap'] as const);
    return panelRows(reports, {
      sha256: hashes(),
      ...(shape ? { shape } : {}),
      ...(value ? { value } : {}),
    });
  },
};

/** Whether a result holds what `--exit-code` asks about: differences, or a promise missed or dropped. */
export function broken(result: Result): boolean {
  switch (result.type) {
    case 'diff':
      return [...result.statements, ...result.sections].some(({ relation }) => relation !== 'same');
    case 'ledger':
      return result.entries.some(
        ({ outcome, continuity }) => outcome === 'missed' || continuity?.relation === 'dropped',
      );
    default:
      return false;
  }
}
