import { amountOf, matchesOf } from '../text/matches.ts';
import type { Span, Warning } from '../types.ts';
import { plausibility } from './plausibility.ts';

/** Characters that are looked at together, and how many letters among them make a judgement. */
const WINDOW = 800;
const FEWEST_LETTERS = 150;
/** Different pairs of characters in such a part: what says a few words again and again is no sample of its language. */
const FEWEST_PAIRS = 60;
/** Share of frequent letters below which a text was decoded wrongly: real reports lie above 0.1, those read in a wrong encoding below 0.025. */
const LEAST_PLAUSIBLE = 0.05;
/** So much at the start of a part is enough to know it for a language, where twice that share of its letters is frequent. */
const GLANCE = 160;

const LETTERS = /\p{L}+/gu;
const UNDECODED = /\u{FFFD}/gu;
/** UTF-8 that was read as Windows-1252, and replacement characters that were read as GBK. */
const MISREAD = /\u{C3}[\u{80}-\u{BF}]|\u{C2}[\u{A0}-\u{BF}]|\u{E2}\u{20AC}.|\u{951F}\u{65A4}\u{62F7}/gu;

const REMEDY = 'name its encoding (--encoding), or take the file again from where it came';

/** Stretches of a text whose letters are not those of any known language. */
function strangeStretches(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; start += WINDOW) {
    const part = text.slice(start, start + WINDOW);
    if (plausibility(part.slice(0, GLANCE)) >= 2 * LEAST_PLAUSIBLE) continue;
    if (plausibility(part) >= LEAST_PLAUSIBLE || amountOf(part, LETTERS) < FEWEST_LETTERS) continue;
    if (new Set(part.match(/\S{2}/gu)).size < FEWEST_PAIRS) continue;
    found.push({ start, end: start + part.length });
  }
  return found;
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  matchesOf(text, pattern).map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** Warns of what was decoded wrongly, here or before the text was saved; one warning a kind, at its first place. */
export function mojibakeIn(text: string): readonly Warning[] {
  const [undecoded, misread, strange] = [spansOf(text, UNDECODED), spansOf(text, MISREAD), strangeStretches(text)];
  const warning = (spans: readonly Span[], what: string): readonly Warning[] =>
    spans.slice(0, 1).map((first) => ({ rule: 'mojibake', message: `${what}: ${REMEDY}`, ...first }));
  const share = Math.round((strange.length * WINDOW * 100) / Math.max(text.length, 1));
  return [
    ...warning(undecoded, `${undecoded.length} characters of it could not be decoded`),
    ...warning(misread, `${misread.length} characters of it were decoded wrongly, as “${textAt(text, misread)}”`),
    ...warning(strange, `about ${Math.min(share, 100)} % of it looks like text decoded in a wrong encoding`),
  ];
}

const textAt = (text: string, [first]: readonly Span[]): string => (first ? text.slice(first.start, first.end) : '');
