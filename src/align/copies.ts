import { firstIndex } from '../text/search.ts';

/**
 * Tells for a text of either side whether, of all that say the same words, one is the one nearest in place to the other. Where a report
 * says something ten times, its counterpart is not looked for in all ten, so that pairs grow with the reports and not with their square.
 */
export function nearestCopies(aTexts: readonly string[], bTexts: readonly string[]): (a: number, b: number) => boolean {
  const [aCopies, bCopies] = [copiesOf(aTexts), copiesOf(bTexts)];
  const scale = bTexts.length / Math.max(1, aTexts.length);
  return (a, b) => isNearest(bCopies[b] ?? [], b, a * scale) || isNearest(aCopies[a] ?? [], a, b / scale);
}

/** For each text the places of all that say the same, itself included. */
function copiesOf(texts: readonly string[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  return texts.map((text, index) => {
    const copies = places.get(text) ?? [];
    if (copies.length === 0) places.set(text, copies);
    copies.push(index);
    return copies;
  });
}

function isNearest(copies: readonly number[], own: number, place: number): boolean {
  const next = firstIndex(copies, (copy) => copy >= place);
  const away = Math.abs(own - place);
  return [copies[next - 1], copies[next]].every((copy) => copy === undefined || away <= Math.abs(copy - place));
}
