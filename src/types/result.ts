/** What comes of reports: alone, two beside each other, and many in a row. */
import type { Figure, Metadata, Metric, Quote, Report, Section, Statement, Strength } from './report.ts';
import type { Panel, Timeline } from './series.ts';

/** What a result says of each report that it was made from. */
export interface ReportSummary extends Metadata {
  readonly name: string;
}

// ---------------------------------------------------------------- outlook

/** One report's last achievement against its new commitment on one indicator. */
export interface OutlookPair {
  readonly achieved: Metric | null;
  readonly committed: Metric | null;
  /** Same words, or the same thing in other words; a caution stands in `why`. */
  readonly same: 'exact' | 'close';
  readonly relation: 'raised' | 'held' | 'lowered' | 'new' | 'not_continued';
  /** committed − achieved in `gapUnit`, or null where the two cannot be subtracted. */
  readonly gap: number | null;
  readonly gapUnit: string;
  readonly why: string;
}

export interface Outlook {
  readonly type: 'outlook';
  readonly report: ReportSummary;
  readonly pairs: readonly OutlookPair[];
}

// ---------------------------------------------------------------- diff

/** What became of a section. */
export type SectionRelation = 'same' | 'revised' | 'moved' | 'split' | 'merged' | 'added' | 'removed';
/** What became of a statement; members of one split or merge share a `group`. */
export type StatementRelation = 'same' | 'revised' | 'moved' | 'added' | 'removed';

/** A section, or the part of one that is a paragraph without a heading: narrowed to it, and named by the words that it opens with. */
export interface ComparedSection extends Section {
  /** True for such a paragraph; `id` and `parent` are those of the section that it stands in. */
  readonly derived?: true;
}

export interface SectionPair {
  readonly a: ComparedSection | null;
  readonly b: ComparedSection | null;
  readonly relation: SectionRelation;
  /** 0…1 */
  readonly score: number;
}

/** Two statements that belong together, or one that has no counterpart. */
export interface StatementMatch {
  readonly a: Statement | null;
  readonly b: Statement | null;
  /** 0…1 */
  readonly score: number;
  /** What the score is made of, each 0…1. */
  readonly parts: Readonly<Record<string, number>>;
  /** Shared by the pairs that one split or merge consists of, else null. */
  readonly group: string | null;
  /** True where the two stand in sections that do not belong together, or in another order than what is around them. */
  readonly moved: boolean;
}

/** What a reader should know before comparing two figures: another scope, other words, new against all, other length of time, other unit. */
export type MetricCaution = 'scope' | 'words' | 'flow' | 'period' | 'counter';

/** Two figures for one indicator, or one that has no counterpart. */
export interface MetricMatch {
  readonly a: Metric | null;
  readonly b: Metric | null;
  /** 0…1 */
  readonly score: number;
  /** Same words, or the same thing in other words; null where there is no counterpart. */
  readonly same: 'exact' | 'close' | null;
  readonly cautions: readonly MetricCaution[];
}

/** What belongs together in two reports, in the order of the later one; what is gone stands where it stood before. */
export interface Alignment {
  readonly type: 'alignment';
  readonly sections: readonly SectionPair[];
  readonly statements: readonly StatementMatch[];
  readonly metrics: readonly MetricMatch[];
}

/** One stretch of a text diff: same + delete gives the old text, same + insert the new. */
export interface TextEdit {
  readonly type: 'same' | 'insert' | 'delete';
  readonly text: string;
}

/** Statements that belong together and how the text changed; `moved` may also be true of revised ones. */
export interface StatementPair extends StatementMatch {
  readonly relation: StatementRelation;
  readonly edits: readonly TextEdit[];
}

/** Figures for one indicator and how they changed. */
export interface MetricPair extends MetricMatch {
  readonly relation: 'raised' | 'held' | 'lowered' | 'added' | 'removed' | 'not_comparable';
  /** b − a in the metric's unit, signed by direction, or null. */
  readonly delta: number | null;
  /** 100 · (b − a) / |a|, or null. */
  readonly percent: number | null;
  /** Why the two cannot be compared, or what to be careful about; empty where nothing. */
  readonly note: string;
}

/** A figure for a past period that the later report gives otherwise than the earlier one did. */
export interface Restatement {
  readonly a: Metric;
  /** The figure of the later report, or the one that the base follows from. */
  readonly b: Metric;
  /** The base by the later report: its own figure, or level − change. */
  readonly base: number;
  /** base − a's value, in a's unit. */
  readonly delta: number;
  /** 100 · delta / |a's value|, or null where that is 0. */
  readonly percent: number | null;
}

export interface ReportDiff {
  readonly type: 'diff';
  readonly before: ReportSummary;
  readonly after: ReportSummary;
  readonly sections: readonly SectionPair[];
  readonly statements: readonly StatementPair[];
  readonly metrics: readonly MetricPair[];
  readonly restated: readonly Restatement[];
}

// ---------------------------------------------------------------- ledger

export type Outcome =
  'exceeded' | 'met' | 'partially_met' | 'missed' | 'not_reported' | 'unverifiable' | 'not_comparable' | 'pending';

export type ContinuityRelation =
  | 'raised'
  | 'held'
  | 'lowered'
  | 'deadline_slipped'
  | 'scope_changed'
  | 'metric_swapped'
  | 'de_quantified'
  | 'rolled_over'
  | 'repromised'
  | 'dropped';

export type Flag =
  | 'baseline_restated'
  | 'self_claim_only'
  | 'catch_all_covered'
  | 'external_threshold'
  | 'within_tolerance'
  | 'period_mismatch';

/** The ways in which a verdict is said, one sentence each. */
export type VerdictSentence =
  | 'figure-exceeded'
  | 'figure-met'
  | 'figure-within-tolerance'
  | 'figure-missed'
  | 'figure-straddled'
  | 'figure-either-way'
  | 'comparator-exceeded'
  | 'comparator-met'
  | 'comparator-missed'
  | 'comparator-open'
  | 'admitted'
  | 'admitted-in-part'
  | 'contradicted'
  | 'claim-exceeded'
  | 'claim-met'
  | 'catch-all'
  | 'derived'
  | 'planned-again'
  | 'deed-done'
  | 'deed-late'
  | 'deed-in-part'
  | 'deed-open'
  | 'deed-without-figure'
  | 'other-measure'
  | 'no-figure'
  | 'silent'
  | 'pending'
  | 'skipped-year'
  | 'overridden';

/** Why a statement that was looked at decides nothing. */
export type TurnedDown =
  'other-unit' | 'other-kind' | 'other-scope' | 'other-period' | 'other-thing' | 'no-deed' | 'next-plan';

/** A quote of the report of `year`. */
export interface Evidence extends Quote {
  readonly year: number | null;
}

/** A statement that was looked at and turned down, with the reason. */
export interface NearMiss extends Quote {
  /** 0…1 */
  readonly score: number;
  readonly reason: string;
}

/** What became of the promise itself in the next plan. */
export interface Continuity extends Quote {
  readonly relation: ContinuityRelation;
}

/** A reviewer's word on an entry. */
export interface Override {
  readonly by: string;
  readonly note: string;
  /** The outcome that the rules had given. */
  readonly replaced: Outcome;
  /** Evidence from elsewhere, as the reviewer gave it. */
  readonly evidence: readonly string[];
}

/** One commitment and what the next report says about it. */
export interface LedgerEntry {
  readonly id: string;
  /** Stable key of the commitment. */
  readonly key: string;
  readonly commitment: Evidence;
  /** Heading of the responsible section. */
  readonly section: string;
  readonly indicator: string;
  readonly canonical: string | null;
  readonly quantified: boolean;
  readonly target: Figure | null;
  readonly strength: Strength;
  readonly deadline: string;
  readonly outcome: Outcome;
  readonly evidence: readonly Evidence[];
  readonly actual: Figure | null;
  /** Reported minus target in `gapUnit`, unrounded; null where there is nothing to subtract. */
  readonly gap: number | null;
  readonly gapUnit: string;
  /** Reported ÷ target in per cent for levels, else null. */
  readonly completion: number | null;
  readonly continuity: Continuity | null;
  readonly flags: readonly Flag[];
  /** Id of the rule that gave the outcome. */
  readonly rule: string;
  /** One sentence in the language of the verdicts, with the figures. */
  readonly why: string;
  /** 0…1 */
  readonly confidence: number;
  readonly nearest: readonly NearMiss[];
  readonly override: Override | null;
}

export interface Ledger {
  readonly type: 'ledger';
  /** The reports in the order of their years. */
  readonly reports: readonly ReportSummary[];
  readonly entries: readonly LedgerEntry[];
  readonly summary: Readonly<Record<Outcome, number>>;
}

/** Everything that `render` can show. */
export type Result = Report | Outlook | ReportDiff | Ledger | Timeline | Panel;
