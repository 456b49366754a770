/** How a text in this language is recognised. */
export interface Detection {
  /** Characters that texts in this language are mostly made of. */
  readonly script: RegExp;
  /** The most frequent ones of these characters: some tenth or more of any text, few in a text decoded wrongly. */
  readonly frequent: RegExp;
}
