import type { Words } from '../locale.ts';
import { pairs } from './lexicon/pairs.ts';
import { phrases } from './lexicon/phrases.ts';
import { terms } from './lexicon/terms.ts';
import { triples } from './lexicon/triples.ts';
import { themes } from './themes.ts';

const price = '(?:[$¥]|每\\p{Script=Han}{1,3}?)';
const decimal = '\\d+(?:[.,]\\d+)*';
const digits = `${decimal}%?(?:[-~—～至]+${decimal})?[百千万亿]*`;
const percent = '百分之[〇零一二三四五六七八九十百点]+';
/** A single numeral counts something only before these; 一 alone is part of many words. */
const numeral = '[〇零一二两三四五六七八九十百千万亿半]{2,}|[一二两三四五六七八九十](?=[是个项条大年倍成])';
const unit =
  '(?:个百分点|百分点|%|‰|[多余]?(?:平方米|平方公里|立方米|公里|千米|千瓦时|千瓦|吨标准煤|[美港欧日]元|人次|家次|微克/立方米|微克|个月|' +
  '[元吨人户家个项条亩座所处套件辆斤届米栋名支张次倍成年月日天岁万亿点]))';

export const words: Words = {
  lexicon: terms + phrases + triples + pairs,
  stopWords: `
    的 地 得 了 着 过 和 与 及 或 并 且 而 又 也 都 还 就 才 只 更 最 很 再 等 等等 其 其中 以 以及 于 在 对 对于 从 向 往 由 到 至 为 是 有
    把 将 被 让 使 要 能 会 可 应 须 必须 我们 我 这 那 此 该 各 每 按 按照 根据 通过 关于 所 之 中 上 下 内 外 一 一个 一批 不断 进一步
    积极 大力 深入 切实 着力 全面 继续 持续 加快 推进 推动 加强 促进 实施 做好`,
  formulas: `
    以习近平同志为核心的党中央, 以习近平同志为总书记的党中央, 习近平新时代中国特色社会主义思想, 习近平总书记, 习近平同志, 党中央, 国务院,
    中央经济工作会议, 全会精神, 重要讲话, 重要指示, 指示精神, 批示精神, 决策部署, 部署要求, 工作部署, 稳中求进工作总基调, 新发展理念, 新发展格局,
    中国特色社会主义, 邓小平理论, 三个代表重要思想, 科学发展观, 党的领导, 贯彻落实, 深入贯彻, 全面贯彻, 坚强领导, 正确领导, 团结带领, 共同努力,
    各位代表, 一年来, 五年来, 就一定能够, 就一定能, 只要我们, 我们要, 必须, 把握好, 以下, 几点, 三点, 以下几方面,
    市场在资源配置中起决定性作用, 市场在资源配置中的决定性作用, 更好发挥政府作用, 以人民为中心的发展思想, 以人民为中心, 市场活力和社会创造力,
    获得感、幸福感、安全感, 质的有效提升和量的合理增长, 更好统筹发展和安全, 完整准确全面, 四个意识, 四个自信, 两个维护, 两个确立, 科学指引,
    更加紧密地团结在, 奋力谱写, 中国式现代化`,
  synonyms: themes,
  figure: new RegExp(`${price}?(?:${digits}|${percent}|${numeral})${unit}?`, 'gu'),
};
