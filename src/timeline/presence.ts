import type { Locale } from '../locales/locale.ts';
import type { Presence, Report, SectionRole } from '../types.ts';

/** Tells of one report whether it promises or reports an indicator for which no figure was found. */
export interface PresenceReader {
  readonly target: (canonical: string | null) => Presence;
  readonly actual: (canonical: string | null) => Presence;
}

/**
 * Makes the reader of one report. Absent is an indicator only where it is a known one, the section that would state it was found, and
 * none of its names stands there; whatever else is not found.
 */
export function presenceReader(report: Report, { indicators }: Locale): PresenceReader {
  const textOf = (role: SectionRole): string =>
    report.sections
      .filter((section) => section.role === role)
      .map(({ start, end }) => report.source.slice(start, end))
      .join('\n')
      .toLowerCase();
  const [targets, review] = [textOf('targets'), textOf('review')];
  const inWords = new Set(report.commitments.flatMap((one) => (one.quantified ? [] : [one.canonical])));
  const look = (text: string, canonical: string | null): Presence => {
    if (canonical === null || text === '') return 'not_found';
    const names = indicators.names[canonical] ?? [];
    return names.some((name) => text.includes(name.toLowerCase())) ? 'not_found' : 'absent';
  };
  return {
    target: (canonical) => (canonical !== null && inWords.has(canonical) ? 'in_words' : look(targets, canonical)),
    actual: (canonical) => look(review, canonical),
  };
}
