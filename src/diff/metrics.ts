import type { Locale } from '../locales/locale.ts';
import { tidy } from '../text/bounds.ts';
import { compareValues, shiftOf } from '../text/values.ts';
import type { Metric, MetricCaution, MetricMatch, MetricPair } from '../types.ts';

/** Under these cautions two figures of one indicator must not be subtracted. */
const FORBIDDING: readonly MetricCaution[] = ['flow', 'period'];

/** Says how each pair of figures changed, and what to be careful about. */
export function metricPairs(matches: readonly MetricMatch[], locale: Locale): readonly MetricPair[] {
  return matches.map((match) => {
    const { a, b, cautions } = match;
    if (!a || !b) return { ...match, relation: a ? 'removed' : 'added', delta: null, percent: null, note: '' };
    const note = noteOf(a, b, cautions, locale);
    if (cautions.some((caution) => FORBIDDING.includes(caution)))
      return { ...match, relation: 'not_comparable', delta: null, percent: null, note };
    const delta = changeOf(a, b, locale);
    // A place nearer the top is the higher one.
    const rise = a.kind === 'rank' ? -delta : delta;
    return {
      ...match,
      relation: rise > 0 ? 'raised' : rise < 0 ? 'lowered' : 'held',
      delta,
      // A share of a place in a ranking means nothing.
      percent: a.value === 0 || a.kind === 'rank' ? null : tidy((100 * delta) / Math.abs(a.value)),
      note,
    };
  });
}

/** b − a in b's unit; of a range that holds a single figure the ends count that differ. */
function changeOf(a: Metric, b: Metric, { comparisons: { words, pointsUnit } }: Locale): number {
  const { gap } = compareValues(a, b, words.units, pointsUnit);
  if (gap !== 0 || !isOneRange(a, b) || a.unit !== b.unit) return gap ?? 0;
  return shiftOf(a, b);
}

const isOneRange = (a: Metric, b: Metric): boolean => (a.high === null) !== (b.high === null);

function noteOf(
  a: Metric,
  b: Metric,
  cautions: readonly MetricCaution[],
  { comparisons: { messages } }: Locale,
): string {
  const aspects: Readonly<Record<MetricCaution, (metric: Metric) => string>> = {
    scope: ({ scope, indicator }) => `${scope}${indicator}`,
    words: ({ indicator }) => indicator,
    flow: ({ indicator }) => indicator,
    period: ({ period }) => period,
    counter: ({ unit }) => unit,
  };
  const said = (message: string, aspect: (metric: Metric) => string): string =>
    message.replaceAll('{achieved}', aspect(a)).replaceAll('{committed}', aspect(b));
  const notes = cautions.map((caution) => said(messages.cautions[caution], aspects[caution]));
  if (isOneRange(a, b)) notes.push(said(messages.oneRange, ({ quote }) => quote));
  return notes.join(messages.separator);
}
