/** Stretches shorter than this are shared by chance. */
const SHORTEST = 2;
/** Longer names are cut: what makes them the same stands near their beginning. */
const LONGEST = 60;

/**
 * 0…1: how much of a name stands, in stretches of two characters or more, in another text, wherever there. Time is
 * linear in the text's length.
 */
export function coverageOf(name: string, text: string): number {
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
