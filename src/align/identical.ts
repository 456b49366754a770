import { withoutMarks } from '../text/bare.ts';
import type { Layout } from './layout.ts';
import type { Link } from './statements.ts';

/** Texts that occur more often than this on both sides together are paired in order alone. */
const MOST_COPIES = 24;

/**
 * Pairs statements whose words are the same. Where a text occurs several times, copies between like neighbours come
 * first, then those in sections of the same heading, then the rest in order.
 */
export function pairIdentical(a: Layout, b: Layout): readonly Link[] {
  const aTexts = a.texts.map((text, at) => withoutMarks(text) || (a.statements[at]?.text ?? ''));
  const bTexts = b.texts.map((text, at) => withoutMarks(text) || (b.statements[at]?.text ?? ''));
  const where = occurrences(bTexts);
  const links: Link[] = [];
  for (const [text, aPlaces] of occurrences(aTexts)) {
    const bPlaces = where.get(text);
    if (!bPlaces || !text) continue;
    if (aPlaces.length * bPlaces.length === 1 || aPlaces.length + bPlaces.length > MOST_COPIES) {
      aPlaces
        .slice(0, bPlaces.length)
        .forEach((place, index) => links.push({ a: place, b: bPlaces[index] ?? 0, score: 1 }));
      continue;
    }
    const support = (i: number, j: number): number =>
      (a.statements[i]?.text === b.statements[j]?.text ? 6 : 0) +
      (aTexts[i - 1] === bTexts[j - 1] ? 2 : 0) +
      (aTexts[i + 1] === bTexts[j + 1] ? 2 : 0) +
      (headingOf(a, i) === headingOf(b, j) ? 1 : 0);
    const choices = aPlaces.flatMap((i, x) =>
      bPlaces.map((j, y) => ({ i, j, apart: Math.abs(x - y), sum: x + y, support: support(i, j) })),
    );
    choices.sort((x, y) => y.support - x.support || x.apart - y.apart || x.sum - y.sum);
    const [aTaken, bTaken] = [new Set<number>(), new Set<number>()];
    for (const { i, j } of choices) {
      if (aTaken.has(i) || bTaken.has(j)) continue;
      aTaken.add(i);
      bTaken.add(j);
      links.push({ a: i, b: j, score: 1 });
    }
  }
  return links;
}

function occurrences(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const own = places.get(text);
    if (own) own.push(index);
    else places.set(text, [index]);
  });
  return places;
}

function headingOf({ sections, chains }: Layout, statement: number): string | undefined {
  return sections[chains[statement]?.[0] ?? -1]?.heading;
}
