/** What comes of many reports in a row: series by indicator, and rows of statistics. */
import type { Metric, MetricKind } from './report.ts';
import type { Outcome, ReportSummary } from './result.ts';

/**
 * Whether a figure was found: stated; promised in words alone; absent from a text that was read for it; not found, which says
 * nothing of the text; or no report of the year that would state it among those that were given.
 */
export type Presence = 'stated' | 'in_words' | 'absent' | 'not_found' | 'no_report';

/** One indicator in one planned year: its target, the result that the next report gives, the next target. */
export interface TimelinePoint {
  readonly year: number;
  /** From the report of the year. */
  readonly target: Metric | null;
  readonly targetPresence: Presence;
  /** From the report of the year after. */
  readonly actual: Metric | null;
  readonly actualPresence: Presence;
  /** The place that the report of the year after gives the result: second of all districts. */
  readonly rank: Metric | null;
  /** From the report of the year after. */
  readonly nextTarget: Metric | null;
  /** Null where there is no target, or no report to judge it by. */
  readonly outcome: Outcome | null;
  /** Id of the ledger entry that judged the target, or null. */
  readonly entry: string | null;
  /** Result minus target, unrounded, in `gapUnit`; null where there is nothing to subtract. */
  readonly gap: number | null;
  readonly gapUnit: string;
}

/** Two or more years on end in which the target was kept (met or exceeded), or missed. */
export interface Streak {
  readonly verdict: 'kept' | 'missed';
  readonly from: number;
  readonly to: number;
  readonly years: number;
}

export interface Series {
  readonly indicator: string;
  readonly canonical: string | null;
  /** Area or part that the figures are restricted to; empty where none is named. */
  readonly scope: string;
  readonly unit: string;
  readonly kind: MetricKind;
  /** In the order of the years. */
  readonly points: readonly TimelinePoint[];
  readonly streaks: readonly Streak[];
}

/** How many of the commitments of one strength, or of one section, were kept. */
export interface HitRate {
  readonly by: 'strength' | 'section';
  /** The strength, or the section's heading. */
  readonly key: string;
  /** Met or exceeded. */
  readonly kept: number;
  /** With an outcome by which keeping can be told: exceeded, met, partially met, missed. */
  readonly judged: number;
  readonly total: number;
}

export interface Timeline {
  readonly type: 'timeline';
  /** In the order of their years. */
  readonly reports: readonly ReportSummary[];
  readonly series: readonly Series[];
  readonly hitRates: readonly HitRate[];
}

/** One row of statistics: column name → cell, empty string where the text gives nothing. */
export type PanelRow = Readonly<Record<string, string | number | boolean>>;

export interface Panel {
  readonly type: 'panel';
  readonly columns: readonly string[];
  readonly rows: readonly PanelRow[];
}
