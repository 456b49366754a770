import type { PeriodCue, PeriodRules } from '../locale.ts';
import { verbs } from './phrases/verbs.ts';

/** The first years of the five-year plans by their names. */
const PLANS = {
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
  十七五: 2036,
};

/** The longest name first: 十五五 is not 十五 and something. */
const PLAN = `(${Object.keys(PLANS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

const QUOTE = '["“”\']?';
const COUNT = '([两二三四五六七八九十]|\\d{1,2})';
const YEAR = '((?:19|20)\\d{2})';

const cue = (pattern: string, meaning: PeriodCue['meaning'], local = false): PeriodCue => ({
  pattern: new RegExp(pattern, 'gu'),
  meaning,
  local,
});

/** Not 是“十五”期末的1.9倍. */
const IS_MULTIPLE_OF = '(?<![是为][“”"]?(?=[^,。;]{1,16}(?<!提高|增加)\\d[\\d.]*倍))';

/** Not 比“十三五”期间高, 高出“九五”期间: those years are what a figure is measured against. */
const IS_NOT_COMPARED = '(?<![比较][“”"]?|[高低快慢多少](?:出|于)[“”"]?)';

/** A plan's name is a period with 时期 or 期间 after it; 末 is its last year; with 规划 after it, it is a document. */
const plans: readonly PeriodCue[] = [
  cue(`${IS_NOT_COMPARED}${IS_MULTIPLE_OF}${QUOTE}${PLAN}${QUOTE}(?:时期|期间|以来|五年)`, {
    kind: 'named',
    firstYears: PLANS,
    from: 0,
    to: 4,
  }),
  // a heading's plan: 二、“十五五”主要目标任务
  cue(
    `(?:^|(?<=^[一二三四五六七]、))${QUOTE}${PLAN}${QUOTE}(?=(?:主要|发展|奋斗|总体)*(?:目标|任务|思路|考虑)[^,。;:]{0,8}$)`,
    { kind: 'named', firstYears: PLANS, from: 0, to: 4 },
  ),
  cue(
    `${IS_NOT_COMPARED}${IS_MULTIPLE_OF}(?:到|至)?${QUOTE}${PLAN}${QUOTE}期?末`,
    { kind: 'named', firstYears: PLANS, from: 4, to: 4 },
    true,
  ),
];

/** 创2010年以来最好位次, 创十年来新高 compare with those years and tell of none of them. */
const IS_NO_RECORD = '(?![^,、。;]{0,4}(?:新[高低]|最[低高好快大多佳优]|首次))';

/** Of a year that only dates a decision (去年出台的政策), or that is measured against (是1998年的6倍), nothing is told. */
const DATES_A_DECISION =
  '(?![底末初中]?(?:以前|之前)?(?:我们)?(?:就|已)?(?:出台|发布|颁布|制定|提出|确定|部署|印发|签署)的|[^,。;]{0,16}(?:议程|自主贡献|行动方案|远景目标))';
const IS_MEASURED_AGAINST = `(?<![高低大小多少快慢优好]于|超过|面向|着眼|展望)${IS_MULTIPLE_OF}`;

/** Deeds that show what there is at the end of a time rather than what was added in it. */
const SHOWS = new Set(
  '发展 新发展 研发 通车 登记 注册 授权 上市 落地 投放 交易 组织开展 使用 覆盖 惠及 服务 保障 提供 联系 达标 接入 配备 配备到 布局 运营 储备 集聚 汇聚 聚集 上线 稳定 种植 应用 挂牌'.split(
    ' ',
  ),
);

/** What is counted over the years, or changes by an amount: the deeds of the phrases around figures, and these. */
const ACCUMULATES = [
  ...'(?:^|[、,])[三五]年(?!来) 新开 净增 年均 连续 植树 落户 重组 脱贫(?![地县人群户劳村]) 摘帽 投资 招商 就业 建设(?!示范) 改造 增加(?!值) 完成'.split(
    ' ',
  ),
  ...'增长 下降 上升 递增 递减 减少 提高 降低 提升 压缩 压减 缩短 缩减 削减 减轻 精简 节约 节省 裁减 减税 降费 扩招 搬迁 培训'.split(
    ' ',
  ),
  ...'实施(?!方案|意见|办法|细则) 打造 组织 认证 出让 增补 保供 执行(?![力局]) 翻[^,、]{0,3}番 累计 (?:[比较]|[高低快慢]于|高出)["“](?:[八九]五|十[一二三四五]?五)'.split(
    ' ',
  ),
  ...'撤销 废止 颁布 授予 提出 查办 投入 引导 推进 发放 综合治理 造林'.split(' '),
  ...verbs.flow.filter((word) => word.length > 1 && !SHOWS.has(word) && !/^(?:建设|增加|提升|改造)$/u.test(word)),
];

/** A number of things, or of many without a counter: 3家, 3000多万. */
const COUNTED =
  '(?:一批|[\\d二三四五六七八九十两][\\d.,]{0,9}[多余]?(?:[百千万亿]{1,2}[多余]?(?![元吨亩斤米公平])[个家户所项条座名人只件处批种]?|[个家户所项条座名人只件处批种]))';

/** Years and spans of years as Chinese reports name them. */
export const periods: PeriodRules = {
  fiscal: null,
  trails: null,
  inOrder: null,
  compared: null,
  past: null,
  upToNow: null,
  placing: 'in-front',
  leaning: null,
  foresees: null,
  runsOn: ';',
  revises: null,
  yearEnd: null,
  numerals: { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  figures: /[\d一二两三四五六七八九十百千半倍首]/u,
  accumulates: new RegExp(ACCUMULATES.join('|'), 'u'),
  acts: new RegExp(
    `^(?:[^,\\d]{1,40}等(?:一批)?|[让使]|推动|带动|帮助)?(?:\\d[\\d.]{0,9}万?户)?${COUNTED}[^\\d,。;、]{6,60}(?:、.*)?[,。;]?$`,
    'u',
  ),
  averages: /年均|每年(?!来)/u,
  attains: /^、?[^、]{0,8}(?:突破|达到|达|超过|超|稳定在|保持在|跃升|[升增降]至)(?=[\d一二三四五六七八九十两百千万])/u,
  reaches:
    /(?<!(?:投资|资金|引资|外资)(?:额|总额)?)累计达到?\d|成为|[位稳跃]居|居[^,、;。]{0,6}第|居全|总(?:装机|量|数|规模|里程|面积)(?:已|接?近|达到?|超过?|突破|为)*\d|全[国省市球]第|排名|(?:率|占比|比重|比例|面|强度|指数)(?:(?:[均已]|分别)?(?:[达超]到?|为|超过|突破)|近|约)?\d|(?:提高|降低|增加|增长|下降|上升|减少|提升|压减|扩大|扩容)[到至为]/u,
  cues: [
    ...plans,
    cue(`${YEAR}(?:年?[-—–~]|[至到])${YEAR}年`, { kind: 'written' }),
    // 2020年到2025年: the first is that of the value from which a change starts, and other sentences are not told of the two
    cue(`${YEAR}年[至到]${YEAR}年`, { kind: 'written' }, true),
    cue(`(?:到|至)${YEAR}年(?:底|末)?`, { kind: 'written' }, true),
    cue(`(?:自|从)?${YEAR} ?年以来${IS_NO_RECORD}`, { kind: 'since' }),
    cue('疫情发生以来', { kind: 'since', from: 2020 }),
    cue('(?:党的)?十八大以来', { kind: 'since', from: 2012 }, true),
    cue('(?:党的)?十九大以来', { kind: 'since', from: 2017 }, true),
    cue(`(?<![比较到至])${IS_MEASURED_AGAINST}${YEAR} ?年(?!以来|起|代|版)${DATES_A_DECISION}`, { kind: 'written' }),
    cue(
      `(?<![比较])${IS_MEASURED_AGAINST}(?:去年|上年|上一年|过去一年|过去的一年|一年来|这一年|全年来)${DATES_A_DECISION}`,
      {
        kind: 'relative',
        from: -1,
        to: -1,
      },
    ),
    cue('今年以来|(?<![比较])(?:今年|本年度|新的一年|(?<![一二三四五六七八九十两几\\d])年内|年底前)', {
      kind: 'relative',
      from: 0,
      to: 0,
    }),
    cue('明年', { kind: 'relative', from: 1, to: 1 }),
    cue('今明两年', { kind: 'relative', from: 0, to: 1 }, true),
    cue('前年', { kind: 'relative', from: -2, to: -2 }),
    cue(`(?:过去|近|最近|这|经过|历经)的?${COUNT}年`, { kind: 'past' }),
    cue(`(?<![\\d.连续])${COUNT}年(?:来|间)${IS_NO_RECORD}`, { kind: 'past' }),
    cue('(?<![\\d一二三四五六七八九十])([三四五])年(?:累计|合计|共)', { kind: 'past' }),
    cue(`(?<=(?:^|[—。;])这是[^,。;]{1,40}的)${COUNT}年(?=。)`, { kind: 'past' }),
    cue(`(?:今后|未来)${COUNT}年`, { kind: 'coming' }),
  ],
};
