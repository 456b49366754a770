/** What the first lines of a report say of it. Patterns are for text with folded widths. */
export interface MetadataRules {
  /** A line that holds a report's title. */
  readonly title: RegExp;
  /** Longest title, in characters. */
  readonly longestTitle: number;
  /** What a title may hold besides the region and the year. */
  readonly titleWords: RegExp;
  /** Region in a title: group 1. */
  readonly regions: readonly RegExp[];
  /** Year in a title: group 1. */
  readonly titleYear: RegExp;
  /** True where a title can name the year that is reviewed as well as the one that is planned for. */
  readonly reviewedYearInTitle: boolean;
  /** A title that names the year which the report tells of and not the one it plans for; null where titles do not. */
  readonly looksBack: RegExp | null;
  /** Date: groups year, month, day. */
  readonly date: RegExp;
  /** Names of months, in lower case, to their numbers. */
  readonly months: Readonly<Record<string, number>>;
  /** Occasion: group 1. */
  readonly occasion: RegExp;
  /** Region in the greeting, where the first lines name none: group 1. Null where greetings do not name it. */
  readonly greeting: RegExp | null;
  /** The month from which on a report of that date plans for the next year; null where its own year is its date's. */
  readonly lastMonths: number | null;
  /** Words of the first lines, or of the greeting, that name the region which the title leaves out. */
  readonly assemblies: readonly { readonly occasion: RegExp; readonly region: string }[];
  /** Speaker: group 1. */
  readonly speakers: readonly RegExp[];
  /** A call to the audience that ends the first lines. */
  readonly opening: RegExp;
}
