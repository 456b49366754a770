import { isDigit, isInsideWord } from '../text/codes.ts';
import { shiftPoint } from '../text/decimal.ts';
import { readNumber } from './numerals/number.ts';
import type { Tables, UnitWord } from './tables.ts';

/** A unit found behind a number. */
export interface FoundUnit extends UnitWord {
  readonly to: number;
  /** To be added to the number for parts that follow the unit: 三角 of 五元三角, 半 of 三斤半. */
  readonly more: number;
  /** The smallest worth that those parts display, or null. */
  readonly step: number | null;
}

const LETTER = /\p{L}/u;

/** Reads the longest unit at `at`, with its denominator, currency and smaller parts; null where there is none. */
export function readUnit(text: string, at: number, tables: Tables): FoundUnit | null {
  const entry = tables.units.startingAt(text, at);
  if (!entry?.value) return null;
  const { word, value } = entry;
  let to = at + word.length;
  const next = text[to] ?? '';
  if (isInsideWord(text, to) || (isDigit(word.charCodeAt(word.length - 1)) && isDigit(text.charCodeAt(to))))
    return null;
  const glued =
    (tables.spaced ? next === ' ' : LETTER.test(next)) &&
    !tables.boundsAfter.startingAt(text, to) &&
    next !== tables.locale.numerals.half;
  const { closedBy, quotes } = tables.locale.units;
  const closes =
    !glued || next === tables.locale.labels.attributive || closedBy.some((end) => text.startsWith(end, to));
  const mark = word.trim();
  if (quotes.includes(mark) && (LETTER.test(next) || isOpen(text, at, mark))) return null;
  if (value.closing && !closes) {
    return closesWithParts(text, at, word, value, tables);
  }
  let { unit } = value;
  if (value.class === 'money') {
    const currency = tables.currenciesAfter.startingAt(text, to);
    if (currency) {
      to += currency.word.length;
      unit = currency.value || unit;
    }
  }
  const denominator = readDenominator(text, to, tables);
  if (denominator) return { ...value, unit: `${unit}/${denominator.word}`, to: denominator.to, more: 0, step: null };
  const { to: end, more, step } = readParts(text, to, value, tables);
  const { exponent, bound, upTo, closing } = value;
  return { unit, class: value.class, exponent, bound, upTo, closing, to: end, more, step };
}

/** How far back a quotation can have been opened. */
const QUOTATION = 160;

/** True where a quotation in marks that open and close alike is open at `at`. */
function isOpen(text: string, at: number, mark: string): boolean {
  return text.slice(Math.max(0, at - QUOTATION), at).split(mark).length % 2 === 0;
}

/** A closing unit with a word glued on counts in front of a smaller part of it (三块五毛), or as a counter (13块金牌). */
function closesWithParts(text: string, at: number, word: string, value: UnitWord, tables: Tables): FoundUnit | null {
  const parts = readParts(text, at + word.length, value, tables);
  if (parts.step !== null) return { ...value, ...parts };
  if (!tables.counters.has(word)) return null;
  return {
    unit: word,
    class: 'count',
    exponent: 0,
    bound: null,
    upTo: Infinity,
    closing: false,
    to: at + word.length,
    more: 0,
    step: null,
  };
}

function readDenominator(text: string, at: number, tables: Tables): { word: string; to: number } | null {
  const mark = tables.per.startingAt(text, at)?.word;
  if (mark === undefined) return null;
  const from = at + mark.length;
  const magnitude = tables.locale.units.magnitudes.find((word) => text.startsWith(word, from)) ?? '';
  const found =
    tables.denominators.startingAt(text, from) ?? tables.denominators.startingAt(text, from + magnitude.length);
  if (!found) return null;
  const to = text.startsWith(found.word, from) ? from + found.word.length : from + magnitude.length + found.word.length;
  return isInsideWord(text, to) ? null : { word: text.slice(from, to), to };
}

function readParts(
  text: string,
  at: number,
  value: UnitWord,
  tables: Tables,
): { to: number; more: number; step: number | null } {
  const { half } = tables.locale.numerals;
  if (half && text.startsWith(half, at) && !LETTER.test(text[at + half.length] ?? '')) {
    return { to: at + half.length, more: 0.5, step: 0.5 };
  }
  if (value.class === 'percent' && value.exponent === 1) return readTenth(text, at, tables);
  let [to, more, step] = [at, 0, null as number | null];
  const smaller = tables.parts.get(value.unit);
  if (!smaller) return { to, more, step };
  const { mixedMark, spelled } = tables.locale.numerals;
  const joints = spelled?.joints ?? [mixedMark];
  for (;;) {
    const joint = joints.find((mark) => mark !== '' && text.startsWith(mark, to)) ?? '';
    const number = readNumber(text, to + joint.length, tables.numerals);
    const part = number && smaller.startingAt(text, number.to);
    if (!number || !part || number.value >= part.value || isInsideWord(text, number.to + part.word.length)) break;
    more += number.value / part.value;
    step = 1 / part.value;
    to = number.to + part.word.length;
  }
  return { to, more, step };
}

/** The digit behind a tenth is a hundredth: 七成六. */
function readTenth(text: string, at: number, tables: Tables): { to: number; more: number; step: number | null } {
  const digit = tables.numerals.digitAt(text, at);
  if (digit === undefined || LETTER.test(text[at + 1] ?? '')) return { to: at, more: 0, step: null };
  return { to: at + 1, more: shiftPoint(String(digit), -1), step: 0.1 };
}
