import type { Ledger, LedgerEntry, Outcome } from '../types.ts';
import { localeOf } from '../locales/index.ts';
import { countOutcomes, OUTCOMES } from './ledger.ts';

export interface OverrideOptions {
  /** Id of the language that verdicts are said in; that of the reports where it is not given. */
  readonly lang?: string;
}

/** A reviewer's word on one commitment. */
interface Word {
  readonly outcome?: Outcome;
  readonly by: string;
  readonly note: string;
  readonly evidence: readonly string[];
}

function wordOf(key: string, value: unknown): Word {
  const wrong = (field: string, expected: string): never => {
    throw new TypeError(`overrides: ${key}.${field} must be ${expected}`);
  };
  if (typeof value !== 'object' || value === null) throw new TypeError(`overrides: ${key} must be an object`);
  const { outcome, by = '', note = '', evidence = [], ...others } = value as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) wrong(unknown, 'left out: the fields are outcome, by, note and evidence');
  const known = OUTCOMES.find((one) => one === outcome);
  if (outcome !== undefined && known === undefined) wrong('outcome', `one of ${OUTCOMES.join(', ')}`);
  if (typeof by !== 'string') return wrong('by', 'a string');
  if (typeof note !== 'string') return wrong('note', 'a string');
  if (!Array.isArray(evidence) || !evidence.every((one) => typeof one === 'string'))
    return wrong('evidence', 'an array of strings');
  return { ...(known ? { outcome: known } : {}), by, note, evidence };
}

/**
 * Puts a reviewer's words over the entries of a ledger: `overrides` maps the stable key of a commitment to an object with
 * `outcome`, `by`, `note` and `evidence`, each optional. What the rules had found stays visible in `override.replaced`.
 *
 * @throws TypeError where a word is not understood, or where its commitment is not in the ledger.
 */
export function applyOverrides(
  ledger: Ledger,
  overrides: Readonly<Record<string, unknown>>,
  { lang = ledger.reports[0]?.locale ?? '' }: OverrideOptions = {},
): Ledger {
  const { verdicts } = localeOf(lang);
  const words = new Map(Object.entries(overrides).map(([key, value]) => [key, wordOf(key, value)]));
  const keys = new Set(ledger.entries.map(({ key }) => key));
  const lost = [...words.keys()].filter((key) => !keys.has(key));
  if (lost.length > 0) throw new TypeError(`overrides: no commitment in the ledger has the key ${lost.join(', ')}`);
  const entries = ledger.entries.map((entry): LedgerEntry => {
    const word = words.get(entry.key);
    if (!word) return entry;
    const { outcome = entry.outcome, by, note, evidence } = word;
    const blanks: Readonly<Record<string, string>> = { outcome: verdicts.outcomes[outcome], by, note };
    const why = verdicts.sentences.overridden.replace(/\{([a-z]+)\}/gu, (_, blank: string) => blanks[blank] ?? '');
    return { ...entry, outcome, why, override: { by, note, evidence, replaced: entry.outcome } };
  });
  return { ...ledger, entries, summary: countOutcomes(entries) };
}
