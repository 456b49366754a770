import { judgeFigure } from '../text/bounds.ts';
import { coverageOf } from '../text/coverage.ts';
import { deedOf, withoutOpeners } from '../text/deeds.ts';
import { partOf } from '../text/phrases.ts';
import type { Measure } from '../text/sameness.ts';
import { foldWidth } from '../text/width.ts';
import type { Commitment, Metric } from '../types.ts';
import { inUnitOf, isUnderWay, polarityOf } from './by-figure.ts';
import { finding, type Finding, type Rule } from './finding.ts';
import type { Hearing } from './hearing.ts';
import { answersAnother, isOtherYear, metricOf, metricsIn, toldAbout } from './lookups.ts';

/** How much of a promise's name must stand around a figure for the figure to speak for it. */
const NAMED = 0.65;
/** Counts that exceed the promise by more are running totals, not what was done in the year. */
const PLAUSIBLE_RATIO = 3;
/** The same for a figure that differs from the promised one: a wider count proves nothing of a narrower promise. */
const NAMED_IN_FULL = 0.9;
/** How much of its rare parts. */
const SAME_THING = 0.5;
const LOOKED_AT = 6;
const SHORTEST_NAME = 4;

/** What is counted, without the verb of the promise; a name in quotation marks says it alone. */
function thingOf({ indicator }: Commitment, { name }: Measure, { locale: { commitments } }: Hearing): string {
  const quoted = name.core.filter((_, index) => name.quoted[index]).join('');
  if (quoted.length >= SHORTEST_NAME) return quoted;
  const deed = deedOf(indicator, commitments);
  return deed && deed.object.length > 1 ? deed.object : withoutOpeners(indicator, commitments);
}

/** True where both names speak of one sort of the thing, at one stage of work. */
function areCompatible(a: Measure, b: Measure): boolean {
  if (a.figure.kind !== b.figure.kind) return false;
  const isPartOf = a.name.marks.has('part') !== b.name.marks.has('part');
  const stages = (['designed', 'started', 'finished', 'removal', 'stock', 'running'] as const).some(
    (mark) => a.name.marks.has(mark) !== b.name.marks.has(mark),
  );
  const senses = a.name.senses.some(
    (sense, index) => sense >= 0 && (b.name.senses[index] ?? -1) >= 0 && b.name.senses[index] !== sense,
  );
  return !isPartOf && !stages && !senses;
}

/** True for what is counted in pieces, heads, lengths and the like, not in money or shares; money is, where it can be of several currencies. */
function isCounted({ dimension, figure }: Measure): boolean {
  return figure.kind !== 'rank' && figure.kind !== 'growth' && dimension !== 'share' && dimension !== 'money';
}

/** True for an amount of money, which only the very same amount can speak for: much is spent on anything. */
const isMoney = ({ dimension }: Measure): boolean => dimension.startsWith('money ');

/** Units that count one thing in other words (套 and 户) are told apart by nothing but the counter. */
function sameCount(target: Commitment['target'], metric: Metric, hearing: Hearing): ReturnType<typeof inUnitOf> {
  if (!target) return null;
  const { value, high, bound, kind, direction, step } = metric;
  const sameNumber = value === target.value ? { value, high, unit: target.unit, bound, kind, direction, step } : null;
  return inUnitOf(target, metric, hearing) ?? sameNumber;
}

/**
 * A count of the same thing in other words: 选派科技特派员3000名 beside 4911名科技特派员. It may speak for the promise, never against
 * it: names that are only alike accuse nobody.
 */
export const byLikeness: Rule = (commitment, hearing) => {
  const promised = metricOf(commitment, hearing);
  if (!promised) return null;
  const measure = hearing.readMeasure(promised);
  const thing = thingOf(commitment, measure, hearing);
  if (!isCounted(measure) || thing.length < SHORTEST_NAME) return null;
  const { judgement } = hearing.locale;
  let doubt: Finding | null = null;
  for (const { phrase, score } of toldAbout(thing, LOOKED_AT, hearing)) {
    if (score < SAME_THING || isOtherYear(phrase.period, hearing.year) || phrase.period.includes('-')) continue;
    const inside = metricsIn(hearing, phrase.start, phrase.end);
    for (const [at, metric] of inside.entries()) {
      const { start, end } = partOf(phrase, metric, inside[at - 1], inside[at + 1], judgement.itemMarks);
      const named = coverageOf(thing, foldWidth(hearing.after.source.slice(start, end)));
      if (named < NAMED) continue;
      const found = held(commitment, metric, measure, named >= NAMED_IN_FULL, hearing);
      if (!found) continue;
      const complete = { ...found, evidence: [{ start, end }] };
      if (found.outcome !== 'not_comparable') return complete;
      doubt ??= complete;
    }
  }
  return doubt;
};

function held(
  commitment: Commitment,
  metric: Metric,
  measure: Measure,
  inFull: boolean,
  hearing: Hearing,
): Finding | null {
  const { target } = commitment;
  const actual = sameCount(target, metric, hearing);
  if (isMoney(measure) && actual?.value !== target?.value) return null;
  if (!target || !actual || metric.stance !== 'achieved') return null;
  const other = hearing.readMeasure(metric);
  // What came is no answer to what was to come net of what went.
  if (measure.name.marks.has('net') !== other.name.marks.has('net')) return null;
  const verdict = judgeFigure(target, actual, {
    ...{ polarity: polarityOf(commitment, hearing), rate: false, tolerance: hearing.tolerance },
  });
  const speaks = verdict.outcome === 'met' || verdict.outcome === 'exceeded';
  if (
    speaks &&
    !isUnderWay(metric, hearing) &&
    (inFull || actual.value === target.value) &&
    areCompatible(measure, other) &&
    !answersAnother(commitment, actual.value, hearing) &&
    actual.value <= target.value * PLAUSIBLE_RATIO
  )
    return finding({
      ...{ outcome: verdict.outcome, rule: `alike-${verdict.rule}`, actual, comparable: true, confidence: 0.6 },
      sentence: verdict.outcome === 'met' ? 'figure-met' : 'figure-exceeded',
    });
  return finding({ outcome: 'not_comparable', rule: 'alike', sentence: 'other-measure', actual, confidence: 0.4 });
}
