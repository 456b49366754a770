import type { PeriodCue, PeriodRules } from '../locale.ts';

const cue = (pattern: string, meaning: PeriodCue['meaning'], local = false): PeriodCue => ({
  pattern: new RegExp(pattern, 'giu'),
  meaning,
  local,
});

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Years, fiscal years and spans of years as English reports name them. */
export const periods: PeriodRules = {
  fiscal: /(?<!\d)((?:19|20)\d{2})[-/\u{2010}\u{2011}\u{2013}](\d{2})(?!\d)/gu,
  trails: /\b(?:in|for|during|from|between) (?:the )?(?:\p{L}+ )?\d{4}(?:\P{L}|$)/u,
  leaning: /^\s*(?:\(?\p{L}\)\s*)?(?:This|These|It|They|Among them|Of these|The reduction|The above)\b/u,
  yearEnd: /(?:year|months) ended \p{L}+ \d{1,2}, ((?:19|20)\d{2})/u,
  numerals: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  figures: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter)\b/iu,
  averages: null,
  accumulates:
    /\b(?:new|additional|average|annual|grow\w*|increas\w*|fall|fell|declin\w*|reduc\w*|total|creat\w*|built|spent|invest\w*)/iu,
  attains: null,
  reaches: /\b(?:reach(?:ed|es)?|to stand at|rise to|rose to|fell to)\b/iu,
  cues: [
    cue('((?:19|20)\\d{2}) ?[-/\\u{2010}\\u{2011}–] ?(\\d{2}(?:\\d{2})?)(?!\\d)', { kind: 'written' }),
    cue('(?:from |between )((?:19|20)\\d{2}) (?:to|and) ((?:19|20)\\d{2})', { kind: 'written' }),
    cue('(?<=by |by end |until |up to |by end-|by mid-)((?:19|20)\\d{2})(?![\\d-])', { kind: 'written' }, true),
    cue(
      '(?<=in |for |during |of |fiscal |early |late |end |mid |end-|mid-|early-|late-)((?:19|20)\\d{2})(?![\\d/–-])',
      { kind: 'written' },
    ),
    cue(`(?<=(?:${MONTHS})(?: \\d{1,2},)? )((?:19|20)\\d{2})(?![\\d/–-])`, { kind: 'written' }),
    cue('(?:Last week|This month|last week|this month|today)', { kind: 'relative', from: 0, to: 0 }),
    cue('((?:19|20)\\d{2})(?=(?: [a-z]{1,10})?:)', { kind: 'written' }),
    cue('FY ?((?:20)\\d{2})(?!\\d)', { kind: 'written' }),
    cue('last year|past year|previous year', { kind: 'relative', from: -1, to: -1 }),
    cue('this year|current year', { kind: 'relative', from: 0, to: 0 }),
    cue('next year', { kind: 'relative', from: 1, to: 1 }),
    cue('(?:past|last) (two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years', { kind: 'past' }),
    cue('(?:next|coming|following) (two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years', { kind: 'coming' }),
  ],
};
