/** Heads of the columns of a table that holds reports, one a row; patterns are for whole heads with folded widths. */
export interface DatasetColumns {
  /** The text of the report. */
  readonly text: RegExp;
  readonly title: RegExp;
  /** The governed area; where there are several such columns, from the widest to the narrowest. */
  readonly region: RegExp;
  /** The year in which the report was delivered. */
  readonly year: RegExp;
}
