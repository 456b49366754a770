import type { PhraseWord } from '../../locales/locale.ts';
import type { MetricKind } from '../../types.ts';
import { is, isBlank, isUnknown, VERBS, type Words } from './words.ts';

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
  /** True where one thing is said of all of them: 均增长. */
  readonly alike: boolean;
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
    dealt: words.some((word) => is(word, 'each', 'dealing')),
    alike: words.some((word) => is(word, 'alike')),
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
  // 比工业增速高出0.3个百分点
  const isFramed = noun.length > 1 && is(noun.at(-1), 'versus');
  const isWord = noun.length === 1 || isFramed || is(noun[0], 'copula') || (noun[0]?.text.length ?? 0) > 1;
  // 超过全省0.4个百分点
  const isMere = noun.length > 0 && noun.every((word) => is(word, 'versus', 'bound', 'place'));
  return (kind !== 'level' && is(noun[0], 'versus') && isWord) || ((kind === 'growth' || kind === 'delta') && isMere);
}

function headVerbs(body: Words): number {
  let head = 0;
  while (is(body[head], 'flow', 'modal')) head += 1;
  return head > 0 && head === body.length && is(body[head - 1], 'deed') ? head - 1 : head;
}

/** Skips what says when, how and that something was done. */
function skipOpening(words: Words, kind: MetricKind): { start: number; subset: string; placeBefore: string } {
  // 在工业、农业等领域推广: where something was done
  const within = is(words[0], 'within') ? words.findIndex((word) => is(word, 'examples')) : -1;
  let start = (words[within]?.text.length ?? 0) > 1 ? within + 1 : 0;
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
    const isSaid = start === 0 && is(word, 'copula') && is(word, 'versus') && isUnknown(next);
    // 中央提出今年经济增长预期: who sets a target is not what grows
    const isActor = kind !== 'level' && is(word, 'agent') && is(next, 'opening') && !is(next, 'deliver', 'flow');
    const isFor = start === 0 && is(word, 'for') && isUnknown(next);
    // 柳溪县2012年全年实现生产总值: whose the report is
    const isWhere = start === 0 && word.kinds.length === 0 && is(next, 'time') && leadsTo(words.slice(1), 'deliver');
    if (!(
      idle ||
      isWhere ||
      isActor ||
      isSaid ||
      isFor ||
      isPlaceOfVerb ||
      isIdleModal ||
      isIdlePer ||
      isChange ||
      isBlank(word)
    ))
      break;
    start += 1;
  }
  return { start, subset, placeBefore };
}

/** Whether a word of a kind is the first of some words that says more than when. */
const leadsTo = (words: Words, kind: PhraseWord): boolean =>
  is(
    words.find((word) => !is(word, 'time', 'opening') && !isBlank(word)),
    kind,
  );

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
