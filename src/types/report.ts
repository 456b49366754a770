/** The values that one report is read into, in the order in which the stages make them. */
import type { Root } from 'mdast';

// ---------------------------------------------------------------- places

/** A half-open range of UTF-16 code units in a report's source; `source.slice(start, end)` is the quoted text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the text that stands there. */
export interface Quote extends Span {
  readonly quote: string;
}

/** Something that could not be read, or was left out on purpose, and where. */
export interface Warning extends Span {
  /** A stable id, such as `furniture` or `year-not-found`. */
  readonly rule: string;
  readonly message: string;
}

// ---------------------------------------------------------------- passages

/** Says that the passage's characters from `at` on stand unbroken in the source from `start` on. */
export interface Piece {
  readonly at: number;
  readonly start: number;
  /** True for words that reading adds, such as the head of a table's column: they take no room, and stand before what is at `start`. */
  readonly implied?: true;
}

/** A paragraph as a person reads it, without line breaks and markup, that knows where each character stands in the source. */
export interface Passage {
  readonly text: string;
  /** The text with folded widths, as long as it: most stages look at this one, so it is folded once. */
  readonly folded: string;
  /** In ascending order of `at`, the first at 0. */
  readonly pieces: readonly Piece[];
}

// ---------------------------------------------------------------- source

/** Formats that a report can come in. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** A decoded document: its text and the mdast tree over it, every node of which has offsets into `text`. */
export interface Source {
  /** The decoded file itself for text and Markdown (without BOM); the extracted text for other formats. */
  readonly text: string;
  /** Root of paragraphs, headings, lists and tables; page furniture stands in no node. */
  readonly tree: Root;
  readonly format: SourceFormat;
  /** File name, where the source came from a file. */
  readonly name?: string;
  /** What the document says of itself (front matter, page metadata); overrules what the outline finds. */
  readonly metadata?: Partial<Metadata>;
  readonly warnings: readonly Warning[];
}

/** Where something stands in a file whose text was extracted: line and column, from 1, in HTML; the page, from 1, in a PDF. */
export type FilePlace = { readonly line: number; readonly column: number } | { readonly page: number };

/** A paragraph, heading or row of a table in an extracted text, and where it begins in the file. */
export type SourceBlock = Span & FilePlace;

// ---------------------------------------------------------------- outline

/** What a report says of itself; empty strings and null where it does not say. */
export interface Metadata {
  readonly title: string;
  /** The governed area as the report names it, `洛阳市西工区`. */
  readonly region: string;
  /** The year in which the report is delivered and for which it plans; null where the text does not tell. */
  readonly year: number | null;
  /** `2019`, or `2021-2025` for several years, or empty. */
  readonly reviewedPeriod: string;
  readonly plannedPeriod: string;
  /** ISO 8601 calendar date of delivery, or empty. */
  readonly date: string;
  readonly speaker: string;
  readonly occasion: string;
  /** Id of the language pack that read the report. */
  readonly locale: string;
}

/** What years that a text does not number, this year or the last, are counted from. */
export interface Now {
  /** The year of the report; null where it is unknown. */
  readonly year: number | null;
  /** The fiscal year that runs when the report is delivered, or has just ended; empty where years are calendar years. */
  readonly fiscal: string;
  /** True where that year has ended, so that it is what the report calls this year. */
  readonly ended: boolean;
}

/** What a section is for. */
export type SectionRole = 'front_matter' | 'review' | 'challenges' | 'targets' | 'plan' | 'governance' | 'closing';

/** A heading, or a lead sentence that names the paragraph after it, with all text that belongs to it. */
export interface Section extends Span {
  readonly id: string;
  /** Id of the enclosing section, or null. */
  readonly parent: string | null;
  /** 1 = 一、 2 = （一） 3 = a lead sentence or bold lead. */
  readonly depth: number;
  /** The heading as it stands, marker included, closing 。 or ： excluded. */
  readonly heading: string;
  readonly role: SectionRole;
  /** The period that the section is about: `2019`, `2021-2025`, or empty. */
  readonly period: string;
}

/** A paragraph of running text, its lead sentence included, and the innermost section that it belongs to. */
export interface Paragraph {
  readonly section: string;
  /** The period that it is about where it names none: its section's, or the one that a review of several has turned to. */
  readonly period: string;
  readonly passage: Passage;
}

/** What the outline stage finds; headings that stand on a line of their own are in `sections` only. */
export interface Outline {
  readonly metadata: Metadata;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly now: Now;
  readonly warnings: readonly Warning[];
}

// ---------------------------------------------------------------- statements

/** Reported as done, promised, or background. */
export type Stance = 'achieved' | 'committed' | 'context';

/** A part of a sentence between two marks, or up to where the stance or the period changes. */
export interface Clause extends Span {
  readonly stance: Stance;
  /** `2019`, `2021-2025`, or empty. */
  readonly period: string;
  /** The ids of the rules that decided both. */
  readonly rules: Readonly<Record<'stance' | 'period', string>>;
}

/** A sentence. */
export interface Statement extends Span {
  readonly id: string;
  /** Id of the innermost section that holds it. */
  readonly section: string;
  /** Ordinal, from 0, of the paragraph that holds it; a lead inside a paragraph begins another. */
  readonly paragraph: number;
  /** The sentence without line breaks and markup: equals the source slice where it has none. A row of a table is read with its heads. */
  readonly text: string;
  /** Where the characters of the text stand, unless it is the source slice. */
  readonly pieces?: readonly Piece[];
  readonly stance: Stance;
  readonly period: string;
  /** In their order; they cover the sentence without a gap. */
  readonly clauses: readonly Clause[];
}

// ---------------------------------------------------------------- metrics

/** How a figure bounds what it states: 以上 gte, 突破 gt, 以内 lte, 不足 lt, 左右 approx, a—b range. */
export type Bound = 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'approx' | 'range';

/** An amount or share; a relative change; an absolute change; a place in an order. */
export type MetricKind = 'level' | 'growth' | 'delta' | 'rank';

/** Which way a growth or delta goes; its value stays positive. */
export type Direction = 'up' | 'down';

/** A number with everything that qualifies it, apart from what it measures. */
export interface Figure {
  /** Magnitude folded in: 45.03亿元 is 4503000000; for a range its lower end; for a rank the place. */
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly high: number | null;
  /** As written, without magnitude: `元`, `%`, `个百分点`, `微克/立方米`, `rank`, or empty. */
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: MetricKind;
  /** Null for levels and ranks. */
  readonly direction: Direction | null;
  /** Worth of the last displayed digit, in units of `value`: 0.1 for 8.9%, 1000000 for 45.03亿. */
  readonly step: number;
}

/** The part of a metric that a rule decided. */
export type MetricField = 'value' | 'unit' | 'bound' | 'kind' | 'indicator' | 'stance' | 'period' | 'scope';

/** One figure of a report and what it measures. */
export interface Metric extends Figure, Quote {
  readonly id: string;
  /** Id of the statement that holds it. */
  readonly statement: string;
  /** The noun phrase of the text that names what is measured. */
  readonly indicator: string;
  /** Id of a known indicator (`gdp`), or null. */
  readonly canonical: string | null;
  readonly stance: Stance;
  readonly period: string;
  /** Area or part the figure is restricted to: 全市, 规模以上, 其中 …; empty where none is named. */
  readonly scope: string;
  /** True where the name is only that of the whole of which the figure is a share, as in 18 per cent of GDP: of what, nobody said. */
  readonly ofWhole?: true;
  /** The words that chose the bound, the stance, the strength: 以上, 力争. Empty where none. */
  readonly cues: readonly string[];
  /** For each field the id of the rule that decided it. */
  readonly rules: Readonly<Partial<Record<MetricField, string>>>;
}

/** How firmly a promise is worded. */
export type Strength = 'firm' | 'expected' | 'strive';

/** Something that the report promises and that the next one can be checked for. */
export interface Commitment extends Quote {
  readonly id: string;
  readonly statement: string;
  /** Id of the responsible section. */
  readonly section: string;
  readonly indicator: string;
  readonly canonical: string | null;
  /** True where a number, or 全部/清零 (100 % / 0), states the target. */
  readonly quantified: boolean;
  /** The target where quantified, else null. */
  readonly target: Figure | null;
  readonly strength: Strength;
  /** Period that the promise is for. */
  readonly period: string;
  /** Deadline as written (上半年, 年底前), or empty. */
  readonly deadline: string;
  /** Indicator or reference that a target without a number is measured against (高于GDP增速), else null. */
  readonly comparator: Comparator | null;
  /** Ids of the metrics that state it. */
  readonly metrics: readonly string[];
  /** Stays the same when the report is read again or edited elsewhere: a hash of indicator, year and wording. */
  readonly key: string;
}

/** A target that names another figure instead of a number. */
export interface Comparator {
  readonly bound: Bound;
  /** 经济增长, 全市水平, 市下达目标 …, as written. */
  readonly reference: string;
  /** Known indicator behind the reference, or null. */
  readonly canonical: string | null;
}

/** One report, read. */
export interface Report extends Metadata {
  readonly type: 'report';
  /** File name, or empty. */
  readonly name: string;
  readonly format: SourceFormat;
  readonly source: string;
  /** Where the source stands in the file, block by block; empty for text and Markdown, which are their own source, and for Word. */
  readonly blocks: readonly SourceBlock[];
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly metrics: readonly Metric[];
  readonly commitments: readonly Commitment[];
  readonly warnings: readonly Warning[];
}
