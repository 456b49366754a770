import { jointAt, nextWord, readOne, wordAt, type Part, type Reader } from './words.ts';

/** A number that no magnitude multiplies yet: sixty-two, three hundred and five, ninety-five hundred. */
export function readSmall(reader: Reader, at: number): Part | null {
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
export function startsFraction(reader: Reader, joint: string, from: number): boolean {
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

/** A part and its count: a third, two-thirds, fifty-four hundredths; null where none begins at `at`. */
export function readFraction(reader: Reader, at: number): Part | null {
  const { text, spelled } = reader;
  const article = wordAt(text, at);
  const count = article && spelled.articles.includes(article.word) ? { value: 1, to: article.to } : null;
  const above = count ?? readSmall(reader, at);
  return above && partsOf(reader, above);
}

/** The fraction whose numerator has been read. */
export function partsOf(reader: Reader, { value, to }: Part): Part | null {
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
