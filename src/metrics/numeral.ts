import type { Locale } from '../locales/locale.ts';
import { squeezeBlanks } from '../text/squeeze.ts';
import { foldWidth } from '../text/width.ts';
import { readNumber } from './numerals.ts';
import { tablesOf, type Tables } from './tables.ts';

/** A number and where it ends. */
interface Part {
  readonly value: number;
  readonly to: number;
}

/**
 * Reads a text that is one number and nothing else, a unit of money in words behind it allowed; the lower end of a
 * vague one. Null where the text is no number.
 */
export function parseNumeral(text: string, locale: Locale): number | null {
  const tables = tablesOf(locale);
  const folded = foldWidth(text).trim();
  const squeezed = locale.numerals.solid ? squeezeBlanks(folded, locale.detection.script).text : folded;
  const plain = squeezed.replace(/(\d) +(?=\p{L})/gu, '$1');
  const found = readSigned(plain, 0, tables);
  return found?.to === plain.length ? found.value : null;
}

function readSigned(text: string, at: number, tables: Tables): Part | null {
  const negative = [...tables.locale.numerals.negatives, '-', '+'].find((word) => text.startsWith(word, at));
  const found = readMixed(text, at + (negative?.length ?? 0), tables);
  if (!found || !negative || negative === '+') return found;
  return { value: found.value === 0 ? 0 : -found.value, to: found.to };
}

/** A whole number, with a fraction behind it or not: 三又二分之一, 1 3/5. */
function readMixed(text: string, at: number, tables: Tables): Part | null {
  const whole = readFraction(text, at, tables);
  if (!whole) return null;
  const { mixedMark } = tables.locale.numerals;
  const mark = [mixedMark, ' '].find((word) => word !== '' && text.startsWith(word, whole.to));
  const fraction = mark && readFraction(text, whole.to + mark.length, tables);
  if (!fraction || fraction.to === plainEnd(text, whole.to + mark.length, tables)) return whole;
  return { value: whole.value + fraction.value, to: fraction.to };
}

function plainEnd(text: string, at: number, tables: Tables): number | undefined {
  return readPlain(text, at, tables)?.to;
}

/** A number, or two with a fraction mark between: 三分之一 with the denominator first, 1/3 with the numerator first. */
function readFraction(text: string, at: number, tables: Tables): Part | null {
  const first = readPlain(text, at, tables);
  if (!first) return null;
  const mark = tables.locale.numerals.fractionMark.find((word) => text.startsWith(word, first.to));
  if (mark) {
    const above = readSigned(text, first.to + mark.length, tables);
    return above && first.value !== 0 ? { value: above.value / first.value, to: above.to } : null;
  }
  if (text[first.to] !== '/') return first;
  const below = readPlain(text, first.to + 1, tables);
  return below && below.value !== 0 ? { value: first.value / below.value, to: below.to } : null;
}

const SCIENTIFIC = /^(?:\d+(?:\.\d+)?|\.\d+)e[+-]?\d+/iu;
const LEADING_POINT = /^\.\d+/u;

/** A number without sign and fraction, the exponents, letters and bundles that follow it included: 2e5, 40k, 五十打. */
function readPlain(text: string, at: number, tables: Tables): Part | null {
  const { numerals } = tables.locale;
  const rest = text.slice(at);
  const literal = SCIENTIFIC.exec(rest)?.[0] ?? LEADING_POINT.exec(rest)?.[0];
  if (literal) return { value: Number(literal), to: at + literal.length };
  const half = readHalf(text, at, tables);
  if (half) return half;
  const number = readNumber(text, at, tables.numerals);
  if (!number || (number.style === 'bare' && number.scale >= 4 && number.coefficient === 1)) {
    return number && text.startsWith(numerals.fractionMark[0] ?? '\n', number.to) ? number : null;
  }
  const { to, value } = number;
  const letter = numerals.shorthand[text[to] ?? ''];
  if (letter !== undefined) return { value: Number(`${value}e${letter}`), to: to + 1 };
  const bundle = Object.entries(numerals.bundles).find(([word]) => text.startsWith(word, to));
  if (bundle) return { value: value * bundle[1], to: to + bundle[0].length };
  return readMoney(text, number, tables);
}

/** 半百 is half of the multiplier behind it. */
function readHalf(text: string, at: number, tables: Tables): Part | null {
  const share = tables.locale.numerals.amounts[text[at] ?? ''];
  const whole = readNumber(text, at + 1, tables.numerals);
  if (share === undefined || whole?.style !== 'bare') return null;
  return { value: share * whole.value, to: whole.to };
}

/** Sums in words end in a unit of money and its parts: 壹拾壹元壹角壹分整. */
function readMoney(text: string, number: Part, tables: Tables): Part {
  const { units } = tables.locale;
  const unit = tables.units.startingAt(text, number.to);
  if (unit?.value?.class !== 'money') return number;
  let to = number.to + unit.word.length;
  let value = String(number.value);
  for (;;) {
    const next = readNumber(text, to, tables.numerals);
    const part = next && Object.entries(units.parts).find(([word]) => text.startsWith(word, next.to));
    if (!next || !part) break;
    value = (Number(value) + Number(`${next.value}e${part[1]}`)).toFixed(Math.max(-part[1], 0));
    to = next.to + part[0].length;
  }
  return { value: Number(value), to };
}
