/** What one group of verbs promises or reports, and how far along the work then is. */
export interface DeedWords {
  /** Verbs of one family report what another verb of it promised: 制定 is kept by 出台. */
  readonly family: string;
  /** Place on the ladder of stages: 1 planned, 2 contracted, 3 begun, 4 under way, 5 done, 6 in use. */
  readonly stage: number;
  /** Verbs before their object. */
  readonly leading: readonly string[];
  /** Verbs after their object, at the end of a clause; none where the language has no such thing. */
  readonly closing: readonly string[];
  /** What makes the object of this deed something that can be looked up, where it is not what makes it so for others. */
  readonly concrete?: RegExp;
}

/** Words that promise the whole of something, or that nothing of it is left. */
export interface TotalWords {
  readonly words: RegExp;
  readonly value: 0 | 100;
  readonly unit: string;
  readonly kind: 'level' | 'growth';
  /** Said of anything at all (every worker matters), so that it promises something only where a deed is done to it. */
  readonly needsDeed?: true;
}

/** Words that name another figure as the target; the group `reference` holds its name. */
export interface ComparatorWords {
  readonly words: RegExp;
  readonly bound: 'gt' | 'gte' | 'lt' | 'lte' | 'approx';
}

/** How promises are worded. */
export interface CommitmentWords {
  /** Cues that make a promise firm; a bare figure is expected. */
  readonly firm: RegExp;
  /** Cues that make it no more than an aim. */
  readonly strive: RegExp;
  /** Cues that it is an expectation, and verbs that bring a state about by and by. */
  readonly expected: RegExp;
  readonly deadline: RegExp;
  /** Words for a month or a part of the year, and the month with which it ends; without one, the first group is its number. */
  readonly months: readonly { readonly words: RegExp; readonly month?: number }[];
  /** The reporting body says of itself that it will do something, a promise wherever it stands; null where plans stand in sections of their own. */
  readonly anywhere: RegExp | null;
  /** The words with which the year's main expected targets begin. */
  readonly mainTargets: RegExp;
  readonly totals: readonly TotalWords[];
  readonly comparators: readonly ComparatorWords[];
  /** Known indicators behind the reference of a comparator, by id. */
  readonly references: readonly { readonly words: RegExp; readonly canonical: string }[];
  /** References that only another government's figures decide. */
  readonly external: RegExp;
  /** Adverbs, modals and times before the verb, and open-ended verbs before a checkable one. */
  readonly openers: RegExp;
  readonly deeds: readonly DeedWords[];
  /** Words of an object that name nothing: 一批, 等. Global. */
  readonly vague: RegExp;
  /** What stands between the items of a short list: 、 */
  readonly listMark: string;
  /** What makes the object of a deed something that can be looked up: a law, a works, a scheme, a named thing. */
  readonly concrete: RegExp;
  /** Beginnings of a phrase that only goes on with something, without an end: 深入实施, 落实好. */
  readonly openEnded: RegExp;
  /** Phrases of attitude that are never a promise, whatever their verb. */
  readonly slogans: RegExp;
}
