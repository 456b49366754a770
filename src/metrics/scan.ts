import { codesOf, isAlphanumeric, isInsideWord, standsAt } from '../text/codes.ts';
import type { Entry } from '../text/trie.ts';
import { accepts } from './accept.ts';
import { compose, readAmount, readFraction, shareUnit, whole } from './amounts.ts';
import { clauseEnds, clauseStart } from './context.ts';
import type { Mention, Scanned } from './mention.ts';
import { readNumber } from './numerals/number.ts';
import { readRank } from './ranks.ts';
import { readBooked } from './sign.ts';
import { Start, type Tables } from './tables.ts';
import { readUnit } from './units.ts';

/** Longest name in quotation marks whose numbers belong to the name, in characters. */
const NAME = 24;

/** Goes over a folded text once, from left to right, and hands back every number that states an amount. */
export function scan(text: string, tables: Tables): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length;) {
    const start = tables.starts[text.charCodeAt(at)];
    const inside = start === Start.Word && tables.spaced && isInsideWord(text, at);
    if (start === Start.None || inside) {
      at++;
      continue;
    }
    const found =
      start === Start.Quote
        ? { skipTo: skipName(text, at, tables) }
        : readMention(text, at, start, mentions.at(-1), tables);
    if ('mention' in found) {
      const list = [...shareUnit(text, found.mention, tables), found.mention];
      // what was a number without a unit is an item of the list now
      while ((mentions.at(-1)?.to ?? 0) > (list[0]?.from ?? 0)) mentions.pop();
      mentions.push(...list);
    }
    at = Math.max('mention' in found ? found.mention.to : found.skipTo, at + 1);
  }
  return mentions;
}

/** End of a short name in quotation marks; the next character where the mark opens a longer quotation. */
function skipName(text: string, at: number, { locale }: Tables): number {
  const close = locale.labels.quotes[text[at] ?? ''];
  for (let to = at + 1; close && to < Math.min(text.length, at + NAME); to++) {
    if (text.startsWith(close, to)) return to + 1;
    if (locale.labels.clauseMarks.includes(text[to] ?? '') && !locale.labels.listMarks.includes(text[to] ?? '')) break;
  }
  return at + 1;
}

function readMention(
  text: string,
  at: number,
  start: number | undefined,
  last: Mention | undefined,
  tables: Tables,
): Scanned {
  const label = tables.labels.startingAt(text, at);
  if (start === Start.Word) {
    const found = readWord(text, at, last, tables);
    if (found && !(label && at + label.word.length > found.to)) return { mention: found };
  }
  const number = readNumber(text, at, tables.numerals);
  if (start === Start.Word && !number) return { skipTo: at + (label?.word.length ?? 1) };
  if (label && isLabel(text, at + label.word.length, number?.to ?? 0, tables))
    return { skipTo: at + label.word.length };
  if (!number) return { skipTo: endOfNumeral(text, at, tables) };
  const mention = readFraction(text, at, number, tables) ?? readAmount(text, at, at, number, tables);
  if (mention && accepts(text, mention, tables)) return { mention };
  return { skipTo: Math.max(mention?.to ?? 0, endOfNumeral(text, at, tables)) };
}

/** A name that begins with a number wins over it, but for a number that ends where the name does, before a unit of measure (十五美元). */
function isLabel(text: string, end: number, numberEnd: number, tables: Tables): boolean {
  if (end !== numberEnd) return end > numberEnd;
  const unit = readUnit(text, end, tables)?.class;
  return !(unit === 'money' || unit === 'measure' || unit === 'percent' || unit === 'points' || unit === 'times');
}

const JOINTS = codesOf('.-+/:');

/** End of the run of digits, letters and marks that a number which is no figure belongs to. */
function endOfNumeral(text: string, at: number, { numerals }: Tables): number {
  const { digitAt, placeAt, magnitudeAt } = numerals;
  const isJoined = (index: number): boolean => isAlphanumeric(text.charCodeAt(index));
  let to = at;
  for (;;) {
    const word = digitAt(text, to) ?? placeAt(text, to) ?? magnitudeAt(text, to);
    const goesOn = isJoined(to) || (standsAt(JOINTS, text, to) && isJoined(to + 1) && isJoined(to - 1));
    if (word === undefined && !goesOn) break;
    to++;
  }
  return to;
}

/** From where on an amount may stand behind a single letter for its currency. */
const LARGE = 1e4;

/** Reads what begins with a word: 第二, 每立方米54微克, 翻一番, 一半, 数十亿元, $20. */
function readWord(text: string, at: number, last: Mention | undefined, tables: Tables): Mention | null {
  const { numerals, units } = tables.locale;
  const { ordinal, top } = tables.locale.ranks;
  const starts = (word: string): boolean => word !== '' && text.startsWith(word, at);
  if (starts(ordinal) || starts(top) || tables.rankWords.startingAt(text, at)) return readRank(text, at, last, tables);
  if (starts(units.each)) return readEach(text, at, tables);
  const multiple = tables.multiples.startingAt(text, at);
  if (multiple) return whole(text, at, multiple.word.length, multiple.value, 'multiple', tables);
  const share = tables.percentages.startingAt(text, at);
  if (share) return whole(text, at, share.word.length, share.value, 'words', tables);
  const percent = tables.percentOf.startingAt(text, at);
  if (percent) return readPercentOf(text, at, at + percent.word.length, tables);
  const currency = tables.currencies.startingAt(text, at);
  if (currency) {
    const sign = at + currency.word.length;
    const from = text[sign] === '-' || text[sign] === '(' ? sign + 1 : sign;
    const number = text[sign] === '(' ? readBooked(text, from, tables) : readNumber(text, from, tables.numerals);
    // R62 billion is an amount, R62 a road
    const isInitial = /^[A-Z] ?$/u.test(currency.word);
    if (isInitial && (!number || number.value < LARGE || /\p{L}/u.test(text[at - 1] ?? ''))) return null;
    const mention = number && readAmount(text, at, from, number, tables, currency.value);
    return mention && accepts(text, mention, tables) ? { ...mention, negative: mention.negative || from > sign } : null;
  }
  const some = numerals.someBefore.includes(text[at] ?? '\n');
  // 迈上万亿元台阶 climbs to it, 上万亿元 is a floor
  const isFloor = numerals.floorBefore.includes(text[at] ?? '\n') && tables.leads.endingAt(text, at + 1) === null;
  if (some || isFloor) return readSome(text, at, some, tables);
  const amount = tables.amounts.startingAt(text, at);
  return amount ? readHalf(text, at, amount, tables) : null;
}

/** "Per cent of 22" and nothing else is a share; behind a number the words lead to a whole, and behind a noun to a count. */
function readPercentOf(text: string, at: number, from: number, tables: Tables): Mention | null {
  const number = readNumber(text, from, tables.numerals);
  if (!number || clauseStart(text, at, tables) !== at || !clauseEnds(text, number.to, tables)) return null;
  return whole(text, at, number.to - at, number.value, 'words', tables);
}

/** 一半 is an amount by itself, 半 only in front of a unit (半个百分点). */
function readHalf(text: string, at: number, { word, value }: Entry<number>, tables: Tables): Mention | null {
  if (word.length > 1) {
    const mention = whole(text, at, word.length, value, 'fraction', tables);
    return accepts(text, mention, tables) ? mention : null;
  }
  const unit = readUnit(text, at + word.length, tables);
  if (unit?.class !== 'points' && unit?.class !== 'percent') return null;
  return compose(text, at, at, { value, high: null, step: 0.5, bound: null }, 'words', unit, tables);
}

/** 数十亿元 is a range, 上亿 a floor; only in front of a multiplier. */
function readSome(text: string, at: number, some: boolean, tables: Tables): Mention | null {
  const number = readNumber(text, at + 1, tables.numerals);
  const tens = tables.locale.numerals.places[text[at + 1] ?? ''] === 1;
  if (!number || (number.style !== 'bare' && !tens) || number.high !== null) return null;
  const unit = readUnit(text, number.to, tables);
  if (!unit && number.scale < 8) return null;
  if (unit && unit.class !== 'money' && unit.class !== 'measure' && number.scale < 8) return null;
  const high = some ? Number(`${number.value}0`) : null;
  return compose(
    text,
    at,
    at,
    { ...number, high, bound: some ? null : 'gte' },
    'words',
    unit,
    tables,
    'some',
    number.to,
  );
}

/** 每立方米54微克: the denominator stands first and belongs to the unit. */
function readEach(text: string, at: number, tables: Tables): Mention | null {
  const { each } = tables.locale.units;
  let from = at;
  const parts: string[] = [];
  while (text.startsWith(each, from) && parts.length < 2) {
    const start = from + each.length;
    const word = tables.denominatorsAfterEach.startingAt(text, start)?.word;
    if (word === undefined) return null;
    parts.push(...word.split(each));
    from = start + word.length;
  }
  const number = readNumber(text, from, tables.numerals);
  const unit = number && readUnit(text, number.to, tables);
  if (!unit || unit.class === 'label' || unit.class === 'calendar') return null;
  const mention = readAmount(text, at, from, number, tables);
  return (
    mention && {
      ...mention,
      unit: `${mention.unit}/${parts.join('\u{B7}')}`,
      rules: { ...mention.rules, unit: 'denominator-first' },
    }
  );
}
