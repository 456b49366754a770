import { buildLedger, type LedgerOptions } from './ledger/ledger.ts';
import { longColumns } from './timeline/columns.ts';
import { rowsOf, type PanelSources } from './timeline/panel.ts';
import { timelineOf } from './timeline/timeline.ts';
import { widePanel, type PanelValue } from './timeline/wide.ts';
import type { Ledger, Panel, Report, Timeline } from './types.ts';

export interface TimelineOptions extends LedgerOptions {
  /** The ledger of the same reports where there is one already, with a reviewer's changes in it. */
  readonly ledger?: Ledger;
}

/** Follows every indicator of one government through its reports: targets, results, outcomes, streaks and hit rates by year. */
export function buildTimeline(reports: readonly Report[], options: TimelineOptions = {}): Timeline {
  return timelineOf(reports, options.ledger ?? ledgerOf(reports, options));
}

/** One report alone judges nothing. */
function ledgerOf(reports: readonly Report[], options: LedgerOptions): Ledger | null {
  return reports.length < 2 ? null : buildLedger(reports, options);
}

export interface PanelOptions extends PanelSources, LedgerOptions {
  /** `long` (the default): one row an indicator, government and year; `wide`: one row a government and year. */
  readonly shape?: 'long' | 'wide';
  /** What the cells of the wide shape hold; `target` by default. */
  readonly value?: PanelValue;
}

/**
 * Tidy rows of the reports of many governments, for statistics: governments are told apart by their regions, and each one's reports put
 * in the order of their years.
 */
export function panelRows(reports: readonly Report[], options: PanelOptions = {}): Panel {
  const regions = [...new Set(reports.map(({ region }) => region))];
  const rows = regions.flatMap((region) => {
    const group = reports.filter((report) => report.region === region);
    return rowsOf(group, ledgerOf(group, options), options);
  });
  return options.shape === 'wide'
    ? widePanel(rows, options.value ?? 'target')
    : { type: 'panel', columns: longColumns, rows };
}
