import type { Words } from '../locale.ts';
import { pairs } from './lexicon/pairs.ts';
import { phrases } from './lexicon/phrases.ts';
import { terms } from './lexicon/terms.ts';
import { triples } from './lexicon/triples.ts';

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
  figure: new RegExp(`${price}?(?:${digits}|${percent}|${numeral})${unit}?`, 'gu'),
};
