/** Numbers that state no amount. */
export interface Labels {
  /** Words and names that begin with a number (十四五, 三农, 千方百计). */
  readonly words: readonly string[];
  /** Right before a number they make it a name or an ordinal (第, 双). */
  readonly before: readonly string[];
  /** Right behind number and unit they make it a kind of thing (级, 型). */
  readonly after: readonly string[];
  /** Those that do so even where a counter stands between (20条等政策). */
  readonly afterCounted: readonly string[];
  /** Pairs of marks around names; numbers within short quoted names are no figures. */
  readonly quotes: Readonly<Record<string, string>>;
  /** Characters that end a clause, and those that end an item of a list. */
  readonly clauseMarks: string;
  readonly listMarks: string;
  /** Conjunctions between items of a list. */
  readonly conjunctions: readonly string[];
  /** What behind a number without a unit tells that it counts what was named before: 53 were in new markets, 28 (76%). Null where nothing does. */
  readonly aloneBefore: RegExp | null;
  /** What in front of one tells the same: a target of 90. */
  readonly aloneAfter: RegExp | null;
  /** A count below it that is written in words names a list rather than states an amount (四大商圈, three directions). */
  readonly looseBelow: number;
  /** Joins a figure to the noun that it qualifies (总投资3亿元的项目). */
  readonly attributive: string;
  /** What a measure opens with that sums up over all that is counted (15个总投资超200亿元的项目), where others tell which things are meant. */
  readonly totals: readonly string[];
  /** A duration counts where one of these nouns stands before it in the clause. */
  readonly durationNouns: readonly string[];
  /** Bound words that before a duration only say how long something went on (over four months). */
  readonly during: readonly string[];
  /** Verbs of delivery: an amount with a bound right behind one is no filter (培训10万人以上农民工). */
  readonly delivery: readonly string[];
  /** Units that describe the counted thing where a bound and a noun are glued on (20户以上自然村). */
  readonly filterUnits: readonly string[];
  /** Words up to an amount that make it tell which things are meant (every contract above $50,000); null where none do. */
  readonly filterLeads: RegExp | null;
  /** May follow a multiplier alone, where other nouns make it the kind of a thing (突破千亿元大关, 百亿元企业). */
  readonly afterBare: readonly string[];
  /** Nouns that a bounded amount in front of 的 is an amount of (45万人以上的目标), not a description. */
  readonly amountNouns: readonly string[];
}
