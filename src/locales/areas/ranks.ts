/** How places in an order are written. */
export interface Ranks {
  /** Opens an ordinal: 第. */
  readonly ordinal: string;
  /** Opens a group at the top: 前 (前三). */
  readonly top: string;
  /** Closes an ordinal that is a rank, belongs to the quote: 位, 名. */
  readonly closing: readonly string[];
  /** Whole words for a place: 首位 → 1. */
  readonly words: Readonly<Record<string, number>>;
  /** Words of standing somewhere, sought before the ordinal in its clause. */
  readonly cues: readonly string[];
  /** Areas right before an ordinal that make it a rank. */
  readonly areas: readonly string[];
  /** What follows an ordinal that is no rank: 批, 季度, 产业. */
  readonly notBefore: readonly string[];
  /** What may follow an ordinal, so that it is a rank without a cue: 大经济体. */
  readonly superlatives: readonly string[];
}
