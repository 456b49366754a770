import type { PeriodCue, PeriodRules } from '../locale.ts';

const cue = (pattern: string, meaning: PeriodCue['meaning'], deadline = false): PeriodCue => ({
  pattern: new RegExp(pattern, 'giu'),
  meaning,
  deadline,
});

/** Years, fiscal years and spans of years as English reports name them. */
export const periods: PeriodRules = {
  numerals: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  cues: [
    cue('((?:19|20)\\d{2}) ?[-/–] ?(\\d{2}(?:\\d{2})?)(?!\\d)', { kind: 'written' }),
    cue('(?:from |between )((?:19|20)\\d{2}) (?:to|and) ((?:19|20)\\d{2})', { kind: 'written' }),
    cue('(?<=by |until )((?:19|20)\\d{2})(?![\\d-])', { kind: 'written' }, true),
    cue('(?<=in |for |during |of |fiscal |early |late )((?:19|20)\\d{2})(?![\\d/–-])', { kind: 'written' }),
    cue('last year|past year|previous year', { kind: 'relative', from: -1, to: -1 }),
    cue('this year|current year', { kind: 'relative', from: 0, to: 0 }),
    cue('next year', { kind: 'relative', from: 1, to: 1 }),
    cue('(?:past|last) (two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years', { kind: 'past' }),
    cue('(?:next|coming) (two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years', { kind: 'coming' }),
  ],
};
