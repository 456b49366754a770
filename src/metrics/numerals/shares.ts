import { readScale } from './scale.ts';
import { readFraction } from './small.ts';
import type { ReadNumber } from './tables.ts';
import type { Whole } from './whole.ts';
import { wordAt, type Part, type Reader } from './words.ts';

/** half a million, a quarter of a million: the magnitude that a fraction is a part of. */
function scaleOf({ text, spelled, tables }: Reader, at: number): { readonly exponent: number; readonly to: number } {
  for (const word of spelled.partOf) {
    const scale = text.startsWith(word, at) ? readScale(text, at + word.length - 1, tables) : null;
    if (scale && scale.exponent > 0) return scale;
  }
  return readScale(text, at, tables);
}

export const inWords = { high: null, bound: null, style: 'words', decimals: false } as const;

/** The step of a number that is a part of something, which has no last digit. */
const SHARE_DIGITS = 4;
const EXACT = 10 ** -SHARE_DIGITS;

export function fraction({ value, to }: Part, exponent: number): ReadNumber {
  const rounded = exponent > 0 ? Number(`${value}e${exponent}`) : value;
  return {
    ...inWords,
    value: rounded,
    to,
    step: 10 ** exponent * EXACT,
    coefficient: value,
    scale: exponent,
    decimals: true,
  };
}

/** A part without a count: half a million, quarter million. */
export function readBare(reader: Reader, at: number): ReadNumber | null {
  const word = wordAt(reader.text, at);
  const part = word ? reader.spelled.part[word.word] : undefined;
  if (!word || part === undefined) return null;
  const { exponent, to } = scaleOf(reader, word.to);
  if (exponent > 0 || reader.loose) return fraction({ value: 1 / part, to }, exponent);
  const isShare = reader.spelled.wholes.test(reader.text.slice(at, at + LONGEST_WHOLE)) && !isNamed(reader, at);
  return isShare ? fraction({ value: 1 / part, to: word.to }, 0) : null;
}

/** How far a part without a count is read to see of what it is: half of all the. */
const LONGEST_WHOLE = 40;

/** The first half, the second quarter: a part with a name of its own is no share. */
const isNamed = ({ text, spelled }: Reader, at: number): boolean =>
  spelled.notParts.some((word) => text.startsWith(word, at - word.length));

export function readFractionOf(reader: Reader, at: number): ReadNumber | null {
  const found = readFraction(reader, at);
  if (!found) return null;
  const { exponent, to } = scaleOf(reader, found.to);
  if (exponent > 0 || reader.loose) return fraction({ ...found, to }, exponent);
  return isShare(reader, at, found)
    ? fraction({ ...found, value: Number(found.value.toFixed(SHARE_DIGITS)) }, 0)
    : null;
}

/** A third of the homes, but not a third runway, nor the first three quarters of a year, nor a concession of four quarters. */
function isShare(reader: Reader, from: number, { value, to }: Part): boolean {
  const { text, spelled, tables } = reader;
  const next = text[to] === ' ' ? wordAt(text, to + 1) : null;
  const follows = !next || spelled.behindParts.has(next.word) || tables.unitStartsAt(text, to);
  const count = spelled.values[wordAt(text, from)?.word ?? ''] ?? 1;
  const inLowestTerms = value < 1 && (count === 1 || Math.abs((1 / value) % 1) > EXACT);
  return text[to] !== '-' && !isNamed(reader, from) && follows && inLowestTerms;
}

/** five and a half million, one million and a half: the fraction is of the magnitude that stands beside it. */
export function addFraction(reader: Reader, whole: Whole): ReadNumber | null {
  const { text, spelled } = reader;
  const { and } = spelled;
  const found = text.startsWith(and, whole.to) ? readFraction(reader, whole.to + and.length) : null;
  if (!found || found.value >= 1) return null;
  const { exponent, to } = scaleOf(reader, found.to);
  const coefficient = whole.coefficient + found.value;
  const of = (value: number, scale: number): ReadNumber => fraction({ value, to }, scale);
  if (whole.scale === 0) return of(coefficient, exponent);
  if (exponent === 0) return whole.coefficient < 1000 ? of(coefficient, whole.scale) : null;
  return of(whole.value + Number(`${found.value}e${exponent}`), 0);
}
