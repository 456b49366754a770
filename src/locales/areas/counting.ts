/** How the nouns that a number counts are told, in a language that writes words with blanks and marks plurals. */
export interface Counting {
  /** A noun in the plural. Without flags but `u`, over one lower-case word. */
  readonly plural: RegExp;
  /** Plurals that do not look like one, and words that look like a plural and are none. */
  readonly plurals: ReadonlySet<string>;
  readonly singulars: ReadonlySet<string>;
  /** Words that qualify a noun and are no part of what is counted: additional, eligible. */
  readonly adjective: RegExp;
  /** Nouns that look like adjectives. */
  readonly nouns: ReadonlySet<string>;
  /** Words that no noun phrase goes on behind. */
  readonly stops: ReadonlySet<string>;
  /** Joins two qualifying words: small and medium-sized. */
  readonly and: string;
  /** Most words of a phrase. */
  readonly longest: number;
}
