import { isDigit } from '../text/codes.ts';
import { shiftPoint } from '../text/decimal.ts';
import type { UnitClass } from '../locales/locale.ts';
import type { Entry } from '../text/trie.ts';
import type { Bound } from '../types.ts';
import { isLabelled } from './accept.ts';
import { clauseEnds, readBefore } from './context.ts';
import { readUnitOrNoun } from './counted.ts';
import type { Mention, NumberStyle, ReadAmount } from './mention.ts';
import { readNumber } from './numerals/number.ts';
import type { ReadNumber } from './numerals/tables.ts';
import { readRange, unitOfMovement } from './ranges.ts';
import { readMoneyScale, readShorthand } from './shorthand.ts';
import type { Tables } from './tables.ts';
import { readSign } from './sign.ts';
import { readUnit, type FoundUnit } from './units.ts';

/** Puts a number, its unit and the bound behind it together; without unit the number ends at `to`. */
export function compose(
  text: string,
  from: number,
  numberFrom: number,
  number: ReadAmount,
  style: NumberStyle,
  unit: FoundUnit | null,
  tables: Tables,
  rule: string = style,
  to: number = unit?.to ?? from,
): Mention {
  const end = unit?.to ?? to;
  const bound = readBoundBehind(text, end, tables);
  const sign = readSign(text, from, unit, tables);
  const exponent = unit && number.value <= unit.upTo ? unit.exponent : 0;
  const moved = (value: number): number => move(value + (unit?.more ?? 0), exponent);
  return {
    from: sign.from,
    negative: sign.negative,
    to: end + (bound?.word.length ?? 0),
    numberFrom,
    style,
    own: unit?.bound ?? number.bound,
    value: moved(number.value),
    high: number.high === null ? null : moved(number.high),
    step: move(unit?.step ?? number.step, exponent),
    unit: unit?.unit ?? '',
    unitClass: unit?.class ?? null,
    after: bound && { bound: bound.value, word: bound.word },
    before: readBefore(text, sign.from, tables),
    rules: { value: rule, unit: unit ? `unit-${unit.class}` : 'unit-none' },
  };
}

/** A unit that no table word stands for. */
const unitOf = (unit: string, kind: UnitClass, to: number): FoundUnit => ({
  unit,
  class: kind,
  exponent: 0,
  bound: null,
  upTo: Infinity,
  closing: false,
  to,
  more: 0,
  step: null,
});

/** A bound word behind the unit; one of a single character (一倍多) only where no word is glued on. */
function readBoundBehind(text: string, at: number, tables: Tables): Entry<Bound> | null {
  const found = tables.boundsAfter.startingAt(text, at);
  return found?.word.length === 1 && /\p{L}/u.test(text[at + 1] ?? '') ? null : found;
}

const move = (value: number, exponent: number): number => (exponent ? Number(`${value}e${exponent}`) : value);

const YEAR = /^(?:19|20)\d{2}$/u;

/** Reads the unit behind a number, or the second end of a range with the unit that serves both. */
export function readAmount(
  text: string,
  from: number,
  numberFrom: number,
  number: ReadNumber,
  tables: Tables,
  currency?: string,
): Mention | null {
  const ratio = readRatio(text, from, number, tables) ?? readMixed(text, from, number, tables);
  if (ratio) return ratio;
  const shorthand = currency ? readMoneyScale(text, number, tables) : readShorthand(text, number, tables);
  const low = shorthand ?? number;
  const isYear = YEAR.test(text.slice(numberFrom, low.to));
  // two-thirds of pupils is a share of them and no number of them
  const isPart = low.style === 'words' && low.decimals && low.scale === 0;
  const unit = currency || isPart ? readUnit(text, low.to, tables) : readUnitOrNoun(text, low.to, isYear, tables);
  const range = readRange(text, from, low, unit, tables);
  if (range === 'none') return null;
  if (range) {
    const shared = currency ? unitOf(currency, 'money', range.to) : range.unit;
    return compose(text, from, numberFrom, range.amount, 'arabic', shared, tables, 'range', range.to);
  }
  const money: FoundUnit | null = currency ? unitOf(currency, 'money', low.to) : null;
  const latin = !unit && !money ? readLatinUnit(text, from, low.to, low.scale > 0, tables) : null;
  const named =
    currency !== undefined && unit?.unit === tables.locale.units.generic ? { ...unit, unit: currency } : unit;
  const found = latin ?? (named && (named.class === 'money' || !money) ? named : money);
  const own = found ?? (isYear ? null : unitOfMovement(text, from, low, tables));
  const style = !own && isPart ? 'fraction' : low.style;
  return compose(text, from, numberFrom, low, style, own, tables, style, low.to);
}

/** A unit in letters that no table knows (4800PF), behind a word of reaching or bounding or a magnitude, and at the end of a clause. */
function readLatinUnit(text: string, from: number, at: number, isLarge: boolean, tables: Tables): FoundUnit | null {
  let to = at;
  while (/[A-Za-z]/u.test(text[to] ?? '')) to++;
  if (to === at || to - at > 6 || !clauseEnds(text, to, tables)) return null;
  const { reached, bound, move: moved } = readBefore(text, from, tables);
  if (!isLarge && !reached && !bound && !moved) return null;
  return unitOf(text.slice(at, to), 'measure', to);
}

/** A share with four significant digits. */
function share(value: number): { value: number; step: number } {
  const digits = value.toPrecision(4);
  return { value: Number(digits), step: Number(`1e${Math.floor(Math.log10(value)) - 3}`) };
}

const isTime = (unit: FoundUnit | null): boolean => ['year', 'duration', 'days'].includes(unit?.class ?? '');

/** 1/4, one in four: a share where both numbers are small and nothing else is glued on, or a part of a unit of measure. */
function readRatio(text: string, from: number, above: ReadNumber, tables: Tables): Mention | null {
  if (above.decimals || above.scale) return null;
  const inWords = tables.locale.numerals.spelled?.ratioOf.find((word) => text.startsWith(word, above.to));
  if (text[above.to] !== '/' && inWords === undefined) return null;
  const below = readNumber(text, above.to + (inWords?.length ?? 1), tables.numerals);
  if (!below || below.decimals || below.scale || above.value >= below.value || below.value > 10) return null;
  if (inWords !== undefined) {
    if (below.style !== above.style || isTime(readUnit(text, below.to, tables))) return null;
    const found = { ...share(above.value / below.value), high: null, bound: null };
    return compose(text, from, from, found, 'fraction', null, tables, 'fraction', below.to);
  }
  const unit = readUnit(text, below.to, tables);
  if (/[A-Za-z/.]/u.test(text[below.to] ?? '') || (unit && unit.class !== 'measure')) return null;
  return compose(
    text,
    from,
    from,
    { ...share(above.value / below.value), high: null, bound: null },
    'fraction',
    unit,
    tables,
    'fraction',
    unit?.to ?? below.to,
  );
}

/** 10 1/2 miles: a whole number, and a part of a unit of measure behind it. */
function readMixed(text: string, from: number, whole: ReadNumber, tables: Tables): Mention | null {
  if (text[whole.to] !== ' ' || whole.decimals || whole.scale) return null;
  const above = readNumber(text, whole.to + 1, tables.numerals);
  const part = above && readRatio(text, whole.to + 1, above, tables);
  if (part?.unitClass !== 'measure') return null;
  return { ...part, from, numberFrom: from, value: whole.value + part.value, before: readBefore(text, from, tables) };
}

/** Numbers right before a mention that share its unit in a list, and its magnitude where they have none: 15、20、30家, 1.28万亿、8200亿元, 3、5亿元. */
export function shareUnit(text: string, last: Mention, tables: Tables): readonly Mention[] {
  const shared: Mention[] = [];
  if (last.unit === '' || last.style !== 'arabic' || last.numberFrom !== last.from) return shared;
  for (let next = last.from; ;) {
    const to = next - markBefore(text, next, last, tables);
    // 3.4个、1个百分点: the counter that opens the unit stands behind each number
    const end = to < next && last.unitClass === 'points' && text[to - 1] === last.unit[0] ? to - 1 : to;
    let from = end;
    while (from > 0 && isOfNumber(text, from - 1, tables)) from--;
    if (to === next || from === end || !/\d/u.test(text[from] ?? '')) break;
    const number = readNumber(text, from, tables.numerals);
    if (number?.to !== end || /[A-Za-z:/-]$|\d[ ,]$/u.test(text.slice(Math.max(0, from - 2), from))) break;
    if (isLabelled(text, from, tables) || tables.currencies.endingAt(text, from)) break;
    if (number.value >= 1900 && number.value < 2100 && number.step === 1) break;
    const before = readBefore(text, from, tables);
    const lent = lacksMagnitude(number) ? (readNumber(text, last.numberFrom, tables.numerals)?.scale ?? 0) : 0;
    shared.push({
      ...last,
      from,
      to,
      numberFrom: from,
      value: lent > 0 ? shiftPoint(String(number.value), lent) : number.value,
      high: null,
      step: lent > 0 ? shiftPoint(String(number.step), lent) : number.step,
      own: null,
      after: null,
      before,
      rules: { ...last.rules, unit: 'unit-shared' },
    });
    next = from;
  }
  return shared.reverse();
}

/** True for a digit, a point or a magnitude. */
const isOfNumber = (text: string, at: number, { numerals }: Tables): boolean =>
  isDigit(text.charCodeAt(at)) || text[at] === '.' || numerals.magnitudeAt(text, at) !== undefined;

/** True for a number as small as those that are written with a magnitude: the 3 of 3、5亿元. */
function lacksMagnitude({ scale, value, step }: ReadNumber): boolean {
  return !scale && value < 1e4 && step >= 1e-6;
}

/** Length of the mark between two items of a list that ends at `at`; a conjunction joins shares only: 45 and 50 per cent, 4.3个和5.5个百分点. */
function markBefore(text: string, at: number, { unitClass }: Mention, tables: Tables): number {
  if (tables.locale.labels.listMarks.includes(text[at - 1] ?? '\n')) return 1;
  const joins = unitClass === 'points' || (tables.spaced && (unitClass === 'percent' || unitClass === 'measure'));
  return joins ? (tables.conjunctions.endingAt(text, at)?.word.length ?? 0) : 0;
}

/** Reads a fraction in words, denominator first: 三分之一, 百分之五; null where there is none. */
export function readFraction(text: string, at: number, below: ReadNumber, tables: Tables): Mention | null {
  const { shares } = tables.locale.numerals;
  const mark = tables.fractionMarks.startingAt(text, below.to)?.word;
  if (mark === undefined) return null;
  const digits = readNumber(text, below.to + mark.length, tables.numerals);
  if (!digits) return null;
  const above = readShorthand(text, digits, tables) ?? digits;
  const unitOfShare = shares[text.slice(at, below.to)];
  if (unitOfShare) {
    const unit: FoundUnit = unitOf(unitOfShare, 'percent', above.to);
    const number = { ...above, bound: above.bound ?? null };
    return compose(text, at, at, number, 'arabic', unit, tables, 'share-in-words');
  }
  const number = { ...share(above.value / below.value), high: null, bound: null };
  return compose(text, at, at, number, 'fraction', null, tables, 'fraction-in-words', above.to);
}

/** A word that is an amount by itself: 翻一番, 一半, 打对折. */
export function whole(
  text: string,
  at: number,
  length: number,
  value: number,
  style: NumberStyle,
  tables: Tables,
): Mention {
  const { multipleUnit, percentUnit } = tables.locale.numerals;
  const unit =
    style === 'multiple' ? unitOf(multipleUnit, 'times', at + length) : unitOf(percentUnit, 'percent', at + length);
  const number = { value, high: null, step: value < 1 ? 0.1 : 1, bound: null };
  return compose(text, at, at, number, style, style === 'fraction' ? null : unit, tables, style, at + length);
}
