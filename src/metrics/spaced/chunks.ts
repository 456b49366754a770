import type { Naming } from '../../locales/locale.ts';
import type { Word } from './words.ts';

/** A sentence of a paragraph: half-open indices of its words. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly naming: Naming;
}

/**
 * What a chunk is: `noun` a noun without its attachments, `time` one that names a time, `pronoun` what stands for a noun,
 * `amount` a figure, `verb` a verb with its helpers, `link` a preposition, `and` a conjunction, `opener` what opens a
 * clause, `mark` punctuation.
 */
export type ChunkKind = 'noun' | 'time' | 'pronoun' | 'amount' | 'verb' | 'link' | 'and' | 'opener' | 'mark';

/** A few words that belong together. Adverbs outside of others belong to none. */
export interface Chunk {
  readonly kind: ChunkKind;
  /** Half-open indices of words, with determiners and helpers. */
  readonly from: number;
  readonly to: number;
  /** The name without what stands before and behind it: the three *new ferries*; of a verb, the main verb. */
  readonly core: number;
  readonly end: number;
}

const SIMPLE: Partial<Record<Word['kind'], ChunkKind>> = {
  pronoun: 'pronoun',
  preposition: 'link',
  conjunction: 'and',
  opener: 'opener',
  mark: 'mark',
};

const INNER = /^["'\u{201C}\u{201D}\u{2018}\u{2013}/&-]$/u;

/** The flat row of chunks of a sentence, in one pass; each figure begins a chunk of its own. */
export function chunksOf(sentence: Sentence, figures: ReadonlySet<number>): readonly Chunk[] {
  const { words, to } = sentence;
  const chunks: Chunk[] = [];
  for (let at = sentence.from; at < to;) {
    const word = words[at];
    if (!word) break;
    const simple = SIMPLE[word.kind];
    const isVerb = word.kind === 'verb' || word.kind === 'auxiliary' || word.kind === 'infinitive';
    const chunk = simple
      ? { kind: simple, from: at, to: at + 1, core: at, end: at + 1 }
      : isVerb
        ? verbAt(sentence, at)
        : nounAt(sentence, at, figures);
    if (chunk) chunks.push(chunk);
    at = chunk?.to ?? at + 1;
  }
  return chunks;
}

/** Is expected to provide; have been slowly rising: helpers, adverbs between them, and the main verb. */
function verbAt({ words, to }: Sentence, from: number): Chunk {
  let end = from + 1;
  for (let at = end; at < to; at++) {
    const kind = words[at]?.kind;
    // the measures we set up | will cost
    if (kind === 'auxiliary' && words[end - 1]?.kind === 'verb') break;
    if (kind === 'verb' || kind === 'auxiliary' || kind === 'infinitive') end = at + 1;
    else if (kind !== 'adverb') break;
  }
  return { kind: 'verb', from, to: end, core: end - 1, end };
}

/** A noun or a figure, with what stands at its edge; null where the words there are neither. */
function nounAt(sentence: Sentence, from: number, figures: ReadonlySet<number>): Chunk | null {
  const { words, to, naming } = sentence;
  const { quality, time } = naming.roles;
  const kind = (at: number): Word['kind'] | undefined => (at < to ? words[at]?.kind : undefined);
  const text = (at: number): string => words[at]?.text ?? '';
  // in 2024 wages rose: a year behind a preposition is no part of the noun
  if (/^(?:19|20)\d\d(?:\P{N}|$)/u.test(text(from)) && words[from - 1]?.kind === 'preposition' && from > sentence.from)
    return { kind: 'time', from, to: from + 1, core: from, end: from + 1 };
  let core = from;
  while (
    ['determiner', 'number', 'adverb'].includes(kind(core) ?? '') ||
    (kind(core) === 'mark' && INNER.test(text(core)))
  )
    core++;
  let end = core;
  while (kind(end) === 'name' && quality.has(text(end))) end++;
  if (kind(end) === 'figure') {
    const start = end;
    do end++;
    while (kind(end) === 'figure' && !figures.has(end));
    return { kind: 'amount', from, to: end, core: start, end };
  }
  // homes *last year*: a time without a determiner opens a chunk of its own
  const opensTime = (at: number): boolean =>
    at > core &&
    ((quality.has(text(at)) && time.has(text(at + 1))) || (time.has(text(at)) && /^\d{4}/u.test(text(at + 1))));
  // the coming *five years*
  if (end > core && kind(end) === 'number' && kind(end + 1) === 'name') core = end + 1;
  end = core;
  // the Development Council (DC) vouchers
  const aside = (at: number): boolean => text(at) === '(' && kind(at + 1) === 'name' && text(at + 2) === ')';
  // the Innovation and Technology Fund
  const isTitle = (at: number): boolean =>
    kind(at) === 'conjunction' &&
    core > from &&
    kind(at + 1) === 'name' &&
    words[at - 1]?.isProper === true &&
    words[at + 1]?.isProper === true;
  while (
    kind(end) === 'name' ||
    (end > core && isTitle(end)) ||
    (aside(end) && kind(end + 3) === 'name') ||
    (kind(end) === 'mark' && INNER.test(text(end)) && kind(end + 1) === 'name')
  ) {
    if (opensTime(end)) break;
    end += aside(end) ? 3 : 1;
  }
  // second, wages …: no more than an adverb
  const isAside =
    text(end) === ',' && kind(from) === 'name' && words.slice(core, end).every((word) => quality.has(word.text));
  if (isAside) return null;
  if (end === core) {
    const isYear = core > from && /^\d{4}(?:\P{N}|$)/u.test(text(core - 1));
    if (isYear) return { kind: 'time', from, to: core, core: core - 1, end: core };
    return kind(from) === 'determiner' && naming.leaning.has(text(from))
      ? { kind: 'pronoun', from, to: core, core: from, end: core }
      : null;
  }
  const last = text(end - 1);
  // the waiting time is no time when something happens
  const isDuration = naming.gerund.test(text(end - 2)) && end - 1 > core && !quality.has(text(end - 2));
  const isTime = (!isDuration && time.has(last.slice(last.lastIndexOf('-') + 1))) || /\d{4}$/u.test(last);
  // the Budget 2023, June 2024
  const isNumbered = kind(end) === 'number' && kind(end + 1) !== 'name';
  const start = kind(from) === 'adverb' ? core : from;
  return {
    kind: isTime ? 'time' : 'noun',
    from: start,
    to: isNumbered ? end + 1 : aside(end) ? end + 3 : end,
    core,
    end,
  };
}
