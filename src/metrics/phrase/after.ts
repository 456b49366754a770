import { is, isBlank, isUnknown, isVerb, PREDICATE, type Words } from './words.ts';

/** 14种农产品产量居全国第1位: what leads to the place is no part of what is counted. */
function leadsToRank(words: Words, at: number): boolean {
  return is(words[at], 'order') && words.slice(at + 1).every((word) => is(word, 'place'));
}

/** The phrase after a figure. */
export interface After {
  readonly words: Words;
  /** True where 的 joins the figure to the noun. */
  readonly attributive: boolean;
  /** True where it is a predicate, not the noun that is counted. */
  readonly predicate: boolean;
  /** True where the noun is a target of growth. */
  readonly aims: boolean;
}

/** Reads the words after a figure up to what ends the noun phrase. */
export function readAfter(words: Words): After {
  const open = words.findIndex((word, at) => !isBlank(word) && !(at === 0 && is(word, 'bound') && !is(word, 'order')));
  let from = open < 0 ? words.length : open;
  const attributive = is(words[from], 'of');
  if (attributive || is(words[from], 'light')) from += 1;
  let to = from;
  while (to < words.length && !(to > from && is(words[to], 'stop'))) {
    // 发生9次洪水、为近年最多
    if (is(words[to], 'and') && (isVerb(words[to + 1]) || is(words[to + 1], 'copula')) && to > from) break;
    if (to > from && leadsToRank(words, to)) break;
    to += 1;
  }
  while (to > from && is(words[to - 1], 'and', 'of', 'examples', 'bound', 'copula', 'share', 'change')) to -= 1;
  const kept = words.slice(from, to);
  const aims = is(kept.at(-1), 'goal') || (attributive && is(kept[0], 'goal'));
  // 计划新开工项目 is a noun, and so is 重点项目
  const noun = is(kept[1], 'flow') ? kept[2] : kept[1];
  const qualifies = is(kept[0], 'opening') && !is(kept[0], 'each') && (kept.length === 1 || isUnknown(noun));
  const isLevelOfItself = attributive && kept.length <= 3 && is(kept.at(-1), 'shell') && !(aims && kept.length > 1);
  const standsAlone = kept.length === 1 || (is(kept[1], ...PREDICATE) && !(qualifies && kept.length > 2));
  const shell = isLevelOfItself || (is(kept[0], 'shell', 'changeNoun') && (attributive || standsAlone));
  // 按5%的幅度压减一般性支出: what is cut stands behind the verb
  if (attributive && kept.length > 2 && is(kept[0], 'shell') && is(kept[1], 'change')) {
    return { words: kept.slice(2), attributive, predicate: false, aims };
  }
  const predicate = is(kept[0], ...PREDICATE) && !qualifies;
  return { words: shell ? [] : kept, attributive, predicate, aims };
}
