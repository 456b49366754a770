import type { Passage, Piece, Span } from '../types.ts';
import { firstIndex } from './search.ts';
import { foldWidth } from './width.ts';

/** A text that stands in the source in these pieces. */
export function passageOf(text: string, pieces: readonly Piece[]): Passage {
  return { text, folded: foldWidth(text), pieces };
}

/** The piece of a passage that holds the character at `index`. */
function pieceAt({ pieces }: Passage, index: number): Piece {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  return pieces[firstIndex(pieces, ({ at }) => at > index) - 1] ?? { at: 0, start: 0 };
}

/** Offset in the source of the character at `index` of the passage; what is implied stands at the place that it is implied at. */
export function sourceOffset(passage: Passage, index: number): number {
  return offsetIn(pieceAt(passage, index), index);
}

function offsetIn({ at, start, implied }: Piece, index: number): number {
  return implied ? start : start + index - at;
}

/** Span in the source of the passage's characters from `from` to before `to`; `to` must exceed `from`. */
export function sourceSpan(passage: Passage, from: number, to: number): Span {
  const last = pieceAt(passage, to - 1);
  const end = offsetIn(last, to - 1);
  return { start: sourceOffset(passage, from), end: last.implied ? end : end + 1 };
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
    folded: passage.folded.slice(from, to),
    pieces: pieces.map((piece) => ({
      ...piece,
      at: Math.max(piece.at - from, 0),
      start: piece.implied ? piece.start : piece.start + Math.max(from - piece.at, 0),
    })),
  };
}
