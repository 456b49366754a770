/** How a text in this language is recognised. */
export interface Detection {
  /** Stretches of the characters that texts in this language are mostly made of; global. */
  readonly script: RegExp;
  /** The most frequent ones of these characters: some tenth or more of any text, few in a text decoded wrongly. */
  readonly frequent: RegExp;
}
