import { spelled } from '../text/compared-name.ts';
import { findMentions, type MentionIndex } from '../text/mentions.ts';
import { reportedYearsOf } from '../text/periods.ts';
import type { Phrase } from '../text/phrases.ts';
import { measureKeys, type Measure } from '../text/sameness.ts';
import { firstIndex } from '../text/search.ts';
import type { Commitment, Metric } from '../types.ts';
import type { Hearing, ToldFigure } from './hearing.ts';

/** A phrase of the next report that speaks of what was asked for. */
export interface Spoken {
  readonly phrase: Phrase;
  /** 0…1: how much of what was asked for it holds, rare parts weighing more. */
  readonly score: number;
}

function about(
  wanted: string,
  index: MentionIndex,
  phrases: readonly Phrase[],
  limit: number,
  { locale }: Hearing,
): readonly Spoken[] {
  return findMentions(index, spelled(wanted, locale.comparisons.words), limit).flatMap(({ index: at, score }) => {
    const phrase = phrases[at];
    return phrase ? [{ phrase, score }] : [];
  });
}

/** The phrases that tell of something, best first. */
export function toldAbout(wanted: string, limit: number, hearing: Hearing): readonly Spoken[] {
  return about(wanted, hearing.toldIndex, hearing.told, limit, hearing);
}

/** The phrases that promise something anew, best first. */
export function plannedAbout(wanted: string, limit: number, hearing: Hearing): readonly Spoken[] {
  return about(wanted, hearing.plannedIndex, hearing.planned, limit, hearing);
}

/** The metric that states a commitment, or null where none does. */
export function metricOf({ metrics }: Commitment, { promisedMetrics }: Hearing): Metric | null {
  return promisedMetrics.get(metrics[0] ?? '') ?? null;
}

/** True where a figure that differs from one promise is what another sentence promised of the same thing. */
export function answersAnother(
  { indicator, target, statement }: Commitment,
  value: number,
  { before }: Hearing,
): boolean {
  if (value === target?.value) return false;
  return before.commitments.some(
    (other) => other.target?.value === value && other.statement !== statement && other.quote.includes(indicator),
  );
}

/** True where a period does not contain the promised year. */
export function isOtherYear(period: string, year: number | null): boolean {
  const years = reportedYearsOf(period);
  return years !== null && year !== null && (year < years[0] || year > years[1]);
}

/** Index of the first of some sorted places that begins at or after an offset. */
const firstFrom = (places: readonly { readonly start: number }[], offset: number): number =>
  firstIndex(places, ({ start }) => start >= offset);

/** The figures under a measure's keys, each once. */
export function meeting(
  measure: Measure,
  table: ReadonlyMap<string, readonly ToldFigure[]>,
  { locale }: Hearing,
): readonly ToldFigure[] {
  const found = new Map<string, ToldFigure>();
  for (const key of measureKeys(measure, locale.comparisons.words))
    for (const told of table.get(key) ?? []) found.set(told.metric.id, told);
  return [...found.values()];
}

/** The first phrase, among some in the order of the text, that begins at or after an offset. */
export function phraseFrom(phrases: readonly Phrase[], offset: number): Phrase | null {
  return phrases[firstFrom(phrases, offset)] ?? null;
}

/** The phrase, among some in the order of the text, in which an offset stands. */
export function phraseAt(phrases: readonly Phrase[], offset: number): Phrase | null {
  const phrase = phrases[firstFrom(phrases, offset + 1) - 1];
  return phrase && offset < phrase.end ? phrase : null;
}

/** The metrics of the next report that stand in a span. */
export function metricsIn({ metrics }: Hearing, start: number, end: number): readonly Metric[] {
  return metrics.slice(firstFrom(metrics, start), firstFrom(metrics, end));
}
