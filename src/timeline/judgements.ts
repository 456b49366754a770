import { lengthOf } from '../text/periods.ts';
import type { HitRate, Ledger, LedgerEntry, Metric, Outcome, Report, Streak, TimelinePoint } from '../types.ts';

const KEPT: ReadonlySet<Outcome | null> = new Set<Outcome>(['met', 'exceeded']);
const JUDGED: ReadonlySet<Outcome | null> = new Set<Outcome>(['met', 'exceeded', 'partially_met', 'missed']);

/** Finds the ledger entry of a target: that of its year whose commitment holds it and whose figure it is. */
export function entryFinder(ledger: Ledger | null): (target: Metric, year: number) => LedgerEntry | null {
  const keyOf = (year: number | null, value: number): string => `${year} ${value}`;
  const table = new Map<string, LedgerEntry[]>();
  for (const entry of ledger?.entries ?? []) {
    if (!entry.target) continue;
    const key = keyOf(entry.commitment.year, entry.target.value);
    table.set(key, [...(table.get(key) ?? []), entry]);
  }
  return ({ value, start, end }, year) =>
    table.get(keyOf(year, value))?.find(({ commitment }) => commitment.start <= start && end <= commitment.end) ?? null;
}

/** The metric of a report that an entry took for the result of its year, or null where it took none. */
export function actualOf({ actual, evidence }: LedgerEntry, report: Report | undefined): Metric | null {
  if (!actual || !report) return null;
  return (
    report.metrics.find(
      ({ value, kind, period, start, end }) =>
        value === actual.value &&
        lengthOf(period) <= 1 &&
        kind === actual.kind &&
        evidence.some((quote) => quote.year === report.year && quote.start < end && start < quote.end),
    ) ?? null
  );
}

/** Runs of two and more years on end with the same verdict; a year without one ends a run. */
export function streaksOf(points: readonly TimelinePoint[]): readonly Streak[] {
  const runs: Streak[] = [];
  for (const { year, outcome } of points) {
    const verdict = KEPT.has(outcome) ? 'kept' : outcome === 'missed' ? 'missed' : null;
    const last = runs.at(-1);
    if (verdict === null) continue;
    if (last?.verdict === verdict && last.to === year - 1)
      runs[runs.length - 1] = { ...last, to: year, years: last.years + 1 };
    else runs.push({ verdict, from: year, to: year, years: 1 });
  }
  return runs.filter(({ years }) => years >= 2);
}

/** How many commitments were kept, by strength of the wording and by responsible section, in the order of the entries. */
export function hitRatesOf(ledger: Ledger | null): readonly HitRate[] {
  const rates = new Map<string, HitRate>();
  for (const by of ['strength', 'section'] as const) {
    for (const entry of ledger?.entries ?? []) {
      const key = entry[by];
      const { kept, judged, total } = rates.get(`${by} ${key}`) ?? { kept: 0, judged: 0, total: 0 };
      rates.set(`${by} ${key}`, {
        by,
        key,
        kept: kept + Number(KEPT.has(entry.outcome)),
        judged: judged + Number(JUDGED.has(entry.outcome)),
        total: total + 1,
      });
    }
  }
  return [...rates.values()];
}
