import type { Locale } from '../locales/locale.ts';
import { matchesOf } from '../text/matches.ts';
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

/** The years that some texts name first. */
function yearsOf(texts: readonly Block[], { metadata }: Locale): readonly number[] {
  return texts.flatMap(({ passage }) => Number(metadata.titleYear.exec(passage.folded)?.[1] ?? 0) || []);
}

/** The years that headings plan for, or that follow those that they review. */
function yearsOfHeadings(blocks: readonly Block[], locale: Locale): readonly number[] {
  const { headings, periods } = locale;
  const isHeading = (block: Block): boolean =>
    block.kind === 'heading' ||
    isUnnumbered(block, headings) ||
    /^\p{L}\u{3001}.{0,40}$/u.test(block.passage.text.trim());
  const isReview = ({ passage }: Block): boolean =>
    periods.yearEnd === null && headingRole(passage.text, headings) === 'review';
  const named = blocks.filter(isHeading);
  const planned = yearsOf(
    named.filter((block) => !isReview(block)),
    locale,
  );
  return [...planned, ...yearsOf(named.filter(isReview), locale).map((year) => year + 1)];
}

/** The latest year that a heading plans for or that follows the one it reviews; null where none names one. */
const yearHeaded = (blocks: readonly Block[], locale: Locale): number | null =>
  yearsOfHeadings(blocks, locale).reduce<number | null>((latest, year) => Math.max(latest ?? year, year), null);

/** The year in the title, or the next where a report without a date is called after the year it reviews; without either that of the headings, else the first in the first lines. */
function yearCalled({ year, date }: Metadata, blocks: readonly Block[], locale: Locale): number | null {
  if (year === null) return yearHeaded(blocks, locale) ?? yearsOf(blocks.slice(0, 30), locale)[0] ?? null;
  const isOpen = date === '' && locale.metadata.reviewedYearInTitle;
  return isOpen && yearHeaded(blocks, locale) === year + 1 ? year + 1 : year;
}

/** True where the title is that of a report on the year that it names, and no heading plans for that year or reviews the one before. */
function isOver(blocks: readonly Block[], { title, year }: Metadata, locale: Locale): boolean {
  const { metadata, headings } = locale;
  if (year === null || !metadata.looksBack?.test(title)) return false;
  const [fiscal] = locale.periods.fiscal ? matchesOf(title, locale.periods.fiscal) : [];
  if ((fiscal ? Number(fiscal[1]) + 1 : Number(metadata.titleYear.exec(title)?.[1])) !== year) return false;
  return !blocks.some((block) => {
    const role = block.kind === 'heading' ? headingRole(block.passage.text, headings) : null;
    const [named] = yearsOf([block], locale);
    return role === 'review'
      ? named === year - 1 && !fiscal
      : (role === 'plan' || role === 'targets') && named === year;
  });
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
    year: yearCalled(said, blocks, locale),
    ...source.metadata,
    ...known,
  };
  const { sections, paragraphs, now } = buildSections(blocks, found, isOver(blocks, found, locale), locale);
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
