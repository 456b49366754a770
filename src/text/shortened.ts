/** Longer texts are cut: a name's parts stand close together. */
const LONGEST = 160;

/**
 * 0…1: how much of a name a text says in the name's order. The text may leave parts of the name out (国企改革 for 国有企业改革), and
 * loses a letter for each that it puts in between.
 */
export function shortenedIn(name: string, text: string): number {
  const letters = lettersOf(name);
  const said = lettersOf(text);
  // Best score of a stretch of the text that ends at a letter, with the name's letters used up to one; skipping in the name is free.
  let before = new Array<number>(said.length + 1).fill(0);
  let best = 0;
  for (const letter of letters) {
    const row = [0];
    for (let at = 1; at <= said.length; at++) {
      const taken = said[at - 1] === letter ? (before[at - 1] ?? 0) + 1 : 0;
      const score = Math.max(before[at] ?? 0, (row[at - 1] ?? 0) - 1, taken);
      row.push(score);
      if (score > best) best = score;
    }
    before = row;
  }
  return letters.length === 0 ? 0 : best / letters.length;
}

const lettersOf = (text: string): readonly string[] => Array.from(text.slice(0, LONGEST).replace(/[\s\p{P}]/gu, ''));
