import type { Locale, Numerals } from '../../locales/locale.ts';
import { squeezeBlanks } from '../../text/squeeze.ts';
import { foldWidth } from '../../text/width.ts';
import { readNumber } from './number.ts';
import { readSpelled } from './spelled.ts';
import { tablesOf, type Tables } from '../tables.ts';

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
  const plain = locale.numerals.spelled
    ? squeezed.replace(/\s+/gu, ' ').replaceAll(' - ', '-')
    : squeezed.replace(/(\d) +(?=\p{L})/gu, '$1');
  const found = readRatio(plain, tables) ?? readSigned(plain, 0, tables);
  return found?.to === plain.length ? found.value : null;
}

/** one in five, 1 out of 20: the larger number stands behind. */
function readRatio(text: string, tables: Tables): Part | null {
  const above = readSigned(text, 0, tables);
  const ratio = above && tables.locale.numerals.spelled?.ratios.find((word) => text.startsWith(word, above.to));
  const below = ratio && readSigned(text, above.to + ratio.length, tables);
  return below && above.value < below.value ? { value: above.value / below.value, to: below.to } : null;
}

function readSigned(text: string, at: number, tables: Tables): Part | null {
  const negative = [...tables.locale.numerals.negatives, '- ', '-', '+'].find((word) => text.startsWith(word, at));
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

const SCIENTIFIC = /^(?<digits>\d+(?:\.\d+)?|\.\d+)(?:e|[x\u{D7}]10\^?)(?<power>[+\u{2212}-]?\d+)/iu;
const LEADING_POINT = /^\.\d+/u;

/** A number without sign and fraction, the exponents, letters and bundles that follow it included: 2e5, 40k, 五十打. */
function readPlain(text: string, at: number, tables: Tables): Part | null {
  const { numerals } = tables.locale;
  const rest = text.slice(at);
  const scientific = SCIENTIFIC.exec(rest);
  if (scientific?.groups) {
    const { digits = '', power = '' } = scientific.groups;
    return { value: Number(`${digits}e${power.replace('\u{2212}', '-')}`), to: at + scientific[0].length };
  }
  const pointed = LEADING_POINT.exec(rest)?.[0];
  if (pointed) return { value: Number(pointed), to: at + pointed.length };
  const half = readHalf(text, at, tables);
  if (half) return half;
  const dozen = numerals.spelled ? readBundle(` ${text}`, at, numerals) : null;
  if (dozen) return { ...dozen, to: dozen.to - 1 };
  const number = readSpelled(text, at, tables.numerals, true) ?? readNumber(text, at, tables.numerals);
  if (!number || (number.style === 'bare' && number.scale >= 4 && number.coefficient === 1)) {
    return number && text.startsWith(numerals.fractionMark[0] ?? '\n', number.to) ? number : null;
  }
  const { to, value } = number;
  const from = text[to] === ' ' ? to + 1 : to;
  const letter = { ...numerals.moneyScales, ...numerals.shorthand }[text[from] ?? ''];
  if (letter !== undefined) return { value: Number(`${value}e${letter}`), to: from + 1 };
  const bundle = readBundle(text, to, numerals);
  return bundle ? { value: value * bundle.value, to: bundle.to } : readMoney(text, number, tables);
}

/** A dozen, behind a number or behind an article. */
function readBundle(text: string, at: number, { bundles, spelled }: Numerals): Part | null {
  const articles = ['', ...(spelled?.articles ?? []).map((article) => ` ${article}`)];
  for (const [word, value] of Object.entries(bundles)) {
    const found = articles.map((article) => article + word).find((form) => text.startsWith(form, at));
    if (found !== undefined) return { value, to: at + found.length };
  }
  return null;
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
  const unit = tables.units.startingAt(text, number.to);
  if (unit?.value?.class !== 'money') return number;
  const smaller = tables.parts.get(unit.value.unit);
  let to = number.to + unit.word.length;
  let value = String(number.value);
  for (;;) {
    const next = readNumber(text, to, tables.numerals);
    const part = next && smaller?.startingAt(text, next.to);
    if (!next || !part) break;
    value = (Number(value) + next.value / part.value).toFixed(Math.ceil(Math.log10(part.value)));
    to = next.to + part.word.length;
  }
  return { value: Number(value), to };
}
