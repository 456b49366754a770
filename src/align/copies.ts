import { firstIndex } from '../text/search.ts';

/** Where all texts of one side stand that say the same words as one of them. */
interface Copies {
  readonly places: readonly number[];
  /** Which of them the one is. */
  readonly ordinal: number;
}

/**
 * Tells which copies of two texts may be each other's counterpart: the first and the first where both reports have as many, else the one
 * nearest in place. Where a report says something ten times, its counterpart is so not looked for in all ten, and pairs grow with the
 * reports and not with their square.
 */
export function matchingCopies(
  aTexts: readonly string[],
  bTexts: readonly string[],
): (a: number, b: number) => boolean {
  const [aCopies, bCopies] = [copiesOf(aTexts), copiesOf(bTexts)];
  const scale = bTexts.length / Math.max(1, aTexts.length);
  return (a, b) => {
    const [own, other] = [aCopies[a], bCopies[b]];
    if (!own || !other) return false;
    if (own.places.length === other.places.length) return own.ordinal === other.ordinal;
    return isNearest(other.places, b, a * scale) || isNearest(own.places, a, b / scale);
  };
}

function copiesOf(texts: readonly string[]): readonly Copies[] {
  const places = new Map<string, number[]>();
  return texts.map((text, index) => {
    const all = places.get(text) ?? [];
    if (all.length === 0) places.set(text, all);
    return { places: all, ordinal: all.push(index) - 1 };
  });
}

function isNearest(copies: readonly number[], own: number, place: number): boolean {
  const next = firstIndex(copies, (copy) => copy >= place);
  const away = Math.abs(own - place);
  return [copies[next - 1], copies[next]].every((copy) => copy === undefined || away <= Math.abs(copy - place));
}
