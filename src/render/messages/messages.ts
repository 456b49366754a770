import type { Singulars } from '../../text/unit-words.ts';
import type {
  Bound,
  ContinuityRelation,
  Direction,
  Flag,
  MetricKind,
  MetricPair,
  Outcome,
  OutlookPair,
  SectionRelation,
  SectionRole,
  Stance,
  StatementRelation,
  Streak,
  Strength,
} from '../../types.ts';
import type { PageWords } from './page.ts';

/** A sentence with figures in it. */
export type Sentence<Facts> = (facts: Facts) => string;

/** How numbers are written. */
export interface NumberWords {
  /** Powers of ten that have a word, largest first: 8 → 亿. */
  readonly magnitudes: readonly (readonly [power: number, word: string])[];
  /** Groups of three digits are parted by commas. */
  readonly grouped: boolean;
  /** Stands between a number and a unit or magnitude of letters. */
  readonly space: string;
  readonly bounds: Readonly<Record<Exclude<Bound, 'range'>, string>>;
  readonly range: string;
  /** Units of a single thing. */
  readonly singulars: Singulars;
  /** Unit of the difference of two percentages. */
  readonly points: string;
  readonly directions: Readonly<Record<'growth' | 'delta', Readonly<Record<Direction, string>>>>;
  readonly rank: Sentence<string>;
}

/** Names of columns and labels in front of values. */
export interface Labels {
  readonly indicator: string;
  readonly achieved: string;
  readonly committed: string;
  readonly change: string;
  readonly why: string;
  readonly promised: string;
  readonly reported: string;
  readonly nextPromise: string;
  readonly outcome: string;
  readonly gap: string;
  readonly completion: string;
  readonly kept: string;
  /** Share of the promises that were kept. */
  readonly rate: string;
  readonly judged: string;
  readonly total: string;
  readonly section: string;
  readonly strength: string;
  readonly deadline: string;
  readonly flags: string;
  readonly rule: string;
  readonly confidence: string;
  readonly nearest: string;
  readonly override: string;
  readonly before: string;
  readonly after: string;
  readonly year: string;
  readonly target: string;
  readonly actual: string;
  readonly figure: string;
  readonly stance: string;
  readonly period: string;
  readonly scope: string;
  readonly place: string;
  readonly quote: string;
  readonly title: string;
  readonly region: string;
  readonly date: string;
  readonly speaker: string;
  readonly occasion: string;
  readonly reviewed: string;
  readonly planned: string;
  readonly role: string;
  readonly heading: string;
  readonly relation: string;
  readonly offset: string;
  readonly restated: string;
}

/** Headings and sentences of the views. */
export interface Phrases {
  readonly report: string;
  readonly outline: string;
  readonly sections: string;
  readonly metrics: string;
  readonly commitments: string;
  readonly warnings: string;
  readonly outlook: string;
  readonly diff: string;
  readonly ledger: string;
  readonly timeline: string;
  readonly panel: string;
  readonly hitRates: string;
  /** How many indicators stand in one year only and are not shown. */
  readonly seenOnce: Sentence<number>;
  readonly streak: Sentence<Streak>;
  readonly nothing: string;
  readonly statements: string;
  readonly figures: string;
  /** Figures that one report alone gives. */
  readonly figuresOfOne: string;
  readonly details: string;
  readonly yearOf: Sentence<number | null>;
  readonly counted: Sentence<{ readonly count: number; readonly what: string }>;
  readonly reportSummary: Sentence<{
    readonly sections: number;
    readonly statements: number;
    readonly metrics: number;
    readonly commitments: number;
  }>;
  readonly outlookSummary: Sentence<number>;
  readonly ledgerSummary: Sentence<{
    readonly total: number;
    readonly quantified: number;
    readonly year: number | null;
  }>;
  readonly ledgerKept: Sentence<{ readonly kept: number; readonly judged: number }>;
  /** Of the promises of all years. */
  readonly timelineKept: Sentence<{ readonly kept: number; readonly judged: number; readonly total: number }>;
  readonly panelSummary: Sentence<{
    readonly rows: number;
    readonly regions: readonly string[];
    readonly more: number;
  }>;
  readonly ledgerLeftOut: Sentence<{ readonly left: number; readonly total: number }>;
  readonly dropped: Sentence<number>;
  readonly silence: string;
  /** A page of a PDF. */
  readonly page: Sentence<number>;
  /** How places are given. */
  readonly places: string;
  readonly folded: Sentence<number>;
  readonly separator: string;
  /** Between two sentences. */
  readonly sentenceSpace: string;
  /** Between names in a list. */
  readonly listSeparator: string;
  /** Between what is counted and what became of it. */
  readonly middleDot: string;
  /** How many more there are than were named. */
  readonly andMore: Sentence<number>;
  readonly bracketed: Sentence<string>;
  readonly colon: string;
  readonly hint: string;
}

/** Every word that a rendered result says in one language, apart from what the reports say. */
export interface Messages {
  /** BCP 47 language tag. */
  readonly lang: string;
  readonly numbers: NumberWords;
  readonly labels: Labels;
  readonly phrases: Phrases;
  readonly page: PageWords;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly continuity: Readonly<Record<ContinuityRelation, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly outlookRelations: Readonly<Record<OutlookPair['relation'], string>>;
  readonly sectionRelations: Readonly<Record<SectionRelation, string>>;
  readonly statementRelations: Readonly<Record<StatementRelation, string>>;
  readonly metricRelations: Readonly<Record<MetricPair['relation'], string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly roles: Readonly<Record<SectionRole, string>>;
  readonly kinds: Readonly<Record<MetricKind, string>>;
}
