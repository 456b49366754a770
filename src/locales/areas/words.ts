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
  /** Names of one thing, separated by commas: a policy and what it was called a year ago, a name and its short form. */
  readonly synonyms: readonly string[];
  /** A number with its magnitude and unit, which changes as a whole; for `matchAll`, over width-folded text. */
  readonly figure: RegExp;
}
