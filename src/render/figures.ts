import { standsBefore, unitFor } from '../text/unit-words.ts';
import type { Figure } from '../types.ts';
import type { NumberWords } from './messages/messages.ts';

/** Digits of a number with the decimal point moved to the left by `power` places, without an exponent and without rounding. */
export function shifted(value: number, power: number): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const move = Number(exponent) - power;
  const digits = `${whole}${fraction}`;
  const point = whole.length + move;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/u, '');
  const right = withoutFinalZeros(padded.slice(at));
  return right ? `${left}.${right}` : left;
}

function withoutFinalZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;

/** Decimals beyond which a number with a magnitude word reads worse than one without. */
const READABLE = 4;

/** Decimals up to which final zeros are worth writing behind a magnitude word: 3.00亿, but 1.35万亿 for 13500亿. */
const TELLING = 3;

/** A number as a person reads it, with 万, 亿, million where that is shorter: `45.03亿`; zeros up to `step` are kept. */
export function numberText(value: number, words: NumberWords, step = 0): string {
  const size = Math.abs(value);
  const [power, word] = words.magnitudes.find(
    ([candidate]) => size >= 10 ** candidate && decimalsOf(shifted(value, candidate)) <= READABLE,
  ) ?? [0, ''];
  const digits = shifted(value, power);
  const wanted = step > 0 && step < 10 ** power ? decimalsOf(shifted(step, power)) : 0;
  const missing = wanted - decimalsOf(digits);
  const filled =
    missing > 0 && wanted <= (power > 0 ? TELLING : READABLE)
      ? `${digits}${digits.includes('.') ? '' : '.'}${'0'.repeat(missing)}`
      : digits;
  const [whole = '', fraction] = filled.split('.');
  const grouped = words.grouped ? BigInt(whole).toLocaleString('en-US') : whole;
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return `${value < 0 ? '\u{2212}' : ''}${number}${word && words.space}${word}`;
}

const LETTER = /^[\p{Script=Latin}\p{Script=Greek}]/u;
const CLOSE = /^[%‰°]/u;

/** A number with its unit: `45.03亿元`, `$2.5 billion`, `8.9%`. */
export function amountText(value: number, unit: string, words: NumberWords, step = 0): string {
  const number = numberText(value, words, step);
  if (!unit) return number;
  if (standsBefore(unit))
    return number.startsWith('\u{2212}') ? `\u{2212}${unit}${number.slice(1)}` : `${unit}${number}`;
  return `${number}${CLOSE.test(unit) ? '' : LETTER.test(unit) ? ' ' : words.space}${unitFor(Math.abs(value), unit, words.singulars)}`;
}

/** A change by a share that is written in words, a third or a half, in per cent. */
function inPercent(figure: Figure): Figure {
  if (figure.kind !== 'growth' || figure.unit !== '' || figure.value >= 1) return figure;
  return { ...figure, value: Number((figure.value * 100).toFixed(1)), unit: '%', step: 0 };
}

/** A figure in words: bound, direction, number, unit. */
export function figureText(figure: Figure, words: NumberWords): string {
  const { value, high, unit, bound, kind, direction, step } = inPercent(figure);
  if (kind === 'rank') {
    const place = bound === 'range' && high !== null ? `${value}${words.range}${high}` : String(value);
    return `${bound === 'range' ? '' : words.bounds[bound]}${words.rank(place)}`;
  }
  const way = direction && (kind === 'growth' || kind === 'delta') ? words.directions[kind][direction] : '';
  if (bound !== 'range' || high === null) {
    return `${way}${bound === 'range' ? '' : words.bounds[bound]}${amountText(value, unit, words, step)}`;
  }
  const low =
    CLOSE.test(unit) || standsBefore(unit) ? amountText(value, unit, words, step) : numberText(value, words, step);
  return `${way}${low}${words.range}${amountText(high, unit, words, step)}`;
}

/** A difference with its sign and unit; rounded only where binary arithmetic left a tail. */
export function gapText(gap: number, unit: string, words: NumberWords): string {
  const rounded = Number(gap.toPrecision(12));
  return `${rounded > 0 ? '+' : ''}${amountText(rounded, unit, words)}`;
}
