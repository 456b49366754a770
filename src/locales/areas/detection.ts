/** How a text in this language is recognised. */
export interface Detection {
  /** Characters that texts in this language are mostly made of. */
  readonly script: RegExp;
}
