import { isWrittenWithoutBlanks, tokensOf } from './mentions.ts';

/** Stretches shorter than this are shared by chance. */
const SHORTEST = 2;
/** Longer names are cut: what makes them the same stands near their beginning. */
const LONGEST = 60;

/**
 * 0…1: how much of a name stands in another text, wherever there: whole words of it, or stretches of two characters or
 * more where words are written without blanks. Time is linear in the text's length.
 */
export function coverageOf(name: string, text: string): number {
  return isWrittenWithoutBlanks(name) ? inStretches(name, text) : inWords(name, text);
}

/** Two letters of a word stand in nearly every sentence, so a word counts whole. */
function inWords(name: string, text: string): number {
  const words = [...tokensOf(name.slice(0, LONGEST))];
  const within = tokensOf(text);
  const lettersOf = (some: readonly string[]): number => some.join('').length;
  return words.length === 0 ? 0 : lettersOf(words.filter((word) => within.has(word))) / lettersOf(words);
}

function inStretches(name: string, text: string): number {
  const letters = name.slice(0, LONGEST).replace(/[\s\p{P}]/gu, '');
  const within = text.replace(/[\s\p{P}]/gu, '');
  let covered = 0;
  for (let at = 0; at < letters.length;) {
    let length = 0;
    while (at + length < letters.length && within.includes(letters.slice(at, at + length + 1))) length++;
    if (length >= SHORTEST) covered += length;
    at += Math.max(length, 1);
  }
  return letters.length === 0 ? 0 : covered / letters.length;
}
