import type { PhraseWord } from '../locales/locale.ts';
import type { Token } from '../text/lexicon.ts';
import type { MetricKind } from '../types.ts';

export type Word = Token<PhraseWord>;
type Words = readonly Word[];

/** Whether the word can be of one of these kinds. */
export function is(word: Word | undefined, ...kinds: readonly PhraseWord[]): boolean {
  if (word === undefined || word.kinds.size === 0) return false;
  for (const kind of kinds) if (word.kinds.has(kind)) return true;
  return false;
}

const isUnknown = (word: Word | undefined): boolean =>
  word !== undefined && (word.kinds.size === 0 || is(word, 'solid', 'generic', 'agent'));
const isBlank = (word: Word): boolean => word.kinds.size === 0 && !/[\p{L}\p{Nd}\p{Nl}]/u.test(word.text);
const VERBS: readonly PhraseWord[] = ['flow', 'deliver', 'modal'];
const PREDICATE = 'change copula deliver flow modal event order share bound each opening stop from'.split(
  ' ',
) as readonly PhraseWord[];

/** What stands between two figures of a clause, dealt out to the one before and the one after. */
export interface Gap {
  readonly right: Words;
  readonly left: Words;
  /** True where a list mark or conjunction parts the two. */
  readonly listed: boolean;
}

/** Parts the words between two figures at the list mark that opens the second figure's item. */
export function splitGap(words: Words): Gap {
  const meat = words.filter((word) => !isBlank(word) || is(word, 'and'));
  const first = meat[0];
  const last = meat[meat.length - 1];
  if (is(first, 'and')) return { right: [], left: meat.slice(1), listed: true };
  if (is(last, 'and')) return { right: meat.slice(0, -1), left: [], listed: true };
  const cuts = meat.flatMap((word, at) => (is(word, 'and') && (isMark(word) || isVerb(meat[at + 1])) ? [at] : []));
  const cut = cuts.findLast((at) => isVerb(meat[at + 1])) ?? cuts[cuts.length - 1];
  if (cut === undefined) return { right: meat, left: meat, listed: false };
  return { right: meat.slice(0, cut), left: meat.slice(cut + 1), listed: true };
}

/** True for list marks, as opposed to conjunctions. */
export const isMark = (word: Word): boolean => !/\p{L}/u.test(word.text);
const isVerb = (word: Word | undefined): boolean => is(word, ...VERBS, 'opening');

/** The phrase before a figure, taken apart. */
export interface Before {
  /** Verbs at its head that make another indicator of the noun: 新增. */
  readonly verbs: Words;
  /** What is measured. */
  readonly noun: Words;
  /** Verbs right before the figure, where nothing but them stands there or they govern what follows it. */
  readonly tail: Words;
  /** Area or rank list named beside the phrase. */
  readonly place: string;
  /** The word that opens a part of what was named before, 其中; empty where there is none. */
  readonly subset: string;
  /** True where the figures of a list are dealt out to a list of subjects. */
  readonly dealt: boolean;
  /** An average that stands without what it is the average of. */
  readonly per: Words;
  /** True where the order is within more than a known area, so that it belongs to the name: 全市十大景区第二. */
  readonly placeIsNew: boolean;
  /** True where the phrase begins with the noun or its verb, so that a verb of the list can govern it. */
  readonly fresh: boolean;
  /** True where a word such as 累计 makes a stock of the flow named before. */
  readonly sums: boolean;
  /** True where 的 joins what is measured to the figure: 中央财政的400亿元补贴资金. */
  readonly owns: boolean;
  /** True where a word of change or being leads to the figure: 扩大到. */
  readonly led: boolean;
  /** True where the figure is said to be the target of growth. */
  readonly aims: boolean;
  /** True where nothing joins the figure to something named before. */
  readonly idle: boolean;
}

/** Reads the words before a figure from both edges inwards. */
export function readBefore(words: Words, kind: MetricKind): Before {
  const { start, subset, placeBefore } = skipOpening(words, kind);
  const shed = skipEnding(words.slice(start), kind);
  const body = words.slice(start, start + shed.length);
  const head = headVerbs(body);
  const noun = dropInnerDelivery(body.slice(head));
  return {
    verbs: body.slice(0, head),
    noun: isComparison(noun, kind)
      ? []
      : noun.every((word) => (is(word, ...VERBS) && !is(word, 'deed')) || isBlank(word))
        ? []
        : noun,
    tail: tailVerbs(words),
    place: shed.place || placeBefore,
    subset,
    dealt: words.some((word) => is(word, 'each')),
    per: words.filter((word) => is(word, 'per')),
    placeIsNew: shed.placeIsNew,
    fresh: start === 0,
    owns:
      is(
        words.findLast((word) => !is(word, 'bound')),
        'of',
      ) && !noun.some((word) => is(word, 'share')),
    led: is(
      words.findLast((word) => !is(word, 'bound', 'place') && !isBlank(word)),
      'change',
      'copula',
    ),
    aims: words.some((word) => is(word, 'goal')),
    sums: words.some((word) => is(word, 'sum')),
    idle: !words.some(
      (word) => is(word, 'copula', 'change', 'order', 'share', 'flow') && !is(word, 'opening', 'deliver'),
    ),
  };
}

/** 高于全国平均0.3个百分点 says how far, not of what; so does 是五年前的3倍. */
function isComparison(noun: Words, kind: MetricKind): boolean {
  const isWord = noun.length === 1 || is(noun[0], 'copula') || (noun[0]?.text.length ?? 0) > 1;
  return kind !== 'level' && is(noun[0], 'versus') && isWord;
}

function headVerbs(body: Words): number {
  let head = 0;
  while (is(body[head], 'flow', 'modal')) head += 1;
  return head > 0 && head === body.length && is(body[head - 1], 'deed') ? head - 1 : head;
}

/** Skips what says when, how and that something was done. */
function skipOpening(words: Words, kind: MetricKind): { start: number; subset: string; placeBefore: string } {
  let start = 0;
  let subset = '';
  let placeBefore = '';
  for (let word = words[start]; word; word = words[start]) {
    const next = words[start + 1];
    const isPlaceOfVerb = is(word, 'place') && is(next, 'flow', 'deliver', 'opening', 'order');
    const isIdleModal = is(word, 'modal') && (kind !== 'level' || is(next, ...VERBS, 'opening', 'time'));
    const isIdlePer = is(word, 'per') && is(next, 'flow', 'change');
    const isChange = is(word, 'change') && kind !== 'level' && isUnknown(next);
    if (is(word, 'subset')) subset = word.text;
    if (isPlaceOfVerb) placeBefore = word.text;
    const idle =
      is(word, 'subset', 'opening', 'time', 'deliver', 'and', 'of') && !(is(word, 'flow') && isUnknown(next));
    const isFor = start === 0 && is(word, 'for') && isUnknown(next);
    if (!(idle || isFor || isPlaceOfVerb || isIdleModal || isIdlePer || isChange || isBlank(word))) break;
    start += 1;
  }
  return { start, subset, placeBefore };
}

/** Counts the words that are left when change, copula, bound and the like before the figure are shed. */
function skipEnding(words: Words, kind: MetricKind): { length: number; place: string; placeIsNew: boolean } {
  if (kind === 'rank') {
    const order = words.findLastIndex((word) => is(word, 'order'));
    if (order >= 0) {
      const place = words.slice(order + 1);
      const placeIsNew = place.some((word) => is(word, 'place')) && place.some(isUnknown);
      const { length } = skipEnding(words.slice(0, order), 'growth');
      return { length, place: place.map((word) => word.text).join(''), placeIsNew };
    }
  }
  let length = words.length;
  let place = '';
  for (; length > 0; length -= 1) {
    const word = words[length - 1];
    if (!word) break;
    const shed =
      is(word, 'change', 'copula', 'bound', 'each', 'from', 'opening', 'time', 'of', 'stop') ||
      (is(word, 'shell') && word.text.length > 1 && !is(word, 'echo', 'part', 'measure')) ||
      (is(word, 'and') && length < words.length && is(words[length], 'opening', 'time')) ||
      (is(word, 'per') && length > 1) ||
      (is(word, 'place') && is(words[length - 2], 'change', 'copula')) ||
      (is(word, 'changeNoun', 'flow') && !is(word, 'deed') && kind !== 'level') ||
      (is(word, 'place', 'order') && kind === 'rank');
    if (is(word, 'place') && kind === 'rank') place = word.text + place;
    if (!shed && !isBlank(word)) break;
  }
  return { length, place, placeIsNew: false };
}

/** 工业项目完成投资 is 工业项目投资: a delivery verb inside a name says nothing. */
function dropInnerDelivery(noun: Words): Words {
  return noun.filter(
    (word, at) =>
      at === 0 || at === noun.length - 1 || !(word.text.length > 1 && is(word, 'deliver') && is(word, 'copula')),
  );
}

/** The run of verbs that ends right before the figure. */
function tailVerbs(words: Words): Words {
  let end = words.length;
  while (end > 0 && is(words[end - 1], 'bound', 'of', 'each')) end -= 1;
  let from = end;
  while (from > 0 && is(words[from - 1], ...VERBS, 'opening')) from -= 1;
  return words.slice(from, end);
}

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
  if (attributive) from += 1;
  let to = from;
  while (to < words.length && !(to > from && is(words[to], 'stop'))) {
    if (is(words[to], 'and') && isVerb(words[to + 1]) && to > from) break;
    if (to > from && leadsToRank(words, to)) break;
    to += 1;
  }
  while (to > from && is(words[to - 1], 'and', 'of', 'examples', 'bound', 'copula', 'share', 'change')) to -= 1;
  const kept = words.slice(from, to);
  const aims = is(kept.at(-1), 'goal');
  const isLevelOfItself = attributive && kept.length <= 3 && is(kept.at(-1), 'shell') && !(aims && kept.length > 1);
  const shell =
    isLevelOfItself ||
    (is(kept[0], 'shell', 'changeNoun') && (attributive || kept.length === 1 || is(kept[1], ...PREDICATE)));
  // 按5%的幅度压减一般性支出: what is cut stands behind the verb
  if (attributive && kept.length > 2 && is(kept[0], 'shell') && is(kept[1], 'change')) {
    return { words: kept.slice(2), attributive, predicate: false, aims };
  }
  const predicate = is(kept[0], ...PREDICATE) && !(is(kept[0], 'opening') && (kept.length === 1 || isUnknown(kept[1])));
  return { words: shell ? [] : kept, attributive, predicate, aims };
}
