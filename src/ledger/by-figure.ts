import { knownIndicator } from '../locales/catalogue.ts';
import { judgeFigure, tidy, type Polarity } from '../text/bounds.ts';
import { coverageOf } from '../text/coverage.ts';
import { compareMeasures, sameIndicator, type Measure, type Sameness } from '../text/sameness.ts';
import { foldWidth } from '../text/width.ts';
import type { Commitment, Figure, Flag, Metric, Span } from '../types.ts';
import { finding, type Finding, type Rule } from './finding.ts';
import type { Hearing } from './hearing.ts';
import { answersAnother, isOtherYear, meeting, metricOf, metricsIn, phraseAt } from './lookups.ts';

/** How alike two names must be for a figure to speak for a promise; to accuse, they must be the same. */
const LIKE_ENOUGH = 0.7;

/** Which side of an indicator is good: more of what takes something bad away is better. */
export function polarityOf(
  { indicator, canonical, quote }: Pick<Commitment, 'indicator' | 'canonical' | 'quote'>,
  { locale: { judgement } }: Hearing,
): Polarity {
  if (knownIndicator(canonical)?.polarity === 'less') return 'less';
  const name = indicator === '' ? quote : indicator;
  return judgement.keptDown.test(name) && !judgement.takesAway.test(name) ? 'less' : 'more';
}

/** True for figures that are compared in percentage points. */
export function isRate({ unit, kind }: Pick<Figure, 'unit' | 'kind'>, { locale }: Hearing): boolean {
  return kind !== 'rank' && locale.judgement.rateUnits.test(unit);
}

/** A metric's figure in the unit of the target; null where the one does not turn into the other. */
export function inUnitOf(target: Pick<Figure, 'unit'>, metric: Metric, { locale }: Hearing): Figure | null {
  const { value, high, unit, bound, kind, direction, step } = metric;
  const plain = { value, high, unit, bound, kind, direction, step };
  if (unit === target.unit) return plain;
  const [from, to] = [locale.comparisons.words.units[unit], locale.comparisons.words.units[target.unit]];
  if (!from || !to) return unit === '' || target.unit === '' ? plain : null;
  if (from.dimension !== to.dimension) return null;
  if (from.factor === to.factor) return { ...plain, unit: target.unit };
  const times = (amount: number): number => tidy((amount * from.factor) / to.factor);
  return {
    ...plain,
    unit: target.unit,
    value: times(value),
    high: high === null ? null : times(high),
    step: times(step),
  };
}

/** True where a count only labels things that are still under way: 8个园区加快建设. */
export function isUnderWay({ kind, unit, end }: Metric, { told, after, locale: { judgement } }: Hearing): boolean {
  const phrase = phraseAt(told, end - 1);
  if (kind !== 'level' || judgement.rateUnits.test(unit) || !phrase) return false;
  return judgement.underWay.test(after.source.slice(end, phrase.end)) && !judgement.wholly.test(phrase.text);
}

/** The phrase in which a figure of the next report stands, or the figure alone. */
export function placeOf({ told, planned }: Hearing, { start, end }: Span): Span {
  return phraseAt(told, start) ?? phraseAt(planned, start) ?? { start, end };
}

interface Candidate {
  readonly metric: Metric;
  readonly likeness: Sameness;
}

function candidatesFor(promised: Measure, hearing: Hearing): readonly Candidate[] {
  const { words } = hearing.locale.comparisons;
  const rank = ({ metric, likeness }: Candidate): number =>
    likeness.score +
    (metric.period === String(hearing.year) ? 0.05 : 0) -
    (likeness.cautions.includes('period') ? 0.2 : 0);
  return meeting(promised, hearing.figures, hearing)
    .filter(({ metric }) => !isOtherYear(metric.period, hearing.year))
    .map(({ metric, measure }) => ({ metric, likeness: compareMeasures(promised, measure, words) }))
    .filter(({ likeness }) => likeness.same !== null)
    .sort((a, b) => rank(b) - rank(a) || a.metric.start - b.metric.start);
}

/** How much of the promised name must stand beside a figure under another name for it to speak for the promise. */
const NAMED_IN_FULL = 0.9;

/** Whether a candidate may decide for, and against, the promise. */
function weightOf(
  { metric, likeness: { same, score, cautions } }: Candidate,
  promised: Metric,
  actual: Figure,
  hearing: Hearing,
): { readonly for: boolean; readonly against: boolean } {
  if (cautions.includes('period') || isUnderWay(metric, hearing)) return { for: false, against: false };
  // 18 per cent of GDP and 0.9 per cent of GDP may be parts of any kind.
  const isOfAnything = promised.ofWhole === true && metric.ofWhole === true;
  if (isOfAnything) return { for: false, against: false };
  // A part that reaches the whole's floor proves the promise; a part that does not proves nothing.
  const narrower = promised.scope === '' && metric.scope !== '' && promised.bound !== 'lt' && promised.bound !== 'lte';
  if (cautions.includes('scope') && !narrower) return { for: false, against: false };
  if (same === 'exact') return { for: true, against: true };
  // A wider count proves nothing of a narrower promise, unless the number itself is the promised one.
  const { start, end } = placeOf(hearing, metric);
  const words = foldWidth(hearing.after.source.slice(start, end));
  const name = hearing.readMeasure(promised).name.core.join('');
  const inFull = metric.canonical === promised.canonical && metric.canonical !== null;
  const named = inFull || coverageOf(name, words) >= NAMED_IN_FULL || actual.value === promised.value;
  return { for: score >= LIKE_ENOUGH && named, against: false };
}

/** True where a figure's name is left to a word that stands for one: that from stamp duties. */
function isNamedByPronoun(start: number, metric: Metric, source: string, { locale }: Hearing): boolean {
  return locale.judgement.standsIn?.test(source.slice(start, metric.start)) ?? false;
}

/** An amount that was planned, of which the report's words leave open whether more or less would have been better. */
function eitherWay(found: Finding, commitment: Commitment, { locale }: Hearing): Finding {
  const { bound } = commitment.target ?? {};
  const isOpen = locale.judgement.eitherWay?.test(commitment.indicator) && (bound === 'eq' || bound === 'approx');
  if (!isOpen || found.outcome === 'met' || found.outcome === 'unverifiable') return found;
  const rule = `${found.rule}-either-way`;
  return { ...found, outcome: 'unverifiable', rule, sentence: 'figure-either-way' };
}

function judged(commitment: Commitment, promised: Metric, candidate: Candidate, hearing: Hearing): Finding | null {
  const { target } = commitment;
  const actual = target && inUnitOf(target, candidate.metric, hearing);
  if (!target || !actual) return null;
  const verdict = judgeFigure(target, actual, {
    polarity: polarityOf(commitment, hearing),
    rate: isRate(target, hearing),
    tolerance: hearing.tolerance,
  });
  const weight = weightOf(candidate, promised, actual, hearing);
  const flags: Flag[] = [];
  if (verdict.withinTolerance) flags.push('within_tolerance');
  if (candidate.likeness.cautions.includes('period')) flags.push('period_mismatch');
  const place = placeOf(hearing, candidate.metric);
  const evidence = [place];
  const unnamed =
    isNamedByPronoun(commitment.start, promised, hearing.before.source, hearing) ||
    isNamedByPronoun(place.start, candidate.metric, hearing.after.source, hearing);
  const favourable = verdict.outcome === 'met' || verdict.outcome === 'exceeded';
  if (unnamed || !(favourable ? weight.for : weight.against) || answersAnother(commitment, actual.value, hearing)) {
    const rule = 'other-words';
    return finding({
      outcome: 'not_comparable',
      rule,
      sentence: 'other-measure',
      evidence,
      actual,
      flags,
      confidence: 0.5,
    });
  }
  const sentence = {
    exceeded: 'figure-exceeded',
    met: verdict.withinTolerance ? 'figure-within-tolerance' : 'figure-met',
    missed: 'figure-missed',
    unverifiable: 'figure-straddled',
  } as const;
  const found = finding({
    outcome: verdict.outcome,
    rule: verdict.rule,
    sentence: sentence[verdict.outcome],
    ...{ evidence, actual, flags, comparable: true },
    confidence: tidy(0.5 + 0.5 * candidate.likeness.score),
  });
  return eitherWay(found, commitment, hearing);
}

/** A figure of the same indicator in the next report, held against the target by the bound table. */
export const byFigure: Rule = (commitment, hearing) => {
  const promised = metricOf(commitment, hearing);
  if (!promised) return null;
  const findings = candidatesFor(hearing.readMeasure(promised), hearing).flatMap(
    (candidate) => judged(commitment, promised, candidate, hearing) ?? [],
  );
  const [best, ...others] = findings.filter(({ outcome }) => outcome !== 'not_comparable');
  if (!best) return findings[0] ?? null;
  if (best.outcome === 'missed' && metOnOtherBasis(commitment, best, hearing)) return disagreeing(best);
  // Where the report gives two figures for one thing, the one that speaks against the promise does not decide alone.
  const doubted =
    best.outcome === 'missed' &&
    others.some(({ outcome, confidence }) => outcome !== 'missed' && confidence >= best.confidence - 0.05);
  return doubted ? disagreeing(best) : best;
};

const disagreeing = (found: Finding): Finding => ({
  ...found,
  ...{ outcome: 'unverifiable', rule: 'figures-disagree', sentence: 'contradicted', comparable: false },
});

/** True where a second figure beside the reported one, counted on another basis, reaches the target. */
function metOnOtherBasis({ target, ...commitment }: Commitment, { evidence }: Finding, hearing: Hearing): boolean {
  const [place] = evidence;
  if (!target || !place) return false;
  const words = hearing.after.source.slice(place.start, place.end);
  if (!hearing.locale.judgement.otherBasis.test(words)) return false;
  const polarity = polarityOf(commitment, hearing);
  const judging = { polarity, rate: isRate(target, hearing), tolerance: hearing.tolerance };
  return metricsIn(hearing, place.start, place.end)
    .filter(({ kind, unit }) => kind === target.kind && unit === target.unit)
    .some((metric) => judgeFigure(target, metric, judging).outcome !== 'missed');
}

/** A figure of the same indicator that measures something else: a level beside a promised growth, another period. */
export const byOtherMeasure: Rule = (commitment, hearing) => {
  const promised = metricOf(commitment, hearing);
  if (!promised) return null;
  const measure = hearing.readMeasure(promised);
  for (const kind of ['level', 'growth', 'delta'] as const) {
    const turned = { ...measure, figure: { ...measure.figure, kind } };
    const net = measure.name.marks.has('net');
    const same = meeting(turned, hearing.figures, hearing).find(
      (told) => sameIndicator(measure, told.measure) && told.measure.name.marks.has('net') === net,
    );
    if (!same) continue;
    const other = same.metric;
    return finding({
      outcome: 'not_comparable',
      rule: 'other-measure',
      sentence: 'other-measure',
      evidence: [placeOf(hearing, other)],
      actual: inUnitOf(other, other, hearing),
      flags: isOtherYear(other.period, hearing.year) || other.period.includes('-') ? ['period_mismatch'] : [],
      confidence: 0.6,
    });
  }
  return null;
};
