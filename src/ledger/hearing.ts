import type { Locale } from '../locales/locale.ts';
import type { Tolerance } from '../text/bounds.ts';
import { phraseAt } from './lookups.ts';
import { indexClaims, type Claims } from './claims.ts';
import { oneYearPeriods } from './one-year.ts';
import { spelled } from '../text/compared-name.ts';
import { canonicalIndicator, indexIndicators } from '../text/indicator.ts';
import { indexMentions, type MentionIndex } from '../text/mentions.ts';
import { isFiscalYear, yearsOf } from '../text/periods.ts';
import { phrasesOf, type Phrase } from '../text/phrases.ts';
import { targetsSaidAgain } from '../text/said-again.ts';
import { findRestatements } from '../text/restatements.ts';
import { indicatorKey, measureKeys, measureReader, type Measure, type Measured } from '../text/sameness.ts';
import type { Bound, Metric, Report } from '../types.ts';

/** A figure that the next report tells, ready for comparison. */
export interface ToldFigure {
  readonly metric: Metric;
  readonly measure: Measure;
}

/** Two neighbouring reports, prepared so that the commitments of the first can be judged by the second. */
export interface Hearing {
  readonly before: Report;
  readonly after: Report;
  readonly locale: Locale;
  readonly tolerance: Tolerance;
  /** The year that was promised for; null where the report does not tell. */
  readonly year: number | null;
  /** What the next report says of the time that has passed. */
  readonly told: readonly Phrase[];
  /** The same with the chapter on shortcomings, where a report admits what was not reached. */
  readonly admitting: readonly Phrase[];
  readonly toldIndex: MentionIndex;
  /** What it promises anew. */
  readonly planned: readonly Phrase[];
  readonly plannedIndex: MentionIndex;
  readonly promisedMetrics: ReadonlyMap<string, Metric>;
  /** The figures that it tells as achieved, by the keys under which they can meet a target. */
  readonly figures: ReadonlyMap<string, readonly ToldFigure[]>;
  /** The figures that it promises, likewise. */
  readonly newFigures: ReadonlyMap<string, readonly ToldFigure[]>;
  /** The levels that it promises or starts from, by their value. */
  readonly newValues: ReadonlyMap<number, readonly Metric[]>;
  /** All its figures in the order of the text. */
  readonly metrics: readonly Metric[];
  /** What it says of targets: not reached, surpassed, reached. */
  readonly claims: Readonly<Record<'admissions' | 'exceeded' | 'met', Claims>>;
  /** Its general claims, each with what it covers. */
  readonly catchAlls: readonly { readonly covers: RegExp | null; readonly claim: Phrase }[];
  /** The phrases in which it compares one thing with another, with the name of the other. */
  readonly compared: readonly { readonly phrase: Phrase; readonly bound: Bound; readonly reference: string }[];
  /** Indicators, by `indicatorKey`, of which it gives the base otherwise than the first report did. */
  readonly restated: ReadonlySet<string>;
  /** Ids of the statements in which the first report lists its main targets. */
  readonly mainTargets: ReadonlySet<string>;
  readonly readMeasure: (figure: Measured) => Measure;
  readonly canonicalOf: (name: string) => string | null;
}

/** Prepares two neighbouring reports; both must be in the language of the locale. */
export function hear(before: Report, after: Report, locale: Locale, tolerance: Tolerance): Hearing {
  const isTold = ({ role, stance, text }: Phrase): boolean =>
    stance === 'achieved' || role === 'review' || role === 'challenges' || locale.judgement.perfective.test(text);
  const phrases = phrasesOf(after);
  const admitting = phrases.filter(isTold);
  const told = admitting.filter(({ role, text }) => role !== 'challenges' && !locale.judgement.lacking.test(text));
  const planned = phrases.filter((phrase) => !isTold(phrase) && phrase.role !== 'front_matter');
  const readMeasure = measureReader(locale.comparisons.words);
  const known = indexIndicators(locale.indicators);
  const canonicalOf = (name: string): string | null => canonicalIndicator(name, locale.indicators, known);
  const metrics = oneYearPeriods(after, locale).sort((a, b) => a.start - b.start);
  const { judgement } = locale;
  const { words } = locale.comparisons;
  const saidAgain = targetsSaidAgain(after);
  const table = (wanted: Metric['stance']): ReadonlyMap<string, readonly ToldFigure[]> => {
    const figures = new Map<string, ToldFigure[]>();
    for (const metric of metrics.filter(({ stance, id }) => stance === wanted && !saidAgain.has(id))) {
      const measure = readMeasure(metric);
      for (const key of measureKeys(measure, locale.comparisons.words)) {
        const list = figures.get(key);
        if (list) list.push({ metric, measure });
        else figures.set(key, [{ metric, measure }]);
      }
    }
    return figures;
  };
  return {
    ...{ before, after, locale, tolerance, told, admitting, planned, metrics, readMeasure },
    figures: table('achieved'),
    newFigures: table('committed'),
    newValues: byValue(metrics.filter(({ stance, start }) => stance === 'committed' || phraseAt(planned, start))),
    year: isFiscalYear(before.plannedPeriod) ? (yearsOf(before.plannedPeriod)?.[0] ?? null) : before.year,
    toldIndex: indexMentions(told.map(({ text }) => spelled(text, words))),
    plannedIndex: indexMentions(planned.map(({ text }) => spelled(text, words))),
    promisedMetrics: new Map(before.metrics.map((metric) => [metric.id, metric])),
    canonicalOf,
    claims: {
      admissions: indexClaims(judgement.admissions, admitting, locale, canonicalOf),
      exceeded: indexClaims(judgement.claimsExceeded, told, locale, canonicalOf),
      met: indexClaims(judgement.claimsMet, told, locale, canonicalOf),
    },
    catchAlls: judgement.catchAlls.flatMap(({ words, covers }) => {
      const claim = told.find(({ text }) => words.test(text) && !judgement.admissions.test(text));
      return claim ? [{ covers, claim }] : [];
    }),
    compared: told.flatMap((phrase) => {
      for (const { words: pattern, bound } of locale.commitments.comparators) {
        const reference = pattern.exec(phrase.text)?.groups?.['reference'];
        if (reference !== undefined) return [{ phrase, bound, reference }];
      }
      return [];
    }),
    mainTargets: mainTargetsOf(before, locale),
    restated: new Set(
      findRestatements(before, after, locale.comparisons.words).flatMap(({ a }) => indicatorKey(readMeasure(a)) ?? []),
    ),
  };
}

/** The statements that stand where the main targets are set, or announce them. */
function mainTargetsOf({ statements, sections }: Report, { commitments }: Locale): ReadonlySet<string> {
  const home = new Set(sections.filter(({ role }) => role === 'targets').map(({ id }) => id));
  return new Set(
    statements
      .filter(({ section, text }) => home.has(section) || commitments.mainTargets.test(text))
      .map(({ id }) => id),
  );
}

function byValue(metrics: readonly Metric[]): ReadonlyMap<number, readonly Metric[]> {
  const values = new Map<number, Metric[]>();
  for (const metric of metrics) values.set(metric.value, [...(values.get(metric.value) ?? []), metric]);
  return values;
}
