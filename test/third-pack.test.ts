import { describe, expect, it, vi } from 'vitest';
import type * as Locales from '../src/locales/index.ts';
import type { Locale } from '../src/locales/locale.ts';

/** A dozen words of Swahili in the frame of the English pack: what step 1 to 3 of "Adding a language" come to. */
vi.mock('../src/locales/index.ts', async (load) => {
  const actual = await load<typeof Locales>();
  const { en } = await import('../src/locales/en/index.ts');
  const sw: Locale = {
    ...en,
    id: 'sw',
    name: 'Kiswahili',
    detection: { ...en.detection, words: /\b(?:ya|wa|na|kwa|katika|mwaka)\b/giu },
    stance: {
      ...en.stance,
      cues: [
        { stance: 'committed', pattern: /\btuta\p{L}+/iu, reach: 'sentence' },
        { stance: 'achieved', pattern: /\btuli\p{L}+/iu, reach: 'sentence' },
      ],
    },
    headings: {
      ...en.headings,
      headingRoles: [
        { role: 'review', pattern: /mapitio/iu },
        { role: 'plan', pattern: /mpango/iu },
      ],
    },
    metadata: { ...en.metadata, title: /ripoti/iu },
    indicators: { ...en.indicators, names: { trees_planted: ['miti'], homes_completed: ['nyumba mpya'] } },
    counting: {
      adjective: /^mpya$/u,
      nouns: new Set(),
      and: 'na',
      longest: 4,
      plural: /^(?:miti|nyumba)$/u,
      plurals: new Set(),
      singulars: new Set(),
      stops: new Set(['katika', 'kwa', 'ya', 'na']),
    },
    units: { ...en.units, words: { ...en.units.words, percent: ['%', ' asilimia'] } },
    numerals: { ...en.numerals, magnitudes: { ' elfu': 3, elfu: 3, ' milioni': 6, milioni: 6 }, spelled: null },
    bounds: { ...en.bounds, before: { 'zaidi ya ': 'gt', 'angalau ': 'gte' } },
    verdicts: {
      ...en.verdicts,
      sentences: {
        ...en.verdicts.sentences,
        'figure-missed': '{indicator}: lengo “{target}”, matokeo “{actual}”: halikufikiwa.',
      },
    },
  };
  const locales = [...actual.locales, sw];
  return {
    locales,
    detectLocale: (text: string, among = locales) => actual.detectLocale(text, among),
    localeOf: (id: string) => locales.find((locale) => locale.id === id) ?? actual.localeOf(id),
  };
});

const { buildLedger, diffReports, outlookReport, readNumeral, readReport, render } = await import('../src/index.ts');

const report = (year: number, done: number, promised: string) =>
  readReport(
    `# Ripoti ya mwaka ${year}\n\n## 1. Mapitio ya mwaka ${year - 1}\n\nTulipanda ${done} miti.\n\n` +
      `## 2. Mpango wa mwaka ${year}\n\nTutapanda ${promised} miti.\n`,
    { format: 'markdown' },
  );

describe('a third language, added without a change to the logic', () => {
  const [before, after] = [report(2024, 900, 'angalau 5,000'), report(2025, 3200, 'angalau 4,000')];

  it('is found, and its figures read', () => {
    expect(before.locale).toBe('sw');
    const [metric] = before.metrics.filter(({ stance }) => stance === 'committed');
    expect(metric).toMatchObject({ value: 5000, unit: 'miti', bound: 'gte', kind: 'level' });
    expect(readNumeral('3 elfu', 'sw')).toBe(3000);
  });

  it('is compared, judged and shown', () => {
    const [entry] = buildLedger([before, after]).entries;
    expect(entry).toMatchObject({ outcome: 'missed', gap: -1800 });
    expect(entry?.why).toContain('halikufikiwa');
    expect(outlookReport(after).pairs.map(({ relation }) => relation)).toEqual(['raised']);
    const diff = diffReports(before, after);
    expect(diff.statements.some(({ relation }) => relation === 'revised')).toBe(true);
    expect(render(diff, 'md', { reports: [before, after], lang: 'en' })).toContain('miti');
  });
});
