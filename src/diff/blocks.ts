import type { Token } from './tokens.ts';

/** Tokens of both sides that are equal (`same`, as many on either side) or stand for each other (`change`). */
export interface Block {
  readonly type: 'same' | 'change';
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Makes changes fall on whole phrases: slides their edges to better places, then joins them across mere stop words. */
export function settle(blocks: readonly Block[], before: readonly Token[], after: readonly Token[]): readonly Block[] {
  return joinAcrossIslands(slideEdges(blocks, before, after), before, after);
}

// ---------------------------------------------------------------- sliding

/**
 * A pure insertion or deletion whose last token equals the one before it can stand one token further left, and the
 * other way round; of all places it takes the one whose edges are the best cuts.
 */
function slideEdges(blocks: readonly Block[], before: readonly Token[], after: readonly Token[]): readonly Block[] {
  const out = blocks.map((block) => ({ ...block }));
  for (let k = 1; k + 1 < out.length; k++) {
    const [previous, change, next] = [out[k - 1], out[k], out[k + 1]];
    if (change?.type !== 'change' || !previous || !next) continue;
    const deletion = change.bStart === change.bEnd;
    if (!deletion && change.aStart !== change.aEnd) continue;
    const [tokens, start, end] = deletion ? [before, change.aStart, change.aEnd] : [after, change.bStart, change.bEnd];
    const shift = bestShift(tokens, start, end, previous.aEnd - previous.aStart, next.aEnd - next.aStart);
    previous.aEnd += shift;
    previous.bEnd += shift;
    change.aStart += shift;
    change.aEnd += shift;
    change.bStart += shift;
    change.bEnd += shift;
    next.aStart += shift;
    next.bStart += shift;
  }
  return out.filter(({ aStart, aEnd, bStart, bEnd }) => aStart < aEnd || bStart < bEnd);
}

function bestShift(tokens: readonly Token[], start: number, end: number, left: number, right: number): number {
  const key = (index: number): string | undefined => tokens[index]?.key;
  let best = { shift: 0, worth: cutWorth(tokens, start, end) };
  const consider = (shift: number): void => {
    const worth = cutWorth(tokens, start + shift, end + shift);
    if (worth > best.worth) best = { shift, worth };
  };
  for (let s = 1; s <= left && key(start - s) === key(end - s); s++) consider(-s);
  for (let s = 1; s <= right && key(start + s - 1) === key(end + s - 1); s++) consider(s);
  return best.shift;
}

/** How well a change from `start` to `end` sits: whole clauses best, then a list's item, then edges at marks. */
function cutWorth(tokens: readonly Token[], start: number, end: number): number {
  const mark = (index: number): boolean => tokens[index]?.kind === 'mark';
  const opens = start === 0 || mark(start - 1);
  const closes = end === tokens.length || mark(end);
  const endsWithMark = mark(end - 1);
  const startsWithMark = mark(start);
  if (opens && endsWithMark) return 4;
  if (startsWithMark && closes) return 3;
  return (opens ? 1 : 0) + (closes ? 1 : 0) - (tokens[start]?.kind === 'stop' ? 0.5 : 0);
}

// ---------------------------------------------------------------- islands

/** Joins two changes where what stands between them is only stop words and marks, and less than either of them. */
function joinAcrossIslands(
  blocks: readonly Block[],
  before: readonly Token[],
  after: readonly Token[],
): readonly Block[] {
  const size = ({ aStart, aEnd, bStart, bEnd }: Block): number =>
    Math.max(length(before, aStart, aEnd), length(after, bStart, bEnd));
  const out: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const [island, left] = [out.at(-1), out.at(-2)];
    const joins =
      block.type === 'change' &&
      island?.type === 'same' &&
      left !== undefined &&
      isHollow(before, island) &&
      size(island) < Math.min(size(left), size(block)) &&
      index > 0;
    if (joins) out.splice(-2, 2, { ...left, aEnd: block.aEnd, bEnd: block.bEnd });
    else out.push(block);
  }
  return out;
}

function isHollow(before: readonly Token[], { aStart, aEnd }: Block): boolean {
  for (let i = aStart; i < aEnd; i++) {
    const kind = before[i]?.kind;
    if (kind === 'word' || kind === 'figure') return false;
  }
  return true;
}

function length(tokens: readonly Token[], start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += tokens[i]?.text.length ?? 0;
  return sum;
}
