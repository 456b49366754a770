import { diffArrays } from 'diff';
import type { Block } from './blocks.ts';
import type { Token } from './tokens.ts';

/** Bound of the work on one pair, in tokens × changed tokens. */
const MOST_WORK = 4_000_000;

/** Blocks of equal and of changed tokens by turns, or null where fewer than `kept` tokens can stay. */
export function compareTokens(
  before: readonly Token[],
  after: readonly Token[],
  kept: number,
): readonly Block[] | null {
  const isSame = (i: number, j: number): boolean => before[i]?.key === after[j]?.key;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(start, start)) start++;
  let end = 0;
  while (end < shorter - start && isSame(before.length - 1 - end, after.length - 1 - end)) end++;
  const [aEnd, bEnd] = [before.length - end, after.length - end];
  const inner = pairsBetween(
    shared(before, start, aEnd, after),
    shared(after, start, bEnd, before),
    kept - start - end,
  );
  if (!inner) return null;
  const pairs: Pair[] = [];
  for (let at = 0; at < start; at++) pairs.push({ a: at, b: at });
  for (const pair of inner) pairs.push(pair);
  for (let at = 0; at < end; at++) pairs.push({ a: aEnd + at, b: bEnd + at });
  return blocksOf(pairs, before.length, after.length);
}

/** A token by its index, and what it is compared by. */
interface Place {
  readonly at: number;
  readonly key: string;
}

/** The tokens of a stretch that stand in the other text too: others cannot stay, and without them there is far less to compare. */
function shared(tokens: readonly Token[], start: number, end: number, others: readonly Token[]): readonly Place[] {
  const known = new Set(others.map(({ key }) => key));
  const places: Place[] = [];
  for (let at = start; at < end; at++) {
    const key = tokens[at]?.key ?? '';
    if (known.has(key)) places.push({ at, key });
  }
  return places;
}

/** Indexes of two equal tokens that stay. */
interface Pair {
  readonly a: number;
  readonly b: number;
}

/** The longest row of pairs that keep their order on both sides, or null where it is shorter than `least`. */
function pairsBetween(before: readonly Place[], after: readonly Place[], least: number): readonly Pair[] | null {
  const size = before.length + after.length;
  const changes = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    { maxEditLength: Math.min(size - 2 * least, Math.ceil(MOST_WORK / Math.max(size, 1))) },
  ) as readonly { count: number; added: boolean; removed: boolean }[] | undefined;
  if (!changes) return null;
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { count, added, removed } of changes) {
    for (let step = 0; step < count; step++) {
      const [old, now] = [before[i], after[j]];
      if (!added && !removed && old && now) pairs.push({ a: old.at, b: now.at });
      if (!added) i++;
      if (!removed) j++;
    }
  }
  return pairs;
}

/** The blocks that pairs of equal tokens make, and those of what is changed between them. */
function blocksOf(pairs: readonly Pair[], aSize: number, bSize: number): readonly Block[] {
  const blocks: Block[] = [];
  let [i, j] = [0, 0];
  const add = (type: Block['type'], aEnd: number, bEnd: number): void => {
    if (aEnd > i || bEnd > j) blocks.push({ type, aStart: i, aEnd, bStart: j, bEnd });
    [i, j] = [aEnd, bEnd];
  };
  for (let at = 0; at < pairs.length;) {
    const { a, b } = pairs[at] ?? { a: aSize, b: bSize };
    let count = 1;
    while (pairs[at + count]?.a === a + count && pairs[at + count]?.b === b + count) count++;
    add('change', a, b);
    add('same', a + count, b + count);
    at += count;
  }
  add('change', aSize, bSize);
  return blocks;
}
