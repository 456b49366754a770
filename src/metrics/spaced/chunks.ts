import type { Naming } from '../../locales/locale.ts';
import { nounAt } from './noun-chunks.ts';
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
