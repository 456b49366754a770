/** How a text in this language is recognised. */
export interface Detection {
  /** Stretches of the characters that texts in this language are mostly made of; global. */
  readonly script: RegExp;
  /** How many of these characters a word has on average, so that texts in two scripts can be weighed. */
  readonly wordLength: number;
  /** The commonest small words, which tell languages of one script apart; null where no other language has the script. */
  readonly words: RegExp | null;
  /** The most frequent ones of these characters: some tenth or more of any text, few in a text decoded wrongly. */
  readonly frequent: RegExp;
}
