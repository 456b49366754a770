import type { Phrases } from '../locale.ts';
import { pairs } from './lexicon/pairs.ts';
import { nouns } from './phrases/nouns.ts';
import { verbs } from './phrases/verbs.ts';
import { seams } from './seams.ts';

const year = String.raw`(?:\d{2,4}|[一二三四五六七八九〇零○]{4})年`;
const span = String.raw`[一二三四五六七八九十两\d]{1,3}(?:个?[年月]|个季度|周|天)`;
const edge = '(?:同期|年底|年末|以来|全年|上半年|下半年|预算|执行数|[底末初前])?';

const listed: readonly string[] = [...Object.values(nouns), ...Object.values(verbs)].flat();
const particles = new Set(listed.filter((word) => word.length === 1));
const known = new Set(listed);

/** Common words with a character that by itself is one of the words around figures: 职能 is no 能. */
const whole = pairs
  .trim()
  .split(/\s+/u)
  .filter(
    (word) =>
      word.length === 2 &&
      !known.has(word) &&
      !/[的了和是在也都还再又要不仍即均其由一三十]/u.test(word) &&
      particles.has(word.charAt(0)) !== particles.has(word.charAt(1)),
  );

export const phrases: Phrases = {
  words: { ...nouns, ...verbs, solid: [...nouns.solid, ...whole] },
  times: new RegExp(
    [
      '(?:比|较|高出|低于|高于)["“”]?(?:[八九]五|十[一二三四]?五)["“”]? ?(?:时期|期间|期末|末)?',
      `(?:截[至止]|[到至比较与自从在])?${year}(?:至${year})?${edge}(?:相比)?`,
      `(?:截[至止]|[到至比较与在])?[去今明上本前当]年${edge}(?:相比)?`,
      '(?:截[至止]|(?<!扩大|提高|增加|下降|增长|减少|上升|降低)到)?年[底末]前?|年[内初]|全年|[上下]半年|一年来|近(?:几|些)?年来?|届时|本届政府|任期内',
      `连续第${span}`,
      String.raw`(?:平均)?每\d{2,}(?:公斤|[斤吨克户人亩])`,
      `(?:过去|最近|今后|未来|连续|[近这前])的?${span}[来间内]?`,
      `[比较]?${span}[来间内前]`,
      '[比较]上[次届]',
      '在[^,。;\\d]{2,20}的(?:情况|条件|背景|形势)下',
      '今明两年',
      '[一二三四五六七八九十两]年(?=分别|增长|下降|提高|提升|增加|减少|新增|累计|降低|净增|新设|新建|改造|建成|实施|完成|投入|翻|滚动|跨)',
      '^[三四五]年(?:[来间内里]|中(?![央小高部国]))?(?![级制规计行期])',
      '[比较]?前?[一二三四]个?季度末?',
      String.raw`\d{1,2}月(?:份|\d{1,2}日)?(?:[-—~至]\d{1,2}月份?)?(?:以来|[底末初起])?`,
      '到?["“”]?(?:[八九]五|十[一二三四五六七八九]?五)["“”]? ?(?:规划)?(?:时期|期间|以来|收官|开局|期末|[末期])',
      '[同比较](?:期|上期|上月|上届|改革前|此前|疫情前|以往|往年|全[国省市县区州](?:平均(?:水平|数)?)?|计划|年初|预算)',
    ].join('|'),
    'gu',
  ),
  clauseEnds: ',;。:!?()\n—',
  sentenceEnds: '。!?\n',
  listMarks: '、',
  pairs: {
    '一、二、三产业': ['第一产业', '第二产业', '第三产业'],
    '一、二、三次产业': ['第一产业', '第二产业', '第三产业'],
    城乡: ['城镇', '农村'],
    '城、乡': ['城镇', '农村'],
  },
  dealtPairs: {
    一二三产业: ['第一产业', '第二产业', '第三产业'],
    一二三次产业: ['第一产业', '第二产业', '第三产业'],
    一二三产: ['第一产业', '第二产业', '第三产业'],
    三次产业: ['第一产业', '第二产业', '第三产业'],
    二三产业: ['第二产业', '第三产业'],
    牛羊: ['牛', '羊'],
    进出口: ['进口', '出口'],
    存贷款: ['存款', '贷款'],
    工农业: ['工业', '农业'],
    初高中: ['初中', '高中'],
    客货: ['客', '货'],
    产销: ['产', '销'],
    收支: ['收入', '支出'],
  },
  classes: '产业 制造业 行业 企业 项目 工程 机构'.split(' '),
  trades: /(?:业|企业|经济)$/u,
  rates: /(?:率|比例|比重|占比)$/u,
  seams,
  occasions: ['次', '回'],
  things: '个 家 项 条 座 处 所 户 栋 起 件 片 种 台 套 只 间 辆 艘 架 部 宗 批 头 羽 株 尾 亩 公顷'.split(' '),
  amounts: /元|%|百分点|[吨米亩斤顷里瓦倍克度天]$/u,
  sizes: /[吨米亩里瓦]$/u,
  measured: /[率量额数值度费]$/u,
  shareOf: '占{whole}比重',
  economy: '经济增长',
  longestName: 26,
  joint: '',
};
