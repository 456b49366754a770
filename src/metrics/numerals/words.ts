import type { Spelled } from '../../locales/locale.ts';
import { readDigits } from './digits.ts';
import type { NumeralTables } from './tables.ts';

const LETTER = /\p{L}/u;

/** A number and where it ends. */
export interface Part {
  readonly value: number;
  readonly to: number;
}

export interface Word {
  readonly word: string;
  readonly to: number;
}

/** What is read: `loose` where the whole text is said to be a number, which allows digits among the words. */
export interface Reader {
  readonly text: string;
  readonly spelled: Spelled;
  readonly tables: NumeralTables;
  readonly loose: boolean;
}

/** The word of letters at `at`, in lower case; null where none begins there. */
export function wordAt(text: string, at: number): Word | null {
  let to = at;
  while (LETTER.test(text[to] ?? '')) to++;
  return to > at && !LETTER.test(text[at - 1] ?? '') ? { word: text.slice(at, to).toLowerCase(), to } : null;
}

export const jointAt = ({ text, spelled }: Reader, at: number): string | undefined =>
  spelled.joints.find((mark) => text.startsWith(mark, at));

/** The word behind one of the joints at `at`. */
export function nextWord(reader: Reader, at: number): Word | null {
  const joint = jointAt(reader, at);
  return joint === undefined ? null : wordAt(reader.text, at + joint.length);
}

/** A single word for a number, or digits among words. */
export function readOne(
  { text, spelled, tables, loose }: Reader,
  at: number,
): (Part & { readonly arabic?: boolean }) | null {
  const digits = loose ? readDigits(text, at, tables.data) : null;
  if (digits) return { value: Number(digits.digits), to: digits.to, arabic: true };
  const word = wordAt(text, at);
  const value = word && spelled.values[word.word];
  return word && typeof value === 'number' ? { value, to: word.to } : null;
}
