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

const cue = (pattern: string, meaning: PeriodCue['meaning'], local = false): PeriodCue => ({
  pattern: new RegExp(pattern, 'gu'),
  meaning,
  local,
});

/** A plan's name is a period with 时期 or 期间 after it; 末 is its last year; with 规划 after it, it is a document. */
const plans: readonly PeriodCue[] = PLANS.flatMap(([name, from]) => [
  cue(`(?<![比较])(?<![比较][“”"])${QUOTE}${name}${QUOTE}(?:时期|期间|以来|五年)`, {
    kind: 'fixed',
    from,
    to: from + 4,
  }),
  cue(
    `(?<![比较])(?<![比较][“”"])(?:到|至)?${QUOTE}${name}${QUOTE}期?末`,
    { kind: 'fixed', from: from + 4, to: from + 4 },
    true,
  ),
]);

/** What is counted over the years, or changes by an amount. */
const ACCUMULATES = [
  ...[
    '新增',
    '新建',
    '改建',
    '扩建',
    '新设',
    '新引',
    '新开',
    '新认定',
    '净增',
    '累计',
    '年均',
    '连续',
    '建成',
    '开工',
    '开挖',
    '改造',
  ],
  ...[
    '治理',
    '修复',
    '完成',
    '造林',
    '植树',
    '绿化',
    '筹集',
    '改善',
    '解决',
    '消除',
    '增长',
    '下降',
    '减少',
    '提高',
    '降低',
    '增加(?!值)',
  ],
  ...[
    '提升',
    '压减',
    '压缩',
    '淘汰',
    '引进',
    '引导',
    '落户',
    '重组',
    '组建',
    '培育',
    '安置',
    '脱贫',
    '摘帽',
    '转移',
    '贯通',
    '建设(?!示范)',
  ],
  ...[
    '投入',
    '投资',
    '获批',
    '创建',
    '推进',
    '发放',
    '培训',
    '招商',
    '签约',
    '落地',
    '整治',
    '查处',
    '化解',
    '争取',
    '就业',
    '开展',
  ],
];

/** Years and spans of years as Chinese reports name them. */
export const periods: PeriodRules = {
  fiscal: null,
  numerals: { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  figures: /[\d一二两三四五六七八九十百千半倍首]/u,
  accumulates: new RegExp(ACCUMULATES.join('|'), 'u'),
  reaches: /成为|[位稳跃]居|居全|排名|(?:提高|降低|增加|增长|下降|减少|提升|压减|扩大|扩容)[到至为]/u,
  cues: [
    ...plans,
    cue(`${YEAR}年?(?:-|—|–|~|至|到)${YEAR}年`, { kind: 'written' }),
    cue(`(?:到|至)${YEAR}年(?:底|末)?`, { kind: 'written' }, true),
    cue(`(?:自|从)?${YEAR} ?年以来`, { kind: 'since' }),
    cue('疫情发生以来', { kind: 'since', from: 2020 }),
    cue('(?:党的)?十八大以来', { kind: 'since', from: 2012 }, true),
    cue('(?:党的)?十九大以来', { kind: 'since', from: 2017 }, true),
    cue(`(?<![比较到至])${YEAR} ?年(?!以来|起|代|版)`, { kind: 'written' }),
    cue('(?<![比较])(?:去年|上年|上一年|过去一年|过去的一年|一年来|这一年|全年来)', {
      kind: 'relative',
      from: -1,
      to: -1,
    }),
    cue('今年以来|(?<![比较])(?:今年|本年度|新的一年|年内|年底前)', { kind: 'relative', from: 0, to: 0 }),
    cue('明年', { kind: 'relative', from: 1, to: 1 }),
    cue('今明两年', { kind: 'relative', from: 0, to: 1 }, true),
    cue('前年', { kind: 'relative', from: -2, to: -2 }),
    cue(`(?:过去|近|最近|这)的?${COUNT}年|(?<![\\d.连续])${COUNT}年(?:来|间)`, { kind: 'past' }),
    cue(`(?:今后|未来)${COUNT}年`, { kind: 'coming' }),
  ],
};
