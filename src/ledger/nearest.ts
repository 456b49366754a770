import { deedOf } from '../text/deeds.ts';
import { compareMeasures } from '../text/sameness.ts';
import type { Commitment, NearMiss, TurnedDown } from '../types.ts';
import type { Hearing } from './hearing.ts';
import { isOtherYear, metricOf, metricsIn, toldAbout } from './lookups.ts';

const HOW_MANY = 3;

/** The told phrases that come closest to a promise of which nothing is reported, and why each was turned down. */
export function nearestTo(
  commitment: Commitment,
  hearing: Hearing,
  told: Readonly<Record<TurnedDown, string>>,
): readonly NearMiss[] {
  const { after, locale } = hearing;
  const deed =
    commitment.metrics.length > 0 ? null : deedOf(commitment.quote, locale.commitments, () => commitment.indicator);
  const wanted = deed?.object ?? (commitment.indicator === '' ? commitment.quote : commitment.indicator);
  return toldAbout(wanted, HOW_MANY, hearing).map(({ phrase: { start, end }, score }) => {
    const reason = told[reasonFor(commitment, start, end, hearing)];
    return { quote: after.source.slice(start, end), start, end, score: Number(score.toFixed(3)), reason };
  });
}

function reasonFor(commitment: Commitment, start: number, end: number, hearing: Hearing): TurnedDown {
  const promised = metricOf(commitment, hearing);
  if (!promised) return commitment.metrics.length > 0 ? 'other-thing' : 'no-deed';
  const metrics = metricsIn(hearing, start, end);
  const { words } = hearing.locale.comparisons;
  const measure = hearing.readMeasure(promised);
  for (const metric of metrics) {
    const theirs = hearing.readMeasure(metric);
    const named = {
      ...theirs,
      figure: { ...theirs.figure, kind: promised.kind },
      dimension: measure.dimension,
      size: measure.size,
    };
    if (compareMeasures(measure, named, words).same === null) continue;
    if (metric.stance !== 'achieved') return 'next-plan';
    if (isOtherYear(metric.period, hearing.year) || metric.period.includes('-')) return 'other-period';
    if (metric.kind !== promised.kind) return 'other-kind';
    return theirs.dimension === measure.dimension ? 'other-scope' : 'other-unit';
  }
  return 'other-thing';
}
