import type { Locale } from '../locales/locale.ts';
import type { Metadata, Outline, Section, Source } from '../types.ts';
import { blocksOf, type Block } from './blocks.ts';
import { withoutEchoes } from './echoes.ts';
import { levelled } from './levels.ts';
import { findMetadata } from './metadata.ts';
import { headingRole } from './roles.ts';
import { isUnnumbered } from './unnumbered.ts';
import { buildSections } from './sections.ts';

/** What the caller knows better than the text. */
export type KnownMetadata = Partial<Pick<Metadata, 'year' | 'region'>>;

/** The widest period among the sections with one of the roles. */
function periodOfRoles(sections: readonly Section[], roles: readonly Section['role'][]): string {
  const periods = sections.filter(({ depth, role }) => depth === 1 && roles.includes(role)).map(({ period }) => period);
  return periods.reduce((widest, period) => (period.length > widest.length ? period : widest), '');
}

/** The latest year that a heading plans for or that follows the one it reviews, else the first year in the first lines; null where there is none. */
function yearIn(blocks: readonly Block[], { metadata, headings, periods }: Locale): number | null {
  const years = (texts: readonly Block[]): readonly number[] =>
    texts.flatMap(({ passage }) => {
      const year = Number(metadata.titleYear.exec(passage.folded)?.[1] ?? 0);
      return year || [];
    });
  const isHeading = (block: Block): boolean =>
    block.kind === 'heading' ||
    isUnnumbered(block, headings) ||
    /^\p{L}\u{3001}.{0,40}$/u.test(block.passage.text.trim());
  const isReview = ({ passage }: Block): boolean =>
    periods.yearEnd === null && headingRole(passage.text, false, headings) === 'review';
  const named = blocks.filter(isHeading);
  const planned = years(named.filter((block) => !isReview(block)));
  const reviewed = years(named.filter(isReview)).map((year) => year + 1);
  return (
    [...planned, ...reviewed].reduce<number | null>((latest, year) => Math.max(latest ?? 0, year), null) ??
    years(blocks.slice(0, 30))[0] ??
    null
  );
}

/** Finds title, place, year, speaker and the section tree of a source. */
export function outlineSource(source: Source, locale: Locale, known: KnownMetadata = {}): Outline {
  const blocks = withoutEchoes(levelled(blocksOf(source, locale)));
  const said = findMetadata(
    blocks.slice(0, 60).map(({ passage }) => passage.text),
    locale,
  );
  const found: Metadata = {
    ...said,
    year: said.year ?? yearIn(blocks, locale),
    ...source.metadata,
    ...known,
  };
  const { sections, paragraphs, now } = buildSections(blocks, found, locale);
  return {
    metadata: {
      ...found,
      reviewedPeriod: periodOfRoles(sections, ['review', 'challenges']),
      plannedPeriod: periodOfRoles(sections, ['plan', 'targets']),
    },
    sections,
    paragraphs,
    now,
    warnings: [],
  };
}
