import type { Phrases } from '../locales/locale.ts';
import { nameOf, shareName, type Wording } from './names.ts';
import { is, isMark, type Word } from './phrase/words.ts';

/**
 * Deals the subjects of a coordinate phrase out to `count` figures (A、B和C分别增长…); null where the phrase does not name that
 * many. A modifier before the first subject and a measure after the last hold for all.
 */
export function dealOut(
  wording: Wording,
  phrase: readonly Word[],
  count: number,
  isDealt = false,
): readonly string[] | null {
  const end = phrase.findLastIndex((word) => !is(word, 'per', 'opening', 'time'));
  const parts = partsOf(phrase.slice(0, end + 1), count);
  const { pairs, dealtPairs, listMarks } = wording.phrases;
  const name = nameOf(wording, phrase);
  const listed = Object.fromEntries(Object.entries(pairs).filter(([both]) => both.includes(listMarks)));
  const marked = pair(name, count, listed);
  if (marked) return marked;
  if (parts.length === count) {
    const last = nameOf(wording, parts.at(-1) ?? []);
    return share(parts, wording.phrases).map(
      (words, at) =>
        twin(nameOf(wording, parts[at] ?? []), last, wording.phrases) ??
        shareName(wording, words) ??
        nameOf(wording, words),
    );
  }
  return parts.length === 1 ? pair(name, count, isDealt ? { ...pairs, ...dealtPairs } : pairs) : null;
}

/** The subjects of a phrase: where marks and conjunctions make too many (A、B与C贷款), one of the two alone divides it. */
function partsOf(phrase: Words, count: number): readonly Words[] {
  const all = splitAt(phrase, (word) => is(word, 'and'));
  if (all.length <= count) return all;
  const marked = splitAt(phrase, (word) => is(word, 'and') && isMark(word));
  const joined = splitAt(phrase, (word) => is(word, 'and') && !isMark(word));
  return [marked, joined].find(({ length }) => length === count) ?? all;
}

function splitAt(words: readonly Word[], isCut: (word: Word) => boolean): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (isCut(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

type Words = readonly Word[];

/** Gives each part what the first one opens with and the last one closes with for all of them. */
function share(whole: readonly Words[], phrases: Phrases): readonly Words[] {
  const { measured } = phrases;
  const parts = whole.map(withoutComparison);
  const opening = openingOf(parts);
  const closing = [...classOf(parts, phrases), ...closingOf(parts, measured)];
  return parts.map((part, at) => [
    ...(at > 0 ? opening : []),
    ...part.filter((word) => !is(word, 'each', 'time')),
    ...(at < parts.length - 1 ? closing : []),
  ]);
}

/** 分别 opens what is said of each part where a verb follows (分别淘汰产能, 分别占), else it leads to the figures (分别高于全省). */
function withoutComparison(part: Words): Words {
  const each = part.findIndex((word) => is(word, 'each'));
  return each < 0 || is(part[each + 1], 'flow', 'share') ? part : part.slice(0, each);
}

/** 中央财政用于 of 中央财政用于科技、教育的支出, 单位GDP of 单位GDP能耗、水耗; nothing where another part opens in the same way. */
function openingOf([first = [], ...others]: readonly Words[]): Words {
  const isMeasure = (word: Word | undefined): boolean => is(word, 'measure', 'part', 'echo');
  // 财政收入、支出: a side by itself is one of the first's owner
  if (isMeasure(first.at(-1)) && others.every((part) => part.length === 1 && isMeasure(part[0])))
    return first.slice(0, -1);
  if (others.some(([word]) => is(word, 'modifier', 'people', 'place', 'flow', 'event'))) return [];
  const governed = first.findLastIndex((word, at) => at < first.length - 1 && is(word, 'event', 'flow'));
  return first.slice(0, governed < 0 && first.length > 1 && is(first[0], 'modifier') ? 1 : governed + 1);
}

/** 产业 of 汽车、电子信息产业: the end of the last noun that says what kind of thing all of them are. */
function classOf(parts: readonly Words[], { classes }: Phrases): Words {
  const nounOf = (part: Words): Word | undefined => part.findLast((word) => word.kinds.length === 0);
  const end = (word: Word | undefined): string => classes.find((one) => word?.text.endsWith(one)) ?? '';
  const noun = nounOf(parts.at(-1) ?? []);
  const kind = end(noun);
  const others = parts.slice(0, -1).map((part) => part.at(-1));
  if (!noun || kind === '' || kind === noun.text || others.some((word) => word?.kinds.length !== 0 || end(word) !== ''))
    return [];
  return [{ ...noun, text: kind, from: noun.to - kind.length }];
}

/** What the last part says of all of them: behind 分别, from 的 or 占 on, else the measure that it ends with. */
function closingOf(parts: readonly Words[], measured: RegExp): Words {
  const last = parts.at(-1) ?? [];
  const others = parts.slice(0, -1);
  const each = last.findIndex((word) => is(word, 'each'));
  if (each >= 0) return last.slice(each + 1);
  const measure = (word: Word | undefined) => is(word, 'measure', 'part', 'echo') || measured.test(word?.text ?? '');
  const isMeasured = others.some((part) => measure(part.at(-1)));
  const share = last.findIndex((word, at) => at > 0 && (is(word, 'share') || (is(word, 'measure') && !isMeasured)));
  if (share > 0 && last.slice(share).some((word) => is(word, 'share'))) return last.slice(share);
  if (isMeasured) return [];
  const of = last.findIndex((word, at) => at > 0 && is(word, 'of'));
  if (of >= 0 && !others.some((part) => part.some((word) => is(word, 'of')))) return last.slice(of);
  if (is(last[0], 'flow')) return [];
  // 城市、县城建成区面积, 汽车、家电以旧换新: one word each tells whose it is
  const isOwner = others.every((part) => part.length === 1);
  const closes = is(last.at(-1), 'measure', 'part', 'echo') || (isOwner && is(last.at(-1), 'solid', 'deed'));
  if (last.length < 2 || !closes) return [];
  const ends = (word: Word): boolean => others.some((part) => part.at(-1)?.text.endsWith(word.text) ?? false);
  return last.slice(isOwner ? last.findIndex((word, at) => at > 0 && !ends(word)) : -1);
}

/** 城镇 beside 农村居民收入 is 城镇居民收入. */
function twin(part: string, last: string, { pairs }: Phrases): string | null {
  const pair = Object.values(pairs).find((each) => each.includes(part));
  const other = pair?.find((one) => one !== part && last.startsWith(one));
  return other === undefined ? null : part + last.slice(other.length);
}

/** 城乡低保标准 deals out to 城镇低保标准 and 农村低保标准. */
function pair(name: string, count: number, pairs: Phrases['pairs']): readonly string[] | null {
  for (const [both, each] of Object.entries(pairs)) {
    if (each.length === count && name.includes(both)) return each.map((one) => name.replace(both, one));
  }
  return null;
}
