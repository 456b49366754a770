import type { Locale } from '../locales/locale.ts';
import type { Outline, Source } from '../types.ts';

/** Finds title, place, year, speaker and the section tree of a source. */
export function outlineSource(source: Source, locale: Locale): Outline {
  void source;
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
    sections: [],
    paragraphs: [],
    warnings: [],
  };
}
