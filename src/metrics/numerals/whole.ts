import { readScale } from './scale.ts';
import { readSmall, startsFraction } from './small.ts';
import { jointAt, nextWord, readOne, wordAt, type Part, type Reader } from './words.ts';

/** A whole number; `coefficient` and `scale` as `ReadNumber` has them. */
export interface Whole extends Part {
  readonly coefficient: number;
  readonly scale: number;
  readonly step: number;
}

/** A whole number in words, magnitudes from the largest down: two million three hundred thousand and five. */
export function readWhole(reader: Reader, at: number): Whole | null {
  const { text, tables } = reader;
  let whole: Whole | null = null;
  for (let from = at; ;) {
    const small = readSmall(reader, from) ?? readOneOf(reader, from);
    if (!small) break;
    const { exponent, to } = readScale(text, small.to, tables);
    if (whole && (exponent >= whole.scale || small.value === 0)) break;
    const value: number = (whole?.value ?? 0) + Number(`${small.value}e${exponent}`);
    whole = { value, to, coefficient: whole ? value : small.value, scale: exponent, step: 10 ** exponent };
    const joint = exponent === 0 ? undefined : (jointAt(reader, to) ?? pauseAt(reader, to));
    if (joint === undefined || startsFraction(reader, joint, to + joint.length)) break;
    from = to + joint.length;
  }
  return whole;
}

/** The comma in three million, two hundred and forty: what follows it is a number of hundreds. */
function pauseAt(reader: Reader, at: number): string | undefined {
  const { pause, hundred } = reader.spelled;
  const small = reader.text.startsWith(pause, at) ? readOne(reader, at + pause.length) : null;
  return small && nextWord(reader, small.to)?.word === hundred ? pause : undefined;
}

/** The one that an article stands for, or nothing at all, before a magnitude: a million, hundred thousand. */
function readOneOf({ text, spelled, tables, loose }: Reader, at: number): Part | null {
  const word = wordAt(text, at);
  if (!word) return null;
  if (spelled.articles.includes(word.word))
    return readScale(text, word.to, tables).exponent > 0 ? { value: 1, to: word.to } : null;
  return loose && readScale(text, at, tables).exponent > 0 ? { value: 1, to: at } : null;
}
