/** Characters of quote and list marks and their blanks before a line's words, above which no person nested them. */
const DEEP_LINE = /^(?:[ \t>]|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t])){400}[ \t]*\S/mu;
/** Open brackets within a paragraph, above which its links would take minutes to find. */
const MOST_OPEN = 1000;
const STEP = /[[\]]|\n[ \t\r]*\n/gu;

/** True for Markdown whose lists, quotes or brackets are nested more deeply than a parser reads in time that grows with the text. */
export function isNestedTooDeeply(text: string): boolean {
  if (DEEP_LINE.test(text)) return true;
  let open = 0;
  for (const [mark] of text.matchAll(STEP)) {
    if (mark === '[') open += 1;
    else open = mark === ']' ? Math.max(0, open - 1) : 0;
    if (open > MOST_OPEN) return true;
  }
  return false;
}
