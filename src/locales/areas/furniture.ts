/** What a web page or a forum puts around a report. */
export interface Furniture {
  /** Lines that are furniture wherever they stand, as a whole line with folded widths. */
  readonly lines: readonly RegExp[];
  /** Lines that end the report: everything after them is furniture too. */
  readonly enders: readonly RegExp[];
  /** Heading of a table's column that holds the units of the numbers beside it, with folded widths. */
  readonly unitColumn: RegExp;
}
