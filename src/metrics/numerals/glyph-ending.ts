import type { Numerals } from '../../locales/locale.ts';
import { isDigit, standsAt } from '../../text/codes.ts';
import { shiftPoint } from '../../text/decimal.ts';
import type { Bound } from '../../types.ts';
import { ending, type Reading } from './glyph-steps.ts';
import { readScale } from './scale.ts';
import type { NumeralTables, ReadNumber } from './tables.ts';

/** Puts the groups of a number together, with the decimals, magnitude and vague word behind them. */
export function finish(
  text: string,
  at: number,
  state: Reading,
  bareStart: boolean,
  tables: NumeralTables,
): ReadNumber | null {
  const { data } = tables;
  const { pending, section, groups, gap, lastPower } = state;
  let { low, high } = groups.reduce((sum, group) => ({ low: sum.low + group.low, high: sum.high + group.high }), {
    low: 0,
    high: 0,
  });
  const alone = !section && groups.length === 0;
  if (pending && alone) {
    if (pending.some) return null;
    ({ low, high } = pending);
  } else if (pending?.words && pending.digits.length === 1 && !gap && lastPower > 1) {
    const short = pending.low * 10 ** (lastPower - 1);
    low += (section?.low ?? 0) + short;
    high += (section?.high ?? 0) + short;
  } else if (pending || section) {
    const rest = ending(state);
    if (!rest) return null;
    low += rest.low;
    high += rest.high;
  }
  let to = state.at;
  let fraction = '';
  if (data.points.includes(text[to] ?? '\n')) ({ to, fraction } = readFraction(text, to, data));
  const scale = readScale(text, to, tables, false);
  let exponent = scale.exponent;
  to = scale.to;
  let bound: Bound | null = null;
  if (standsAt(tables.somewhatMore, text, to)) {
    bound = 'gt';
    const more = readScale(text, to + 1, tables);
    exponent += more.exponent;
    to = more.to;
  }
  const top = groups.length === 1 && !alone && !section && !pending ? groups[0] : undefined;
  const factor = exponent + (top?.exponent ?? 0);
  const value = fraction ? shiftPoint(`${low}.${fraction}`, exponent) : low * 10 ** exponent;
  return {
    to,
    value,
    high: high > low ? high * 10 ** exponent : null,
    bound,
    step: 10 ** (fraction ? exponent - fraction.length : exponent + trailing(low)),
    coefficient: low / 10 ** (factor - exponent),
    scale: factor,
    decimals: fraction !== '',
    style: state.arabic ? 'arabic' : bareStart && isBare(text.slice(at, to), data) ? 'bare' : 'words',
  };
}

function readFraction(text: string, at: number, data: Numerals): { to: number; fraction: string } {
  let to = at + 1;
  let fraction = '';
  for (;;) {
    const character = text[to] ?? '\n';
    const digit = isDigit(text.charCodeAt(to)) ? Number(character) : data.digits[character];
    if (digit === undefined) break;
    fraction += String(digit);
    to++;
  }
  return fraction ? { to, fraction } : { to: at, fraction };
}

/** Power of ten of the last digit that is not zero. */
function trailing(value: number): number {
  let power = 0;
  for (let rest = value; rest > 0 && rest % 10 === 0; rest /= 10) power++;
  return power;
}

function isBare(word: string, data: Numerals): boolean {
  return Array.from(word).every((c) => data.digits[c] === undefined && !(data.places[c] === 1) && !/\d/u.test(c));
}
