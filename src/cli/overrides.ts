import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { applyOverrides } from '../ledger/overrides.ts';
import type { Ledger, LedgerEntry, Outcome } from '../types.ts';
import type { Call } from './arguments.ts';
import { codeOf, inputError, usageError } from './errors.ts';
import { writeWhole } from './files.ts';

/** Outcomes that a reader of other sources could settle. */
const OPEN: ReadonlySet<Outcome> = new Set(['not_reported', 'unverifiable', 'not_comparable']);
/** Verdicts that are less sure than this are worth a second look. */
const DOUBTFUL = 0.7;
const SHAPE = 'a file of overrides maps the key of a commitment to outcome, by, note and evidence';

/** Puts the reviewer's words of `--overrides` over a ledger, and writes the template of `--write-overrides`. */
export function withOverrides(ledger: Ledger, call: Call): Ledger {
  const [file, template] = [call.values.get('overrides'), call.values.get('write-overrides')];
  const lang = call.values.get('lang');
  const reviewed = file === undefined ? ledger : applied(ledger, file, lang);
  if (template !== undefined) writeWhole(template, templateOf(reviewed), [...call.inputs, ...(file ? [file] : [])]);
  return reviewed;
}

function applied(ledger: Ledger, file: string, lang: string | undefined): Ledger {
  const overrides = readOverrides(file);
  try {
    return applyOverrides(ledger, overrides, lang === undefined ? {} : { lang });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw inputError(file, error.message, '--write-overrides FILE writes the keys of this ledger', error);
  }
}

/** The content of a JSON or YAML file (JSON is YAML as well). */
function readOverrides(file: string): Readonly<Record<string, unknown>> {
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'), { uniqueKeys: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw usageError(`--overrides: there is no file ${file}`, SHAPE, error);
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw inputError(file, reason, SHAPE, error);
  }
  if (content === null) return {};
  if (typeof content !== 'object' || Array.isArray(content)) throw inputError(file, 'it is no map of keys', SHAPE);
  return content as Readonly<Record<string, unknown>>;
}

/** A comment that stays one whatever line breaks a quote holds. */
const comment = (words: string): string => `# ${words.replace(/\s+/gu, ' ')}`;

function templateEntry({ key, commitment, outcome, evidence, nearest, why, override }: LedgerEntry): string {
  const word = override
    ? stringify({ [key]: { outcome, by: override.by, note: override.note, evidence: override.evidence } })
    : // What nobody has looked at must not come back as a person's word.
      stringify({ [key]: { outcome, by: '', note: '', evidence: [] } }).replace(/^(?=.)/gmu, '#');
  return [
    comment(`${commitment.year ?? ''} “${commitment.quote}”`),
    comment(why),
    ...[...evidence, ...nearest].map(({ quote }) => comment(`  “${quote}”`)),
    word,
  ].join('\n');
}

/** YAML of the entries that a reviewer should look at, with the quotes as comments; entries count once their # is taken away. */
export function templateOf({ entries }: Ledger): string {
  const doubtful = entries.filter(
    ({ outcome, confidence, override }) =>
      override !== null || (outcome !== 'pending' && (OPEN.has(outcome) || confidence < DOUBTFUL)),
  );
  return doubtful.length === 0 ? '{}\n' : doubtful.map(templateEntry).join('\n');
}
