/** Short names of a report, each with what it stands for: HDP → Hospital Development Plan. */
export type Acronyms = ReadonlyMap<string, string>;

const DEFINED = /\(([\p{Lu}\d][\p{L}\d&-]{1,9})\)/gu;

/** How many words can stand for a letter each, with small words between them. */
const WORDS_PER_LETTER = 2;

/** The short names that a report introduces in brackets behind what they stand for. */
export function acronymsOf(paragraphs: readonly string[]): Acronyms {
  const known = new Map<string, string>();
  for (const text of paragraphs) {
    for (const { 1: short = '', index } of text.matchAll(DEFINED)) {
      const long = known.has(short) ? '' : spelledOut(text.slice(Math.max(0, index - LONGEST), index), short);
      if (long) known.set(short, long);
    }
  }
  return known;
}

/** Longest long form, in characters. */
const LONGEST = 120;

/** The words at the end of a text whose initials are the letters of a short name; empty where they are not. */
function spelledOut(text: string, short: string): string {
  const letters = Array.from(short.toUpperCase().matchAll(/\p{L}/gu), ([letter]) => letter);
  const words = [...text.matchAll(/[\p{L}\d][\p{L}\p{M}\d'\u{2019}]*/gu)].slice(-letters.length * WORDS_PER_LETTER);
  let at = words.length - 1;
  let first = -1;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    while (at >= 0 && !gives(words[at]?.[0] ?? '', letters[letter] ?? '')) at--;
    if (at < 0) return '';
    first = words[at]?.index ?? -1;
    at--;
  }
  const long = first < 0 ? '' : text.slice(first).trim();
  return /[.;:!?]/u.test(long) || !/^\p{Lu}/u.test(long) ? '' : long;
}

/** Longest word that gives no letter unless it has a capital: for, and. */
const SMALL = 3;

const gives = (word: string, letter: string): boolean =>
  word.startsWith(letter) || (word.length > SMALL && word.startsWith(letter.toLowerCase()));

/** A name that ends with a short name, spelled out: the first HDP; not where the short name only tells where it belongs. */
export function spellOut(name: string, acronyms: Acronyms, links: ReadonlySet<string>): string {
  const words = name.split(' ');
  const long = acronyms.get(words.at(-1) ?? '');
  const isPart = words.some((word) => links.has(word));
  return long === undefined || isPart ? name : [...words.slice(0, -1), long].join(' ');
}
