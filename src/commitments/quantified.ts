import type { Locale } from '../locales/locale.ts';
import type { Phrase } from '../text/phrases.ts';
import type { Metric, Span } from '../types.ts';

/** A metric that states a promise, and the words around it that belong to it. */
export interface Promised {
  readonly metric: Metric;
  readonly phrase: Phrase;
  readonly span: Span;
}

/** The part of a phrase that one of its figures needs: up to the commas of the list that it stands in. */
function partOf(phrase: Phrase, metric: Metric, others: readonly Metric[], marks: RegExp): Span {
  const relative = (offset: number): number => Math.min(Math.max(offset - phrase.start, 0), phrase.text.length);
  const before = Math.max(0, ...others.filter((m) => m.end <= metric.start).map((m) => relative(m.end)));
  const after = others.filter((m) => m.start >= metric.end).map((m) => relative(m.start));
  const left = lastMark(phrase.text, marks, before, relative(metric.start));
  const right = after.length ? firstMark(phrase.text, marks, relative(metric.end), Math.min(...after)) : -1;
  // Offsets hold only where the phrase stands in the source unbroken; else the phrase as a whole is quoted.
  if (phrase.end - phrase.start !== phrase.text.length) return phrase;
  const start = before > 0 && left >= 0 ? phrase.start + left + 1 : phrase.start;
  return { start, end: right >= 0 ? phrase.start + right : phrase.end };
}

function lastMark(text: string, marks: RegExp, from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) if (marks.test(text.charAt(index))) return index;
  return -1;
}

function firstMark(text: string, marks: RegExp, from: number, to: number): number {
  for (let index = from; index < to; index++) if (marks.test(text.charAt(index))) return index;
  return -1;
}

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
    return inside
      .filter((metric, index) => {
        const words = phrase.text.slice(0, Math.max(0, metric.start - phrase.start));
        const starting = judgement.startingValue.test(words) && inside[index + 1]?.unit === metric.unit;
        return !starting && !judgement.thanLastYear.test(words.slice(-12));
      })
      .map((metric) => ({ metric, phrase, span: partOf(phrase, metric, inside, judgement.listMarks) }));
  });
}
