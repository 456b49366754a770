import type { Spelled } from '../locales/locale.ts';
import { readDigits, readScale, type NumeralTables, type ReadNumber } from './numerals.ts';

const LETTER = /\p{L}/u;

/** A number and where it ends. */
interface Part {
  readonly value: number;
  readonly to: number;
}

/** A whole number; `coefficient` and `scale` as `ReadNumber` has them. */
interface Whole extends Part {
  readonly coefficient: number;
  readonly scale: number;
  readonly step: number;
}

interface Word {
  readonly word: string;
  readonly to: number;
}

/** What is read: `loose` where the whole text is said to be a number, which allows digits among the words. */
interface Reader {
  readonly text: string;
  readonly spelled: Spelled;
  readonly tables: NumeralTables;
  readonly loose: boolean;
}

/** The word of letters at `at`, in lower case; null where none begins there. */
function wordAt(text: string, at: number): Word | null {
  let to = at;
  while (LETTER.test(text[to] ?? '')) to++;
  return to > at && !LETTER.test(text[at - 1] ?? '') ? { word: text.slice(at, to).toLowerCase(), to } : null;
}

const jointAt = ({ text, spelled }: Reader, at: number): string | undefined =>
  spelled.joints.find((mark) => text.startsWith(mark, at));

/** The word behind one of the joints at `at`. */
function nextWord(reader: Reader, at: number): Word | null {
  const joint = jointAt(reader, at);
  return joint === undefined ? null : wordAt(reader.text, at + joint.length);
}

/** A single word for a number, or digits among words. */
function readOne({ text, spelled, tables, loose }: Reader, at: number): (Part & { readonly arabic?: boolean }) | null {
  const digits = loose ? readDigits(text, at, tables.data) : null;
  if (digits) return { value: Number(digits.digits), to: digits.to, arabic: true };
  const word = wordAt(text, at);
  const value = word && spelled.values[word.word];
  return word && typeof value === 'number' ? { value, to: word.to } : null;
}

/** A number that no magnitude multiplies yet: sixty-two, three hundred and five, ninety-five hundred. */
function readSmall(reader: Reader, at: number): Part | null {
  const first = readOne(reader, at);
  if (!first) return null;
  let { value, to, arabic = false } = first;
  for (;;) {
    const joint = jointAt(reader, to);
    if (joint === undefined) break;
    const from = to + joint.length;
    const word = nextWord(reader, to);
    if (word?.word === reader.spelled.hundred && value > 0 && value < 100) {
      value *= 100;
      ({ to } = word);
      arabic = false;
      continue;
    }
    const next =
      startsFraction(reader, joint, from) || isDenominator(reader, joint, from) ? null : readOne(reader, from);
    const more: number | null = next && sum(value, next.value);
    // digits go on behind hundreds only: 3 hundred and 21, but not 40 1
    if (!next || more === null || arabic || (next.arabic && value < 100)) break;
    if (value >= 100 && nextWord(reader, next.to)?.word === reader.spelled.hundred) break;
    value = more;
    ({ to } = next);
  }
  return { value, to };
}

/** twenty + five, three hundred + five; null where the second word does not go on the number. */
function sum(value: number, next: number): number | null {
  const fits = value % 100 === 0 ? next < 100 : value % 10 === 0 && value % 100 >= 20 && next < 10;
  return fits && value >= 20 && next > 0 && Number.isInteger(next) ? value + next : null;
}

/** True where a joint of words opens a fraction below one: twenty **and three fifths**. */
function startsFraction(reader: Reader, joint: string, from: number): boolean {
  if (joint !== reader.spelled.and) return false;
  const fraction = readFraction(reader, from);
  return fraction !== null && fraction.value < 1;
}

/** True where a word of tens belongs to the name of a part: a hundred **thirty-fifths**. */
function isDenominator(reader: Reader, joint: string, from: number): boolean {
  const word = joint === reader.spelled.and ? null : wordAt(reader.text, from);
  return (
    word !== null && (reader.spelled.values[word.word] ?? 0) >= 20 && readDenominator(reader, from, false) !== null
  );
}

/** A whole number in words, magnitudes from the largest down: two million three hundred thousand and five. */
function readWhole(reader: Reader, at: number): Whole | null {
  const { text, tables } = reader;
  let whole: Whole | null = null;
  for (let from = at; ;) {
    const small = readSmall(reader, from) ?? readOneOf(reader, from);
    if (!small) break;
    const { exponent, to } = readScale(text, small.to, tables);
    if (whole && (exponent >= whole.scale || small.value === 0)) break;
    const value: number = (whole?.value ?? 0) + Number(`${small.value}e${exponent}`);
    whole = { value, to, coefficient: whole ? value : small.value, scale: exponent, step: 10 ** exponent };
    const joint = exponent === 0 ? undefined : jointAt(reader, to);
    if (joint === undefined || startsFraction(reader, joint, to + joint.length)) break;
    from = to + joint.length;
  }
  return whole;
}

/** The one that an article stands for, or nothing at all, before a magnitude: a million, hundred thousand. */
function readOneOf({ text, spelled, tables, loose }: Reader, at: number): Part | null {
  const word = wordAt(text, at);
  if (!word) return null;
  if (spelled.articles.includes(word.word))
    return readScale(text, word.to, tables).exponent > 0 ? { value: 1, to: word.to } : null;
  return loose && readScale(text, at, tables).exponent > 0 ? { value: 1, to: at } : null;
}

/** A part and its count: a third, two-thirds, fifty-four hundredths; null where none begins at `at`. */
function readFraction(reader: Reader, at: number): Part | null {
  const { text, spelled } = reader;
  const article = wordAt(text, at);
  const count = article && spelled.articles.includes(article.word) ? { value: 1, to: article.to } : null;
  const above = count ?? readSmall(reader, at);
  return above && partsOf(reader, above);
}

/** The fraction whose numerator has been read. */
function partsOf(reader: Reader, { value, to }: Part): Part | null {
  const joint = jointAt(reader, to);
  if (joint === undefined || joint === reader.spelled.and) return null;
  const below = readDenominator(reader, to + joint.length, value === 1);
  return below && { value: value / below.value, to: below.to };
}

/** The name of a part at `at`, as how many of it make one: third is 3, twenty-fifth 25. */
function readDenominator(reader: Reader, at: number, single: boolean): Part | null {
  const { text, spelled } = reader;
  const word = wordAt(text, at);
  if (!word) return null;
  const names = single ? spelled.part : spelled.parts;
  const value = names[word.word];
  if (value !== undefined) return { value, to: word.to };
  const tens = spelled.values[word.word] ?? 0;
  const ones = tens >= 20 ? nextWord(reader, word.to) : null;
  const more = ones ? names[ones.word] : undefined;
  return ones && more !== undefined && more > 2 && more < 10 ? { value: tens + more, to: ones.to } : null;
}

/** half a million, a quarter of a million: the magnitude that a fraction is a part of. */
function scaleOf({ text, spelled, tables }: Reader, at: number): { readonly exponent: number; readonly to: number } {
  for (const word of spelled.partOf) {
    const scale = text.startsWith(word, at) ? readScale(text, at + word.length - 1, tables) : null;
    if (scale && scale.exponent > 0) return scale;
  }
  return readScale(text, at, tables);
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

const inWords = { high: null, bound: null, style: 'words', decimals: false } as const;

/** The step of a number that is a part of something, which has no last digit. */
const SHARE_DIGITS = 4;
const EXACT = 10 ** -SHARE_DIGITS;

function fraction({ value, to }: Part, exponent: number): ReadNumber {
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
function readBare(reader: Reader, at: number): ReadNumber | null {
  const word = wordAt(reader.text, at);
  const part = word ? reader.spelled.part[word.word] : undefined;
  if (!word || part === undefined) return null;
  const { exponent, to } = scaleOf(reader, word.to);
  return exponent > 0 || reader.loose ? fraction({ value: 1 / part, to }, exponent) : null;
}

function readFractionOf(reader: Reader, at: number): ReadNumber | null {
  const found = readFraction(reader, at);
  if (!found) return null;
  const { exponent, to } = scaleOf(reader, found.to);
  if (exponent > 0 || reader.loose) return fraction({ ...found, to }, exponent);
  return isShare(reader, at, found)
    ? fraction({ ...found, value: Number(found.value.toFixed(SHARE_DIGITS)) }, 0)
    : null;
}

/** A third of the homes, but not a third runway, nor the first three quarters of a year, nor a concession of four quarters. */
function isShare({ text, spelled, tables }: Reader, from: number, { value, to }: Part): boolean {
  const next = text[to] === ' ' ? wordAt(text, to + 1) : null;
  const named = spelled.notParts.some((word) => text.startsWith(word, from - word.length));
  const follows = !next || spelled.behindParts.has(next.word) || tables.unitStartsAt(text, to);
  const count = spelled.values[wordAt(text, from)?.word ?? ''] ?? 1;
  const inLowestTerms = value < 1 && (count === 1 || Math.abs((1 / value) % 1) > EXACT);
  return text[to] !== '-' && !named && follows && inLowestTerms;
}

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

/** five and a half million, one million and a half: the fraction is of the magnitude that stands beside it. */
function addFraction(reader: Reader, whole: Whole): ReadNumber | null {
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
