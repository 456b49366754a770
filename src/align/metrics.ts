import type { Locale } from '../locales/locale.ts';
import { pairFigures, type Candidate } from '../text/pairing.ts';
import { yearsOf } from '../text/periods.ts';
import { measureReader } from '../text/sameness.ts';
import type { Metric, MetricMatch, Report, Stance } from '../types.ts';
import type { Link } from './statements.ts';

interface Figure extends Candidate {
  readonly metric: Metric;
  /** True for one that stands in a section on several years, where a year's own result may be told roughly. */
  readonly isBroad: boolean;
}

/** Figures are compared as results with results and as targets with targets. */
const STANCES: readonly Stance[] = ['achieved', 'committed'];

/**
 * Pairs the figures of two reports that measure the same: first those in statements that belong together, then the
 * rest; those of a review of several years last. A figure of the later report for the very period of the earlier one is its base and no counterpart.
 */
export function matchMetrics(
  before: Report,
  after: Report,
  links: readonly Link[],
  { comparisons: { words } }: Locale,
): readonly MetricMatch[] {
  const read = measureReader(words);
  const figuresOf = (report: Report, stance: Stance): readonly Figure[] => {
    const broad = statementsOnYears(report);
    return report.metrics
      .filter((metric) => metric.stance === stance && !isEarlierBase(metric, report))
      .map((metric) => ({
        ...{ metric, measure: read(metric), start: metric.start, bonus: 0 },
        isBroad: broad.has(metric.statement),
      }));
  };
  const matches: MetricMatch[] = [];
  for (const stance of STANCES) {
    const [then, now] = [figuresOf(before, stance), figuresOf(after, stance)];
    const used = new Set<Figure>();
    const pair = (a: readonly Figure[], b: readonly Figure[]): void => {
      for (const { achieved, committed, sameness } of pairFigures(a, b, words)) {
        if (used.has(achieved) || used.has(committed)) continue;
        used.add(achieved).add(committed);
        matches.push({
          a: achieved.metric,
          b: committed.metric,
          score: sameness.score,
          same: sameness.same ?? 'close',
          cautions: sameness.cautions,
        });
      }
    };
    const [thenBy, nowBy] = [byStatement(then), byStatement(now)];
    for (const withBroad of [false, true]) {
      const open = (figures: readonly Figure[] = []): readonly Figure[] =>
        figures.filter((figure) => !used.has(figure) && (withBroad || !figure.isBroad));
      for (const link of links) {
        const [a, b] = [before.statements[link.a], after.statements[link.b]];
        if (a && b) pair(open(thenBy.get(a.id)), open(nowBy.get(b.id)));
      }
      pair(open(then), open(now));
    }
    const alone = { score: 0, same: null, cautions: [] };
    for (const figure of now) if (!used.has(figure)) matches.push({ a: null, b: figure.metric, ...alone });
    for (const figure of then) if (!used.has(figure)) matches.push({ a: figure.metric, b: null, ...alone });
  }
  return matches;
}

/** Ids of the statements that stand in sections on several years. */
function statementsOnYears({ sections, statements }: Report): ReadonlySet<string> {
  const years = new Map(sections.map(({ id, period }) => [id, yearsOf(period)]));
  return new Set(
    statements.flatMap(({ id, section }) => {
      const own = years.get(section);
      return own && own[1] > own[0] ? [id] : [];
    }),
  );
}

function byStatement(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const table = new Map<string, Figure[]>();
  for (const figure of figures) {
    const own = table.get(figure.metric.statement);
    if (own) own.push(figure);
    else table.set(figure.metric.statement, [figure]);
  }
  return table;
}

/** True for what a report says of a time before the one that it reviews: the base of a figure, not a result of its own. */
function isEarlierBase({ stance, period }: Metric, { reviewedPeriod }: Report): boolean {
  const [own, reviewed] = [yearsOf(period), yearsOf(reviewedPeriod)];
  return stance === 'achieved' && own !== null && reviewed !== null && own[1] < reviewed[0];
}
