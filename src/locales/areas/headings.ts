import type { SectionRole } from '../../types.ts';

/** What opens a heading or a lead, at the start of a line with folded widths. */
export interface HeadingMarker {
  readonly pattern: RegExp;
  /** 1 = 一、 2 = （一） 3 = a lead. */
  readonly depth: number;
}

/** Words that tell what a section is for. */
export interface RoleCue {
  readonly role: SectionRole;
  readonly pattern: RegExp;
}

/** How headings and leads look, and what they say of their section. */
export interface Headings {
  readonly markers: readonly HeadingMarker[];
  /** A line that is a heading of the first depth without a number: 2022年工作回顾. Null where none are told by their words. */
  readonly unnumbered: RegExp | null;
  /** Longest heading on a line of its own, in characters. */
  readonly longestHeading: number;
  /** Longest lead sentence, in characters. */
  readonly longestLead: number;
  /** Longest lead inside a paragraph, in characters. */
  readonly longestInnerLead: number;
  /** A paragraph without heading is named by its first clauses, which are longer than `least` characters; where they are longer than `most`, by a part. */
  readonly openingWords: { readonly least: number; readonly most: number };
  /** A call to the audience that stands before or on a line of its own. */
  readonly address: RegExp;
  /** What a paragraph opens with that says which year it is; where there is more in the sentence, the lead ends before it. */
  readonly yearOpening?: RegExp;
  /** A line that opens an annex, where the numbering starts again. */
  readonly annex: RegExp;
  /** A lead that ends with a colon and names the targets or the requirements that follow it. */
  readonly colonLead: RegExp;
  /** Roles of headings of the first depth; the first that fits counts. */
  readonly headingRoles: readonly RoleCue[];
  /** Roles of leads and deeper headings, where they differ from the section around them. */
  readonly leadRoles: readonly RoleCue[];
  /** What the last part of a report, behind its headings, can be about. */
  readonly tailRoles: readonly RoleCue[];
}
