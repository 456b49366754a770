import { breaksOf, splitAt, type SentenceRules } from './sentences.ts';
import { stripEnd } from './strip.ts';

const MARKS = ' \t,;:.!?\u{3001}\u{3002}';

/** How a language opens paragraphs and how long a name can be. */
interface OpeningRules {
  readonly address: RegExp;
  readonly openingWords: { readonly least: number; readonly most: number };
}

/** Where the words end that a paragraph without heading (widths folded) is named by: its first clauses while what they say is too little; of a long list the first member. */
export function openingWords(folded: string, headings: OpeningRules, sentences: SentenceRules): number {
  const { least, most } = headings.openingWords;
  const start = headings.address.exec(folded)?.[0].length ?? 0;
  const breaks = breaksOf(sentences);
  const endBy = (marks: Uint8Array): number =>
    splitAt(folded, { start, end: folded.length }, marks).find(({ end }) => end - start > least)?.end ?? folded.length;
  const clause = endBy(breaks.clauses);
  const part = clause - start > most ? endBy(breaks.all) : clause;
  const blank = part - start > most ? folded.lastIndexOf(' ', start + most) : -1;
  return stripEnd(folded.slice(0, blank - start > least ? blank : part), MARKS).length;
}
