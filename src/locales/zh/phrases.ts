import type { Phrases } from '../locale.ts';
import { nouns } from './phrases/nouns.ts';
import { verbs } from './phrases/verbs.ts';

const year = String.raw`(?:\d{2,4}|[一二三四五六七八九〇零○]{4})年`;
const span = String.raw`[一二三四五六七八九十两\d]{1,3}个?[年月]`;
const edge = '(?:同期|年底|年末|以来|全年|上半年|下半年|预算|执行数|[底末初前])?';

export const phrases: Phrases = {
  words: { ...nouns, ...verbs },
  times: new RegExp(
    [
      `(?:截[至止]|[到至比较与自从在])?${year}(?:至${year})?${edge}(?:相比)?`,
      `(?:截[至止]|[到至比较与在])?[去今明上本前当]年${edge}(?:相比)?`,
      '(?:截[至止]|到)?年[底末]前?|年[内初]|全年|[上下]半年|一年来|届时|本届政府|任期内',
      `(?:过去|最近|今后|未来|连续|[近这前])的?${span}[来间内]?`,
      `[比较]?${span}[来间内前]`,
      '[比较]上[次届]',
      '[比较]?前?[一二三四]个?季度末?',
      String.raw`\d{1,2}月(?:份|\d{1,2}日)?(?:[-—~至]\d{1,2}月份?)?(?:以来|[底末初起])?`,
      '到?["“”]?十[一二三四五六七八九]?五["“”]?(?:规划)?(?:时期|期间|以来|收官|开局|期末|[末期])',
      '[同比较](?:期|上期|上月|上届|改革前|此前|疫情前|以往|往年|全国平均水平|全省平均水平|全[国省]|计划|年初|预算)',
    ].join('|'),
    'gu',
  ),
  clauseEnds: ',;。:!?()\n—',
  sentenceEnds: '。!?\n',
  listMarks: '、',
  pairs: { 城乡: ['城镇', '农村'] },
  things: '个 家 项 条 座 处 所 户 栋 起 件 片 种 台 套 只 间 辆 艘 架 部 宗 批'.split(' '),
  amounts: /元|%|百分点|[吨米亩斤顷里瓦倍克度天]$/u,
  shareOf: '占{whole}比重',
  longestName: 26,
  joint: '',
};
