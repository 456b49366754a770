import { readNumber } from './numerals/number.ts';
import { readScale } from './numerals/scale.ts';
import type { ReadNumber } from './numerals/tables.ts';
import type { Tables } from './tables.ts';
import type { FoundUnit } from './units.ts';

/** A minus before the number; a dash only where it joins nothing and a unit of measure follows. */
export function readSign(
  text: string,
  at: number,
  unit: FoundUnit | null,
  tables: Tables,
): { from: number; negative: boolean } {
  const word = tables.negatives.endingAt(text, at)?.word;
  // 减负1000亿元 is a burden taken off
  const isPart = word !== undefined && tables.leads.endingAt(text, at)?.value.role === 'none';
  if (word && !isPart) return { from: at - word.length, negative: true };
  if (text[at - 1] === '-' && isMinus(text, at, unit)) return { from: at - 1, negative: true };
  return { from: at, negative: unit?.class === 'money' && isBooked(text, at, unit.to, tables) };
}

/** A dash that joins nothing, before an amount of something measured. */
function isMinus(text: string, at: number, unit: FoundUnit | null): boolean {
  const joined = /[\dA-Za-z%-]/u.test(text[at - 2] ?? '');
  return !joined && unit !== null && ['percent', 'points', 'money', 'measure'].includes(unit.class);
}

/** The result was ($3.2 million): accountants put an amount below zero in brackets, which are an aside elsewhere. */
function isBooked(text: string, from: number, to: number, { locale }: Tables): boolean {
  if (text[from - 1] !== '(' || text[to] !== ')') return false;
  return locale.numerals.beforeBooked.some((word) => text.endsWith(word, from - 1));
}

/** $(3.2) million: the number in brackets behind a currency sign, its magnitude behind them; null where the bracket holds more. */
export function readBooked(text: string, at: number, { numerals }: Tables): ReadNumber | null {
  const number = readNumber(text, at, numerals);
  if (!number || text[number.to] !== ')') return null;
  const { exponent, to } = readScale(text, number.to + 1, numerals);
  const scaled = (value: number): number => (exponent ? Number(`${value}e${exponent}`) : value);
  return { ...number, to, value: scaled(number.value), step: scaled(number.step), scale: number.scale + exponent };
}
