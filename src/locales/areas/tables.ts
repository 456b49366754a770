/** How the heads of a table are read; all patterns are for whole heads with folded widths, unless they say otherwise. */
export interface TableWords {
  /** Head of the column that names what each row measures. */
  readonly nameColumn: RegExp;
  /** Head of a column that holds the units of the numbers beside it. */
  readonly unitColumn: RegExp;
  /** Head of a column that numbers the rows. */
  readonly orderColumn: RegExp;
  /** Words at a head's start that say when, and whether it was reached or is to be: `2023 target`. May match nothing. */
  readonly lead: RegExp;
  /** Head that names a measure of what the row names, such as its growth. */
  readonly attribute: RegExp;
  /** Head that says no more than that figures stand below it. */
  readonly plain: RegExp;
  /** What may stand behind a number whose unit stands in a head: a bound, or nothing. */
  readonly afterNumber: RegExp;
}
