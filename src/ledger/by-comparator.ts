import { judgeFigure, signedValue } from '../text/bounds.ts';
import { coverageOf } from '../text/coverage.ts';
import { compareMeasures } from '../text/sameness.ts';
import type { Phrase } from '../text/phrases.ts';
import type { Commitment, Comparator, Figure, Metric } from '../types.ts';
import { placeOf } from './by-figure.ts';
import { finding, type Rule } from './finding.ts';
import type { Hearing } from './hearing.ts';
import { isOtherYear, meeting, metricsIn, toldAbout } from './lookups.ts';

/** How much of an indicator's name must stand beside a growth rate. */
const NAMED = 0.8;

/** The growth rates that the next report tells of one indicator for the promised year. */
function growthsOf(indicator: string, canonical: string | null, hearing: Hearing): readonly Metric[] {
  const { words } = hearing.locale.comparisons;
  const wanted = hearing.readMeasure({
    ...{ indicator, canonical, scope: '', period: String(hearing.year ?? '') },
    ...{ value: 0, unit: '%', kind: 'growth' },
  });
  return meeting(wanted, hearing.figures, hearing)
    .filter(({ metric: { period } }) => !isOtherYear(period, hearing.year) && !period.includes('-'))
    .filter(({ metric, measure }) =>
      canonical === null ? compareMeasures(wanted, measure, words).same !== null : metric.canonical === canonical,
    )
    .map(({ metric }) => metric);
}

/** The growth rates beside the indicator's name, where the report tells only those of its parts: 城镇和农村居民…分别增长. */
function growthsBeside(indicator: string, hearing: Hearing): readonly Metric[] {
  const phrase = toldAbout(indicator, 4, hearing)
    .map((spoken) => spoken.phrase)
    .filter(({ period }) => !isOtherYear(period, hearing.year) && !period.includes('-'))
    .find(({ text }) => coverageOf(indicator, text) >= NAMED);
  return phrase ? metricsIn(hearing, phrase.start, phrase.end).filter(({ kind }) => kind === 'growth') : [];
}

/** What the review itself says of how the indicator compares with the reference: 快于经济增速, 与经济增长同步. */
function saidOf({ indicator }: Commitment, comparator: Comparator, hearing: Hearing): Phrase | null {
  const { references } = hearing.locale.commitments;
  const said = hearing.compared.find(({ phrase: { statement, end, period }, bound, reference }) => {
    if (isOtherYear(period, hearing.year) || period.includes('-')) return false;
    if (bound !== 'gt' && bound !== comparator.bound) return false;
    if (references.find(({ words }) => words.test(reference))?.canonical !== comparator.canonical) return false;
    const names = hearing.told.filter((told) => told.statement === statement && told.end <= end);
    return names.slice(-2).some(({ text }) => coverageOf(indicator, text) >= NAMED);
  });
  return said?.phrase ?? null;
}

/** True where a growth rate is that of the promised indicator and of no part of it. */
function isItself({ indicator }: Commitment, metric: Metric, hearing: Hearing): boolean {
  const wanted = hearing.readMeasure({ ...metric, indicator, canonical: hearing.canonicalOf(indicator), scope: '' });
  return compareMeasures(wanted, hearing.readMeasure(metric), hearing.locale.comparisons.words).same === 'exact';
}

/** A promise measured against another figure, judged by what the next report says of both in the same year. */
export const byComparator: Rule = (commitment, hearing) => {
  const { comparator, indicator } = commitment;
  if (!comparator) return null;
  const external = comparator.canonical === null;
  const open = finding({
    outcome: 'unverifiable',
    rule: 'comparator-without-figures',
    sentence: 'comparator-open',
    flags: external ? ['external_threshold'] : [],
    confidence: 0.6,
  });
  const named = growthsOf(indicator, hearing.canonicalOf(indicator), hearing);
  const own = named.length > 0 ? named : growthsBeside(indicator, hearing);
  const evidence = own.map((metric) => placeOf(hearing, metric));
  const [first] = own;
  const reference = external ? undefined : growthsOf('', comparator.canonical, hearing)[0];
  if (!first || !reference) {
    const said = external ? null : saidOf(commitment, comparator, hearing);
    if (!said) return first ? { ...open, evidence } : null;
    const flags = ['self_claim_only'] as const;
    const claim = { outcome: 'met', rule: 'comparator-said', sentence: 'claim-met', confidence: 0.7 } as const;
    return finding({ ...claim, evidence: [said], flags });
  }
  const target: Figure = { ...reference, bound: comparator.bound, high: null };
  const judging = { polarity: 'more', rate: true, tolerance: hearing.tolerance } as const;
  // Parts of a population stand for the whole only where all of them fare alike.
  const outcomes = new Set(own.map((metric) => judgeFigure(target, metric, judging).outcome));
  const [outcome] = outcomes;
  const worst = own.reduce((a, b) => (signedValue(b) < signedValue(a) ? b : a), first);
  const all = { evidence: [...evidence, placeOf(hearing, reference)], actual: worst, confidence: 0.75 };
  // How far apart "in step" still is, no text says; and growth of a part, or in other words, accuses nobody.
  const accuses =
    outcome === 'missed' &&
    (comparator.bound === 'approx' || !(named.length === 1 && isItself(commitment, first, hearing)));
  if (outcomes.size !== 1 || outcome === undefined || outcome === 'unverifiable' || accuses)
    return { ...open, ...all, confidence: 0.5 };
  const sentence = { exceeded: 'comparator-exceeded', met: 'comparator-met', missed: 'comparator-missed' } as const;
  return finding({ ...all, outcome, rule: `comparator-${comparator.bound}`, sentence: sentence[outcome] });
};
