/** What a reader of this language takes for one word when a text is compared with another. */
export interface Words {
  /**
   * Words of two and more characters, separated by blanks, the commonest first; they cut texts that are written
   * without blanks between words. Empty for languages with blanks.
   */
  readonly lexicon: string;
  /** Words that carry no content of their own, separated by blanks: an unchanged one between two changes joins them. */
  readonly stopWords: string;
  /** Phrases that stand in every report of a kind and say nothing of its year, separated by commas; they weigh nothing. */
  readonly formulas: string;
  /** Names of one subject, separated by commas, by which its statements are found in any words: a task and the terms it is told in, a name and its short form. */
  readonly synonyms: readonly string[];
  /** A number with its magnitude and unit, which changes as a whole; for `matchAll`, over width-folded text. */
  readonly figure: RegExp;
}
