import { judgeFigure, signedValue, tidy } from '../text/bounds.ts';
import { compareMeasures } from '../text/sameness.ts';
import type { Figure, Metric } from '../types.ts';
import { inUnitOf, isRate, placeOf, polarityOf } from './by-figure.ts';
import { finding, type Rule } from './finding.ts';
import { meeting, metricOf, metricsIn, phraseAt, phraseFrom, type Hearing } from './hearing.ts';

/** Last year's value of an indicator as the new plan implies it, and where. */
interface Implied {
  readonly figure: Figure;
  readonly places: readonly Metric[];
}

/** Rules whose value is a plan of last year cannot accuse: what was planned is not what was done. */
const CONFIDENCE = 0.6;

/** The starting value of a change: last year's level stands in 由380元提高到420元. */
function startingValue(metric: Metric, hearing: Hearing): Metric | null {
  const phrase = phraseAt(hearing.planned, metric.start);
  if (!phrase) return null;
  const earlier = metricsIn(hearing, phrase.start, metric.start).at(-1);
  if (earlier?.unit !== metric.unit || earlier.kind !== 'level') return null;
  const words = hearing.after.source.slice(phrase.start, earlier.start);
  return hearing.locale.judgement.startingValue.test(words) ? earlier : null;
}

/** What remains when the change since last year, told right after an amount, is taken from it: an exact difference. */
function lessTheChange(metric: Metric, hearing: Hearing): Implied | null {
  const next = phraseFrom(hearing.planned, metric.end);
  const change = next ? metricsIn(hearing, next.start, next.end)[0] : undefined;
  if (!next || change?.statement !== metric.statement || change.unit !== metric.unit) return null;
  const match = hearing.locale.judgement.thanLastYear.exec(hearing.after.source.slice(next.start, change.start));
  if (!match || change.bound !== 'eq' || metric.bound !== 'eq') return null;
  const up = match.groups?.['up'] !== undefined;
  const value = tidy(metric.value - (up ? change.value : -change.value));
  const { high, unit, bound, kind, direction } = metric;
  const step = Math.max(metric.step, change.step);
  return { figure: { value, high, unit, bound, kind, direction, step }, places: [metric, change] };
}

/** Last year's value, as far as the new plan tells it exactly: a starting value, or an amount and its change. */
export const byDerivation: Rule = (commitment, hearing) => {
  const promised = metricOf(commitment, hearing);
  const { target } = commitment;
  if (!promised || target?.kind !== 'level') return null;
  const measure = hearing.readMeasure(promised);
  for (const { metric, measure: anew } of meeting(measure, hearing.newFigures, hearing)) {
    if (compareMeasures(measure, anew, hearing.locale.comparisons.words).same === null) continue;
    const start = startingValue(metric, hearing);
    const implied = start ? { figure: start, places: [start] } : lessTheChange(metric, hearing);
    const actual = implied && inUnitOf(target, { ...metric, ...implied.figure }, hearing);
    if (!actual) continue;
    const polarity = polarityOf(commitment, hearing);
    const { tolerance } = hearing;
    const { outcome, rule } = judgeFigure(target, actual, { polarity, rate: isRate(target, hearing), tolerance });
    if (outcome !== 'met' && outcome !== 'exceeded' && signedValue(actual) !== signedValue(target)) continue;
    const evidence = implied.places.map((place) => placeOf(hearing, place));
    return finding({
      ...{ evidence, actual, comparable: true, confidence: CONFIDENCE },
      outcome: actual.value === target.value ? 'met' : outcome,
      rule: `derived-${rule}`,
      sentence: 'derived',
    });
  }
  return null;
};
