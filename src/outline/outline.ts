import type { Locale } from '../locales/locale.ts';
import type { Metadata, Outline, Section, Source } from '../types.ts';
import { blocksOf } from './blocks.ts';
import { levelled } from './levels.ts';
import { findMetadata } from './metadata.ts';
import { buildSections } from './sections.ts';

/** What the caller knows better than the text. */
export type KnownMetadata = Partial<Pick<Metadata, 'year' | 'region'>>;

/** The widest period among the sections with one of the roles. */
function periodOfRoles(sections: readonly Section[], roles: readonly Section['role'][]): string {
  const periods = sections.filter(({ depth, role }) => depth === 1 && roles.includes(role)).map(({ period }) => period);
  return periods.reduce((widest, period) => (period.length > widest.length ? period : widest), '');
}

/** Finds title, place, year, speaker and the section tree of a source. */
export function outlineSource(source: Source, locale: Locale, known: KnownMetadata = {}): Outline {
  const blocks = levelled(blocksOf(source));
  const found: Metadata = {
    ...findMetadata(
      blocks.slice(0, 60).map(({ passage }) => passage.text),
      locale,
    ),
    ...source.metadata,
    ...known,
  };
  const { sections, paragraphs } = buildSections(blocks, found, locale);
  return {
    metadata: {
      ...found,
      reviewedPeriod: periodOfRoles(sections, ['review', 'challenges']),
      plannedPeriod: periodOfRoles(sections, ['plan', 'targets']),
    },
    sections,
    paragraphs,
    warnings: [],
  };
}
