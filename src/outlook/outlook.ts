import { knownIndicator } from '../locales/catalogue.ts';
import { localeOf } from '../locales/index.ts';
import { measureReader, sameIndicator, type Measure } from '../text/sameness.ts';
import { targetsSaidAgain } from '../text/said-again.ts';
import { summaryOf } from '../text/summary.ts';
import { isFiscalYear, reportedYearsOf, yearsOf } from '../text/periods.ts';
import type { Metric, Outlook, OutlookPair, Report } from '../types.ts';
import { explain } from './explain.ts';
import { pairFigures, type Candidate } from '../text/pairing.ts';
import { compareValues } from '../text/values.ts';

interface Figure extends Candidate {
  readonly metric: Metric;
}

/** Stands in for the figure of a promise that has none. */
const NO_FIGURE = { scope: '', period: '', value: 0, unit: '', kind: 'level' } as const;
/** Where a report announces its main figures; outweighs the place in the text alone. */
const ROLE_BONUS = 0.01;

/**
 * Sets a report's last achievements beside its new commitments on the same indicators: what is raised, held, lowered, what is
 * new, what is not continued. Ranks take no part. Pairs stand in the order of the commitments, then of the achievements.
 */
export function outlookReport(report: Report): Outlook {
  const { words, pointsUnit, messages } = localeOf(report.locale).comparisons;
  const read = measureReader(words);
  const roles = rolesOf(report);
  const figures = report.metrics
    .filter(({ kind }) => kind !== 'rank')
    .toSorted((a, b) => a.start - b.start)
    .map((metric): Figure => {
      const usual = metric.stance === 'committed' ? 'targets' : 'review';
      const role = roles.get(metric.statement) ?? '';
      return {
        metric,
        measure: inHorizon(read(metric), metric, report),
        start: metric.start,
        bonus: role === usual ? ROLE_BONUS : 0,
      };
    });
  const committed = figures.filter(({ metric }) => metric.stance === 'committed');
  const promises = groupOf(committed);
  const saidAgain = targetsSaidAgain(report);
  const achieved = figures.filter(
    (figure) =>
      figure.metric.stance === 'achieved' && isUnderReview(figure.metric, report) && !saidAgain.has(figure.metric.id),
  );

  const matches = pairFigures(achieved, committed, words);
  const compared = matches.map(({ achieved: { metric: then }, committed: { metric: next }, sameness }): OutlookPair => {
    const values = compareValues(then, next, words.units, pointsUnit);
    const less = values.relation !== 'held' && knownIndicator(next.canonical)?.polarity === 'less';
    const remarks = less ? [messages.lessIsBetter] : [];
    return {
      achieved: then,
      committed: next,
      same: sameness.same ?? 'close',
      ...values,
      why: explain(messages[values.relation], then, next, messages, sameness.cautions, remarks),
    };
  });

  const pairedThen = new Set(matches.map((match) => match.achieved));
  const pairedNext = new Set(matches.map((match) => match.committed));
  const results = groupOf(achieved);
  const fresh = distinct(committed.filter((figure) => !pairedNext.has(figure)))
    .filter(({ measure }) => !promises(measure).some((other) => pairedNext.has(other)))
    .map(({ metric, measure }): OutlookPair => {
      const template = results(measure).length > 0 ? messages.newInThisMeasure : messages.new;
      return alone(null, metric, 'new', explain(template, null, metric, messages));
    });
  const wordOnly = groupOf(
    report.commitments
      .filter(({ quantified }) => !quantified)
      .map(({ indicator, canonical }) => ({ measure: read({ ...NO_FIGURE, indicator, canonical }) })),
  );
  const ended = distinct(achieved.filter((figure) => !pairedThen.has(figure)))
    .filter(({ measure }) => promises(measure).length === 0 && wordOnly(measure).length === 0)
    .filter(({ measure }) => !results(measure).some((other) => pairedThen.has(other)))
    .map(({ metric }) => alone(metric, null, 'not_continued', explain(messages.not_continued, metric, null, messages)));
  return { type: 'outlook', report: summaryOf(report), pairs: [...inOrder(compared), ...fresh, ...ended] };
}

function rolesOf({ sections, statements }: Report): ReadonlyMap<string, string> {
  const roles = new Map(sections.map(({ id, role }) => [id, role]));
  return new Map(statements.map(({ id, section }) => [id, roles.get(section) ?? '']));
}

/** A goal for a later year than the planned one reaches over all the years until then. */
function inHorizon(measure: Measure, { stance, period }: Metric, { year, plannedPeriod }: Report): Measure {
  const last = reportedYearsOf(period)?.[1] ?? 0;
  const planned = isFiscalYear(plannedPeriod) ? (reportedYearsOf(plannedPeriod)?.[0] ?? year) : year;
  if (stance !== 'committed' || planned === null || last <= planned) return measure;
  return { ...measure, years: Math.max(measure.years, last - planned + 1) };
}

/** False for what was done before the period under review, or already in the year that is planned for. */
function isUnderReview({ period }: Metric, { year, reviewedPeriod }: Report): boolean {
  if (period === reviewedPeriod && period !== '') return true;
  if (isFiscalYear(reviewedPeriod) && isFiscalYear(period)) return false;
  const years = yearsOf(period);
  return year === null || years === null || years[1] === year - 1;
}

/** Finds what names the same indicator, in whatever measure, through a table. */
function groupOf<T extends Pick<Candidate, 'measure'>>(figures: readonly T[]): (measure: Measure) => readonly T[] {
  const keyOf = ({ figure, name }: Measure): string => figure.canonical ?? name.core.join(' ');
  const table = new Map<string, T[]>();
  for (const figure of figures) {
    const key = keyOf(figure.measure);
    table.set(key, [...(table.get(key) ?? []), figure]);
  }
  return (measure) => (table.get(keyOf(measure)) ?? []).filter((other) => sameIndicator(other.measure, measure));
}

/** Without figures that say again what an earlier one said. */
function distinct(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Set<string>();
  return figures.filter(({ metric, measure }) => {
    const key = [metric.canonical ?? measure.name.letters, metric.kind, metric.unit, metric.value, metric.period].join(
      '|',
    );
    return !seen.has(key) && seen.add(key);
  });
}

function alone(
  achieved: Metric | null,
  committed: Metric | null,
  relation: OutlookPair['relation'],
  why: string,
): OutlookPair {
  return { achieved, committed, same: 'exact', relation, gap: null, gapUnit: '', why };
}

function inOrder(pairs: readonly OutlookPair[]): readonly OutlookPair[] {
  const place = ({ committed, achieved }: OutlookPair): [number, number] => [
    committed?.start ?? 0,
    achieved?.start ?? 0,
  ];
  return pairs.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}
