import type { Passage, Span } from '../types.ts';
import { firstIndex } from './search.ts';

/** Offset in the source of the character at `index` of the passage. */
export function sourceOffset({ pieces }: Passage, index: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low] ?? { at: 0, start: 0 };
  return piece.start + index - piece.at;
}

/** Span in the source of the passage's characters from `from` to before `to`; `to` must exceed `from`. */
export function sourceSpan(passage: Passage, from: number, to: number): Span {
  return { start: sourceOffset(passage, from), end: sourceOffset(passage, to - 1) + 1 };
}

/** The part of a passage from `from` to before `to`, which still knows its places in the source. */
export function slicePassage(passage: Passage, from: number, to: number = passage.text.length): Passage {
  const { pieces: all } = passage;
  // The piece that `from` stands in begins before it.
  const first = Math.max(0, firstIndex(all, ({ at }) => at > from) - 1);
  const pieces = all.slice(
    first,
    firstIndex(all, ({ at }) => at >= to),
  );
  return {
    text: passage.text.slice(from, to),
    pieces: pieces.map(({ at, start }) => ({ at: Math.max(at - from, 0), start: start + Math.max(from - at, 0) })),
  };
}
