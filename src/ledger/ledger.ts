import { localeOf } from '../locales/index.ts';
import { usualTolerance, type Tolerance } from '../text/bounds.ts';
import { reportedYearsOf } from '../text/periods.ts';
import { indicatorKey } from '../text/sameness.ts';
import type { Commitment, Flag, Ledger, LedgerEntry, Outcome, Report, ReportSummary } from '../types.ts';
import { byAdmission, byCatchAll, bySelfClaim, byWholePlan, byWordsWithoutFigure } from './by-claim.ts';
import { byComparator } from './by-comparator.ts';
import { byDeed } from './by-deed.ts';
import { byDeedAlone } from './by-deed-alone.ts';
import { byDerivation } from './by-derivation.ts';
import { byFigure, byOtherMeasure } from './by-figure.ts';
import { byLikeness } from './by-likeness.ts';
import { byStandstill } from './by-standstill.ts';
import { continuityOf } from './continuity.ts';
import { finding, type Finding, type Rule } from './finding.ts';
import { hear, type Hearing } from './hearing.ts';
import { metricOf } from './lookups.ts';
import { nearestTo } from './nearest.ts';
import { measuredOf, sentenceOf } from './verdict.ts';

export interface LedgerOptions {
  /** δ of targets worded as "about": percentage points for rates, share of the target for levels. */
  readonly tolerance?: Partial<Tolerance>;
  /** Id of the language that verdicts are said in; that of the reports where it is not given. */
  readonly lang?: string;
}

/** All outcomes, those that matter most first. */
export const OUTCOMES: readonly Outcome[] = [
  ...([
    'missed',
    'not_reported',
    'partially_met',
    'unverifiable',
    'not_comparable',
    'met',
    'exceeded',
    'pending',
  ] as const),
];

/** In the order in which they are asked; the first that decides counts, the first that only doubts if none does. */
const RULES: readonly Rule[] = [
  byFigure,
  byStandstill,
  byAdmission,
  byWholePlan,
  byComparator,
  bySelfClaim,
  byDerivation,
  byLikeness,
  byDeed,
  byCatchAll,
  byOtherMeasure,
  byDeedAlone,
  byWordsWithoutFigure,
];

const DOUBTS: ReadonlySet<Outcome> = new Set(['not_comparable', 'unverifiable']);

const SILENT = finding({ outcome: 'not_reported', rule: 'silent', sentence: 'silent', confidence: 0.6 });
const PENDING = finding({ outcome: 'pending', rule: 'pending', sentence: 'pending', confidence: 1 });
const SKIPPED = finding({ outcome: 'unverifiable', rule: 'skipped-year', sentence: 'skipped-year', confidence: 1 });

/** What the rules find out about one commitment. */
function judge(commitment: Commitment, hearing: Hearing): Finding {
  const { before, after } = hearing;
  const due = reportedYearsOf(commitment.period)?.[1] ?? before.year;
  const isReviewed = commitment.period !== '' && commitment.period === after.reviewedPeriod;
  if (due !== null && after.year !== null && due >= after.year && !isReviewed) return PENDING;
  if (before.year !== null && after.year !== null && after.year > before.year + 1) return SKIPPED;
  let doubt: Finding | null = null;
  for (const rule of RULES) {
    const found = rule(commitment, hearing);
    if (found && !DOUBTS.has(found.outcome)) return found;
    doubt ??= found;
  }
  return doubt ?? SILENT;
}

/**
 * Says of every commitment of each report what the next one reports about it.
 *
 * @param reports Two or more reports of one government, in any order; each but the last is judged by the one after it.
 * @throws RangeError where fewer than two reports are given.
 */
export function buildLedger(reports: readonly Report[], options: LedgerOptions = {}): Ledger {
  if (reports.length < 2) throw new RangeError(`a ledger needs two or more reports, got ${reports.length}`);
  const sorted = [...reports].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const tolerance = { ...usualTolerance, ...options.tolerance };
  const entries = sorted.slice(0, -1).flatMap((before, index) => {
    const after = sorted[index + 1];
    return after
      ? entriesOf(hear(before, after, localeOf(before.locale), tolerance), options.lang ?? before.locale)
      : [];
  });
  return {
    type: 'ledger',
    reports: sorted.map(summaryOf),
    entries: entries.map((entry, index) => ({ id: `e${index + 1}`, ...entry })),
    summary: countOutcomes(entries),
  };
}

/** How many entries have each outcome. */
export function countOutcomes(entries: readonly Pick<LedgerEntry, 'outcome'>[]): Ledger['summary'] {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of entries) counts[outcome]++;
  return counts;
}

function entriesOf(hearing: Hearing, lang: string): Omit<LedgerEntry, 'id'>[] {
  const { before, after } = hearing;
  const speaker = localeOf(lang);
  const headings = new Map(before.sections.map(({ id, heading }) => [id, heading]));
  return before.commitments.map((commitment) => {
    const found = judge(commitment, hearing);
    const measured = measuredOf(commitment, found, hearing);
    const { key, quote, start, end, indicator, canonical, quantified, target, strength, deadline } = commitment;
    const isSilent = found.outcome === 'not_reported';
    return {
      key,
      commitment: { quote, start, end, year: before.year },
      section: headings.get(commitment.section) ?? '',
      ...{ indicator, canonical, quantified, target, strength, deadline },
      outcome: found.outcome,
      evidence: found.evidence.map((span) => ({
        ...{ start: span.start, end: span.end, year: after.year },
        quote: after.source.slice(span.start, span.end),
      })),
      actual: found.actual,
      ...measured,
      continuity: found.outcome === 'pending' ? null : continuityOf(commitment, found, hearing),
      flags: flagsOf(commitment, found, hearing),
      rule: found.rule,
      why: sentenceOf(commitment, found, measured, hearing, speaker),
      confidence: found.confidence,
      nearest: isSilent ? nearestTo(commitment, hearing, speaker.verdicts.turnedDown) : [],
      override: null,
    };
  });
}

/** The flags of a finding, and those that hold of its commitment whatever was found. */
function flagsOf(commitment: Commitment, { flags }: Finding, hearing: Hearing): readonly Flag[] {
  const promised = metricOf(commitment, hearing);
  const key = promised && indicatorKey(hearing.readMeasure(promised));
  return [
    ...new Set<Flag>([
      ...flags,
      ...(key !== null && hearing.restated.has(key) ? (['baseline_restated'] as const) : []),
      ...(commitment.comparator?.canonical === null ? (['external_threshold'] as const) : []),
    ]),
  ];
}

function summaryOf(report: Report): ReportSummary {
  const { name, title, region, year, reviewedPeriod, plannedPeriod, date, speaker, occasion, locale } = report;
  return { name, title, region, year, reviewedPeriod, plannedPeriod, date, speaker, occasion, locale };
}
