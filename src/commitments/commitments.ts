import type { Locale } from '../locales/locale.ts';
import { yearsOf } from '../text/periods.ts';
import { phrasesOf, type Phrase } from '../text/phrases.ts';
import { firstIndex } from '../text/search.ts';
import type { Commitment, Figure, Metric, Report, SectionRole } from '../types.ts';
import { keyOf } from './key.ts';
import { namedPromise, splitTotals } from './named.ts';
import { quantifiedPromises, type Promised } from './quantified.ts';
import { readWording, type Wording } from './wording.ts';

/** What of a report is needed to find its commitments. */
export type ReadSoFar = Pick<Report, 'source' | 'sections' | 'statements' | 'metrics' | 'year' | 'plannedPeriod'>;

const PROMISING: ReadonlySet<SectionRole> = new Set(['targets', 'plan', 'governance']);

type Draft = Omit<Commitment, 'id' | 'key'>;

const figureOf = ({ value, high, unit, bound, kind, direction, step }: Metric): Figure => ({
  ...{ value, high, unit, bound, kind, direction, step },
});

/** Finds what a report promises and the next one can be checked for, in the order of the text. */
export function findCommitments(report: ReadSoFar, locale: Locale): readonly Commitment[] {
  const all = phrasesOf(report);
  const phrases = all.filter(({ role, stance }) => PROMISING.has(role) && stance !== 'achieved');
  const aside = all.filter((phrase) => !PROMISING.has(phrase.role) && isPromise(phrase, locale));
  const promised = report.metrics.filter(({ stance }) => stance === 'committed');
  const quantified = quantifiedPromises([...phrases, ...aside].sort(inOrder), promised, locale);
  const wordings = new Map<Phrase, Wording>();
  const wordingOf = (phrase: Phrase): Wording => {
    const wording = wordings.get(phrase) ?? readWording(phrase.text, locale.commitments);
    wordings.set(phrase, wording);
    return wording;
  };
  const drafts = [
    ...quantified.map((one) => quantifiedDraft(report, one, wordingOf(one.phrase))),
    ...namedDrafts(report, phrases, promised, locale),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return numbered(withoutRepeats(drafts));
}

const inOrder = (a: Phrase, b: Phrase): number => a.start - b.start;

/** True where the reporting body says of itself that it plans to do something, as companies do in the midst of a review. */
function isPromise({ stance, text }: Phrase, { commitments }: Locale): boolean {
  return stance === 'committed' && (commitments.anywhere?.test(text) ?? false);
}

function quantifiedDraft(
  { source, year }: ReadSoFar,
  { metric, phrase, span }: Promised,
  { strength, deadline }: Wording,
): Draft {
  const usual = phrase.role === 'targets' || metric.kind === 'growth' ? 'expected' : 'firm';
  return {
    statement: phrase.statement,
    section: phrase.section,
    ...span,
    quote: source.slice(span.start, span.end),
    indicator: metric.indicator,
    canonical: metric.canonical,
    quantified: true,
    target: figureOf(metric),
    strength: strength ?? usual,
    period: periodFor(metric.period || phrase.period, year),
    deadline,
    comparator: null,
    metrics: [metric.id],
  };
}

/** Nothing is promised for a year that is over: such a period was taken from a comparison nearby. */
function periodFor(period: string, year: number | null): string {
  const last = yearsOf(period)?.[1];
  return year !== null && (last === undefined || last < year) ? String(year) : period;
}

function namedDrafts(
  report: ReadSoFar,
  phrases: readonly Phrase[],
  promised: readonly Metric[],
  { commitments: words }: Locale,
): Draft[] {
  const { source, year } = report;
  const lists = listsOf(report, promised, words.mainTargets);
  const taken = report.metrics.filter(({ stance }) => stance !== 'context').map(({ start }) => start);
  taken.sort((a, b) => a - b);
  return phrases
    .flatMap((whole) => splitTotals(whole, words.listMark, words))
    .flatMap((phrase, index, all) => {
      const before = all[index - 1];
      if (holdsAny(taken, phrase.start, phrase.end)) return [];
      const listed = phrase.at >= (lists.get(phrase.statement) ?? Infinity);
      const promise = namedPromise(phrase, listed, words, before?.statement === phrase.statement ? before : null);
      if (!promise) return [];
      const { strength, deadline } = readWording(phrase.text, words);
      return {
        statement: phrase.statement,
        section: phrase.section,
        start: phrase.start,
        end: phrase.end,
        quote: source.slice(phrase.start, phrase.end),
        indicator: promise.indicator,
        canonical: null,
        quantified: promise.target !== null,
        target: promise.target,
        strength: strength ?? (listed ? 'expected' : 'firm'),
        // A year inside a name, such as the year of the games that are prepared, is no deadline.
        period: phrase.period.includes('-') ? phrase.period : String(year ?? phrase.period),
        deadline,
        comparator: promise.comparator,
        metrics: [],
      };
    });
}

/** Where in its text the list of main expected targets begins, by statement; it may run on into the next sentence. */
function listsOf(
  { statements }: ReadSoFar,
  promised: readonly Metric[],
  mainTargets: RegExp,
): ReadonlyMap<string, number> {
  const withFigures = new Set(promised.map(({ statement }) => statement));
  const lists = new Map<string, number>();
  statements.forEach((statement, index) => {
    const match = mainTargets.exec(statement.text);
    if (!match) return;
    lists.set(statement.id, match.index + match[0].length);
    const next = statements[index + 1];
    if (next?.section === statement.section && withFigures.has(next.id) && !lists.has(next.id)) lists.set(next.id, 0);
  });
  return lists;
}

/** True where a sorted list holds a number from `start` to before `end`. */
function holdsAny(sorted: readonly number[], start: number, end: number): boolean {
  return (sorted[firstIndex(sorted, (offset) => offset >= start)] ?? Infinity) < end;
}

/** Leaves out what only says again what was said before, and lets the first mention own its metrics. */
function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const first = new Map<string, { readonly draft: Draft; readonly metrics: string[] }>();
  for (const draft of drafts) {
    const { target } = draft;
    const stated = target ? [target.value, target.high, target.unit, target.kind, target.direction] : [draft.quote];
    const same = [draft.canonical ?? draft.indicator, draft.period, ...stated].join('|');
    const known = first.get(same);
    if (known) known.metrics.push(...draft.metrics);
    else first.set(same, { draft, metrics: [...draft.metrics] });
  }
  return Array.from(first.values(), ({ draft, metrics }) => ({ ...draft, metrics }));
}

/** Gives every commitment its id and a key that no other one of the report has. */
function numbered(drafts: readonly Draft[]): readonly Commitment[] {
  const seen = new Map<string, number>();
  return drafts.map((draft, index) => {
    const { target } = draft;
    const stated = target ? [target.value, target.high, target.unit, target.bound, target.kind] : [draft.quote];
    const key = keyOf([draft.canonical ?? draft.indicator, draft.period, ...stated]);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { id: `c${index + 1}`, ...draft, key: times === 1 ? key : `${key}-${times}` };
  });
}
