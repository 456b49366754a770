import { localeOf } from '../locales/index.ts';
import type { Alignment, Report, StatementMatch } from '../types.ts';
import { sectionAffinities } from './affinity.ts';
import { gramSpace } from './grams.ts';
import { layOut, type Layout } from './layout.ts';
import { matchMetrics } from './metrics.ts';
import { findMoves } from './moves.ts';
import { linkSections, sectionPairs, withStatements } from './sections.ts';
import { linkStatements, type Similarity, type StatementLink } from './statements.ts';

export interface AlignOptions {
  /** A person's own likeness of two texts, 0…1, such as that of an embedding model; weighs a little more than ours. */
  readonly similarity?: Similarity;
}

/** Finds what belongs together in two reports: sections, statements, figures. */
export function alignReports(before: Report, after: Report, options: AlignOptions = {}): Alignment {
  const locale = localeOf(after.locale);
  const [a, b] = [layOut(before, localeOf(before.locale)), layOut(after, locale)];
  const space = gramSpace(a.texts, b.texts, locale.words);
  const affinities = sectionAffinities(a, b, space);
  const close = linkSections(a, b, affinities);
  const links = linkStatements(a, b, space, affinities, close, options.similarity);
  const sections = withStatements(a, b, close, affinities, links);
  const moved = findMoves(a, b, links, sections);
  return {
    type: 'alignment',
    sections: sectionPairs(a, b, sections, affinities, locale.headings),
    statements: statementMatches(a, b, links, (link) => moved.has(link)),
    metrics: matchMetrics(before, after, links, locale),
  };
}

/** Every statement of both sides, in the order of the later report; what is gone stands after what it stood after. */
function statementMatches(
  a: Layout,
  b: Layout,
  links: readonly StatementLink[],
  isMoved: (link: StatementLink) => boolean,
): readonly StatementMatch[] {
  const placed: { readonly at: number; readonly from: number; readonly match: StatementMatch }[] = links.map(
    (link) => ({
      at: link.b,
      from: link.a,
      match: {
        a: a.statements[link.a] ?? null,
        b: b.statements[link.b] ?? null,
        score: round(link.score),
        parts: told(link),
        group: link.group < 0 ? null : `g${link.group + 1}`,
        moved: isMoved(link),
      },
    }),
  );
  const alone = { score: 0, parts: {}, group: null, moved: false };
  const partner = new Map(links.map((link) => [link.a, link.b]));
  const paired = new Set(links.map((link) => link.b));
  b.statements.forEach((statement, at) => {
    if (!paired.has(at)) placed.push({ at, from: -1, match: { a: null, b: statement, ...alone } });
  });
  let at = -1;
  a.statements.forEach((statement, from) => {
    if (partner.has(from)) at = partner.get(from) ?? at;
    else placed.push({ at, from, match: { a: statement, b: null, ...alone } });
  });
  return placed.sort((x, y) => x.at - y.at || x.from - y.from).map(({ match }) => match);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What speaks for a pair, as it is shown. */
function told({ parts, standing }: StatementLink): StatementMatch['parts'] {
  const said = {
    words: round(parts.words),
    overlap: round(parts.overlap),
    task: round(parts.task),
    names: round(parts.names),
    indicator: parts.indicator,
    figure: parts.figure,
    ties: round(parts.ties),
    times: parts.times,
  };
  if (!standing) return said;
  const { own, lead, neighbours } = standing;
  const place = round(standing.place);
  return own === null
    ? { ...said, place, lead: round(lead), neighbours }
    : { ...said, own: round(own), place, lead: round(lead), neighbours };
}
