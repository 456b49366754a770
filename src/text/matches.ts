/** Most patterns are nowhere in most clauses. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, none of which is empty, in their order. `matchAll` gives the same, but copies the pattern at every
 * call, which takes longer than looking through a clause with it.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found = [match];
  while ((match = pattern.exec(text))) found.push(match);
  return found;
}

/** How many characters of a text a global pattern matches, in stretches of any length. */
export function amountOf(text: string, pattern: RegExp): number {
  return text.length - text.replace(pattern, '').length;
}
