import type { Locale } from '../locales/locale.ts';
import { partOf, type Phrase } from '../text/phrases.ts';
import type { Metric, Span } from '../types.ts';

/** A metric that states a promise, and the words around it that belong to it. */
export interface Promised {
  readonly metric: Metric;
  readonly phrase: Phrase;
  readonly span: Span;
}

/** How many characters before a figure can say what it is, so that a long list is read in linear time. */
const LOOK_BACK = 200;

/** The figures of the plan that state what is to be reached, each with the shortest words that say so. */
export function quantifiedPromises(
  phrases: readonly Phrase[],
  metrics: readonly Metric[],
  { judgement }: Locale,
): readonly Promised[] {
  const sorted = [...metrics].sort((a, b) => a.start - b.start);
  let next = 0;
  return phrases.flatMap((phrase) => {
    while ((sorted[next]?.start ?? Infinity) < phrase.start) next++;
    const inside: Metric[] = [];
    for (let at = next; (sorted[at]?.start ?? Infinity) < phrase.end; at++) {
      const metric = sorted[at];
      if (metric) inside.push(metric);
    }
    return inside.flatMap((metric, index) => {
      const [previous, following] = [inside[index - 1], inside[index + 1]];
      const at = Math.min(Math.max(0, metric.start - phrase.start), phrase.text.length);
      const words = phrase.text.slice(Math.max(0, at - LOOK_BACK), at);
      const behind = following ? phrase.text.slice(metric.end - phrase.start, following.start - phrase.start) : '';
      const starting =
        following?.unit === metric.unit &&
        (judgement.startingValue.test(words) || judgement.startingValueBehind.test(behind));
      const told = phrase.text.slice(Math.max(0, at - LOOK_BACK), metric.end - phrase.start + 6);
      if (starting || judgement.thanLastYear.test(words.slice(-12)) || judgement.facts.test(told)) return [];
      return { metric, phrase, span: partOf(phrase, metric, previous, following, judgement.listMarks) };
    });
  });
}
