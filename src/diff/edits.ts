import type { TextEdit } from '../types.ts';
import { settle, type Block } from './blocks.ts';
import { compareTokens } from './compare.ts';
import type { Token, Tokenizer } from './tokens.ts';

/** Past this share of changed text marks help nobody: the two sides are shown whole. */
const TOO_MUCH = 0.6;

/**
 * The word-level changes from one text to another, as a reader would mark them. The `same` and `delete` texts joined
 * give `a`, the `same` and `insert` texts give `b`; no two neighbours have the same type.
 */
export function textEdits(a: string, b: string, tokenize: Tokenizer): readonly TextEdit[] {
  if (a === b) return a === '' ? [] : [{ type: 'same', text: a }];
  if (a === '' || b === '') return whole(a, b);
  const least = (1 - TOO_MUCH) * ((a.length + b.length) / 2);
  if (charactersInCommon(a, b) < least) return whole(a, b);
  const [before, after] = [tokenize(a), tokenize(b)];
  const kept = fewestFor(least, tokensInCommon(before, after));
  const blocks = kept < Infinity && compareTokens(before, after, kept);
  if (!blocks) return whole(a, b);
  const edits = spell(settle(blocks, before, after), before, after);
  const same = edits.reduce((sum, edit) => sum + (edit.type === 'same' ? edit.text.length : 0), 0);
  return same < least ? whole(a, b) : edits;
}

/** Size of the table of characters, a power of two: those that fall into one place count as the same. */
const CHARACTERS = 1024;

/** How many characters at most stand in both texts, in whatever order: edits cannot keep more. */
function charactersInCommon(a: string, b: string): number {
  const left = new Int32Array(CHARACTERS);
  for (let index = 0; index < a.length; index++) {
    const place = a.charCodeAt(index) % CHARACTERS;
    left[place] = (left[place] ?? 0) + 1;
  }
  let common = 0;
  for (let index = 0; index < b.length; index++) {
    const place = b.charCodeAt(index) % CHARACTERS;
    const count = left[place] ?? 0;
    if (count === 0) continue;
    common++;
    left[place] = count - 1;
  }
  return common;
}

/** Lengths of the tokens that stand in both, in whatever order. */
function tokensInCommon(before: readonly Token[], after: readonly Token[]): readonly number[] {
  const left = new Map<string, number>();
  for (const { key } of before) left.set(key, (left.get(key) ?? 0) + 1);
  const common: number[] = [];
  for (const { key } of after) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    common.push(key.length);
    left.set(key, count - 1);
  }
  return common;
}

/** How many of the lengths it takes at least to reach a sum; Infinity where all do not. */
function fewestFor(sum: number, lengths: readonly number[]): number {
  let rest = sum;
  const longestFirst = new Uint32Array(lengths).sort().reverse();
  const at = longestFirst.findIndex((length) => (rest -= length) <= 0);
  return at < 0 ? Infinity : at + 1;
}

function whole(a: string, b: string): readonly TextEdit[] {
  return [['delete', a] as const, ['insert', b] as const].flatMap(([type, text]) => (text ? [{ type, text }] : []));
}

/** Writes blocks out as edits; tokens that are equal but for width or case are told apart here, so that both sides rebuild. */
function spell(blocks: readonly Block[], before: readonly Token[], after: readonly Token[]): readonly TextEdit[] {
  const edits: { type: TextEdit['type']; text: string }[] = [];
  const add = (type: TextEdit['type'], text: string): void => {
    if (!text) return;
    const last = edits.at(-1);
    if (last?.type === type) last.text += text;
    else edits.push({ type, text });
  };
  const text = (tokens: readonly Token[], start: number, end: number): string =>
    tokens
      .slice(start, end)
      .map((token) => token.text)
      .join('');
  for (const { type, aStart, aEnd, bStart, bEnd } of blocks) {
    if (type === 'change') {
      add('delete', text(before, aStart, aEnd));
      add('insert', text(after, bStart, bEnd));
      continue;
    }
    for (let i = aStart, j = bStart; i < aEnd; i++, j++) {
      const [old, now] = [before[i]?.text ?? '', after[j]?.text ?? ''];
      if (old === now) add('same', old);
      else {
        add('delete', old);
        add('insert', now);
      }
    }
  }
  return edits;
}
