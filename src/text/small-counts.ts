const WORD = /[\p{L}\p{N}]+/gu;
/** How far before its noun a count can stand, in words: two new service centres. */
const REACH = 4;

/** Words for numbers and their values. */
type NumberWords = Readonly<Record<string, number>>;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** The number that is written, as a word or in digits, at most a few words before a noun; null where none stands there. */
function countOf(noun: string, words: readonly string[], values: NumberWords): number | null {
  for (let at = words.indexOf(noun) - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const word = words[at] ?? '';
    const value = values[word] ?? Number(word);
    if (Number.isInteger(value) && value > 0) return value;
  }
  return null;
}

/** True where one text counts a thing, three service centres, of which another counts fewer, two service centres. */
export function countsFewer(thing: string, told: string, values: NumberWords | null): boolean {
  const words = wordsOf(thing);
  const noun = words.at(-1);
  if (!values || noun === undefined) return false;
  const [promised, reported] = [countOf(noun, words, values), countOf(noun, wordsOf(told), values)];
  return promised !== null && reported !== null && reported < promised;
}
