import { knownIndicator } from '../locales/catalogue.ts';
import { localeOf } from '../locales/index.ts';
import { signedValue, tidy, usualTolerance } from '../text/bounds.ts';
import type { Bound, Figure, Ledger, LedgerEntry, Metric, PanelRow, Report, Series, TimelinePoint } from '../types.ts';
import { longColumns } from './columns.ts';
import { timelineOf } from './timeline.ts';

/** What a panel is told besides its reports. */
export interface PanelSources {
  /** Hash of a report's file, empty where unknown. */
  readonly sha256?: (report: Report) => string;
}

type Cells = Readonly<Partial<Record<(typeof longColumns)[number], string | number | boolean | null | undefined>>>;

const TURNED: Readonly<Record<Bound, Bound>> = {
  ...{ gt: 'lt', gte: 'lte', lt: 'gt', lte: 'gte' },
  ...{ eq: 'eq', approx: 'approx', range: 'range' },
};

/**
 * Rows of one government in the long shape: every indicator of its timeline in every year in which a report states, or could state, its
 * target. A fall is negative, its bound turned accordingly (a cut of at least 3 % is ≤ −3); cells without content are empty.
 */
export function rowsOf(reports: readonly Report[], ledger: Ledger | null, sources: PanelSources): readonly PanelRow[] {
  const { series } = timelineOf(reports, ledger);
  const entries = new Map((ledger?.entries ?? []).map((entry) => [entry.id, entry]));
  const byYear = new Map(reports.map((report) => [report.year, report]));
  return series.flatMap((one) =>
    one.points.map((point) => {
      const [report, next] = [byYear.get(point.year), byYear.get(point.year + 1)];
      const entry = entries.get(point.entry ?? '');
      return rowOf({
        ...placeCells(report ?? next, point.year),
        ...seriesCells(one, point),
        ...figureCells(one, point),
        ...targetCells(point, report, entry),
        ...entryCells(point, entry),
        ...quoteCells(point),
        ...sourceCells(report, next, sources),
      });
    }),
  );
}

function rowOf(cells: Cells): PanelRow {
  return Object.fromEntries(longColumns.map((column) => [column, cells[column] ?? '']));
}

function placeCells(report: Report | undefined, year: number): Cells {
  return { region: report?.region ?? '', level: report ? levelOf(report) : '', year };
}

/** Level of the government that a report is of: nation, province, prefecture, county, other. */
function levelOf({ region, occasion, locale }: Report): string {
  const found = localeOf(locale).governments.levels.find(
    (level) => (level.region?.test(region) ?? false) || (level.occasion?.test(occasion) ?? false),
  );
  return found?.level ?? 'other';
}

function seriesCells({ indicator, canonical, scope, kind }: Series, { target, actual }: TimelinePoint): Cells {
  const known = knownIndicator(canonical);
  return {
    indicator: target?.indicator ?? actual?.indicator ?? indicator,
    canonical,
    scope,
    measure: kind,
    price_basis: kind === 'growth' ? (known?.priceBasis ?? '') : '',
  };
}

/** A figure on the number line: a fall is negative, and what was its upper end is its lower one. */
function onLine(figure: Figure): { value: number; high: number | null; bound: Bound } {
  if (figure.direction !== 'down') return figure;
  const ends = [figure.value, figure.high ?? figure.value].map((value) => signedValue({ ...figure, value }));
  return {
    value: Math.min(...ends),
    high: figure.high === null ? null : Math.max(...ends),
    bound: TURNED[figure.bound],
  };
}

function figureCells({ kind }: Series, { target, actual, rank, nextTarget, gap, gapUnit }: TimelinePoint): Cells {
  const [promised, reported, next] = [target, actual, nextTarget].map((metric) => (metric ? onLine(metric) : null));
  const inProportion = kind === 'level' && target !== null && actual?.unit === target.unit && target.value !== 0;
  return {
    ...{ target: promised?.value, target_high: promised?.high, target_unit: target?.unit },
    ...{ target_bound: promised?.bound, target_kind: target?.kind },
    ...{ actual: reported?.value, actual_high: reported?.high, actual_unit: actual?.unit },
    ...{ actual_bound: reported?.bound, actual_rank: rank?.value },
    ...{ gap, gap_unit: gapUnit },
    completion: inProportion ? tidy((100 * actual.value) / target.value) : '',
    ...{ next_target: next?.value, next_target_bound: next?.bound },
  };
}

function targetCells(
  { target, targetPresence, actualPresence }: TimelinePoint,
  report: Report | undefined,
  entry: LedgerEntry | undefined,
): Cells {
  const commitment = target && report?.commitments.find(({ metrics }) => metrics.includes(target.id));
  return {
    target_absent: targetPresence === 'absent',
    target_presence: targetPresence,
    actual_presence: actualPresence,
    strength: entry?.strength ?? commitment?.strength,
    wording: target?.cues.join(' '),
    tolerance: report && target?.bound === 'approx' ? toleranceOf(target, report) : '',
  };
}

/** δ of a target that is worded as "about": percentage points for rates, the target's unit for levels. */
function toleranceOf(target: Metric, { locale }: Report): number {
  return localeOf(locale).judgement.rateUnits.test(target.unit)
    ? usualTolerance.rate
    : tidy(Math.abs(target.value) * usualTolerance.level);
}

function entryCells({ outcome }: TimelinePoint, entry: LedgerEntry | undefined): Cells {
  return {
    outcome,
    continuity: entry?.continuity?.relation,
    flags: entry?.flags.join(' '),
    rule: entry?.rule,
    confidence: entry?.confidence,
    override: entry?.override ? `${entry.override.by}: ${entry.override.note}` : '',
  };
}

function quoteCells({ target, actual }: TimelinePoint): Cells {
  return {
    ...{ target_quote: target?.quote, target_start: target?.start, target_end: target?.end },
    ...{ actual_quote: actual?.quote, actual_start: actual?.start, actual_end: actual?.end },
  };
}

function sourceCells(report: Report | undefined, next: Report | undefined, { sha256 }: PanelSources): Cells {
  const hash = (one: Report | undefined): string => (one && sha256 ? sha256(one) : '');
  return {
    ...{ target_source: report?.name, actual_source: next?.name },
    ...{ target_sha256: hash(report), actual_sha256: hash(next) },
  };
}
