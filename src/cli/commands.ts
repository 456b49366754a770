import {
  buildLedger,
  buildTimeline,
  diffReports,
  outlookReport,
  panelRows,
  type Report,
  type Result,
} from '../index.ts';
import { choice, type Call } from './arguments.ts';
import { hashOf } from './files.ts';

/** What a command makes of the reports that it was given, in the order of the call. */
type Work = (reports: readonly Report[], call: Call) => Result;

function first([report]: readonly Report[]): Report {
  if (!report) throw new Error('no report');
  return report;
}

function two([before, after]: readonly Report[]): readonly [Report, Report] {
  if (!before || !after) throw new Error('two reports are needed');
  return [before, after];
}

/** The work of each command; a new one is a line here and an entry in the table of commands. */
export const work: Readonly<Record<string, Work>> = {
  read: (reports) => first(reports),
  ledger: (reports) => buildLedger(reports),
  outlook: (reports) => outlookReport(first(reports)),
  diff: (reports) => diffReports(...two(reports)),
  timeline: (reports) => buildTimeline(reports),
  panel: (reports, call) => {
    const shape = choice(call, 'shape', ['long', 'wide'] as const);
    const value = choice(call, 'value', ['target', 'actual', 'gap'] as const);
    return panelRows(reports, {
      sha256: ({ name }) => hashOf(name),
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
