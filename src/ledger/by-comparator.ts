import { judgeFigure, signedValue } from '../text/bounds.ts';
import { coverageOf } from '../text/coverage.ts';
import { findMentions } from '../text/mentions.ts';
import { compareMeasures } from '../text/sameness.ts';
import type { Commitment, Comparator, Figure, Metric } from '../types.ts';
import { placeOf } from './by-figure.ts';
import { finding, type Rule } from './finding.ts';
import { isOtherYear, meeting, metricsIn, type Hearing } from './hearing.ts';

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
  const phrase = findMentions(hearing.toldIndex, indicator, 4)
    .flatMap(({ index }) => hearing.told[index] ?? [])
    .filter(({ period }) => !isOtherYear(period, hearing.year) && !period.includes('-'))
    .find(({ text }) => coverageOf(indicator, text) >= NAMED);
  return phrase ? metricsIn(hearing, phrase.start, phrase.end).filter(({ kind }) => kind === 'growth') : [];
}

/** True where the review itself sets the indicator above the reference: 快于经济增速. */
function saidToBeat(commitment: Commitment, comparator: Comparator, hearing: Hearing): Metric | null {
  for (const { phrase, reference } of hearing.beating) {
    if (isOtherYear(phrase.period, hearing.year) || phrase.period.includes('-')) continue;
    const same = hearing.locale.commitments.references.find(({ words }) => words.test(reference));
    if (same?.canonical !== comparator.canonical) continue;
    const figure = hearing.metrics.findLast(
      (metric) =>
        metric.statement === phrase.statement &&
        metric.end <= phrase.end &&
        metric.kind === 'growth' &&
        isItself(commitment, metric, hearing),
    );
    if (figure) return figure;
  }
  return null;
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
  if (own.length === 0) return null;
  const evidence = own.map((metric) => placeOf(hearing, metric));
  const [first] = own;
  const reference = external ? undefined : growthsOf('', comparator.canonical, hearing)[0];
  if (!first || external) return { ...open, evidence };
  if (!reference) {
    const beaten = saidToBeat(commitment, comparator, hearing);
    if (!beaten) return { ...open, evidence };
    const said = { evidence: [placeOf(hearing, beaten)], actual: beaten, confidence: 0.7 };
    return finding({
      ...said,
      outcome: 'met',
      rule: 'comparator-said',
      sentence: 'comparator-met',
      flags: ['self_claim_only'],
    });
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
