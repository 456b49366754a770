/** How a language shows of what level a government is. */
export interface Governments {
  /** The first level whose pattern a report's region, or its occasion, matches; for text as it stands. */
  readonly levels: readonly {
    readonly level: 'nation' | 'province' | 'prefecture' | 'county';
    readonly region?: RegExp;
    readonly occasion?: RegExp;
  }[];
}
