import { isDigit, standsAt } from '../../text/codes.ts';
import { decimalPlaces, powerOfTen, shiftPoint } from '../../text/decimal.ts';
import type { Bound } from '../../types.ts';
import { readDigits } from './digits.ts';
import { readGlyphs } from './glyphs.ts';
import { readPower } from './power.ts';
import { readScale } from './scale.ts';
import { readSpelled } from './spelled.ts';
import type { NumeralTables, ReadNumber } from './tables.ts';

/** Reads the number that starts at `at`, Arabic, in words or mixed; null where there is none or it is malformed. */
export function readNumber(text: string, at: number, tables: NumeralTables): ReadNumber | null {
  const { data } = tables;
  if (!tables.opens(text.charCodeAt(at))) return null;
  const arabic = readDigits(text, at, data);
  if (!arabic) return data.spelled ? readSpelled(text, at, tables) : readGlyphs(text, at, tables);
  const power = readPower(text, arabic);
  if (power) {
    return { ...power, high: null, bound: null, coefficient: power.value, scale: 0, style: 'arabic', decimals: false };
  }
  let { to } = arabic;
  let bound: Bound | null = null;
  const scale = readScale(text, to, tables);
  let { exponent } = scale;
  to = scale.to;
  if (to > arabic.to && !arabic.digits.includes('.') && continues(text, to, tables)) {
    const mixed = readGlyphs(text, at, tables);
    if (mixed) return mixed;
  }
  if (standsAt(tables.somewhatMore, text, to)) {
    bound = 'gt';
    const more = readScale(text, to + 1, tables);
    exponent += more.exponent;
    to = more.to;
  }
  const step = powerOfTen(exponent - decimalPlaces(arabic.digits));
  return {
    to,
    value: shiftPoint(arabic.digits, exponent),
    high: null,
    step,
    bound,
    coefficient: Number(arabic.digits),
    scale: exponent,
    style: 'arabic',
    decimals: arabic.digits.includes('.'),
  };
}

/** A digit after a magnitude goes on with the same number: 5万4千6百. */
function continues(text: string, at: number, { digitAt }: NumeralTables): boolean {
  return isDigit(text.charCodeAt(at)) || digitAt(text, at) !== undefined;
}
