/** What a web page or a forum puts around a report. */
export interface Furniture {
  /** Lines that are furniture wherever they stand, as a whole line with folded widths. */
  readonly lines: readonly RegExp[];
  /** Lines that end the report: everything after them is furniture too. */
  readonly enders: readonly RegExp[];
  /** Titles of pages that a site shows where a report should be: errors, checks whether one is human, logins. */
  readonly standIns: RegExp;
}
