/** A text without the blanks that stand inside words, and where each of its characters stood. */
export interface Squeezed {
  readonly text: string;
  /** Index in the original of the character at `index`, or of the end. */
  readonly origin: (index: number) => number;
}

const identity = (index: number): number => index;

/**
 * Drops blanks next to a character of a script that is written without them (`8.9 %`, `增 长`), as converters of pages leave
 * them; a blank between two Latin letters or two digits stays, since it separates.
 */
export function squeezeBlanks(text: string, script: RegExp): Squeezed {
  if (!text.includes(' ')) return { text, origin: identity };
  const origins: number[] = [];
  let kept = '';
  let from = 0;
  const keep = (to: number): void => {
    kept += text.slice(from, to);
    for (let index = from; index < to; index++) origins.push(index);
  };
  for (const blank of text.matchAll(/ +/gu)) {
    const to = blank.index + blank[0].length;
    const [before = '', after = ''] = [text[blank.index - 1], text[to]];
    if (!joins(before, after, script)) continue;
    keep(blank.index);
    from = to;
  }
  if (from === 0) return { text, origin: identity };
  keep(text.length);
  origins.push(text.length);
  return { text: kept, origin: (index) => origins[index] ?? text.length };
}

function joins(before: string, after: string, script: RegExp): boolean {
  // `search`, since a pattern with the g flag keeps its place between calls of `test`
  const [left, right] = [before.search(script) >= 0, after.search(script) >= 0];
  if (left && right) return true;
  const plain = /[\d%]/u;
  return (left && plain.test(after)) || (plain.test(before) && right) || (/\d/u.test(before) && after === '%');
}
