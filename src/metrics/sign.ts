import type { Tables } from './tables.ts';
import type { FoundUnit } from './units.ts';

/** A minus before the number; a dash only where it joins nothing and a unit of measure follows. */
export function readSign(
  text: string,
  at: number,
  unit: FoundUnit | null,
  tables: Tables,
): { from: number; negative: boolean } {
  const word = tables.locale.numerals.negatives.find((negative) => text.endsWith(negative, at));
  if (word) return { from: at - word.length, negative: true };
  const joined = /[\dA-Za-z%-]/u.test(text[at - 2] ?? '');
  const measured = unit && ['percent', 'points', 'money', 'measure'].includes(unit.class);
  if (text[at - 1] === '-' && !joined && measured) return { from: at - 1, negative: true };
  return { from: at, negative: unit?.class === 'money' && isBooked(text, at, unit.to, tables) };
}

/** The result was ($3.2 million): accountants put an amount below zero in brackets, which are an aside elsewhere. */
function isBooked(text: string, from: number, to: number, { locale }: Tables): boolean {
  if (text[from - 1] !== '(' || text[to] !== ')') return false;
  return locale.numerals.beforeBooked.some((word) => text.endsWith(word, from - 1));
}
