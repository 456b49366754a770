import { judgeFigure } from '../text/bounds.ts';
import { coverageOf } from '../text/coverage.ts';
import type { Figure } from '../types.ts';
import { isRate, polarityOf } from './by-figure.ts';
import { finding, type Rule } from './finding.ts';
import { isOtherYear, toldAbout } from './lookups.ts';

/** How much of an indicator's name must stand where nothing changed. */
const NAMED = 0.9;

/** A growth that the report says was none: 与上年持平. Words without a number speak for a promise, and never accuse. */
export const byStandstill: Rule = (commitment, hearing) => {
  const { target, indicator } = commitment;
  const { standstill } = hearing.locale.judgement;
  if (target?.kind !== 'growth') return null;
  const phrase = toldAbout(indicator, 4, hearing)
    .map((spoken) => spoken.phrase)
    .find(
      ({ text, period }) =>
        standstill.test(text) && coverageOf(indicator, text) >= NAMED && !isOtherYear(period, hearing.year),
    );
  if (!phrase) return null;
  const bound = standstill.exec(phrase.text)?.groups?.['about'] === undefined ? 'eq' : 'approx';
  const actual: Figure = {
    value: 0,
    high: null,
    unit: target.unit,
    bound,
    kind: 'growth',
    direction: 'up',
    step: target.step,
  };
  const { outcome } = judgeFigure(target, actual, {
    ...{ polarity: polarityOf(commitment, hearing), rate: isRate(target, hearing), tolerance: hearing.tolerance },
  });
  if (outcome !== 'met' && outcome !== 'exceeded')
    return finding({
      outcome: 'unverifiable',
      rule: 'standstill',
      sentence: 'no-figure',
      evidence: [phrase],
      confidence: 0.6,
    });
  const sentence = outcome === 'met' ? 'figure-met' : 'figure-exceeded';
  return finding({
    outcome,
    rule: 'standstill',
    sentence,
    evidence: [phrase],
    actual,
    comparable: true,
    confidence: 0.8,
  });
};
