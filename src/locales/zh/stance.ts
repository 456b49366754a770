import type { StanceRules } from '../locale.ts';

const AMOUNT = '[约达超近]?过? ?\\d[\\d.,]* ?[十百千万亿]*余?元(?:以上|左右)?';
const MOVED =
  '(?:提高|增加|增长|提升|上升|扩大|扩容|攀升|上调|调高|跃升|优化|调整|降低|下降|减少|压缩|压减|缩短|缩小|下调|收窄|整合|合并|[降增升扩])';

/** Cue words of Chinese reports. */
export const stance: StanceRules = {
  cues: [
    // Heads of a table's columns: 2024年目标:, 2023年完成:.
    {
      stance: 'committed',
      pattern: /^(?:\d{4}年?|[今本]年度?|全年|年度)?(?:主要|预期|发展|工作)?(?:目标|计划|规划|预期)(?:任务|[数值])?:$/u,
      reach: 'sentence',
    },
    {
      stance: 'achieved',
      pattern:
        /^(?:\d{4}年?|[上去]年度?|全年|年度)?(?:目标|计划|任务)?(?:完成|实现|实际|实绩|执行|达到)(?:情况|完成|[数值])?:$/u,
      reach: 'sentence',
    },
    { stance: 'context', pattern: /高?基数上/u, reach: 'clause' },
    { stance: 'context', pattern: /毕业生.{0,6}(?:[将达有]|超过|预计)/u, reach: 'clause', around: 'committed' },
    { stance: 'context', pattern: /^(?:紧盯|围绕|依托|立足|面对|针对|聚焦)/u, reach: 'clause', around: 'committed' },
    {
      stance: 'achieved',
      pattern: /已(?:[经达有]|累计|建成|完成|签约|开工|投入|落实|发放|实现)|(?:目前|现有)已?[有达共]/u,
      reach: 'clause',
      around: 'committed',
    },
    {
      stance: 'committed',
      pattern: /将于(?:今年|明年|年内|未来|[一二两三四五六\d]{1,2}年内|20\d\d年)|力争(?:今年|明年|到)/u,
      reach: 'sentence',
      around: 'achieved',
    },
  ],
  aims: [],
  background: [
    new RegExp(`总投资(?:额|规模)?${AMOUNT}`, 'gu'),
    /(?<![\d.])\d{1,6}(?:\.\d{1,3})?[万亿]多?(?:\p{Script=Han}{0,6}(?:人民|儿女|父老|同胞)|劳动力)/gu,
    /\d{1,2}(?:\.\d{1,2})?亿多?(?:中国人|人口的\p{Script=Han}{0,4}(?:大国|国家))/gu,
  ],
  // 比上年的1832户增加: what a change is measured from
  origins: [
    /[比较][^,。;\d]{1,14}(?:\d{4}年[底末]?)?的\d[\d.]*[百千万亿]*\p{Script=Han}{1,4}?(?=[增减提下上翻高低多少])/gu,
  ],
  asides: [],
  joins: null,
  splits: null,
  start: 'achieved',
  resumes:
    /今年(?!以来)|力争|确保|(?<![重主需必紧])要(?![求素点件闻害])|将|计划|拟|^ ?(?:预期|发展|工作)?目标(?:任务|[数值])?:/u,
  continues: /^(?:特别是|尤其是|其中)/u,
  changes: [new RegExp(`(?<from>[由从][^,。;]{0,30}?\\d[^,。;]{0,40}?)(?<to>${MOVED}[到至为])`, 'gu')],
};
