import type { FoundFigure } from '../figures.ts';
import type { Countable } from '../items.ts';
import { isEdge, type Sentence } from './sentence.ts';

/** A figure, with the words that shaped it where they are known. */
export type Nameable = Countable & Partial<Pick<FoundFigure, 'changeCue' | 'prefix'>>;

/** A figure in its sentence. */
export interface Place {
  readonly sentence: Sentence;
  readonly figure: Nameable;
  /** First word of the figure, and the first behind it. */
  readonly at: number;
  readonly after: number;
  /** The word that governs it: what stands before it, its bound words and those at its edge. */
  readonly governor: number;
  /** Where the words end that can belong to it: at the next figure, or with the sentence. */
  readonly end: number;
  /** What the sentence, or the one that it leans on, is about; empty where that is not told. */
  readonly topic: string;
  /** The name of the figure before it in the sentence; empty where there is none. */
  readonly previous: string;
}

/** What a figure measures, and the rule that said so. */
export interface SpacedName {
  readonly indicator: string;
  readonly rule: string;
}

/** Words for a sum, a bound or a quality that stand before a figure and say nothing of what it measures. */
export function governorOf(sentence: Sentence, at: number, prefix: number): number {
  const { words, naming } = sentence;
  let before = at - 1;
  while (before >= sentence.from) {
    const word = words[before];
    const isMove = word?.from === prefix && naming.moves.has(word.text);
    const isBound = word !== undefined && word.from >= prefix && !isMove && word.kind !== 'verb';
    const isQuality = word?.kind === 'name' && naming.roles.quality.has(word.text);
    if (!isBound && !isQuality && !isEdge(sentence, before)) break;
    before--;
  }
  return before;
}
