/** How a report speaks of its own earlier promises. */
export interface JudgementWords {
  /** The report says itself that a target was not reached. */
  readonly admissions: RegExp;
  /** What stands between two items of a list. */
  readonly listMarks: RegExp;
  /** What stands between two things that one verb governs. */
  readonly itemMarks: RegExp;
  /** The thing is spoken of as a shortcoming, not as a deed. */
  readonly lacking: RegExp;
  /** Words of an admission or claim that name nothing by themselves: 预期增长目标, 等指标. Global. */
  readonly idle: RegExp;
  /** The report says without a figure that a target was surpassed. */
  readonly claimsExceeded: RegExp;
  /** The report says without a figure that a target was reached. */
  readonly claimsMet: RegExp;
  /** Claims that cover a whole group of indicators; `covers` tells which indicators belong to it, null that the main targets of the year do. */
  readonly catchAlls: readonly { readonly words: RegExp; readonly covers: RegExp | null }[];
  /** Promises to fulfil a plan as a whole, such as the targets of a five-year plan; the group `plan` names it. */
  readonly wholePlans: RegExp;
  /** Something was achieved in part only, or no more than prepared. */
  readonly partly: RegExp;
  /** Something is still under way. */
  readonly underWay: RegExp;
  /** Verbs that take away what is to be kept down, so that more of them is better: 盘活闲置楼宇. */
  readonly takesAway: RegExp;
  /** Amounts that a budget fixes: that a new plan starts from them says nothing of what was spent. */
  readonly budgeted: RegExp;
  /** Figures that describe who or what is spoken of, or reckon what a measure adds, and promise nothing: 13亿人口. */
  readonly facts: RegExp;
  /** A second figure beside it counts on another basis: 同口径. */
  readonly otherBasis: RegExp;
  /** The whole of something was achieved. */
  readonly wholly: RegExp;
  /** Indicators, by name, of which neither more nor less than planned is better in itself; null where none are set apart. */
  readonly eitherWay: RegExp | null;
  /** A word that stands for the name of a figure, which therefore is another one than was found: that from stamp duties. Null where none does. */
  readonly standsIn: RegExp | null;
  /** Where the name of a thing that is to be set up or given ends and its amount begins: a fund with $5 billion. Null where the amount stands before. */
  readonly amountOf: RegExp | null;
  /** Indicators, by name, that are to be kept down. */
  readonly keptDown: RegExp;
  /** Units of shares and growth rates, whose differences are counted in points. */
  readonly rateUnits: RegExp;
  /** The unit of a difference between two rates: 个百分点. */
  readonly points: string;
  /** Says that an amount is larger or smaller than the year before, by a figure that follows. */
  readonly thanLastYear: RegExp;
  /** The words before a starting value, in 由380元提高到420元. */
  readonly startingValue: RegExp;
  /** The words between a starting value and its end, in 现行16%的税率降至13%. */
  readonly startingValueBehind: RegExp;
  /** Says that a change was none, or next to none where the group `about` matches. */
  readonly standstill: RegExp;
  /** A deed told as done, wherever it stands: 编制了. */
  readonly perfective: RegExp;
}
