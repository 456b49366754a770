import { deedOf } from '../text/deeds.ts';
import { isWrittenWithoutBlanks, tokensOf } from '../text/mentions.ts';
import { compareMeasures, sameIndicator } from '../text/sameness.ts';
import type { Phrase } from '../text/phrases.ts';
import { shiftOf } from '../text/values.ts';
import type { Commitment, Continuity, ContinuityRelation, Figure, Metric, Span } from '../types.ts';
import { inUnitOf } from './by-figure.ts';
import type { Finding } from './finding.ts';
import type { Hearing } from './hearing.ts';
import { isOtherYear, meeting, metricOf, metricsIn, phraseAt, plannedAbout } from './lookups.ts';

/** How much of what was promised the new plan must name to promise it again. */
const PROMISED_AGAIN = 0.65;

/** What becomes of a target by its number alone. */
function relationOf(target: Figure, anew: Figure): ContinuityRelation {
  const shift = shiftOf(target, anew);
  if (shift === 0) return 'held';
  return shift > 0 ? 'raised' : 'lowered';
}

function continued(relation: ContinuityRelation, span: Span, { after }: Hearing): Continuity {
  const { start, end } = span;
  return { relation, quote: after.source.slice(start, end), start, end };
}

/** The new target for a promised figure: the likest of those that measure the same. */
function newTarget(promised: Metric, target: Figure, hearing: Hearing): Continuity | null {
  const measure = hearing.readMeasure(promised);
  const { words } = hearing.locale.comparisons;
  const inPlace = (metric: Metric): Span => phraseAt(hearing.planned, metric.start) ?? metric;
  const isForOneYear = ({ period }: Metric): boolean =>
    !period.includes('-') && !isOtherYear(period, hearing.after.year);
  const anew = meeting(measure, hearing.newFigures, hearing)
    .filter(({ metric }) => isForOneYear(metric))
    .map(({ metric, measure: other }) => ({ metric, likeness: compareMeasures(measure, other, words) }))
    .filter(({ likeness }) => likeness.same !== null)
    .sort((a, b) => b.likeness.score - a.likeness.score || a.metric.start - b.metric.start)[0];
  const figure = anew && inUnitOf(target, anew.metric, hearing);
  if (figure) {
    const scope = anew.likeness.cautions.includes('scope');
    return continued(scope ? 'scope_changed' : relationOf(target, figure), inPlace(anew.metric), hearing);
  }
  for (const kind of ['growth', 'level', 'delta'] as const) {
    const turned = { ...measure, figure: { ...measure.figure, kind } };
    const other = meeting(turned, hearing.newFigures, hearing).find(
      ({ metric, measure: theirs }) => isForOneYear(metric) && sameIndicator(measure, theirs),
    );
    if (other) return continued('metric_swapped', inPlace(other.metric), hearing);
  }
  return null;
}

/** What a phrase that speaks of the promised thing makes of its number: its own figure in the same measure, another one, or none. */
function promisedAnew(promised: Metric, target: Figure, phrase: Phrase, hearing: Hearing): ContinuityRelation {
  const { changes, judgement } = hearing.locale;
  const inside = metricsIn(hearing, phrase.start, phrase.end).filter(({ stance }) => stance === 'committed');
  const [first, ...others] = inside;
  if (!first) return 'de_quantified';
  const figure = first.kind === promised.kind ? inUnitOf(target, first, hearing) : null;
  if (!figure || others.length > 0) return 'scope_changed';
  // 均下降5%以上 gives each of a list the figure; otherwise a list has one figure together.
  const together =
    judgement.listMarks.test(first.indicator) && !changes.each.some((word) => phrase.text.includes(word));
  return together ? 'scope_changed' : relationOf(target, figure);
}

/** The phrase of the new plan that names most of what was promised. */
function promisedAgain(wanted: string, hearing: Hearing): Phrase | null {
  const [again] = plannedAbout(wanted, 1, hearing);
  return again && again.score >= PROMISED_AGAIN ? again.phrase : null;
}

/** The phrase of the new plan that names the thing and what is done to it in another order: 老旧小区改造 for 改造老旧小区. */
function thingAgain(promised: Metric, hearing: Hearing): Phrase | null {
  const { core, actions } = hearing.readMeasure(promised).name;
  const joint = hearing.locale.comparisons.words.tokens === 'characters' ? '' : ' ';
  const phrase = core.length > 1 ? promisedAgain(core.join(joint), hearing) : null;
  const done = [...actions].map((action) => action.replaceAll(' ', joint));
  return phrase && done.some((action) => phrase.text.includes(action)) ? phrase : null;
}

/** What became of the promise itself in the next plan; null where it was kept and nothing more is said. */
export function continuityOf(commitment: Commitment, found: Finding, hearing: Hearing): Continuity | null {
  const promised = metricOf(commitment, hearing);
  const anew = promised && commitment.target ? newTarget(promised, commitment.target, hearing) : null;
  if (anew) return anew;
  // a name of one common word stands in any plan, and its absence tells nothing either
  const { indicator } = commitment;
  if (!isWrittenWithoutBlanks(indicator) && tokensOf(indicator).size < 2 && commitment.canonical === null) return null;
  const deed = promised ? null : deedOf(commitment.quote, hearing.locale.commitments, () => commitment.indicator);
  const phrase =
    promisedAgain(deed?.object ?? commitment.indicator, hearing) ?? (promised && thingAgain(promised, hearing));
  const kept = found.outcome === 'met' || found.outcome === 'exceeded';
  if (!phrase) {
    const end = hearing.after.source.length;
    return kept ? null : { relation: 'dropped', quote: '', start: end, end };
  }
  if (commitment.target !== null && promised)
    return continued(promisedAnew(promised, commitment.target, phrase, hearing), phrase, hearing);
  if (commitment.comparator) return continued('held', phrase, hearing);
  if (!kept)
    return continued(isLater(commitment, phrase.text, hearing) ? 'deadline_slipped' : 'rolled_over', phrase, hearing);
  const same = deedOf(phrase.text, hearing.locale.commitments);
  return same?.family === deed?.family ? continued('repromised', phrase, hearing) : null;
}

/** True where both promises name a deadline: the new one is a year later at least. */
function isLater({ deadline }: Commitment, text: string, { locale }: Hearing): boolean {
  return deadline !== '' && locale.commitments.deadline.test(text);
}
