import { tidy } from '../text/bounds.ts';
import { coverageOf } from '../text/coverage.ts';
import { compareMeasures } from '../text/sameness.ts';
import { foldWidth } from '../text/width.ts';
import type { Commitment, Figure, Metric } from '../types.ts';
import { inUnitOf, placeOf } from './by-figure.ts';
import { finding, type Finding, type Rule } from './finding.ts';
import type { Hearing } from './hearing.ts';
import { meeting, metricOf, metricsIn, phraseAt, phraseFrom } from './lookups.ts';

/** Last year's value of an indicator as the new plan implies it, and where. */
interface Implied {
  readonly figure: Figure;
  readonly places: readonly Metric[];
}

/** How much of the indicator's name must stand around a starting value that equals its target. */
const NAMED = 0.6;

/** The starting value of a change that equals the target: 由380元提高到420元 says that the level was 380. */
function startingValue(commitment: Commitment, hearing: Hearing): Metric | null {
  const { target, indicator } = commitment;
  if (!target) return null;
  return (
    hearing.newValues.get(target.value)?.find((metric) => {
      const phrase = phraseAt(hearing.planned, metric.start);
      if (!phrase || metric.kind !== 'level' || !metric.unit.startsWith(target.unit.split('/')[0] ?? '')) return false;
      const words = foldWidth(hearing.after.source.slice(phrase.start, metric.start));
      return hearing.locale.judgement.startingValue.test(words) && coverageOf(indicator, phrase.text) >= NAMED;
    }) ?? null
  );
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
  const start = startingValue(commitment, hearing);
  if (start) {
    const { value, high, bound, kind, direction, step } = start;
    const actual = { value, high, unit: target.unit, bound, kind, direction, step };
    if (hearing.locale.judgement.budgeted.test(commitment.indicator)) return restated([start], hearing);
    return finding({ ...derived([start], hearing), actual, outcome: 'met', rule: 'derived-starting-value' });
  }
  const measure = hearing.readMeasure(promised);
  for (const { metric, measure: anew } of meeting(measure, hearing.newFigures, hearing)) {
    if (compareMeasures(measure, anew, hearing.locale.comparisons.words).same !== 'exact') continue;
    const implied = lessTheChange(metric, hearing);
    // What was planned for last year is not what came of it: only a value that equals the target says something.
    if (implied?.figure.value !== target.value) continue;
    const actual = inUnitOf(target, { ...metric, ...implied.figure }, hearing);
    const words = hearing.after.source.slice(placeOf(hearing, metric).start, metric.end);
    if (hearing.locale.judgement.budgeted.test(words)) return restated(implied.places, hearing);
    return finding({ ...derived(implied.places, hearing), actual, outcome: 'met', rule: 'derived-difference' });
  }
  return null;
};

/** A budget that is set beside the last one says what was planned, not what came of it. */
function restated(places: readonly Metric[], hearing: Hearing): Finding {
  const evidence = places.map((place) => placeOf(hearing, place));
  const rule = 'planned-again';
  return finding({ outcome: 'unverifiable', rule, sentence: 'planned-again', evidence, confidence: 0.5 });
}

function derived(
  places: readonly Metric[],
  hearing: Hearing,
): Pick<Finding, 'evidence' | 'sentence' | 'comparable' | 'confidence'> {
  const evidence = places.map((place) => placeOf(hearing, place));
  return { evidence, sentence: 'derived', comparable: true, confidence: 0.6 };
}
