import type { Spelled } from '../../locales/locale.ts';
import { readScale } from './scale.ts';
import { addFraction, fraction, inWords, readBare, readFractionOf } from './shares.ts';
import { partsOf, readSmall } from './small.ts';
import type { NumeralTables, ReadNumber } from './tables.ts';
import { readWhole } from './whole.ts';
import { wordAt, type Reader } from './words.ts';

/**
 * Reads a number that is written as words with blanks between them: sixty-two, three hundred and five million, half a million,
 * two-thirds. Null where none begins at `at`. `loose` also takes digits among the words (3 hundred and 21), for texts that are
 * said to be one number.
 */
export function readSpelled(text: string, at: number, tables: NumeralTables, loose = false): ReadNumber | null {
  const { spelled } = tables.data;
  if (!spelled || (!loose && !opens(text, at, spelled))) return null;
  const reader: Reader = { text, spelled, tables, loose };
  return readBare(reader, at) ?? readFractionOf(reader, at) ?? readMixed(reader, at);
}

const opens = (text: string, at: number, { values, articles, part }: Spelled): boolean => {
  const word = wordAt(text, at)?.word ?? '';
  return values[word] !== undefined || part[word] !== undefined || articles.includes(word);
};

/** A whole number, with a fraction or decimals behind it or not. */
function readMixed(reader: Reader, at: number): ReadNumber | null {
  const { text, spelled, tables, loose } = reader;
  const whole = readWhole(reader, at);
  if (!whole) return null;
  const point = text.startsWith(spelled.point, whole.to) ? readDecimals(reader, whole.to + spelled.point.length) : null;
  if (point) {
    const { exponent, to } = readScale(text, point.to, tables);
    const coefficient = Number(`${whole.value}.${point.digits}`);
    const value = Number(`${whole.value}.${point.digits}e${exponent}`);
    return {
      ...inWords,
      value,
      to,
      coefficient,
      scale: exponent,
      step: 10 ** (exponent - point.digits.length),
      decimals: true,
    };
  }
  const parts = loose ? partsOf(reader, whole) : null;
  if (parts) return fraction(parts, 0);
  return addFraction(reader, whole) ?? { ...inWords, ...whole };
}

/** The digits behind a spoken point, as they would be written: zero three, seventy-one. */
function readDecimals(reader: Reader, at: number): { readonly digits: string; readonly to: number } | null {
  let digits = '';
  let to = at;
  for (;;) {
    const next = readSmall(reader, digits === '' ? to : to + 1);
    if (!next || next.value >= 100 || (digits !== '' && reader.text[to] !== ' ')) break;
    digits += String(next.value);
    ({ to } = next);
  }
  return digits === '' ? null : { digits, to };
}
