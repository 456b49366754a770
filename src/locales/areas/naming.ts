/** How names are read from running text in a language whose phrases open with their small words. All words in lower case. */
export interface Naming {
  /** Words that no name begins or ends with. */
  readonly edges: ReadonlySet<string>;
  /** Verbs and auxiliaries: no name reaches over them. */
  readonly verbs: ReadonlySet<string>;
  /** Endings by which other verbs are told. */
  readonly verbal: RegExp;
  readonly prepositions: ReadonlySet<string>;
  /** The preposition that joins a noun and what it belongs to. */
  readonly of: string;
  /** Prepositions that name what a relative change is a change in. */
  readonly changed: ReadonlySet<string>;
  /** Prepositions before the use of an amount. */
  readonly purposes: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open a clause of their own. */
  readonly openers: ReadonlySet<string>;
  /** Nouns that name a bound, a sum or a change and not what is measured. */
  readonly shells: ReadonlySet<string>;
  /** Adverbs, by their ending. */
  readonly adverb: RegExp;
  /** Words that open a sentence and lean on what the sentence before it was about. */
  readonly anaphors: ReadonlySet<string>;
  /** Deals a list of figures out to a list of subjects. */
  readonly each: string;
  /** Subjects that do things and are not measured. */
  readonly agents: ReadonlySet<string>;
  /** Words of time: a phrase that begins with one says when. */
  readonly times: ReadonlySet<string>;
  /** Verbs whose counted object does something itself: benefit → benefiting. */
  readonly participles: Readonly<Record<string, string>>;
}
