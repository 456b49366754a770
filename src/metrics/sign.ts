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
  return text[at - 1] === '-' && !joined && measured ? { from: at - 1, negative: true } : { from: at, negative: false };
}
