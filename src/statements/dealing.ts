import type { Locale } from '../locales/locale.ts';
import { matchesOf } from '../text/matches.ts';
import type { PeriodMention } from '../text/periods.ts';
import type { Span } from '../types.ts';

/** A figure in digits, with the sign of its currency. */
const FIGURE = /(?:\p{Sc} ?)?\d(?:[\d.,]*\d)?/gu;
/** What can stand between the members of a list of times. */
const BETWEEN = /^(?:,| ?&)? ?(?:\p{L}{1,3} )?$/u;

/** The figures in a stretch of text, times left out. */
function figuresIn(folded: string, start: number, end: number, times: readonly Span[]): readonly Span[] {
  return matchesOf(folded.slice(start, end), FIGURE)
    .map(({ 0: text, index }) => ({ start: start + index, end: start + index + text.length }))
    .filter((figure) => !times.some((time) => figure.start < time.end && time.start < figure.end));
}

/**
 * The figures of a sentence that a list of as many times is told for in their order, each with its time: 33 and 98 homes in 2018 and 2017,
 * respectively.
 */
export function timesInOrder(
  folded: string,
  sentence: Span,
  times: readonly PeriodMention[],
  { periods: { inOrder } }: Locale,
): readonly PeriodMention[] {
  const dealt: PeriodMention[] = [];
  for (let first = 0; inOrder && first < times.length;) {
    let last = first;
    const gap = (at: number): string => folded.slice(times[at]?.end, times[at + 1]?.start);
    while (last + 1 < times.length && BETWEEN.test(gap(last))) last++;
    const run = times.slice(first, last + 1);
    const [from, to] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
    first = last + 1;
    if (run.length < 2) continue;
    const isBehind = inOrder.test(folded.slice(to, sentence.end));
    const figures = isBehind
      ? figuresIn(folded, sentence.start, from, times).slice(-run.length)
      : figuresIn(folded, to, sentence.end, times).slice(0, run.length);
    const told = isBehind || inOrder.test(folded.slice(figures.at(-1)?.end, sentence.end).replace(/^[^,.]{0,40}/u, ''));
    if (figures.length < run.length || !told) continue;
    dealt.push(...figures.map((figure, at) => ({ ...figure, period: run[at]?.period ?? '', local: false })));
  }
  return dealt.sort((x, y) => x.start - y.start);
}

/**
 * Where a clause that names several times is cut, so that each figure stands with its own: `5 % in 2019 and 3 % in 2020` behind the first
 * time, `in 2019 by 5 % and in 2020 by 3 %` before the second.
 */
export function cutsBetween(
  folded: string,
  clause: Span,
  times: readonly PeriodMention[],
  { periods: { figures } }: Locale,
): readonly number[] {
  const holds = (start: number, end: number): boolean => figures.test(folded.slice(start, end));
  const cuts: number[] = [];
  let isBehind = false;
  for (const [at, time] of times.entries()) {
    const next = times[at + 1];
    isBehind ||= holds(times[at - 1]?.end ?? clause.start, time.start);
    if (!next || next.period === time.period) continue;
    const parts = holds(time.end, next.start);
    const isFollowed = holds(next.end, times[at + 2]?.start ?? clause.end);
    if (!(isBehind ? parts || isFollowed : parts && isFollowed)) continue;
    cuts.push(isBehind ? time.end : next.start);
    isBehind = false;
  }
  return cuts;
}
