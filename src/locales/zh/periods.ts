import type { PeriodCue, PeriodRules } from '../locale.ts';

const PLANS: readonly (readonly [name: string, from: number])[] = [
  ['八五', 1991],
  ['九五', 1996],
  ['十五', 2001],
  ['十一五', 2006],
  ['十二五', 2011],
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
  ['十六五', 2031],
  ['十七五', 2036],
];

const QUOTE = '["“”\']?';
const COUNT = '([两二三四五六七八九十]|\\d{1,2})';
const YEAR = '((?:19|20)\\d{2})';

const cue = (pattern: string, meaning: PeriodCue['meaning'], deadline = false): PeriodCue => ({
  pattern: new RegExp(pattern, 'gu'),
  meaning,
  deadline,
});

/** A plan's name is a period with 时期 or 期间 after it; 末 is its last year; with 规划 after it, it is a document. */
const plans: readonly PeriodCue[] = PLANS.flatMap(([name, from]) => [
  cue(`${QUOTE}${name}${QUOTE}(?:时期|期间|以来|五年)`, { kind: 'fixed', from, to: from + 4 }),
  cue(`(?:到|至)?${QUOTE}${name}${QUOTE}期?末`, { kind: 'fixed', from: from + 4, to: from + 4 }, true),
]);

/** Years and spans of years as Chinese reports name them. */
export const periods: PeriodRules = {
  numerals: { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  cues: [
    ...plans,
    cue(`${YEAR}年?(?:-|—|–|~|至|到)${YEAR}年`, { kind: 'written' }),
    cue(`(?:到|至)${YEAR}年(?:底|末)?`, { kind: 'written' }, true),
    cue(`(?<![比较到至])${YEAR} ?年(?!以来|起|代|版)`, { kind: 'written' }),
    cue('(?<!比)(?:去年|上年|上一年|过去一年|过去的一年|一年来|这一年|全年来)', { kind: 'relative', from: -1, to: -1 }),
    cue('今年以来|(?<!比)(?:今年|本年度|新的一年|年内|年底前)', { kind: 'relative', from: 0, to: 0 }),
    cue('明年', { kind: 'relative', from: 1, to: 1 }),
    cue('今明两年', { kind: 'relative', from: 0, to: 1 }),
    cue('前年', { kind: 'relative', from: -2, to: -2 }),
    cue(`(?:过去|近|最近)的?${COUNT}年|(?<![\\d.连续])${COUNT}年(?:来|间)`, { kind: 'past' }),
    cue(`(?:今后|未来)${COUNT}年`, { kind: 'coming' }),
  ],
};
