import type { Spelled } from '../locales/locale.ts';
import { readScale, type NumeralTables, type ReadNumber } from './numerals.ts';

const LETTER = /\p{L}/u;
const EXACT = 1e-4;

interface Word {
  readonly word: string;
  readonly to: number;
}

/** The word of letters at `at`, in lower case; null where none begins there. */
function wordAt(text: string, at: number): Word | null {
  let to = at;
  while (LETTER.test(text[to] ?? '')) to++;
  return to > at && !LETTER.test(text[at - 1] ?? '') ? { word: text.slice(at, to).toLowerCase(), to } : null;
}

/** The word behind one of the joints at `at`. */
function nextWord(text: string, at: number, joints: readonly string[]): Word | null {
  const joint = joints.find((mark) => text.startsWith(mark, at));
  return joint === undefined ? null : wordAt(text, at + joint.length);
}

/**
 * Reads a number that is written as words with blanks between them: sixty-two, three hundred and five million, half a million,
 * two-thirds. Null where none begins at `at`.
 */
export function readSpelled(text: string, at: number, tables: NumeralTables): ReadNumber | null {
  const { spelled } = tables.data;
  const first = spelled && wordAt(text, at);
  if (!first) return null;
  const fraction = readPart(text, first, spelled, tables);
  if (fraction) return fraction;
  const opening = spelled.values[first.word];
  if (opening === undefined) return null;
  let value: number = opening;
  let { to } = first;
  for (;;) {
    const next = nextWord(text, to, spelled.joints);
    if (!next) break;
    const hundreds: boolean = next.word === spelled.hundred && value < 100;
    const more: number | null = hundreds ? value * 100 : sum(value, spelled.values[next.word]);
    if (more === null) break;
    ({ to } = next);
    value = more;
  }
  // six-month, two-way: the number is a part of a longer word
  if (text[to] === '-' && LETTER.test(text[to + 1] ?? '') && readScale(text, to, tables).to === to) return null;
  return finish(text, to, value, tables);
}

/** twenty + five, three hundred + five; null where the second word does not go on the number. */
function sum(value: number, next: number | undefined): number | null {
  if (next === undefined) return null;
  const fits = value % 100 === 0 ? next < 100 : value % 10 === 0 && value % 100 >= 20 && next < 10;
  return fits && value >= 20 ? value + next : null;
}

function finish(text: string, at: number, value: number, tables: NumeralTables): ReadNumber {
  const { exponent, to } = readScale(text, at, tables);
  const full = Number(`${value}e${exponent}`);
  return {
    ...{ to, value: full, high: null, step: 10 ** exponent, bound: null, coefficient: value, scale: exponent },
    ...{ style: 'words', decimals: false },
  };
}

/** a third, two-thirds, half a million. */
function readPart(text: string, first: Word, spelled: Spelled, tables: NumeralTables): ReadNumber | null {
  const whole = spelled.parts[first.word];
  if (whole !== undefined) {
    const scaled = spelled.partOf.map((word) => (text.startsWith(word, first.to) ? first.to + word.length : -1));
    const from = Math.max(...scaled, first.to);
    const scale = readScale(text, from - 1, tables);
    return scale.exponent > 0 ? finish(text, from - 1, whole, tables) : null;
  }
  const count = spelled.values[first.word] ?? (spelled.articles.includes(first.word) ? 1 : undefined);
  const second = count === undefined ? null : nextWord(text, first.to, spelled.joints);
  const part = second ? spelled.parts[second.word] : undefined;
  if (count === undefined || !second || part === undefined || text[second.to] === '-') return null;
  const value = Math.round((count * part) / EXACT) * EXACT;
  return {
    ...{ to: second.to, value: Number(value.toFixed(4)), high: null, step: EXACT, bound: null, coefficient: value },
    ...{ scale: 0, style: 'words', decimals: true },
  };
}
