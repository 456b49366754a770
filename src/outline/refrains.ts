import type { Locale } from '../locales/locale.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Block } from './blocks.ts';
import type { Head } from './heads.ts';

/** How many characters paragraphs of a refrain share, and how many such paragraphs make one. */
const SHARED = 2;
const REPEATED = 3;

/** A paragraph that is one short sentence without a figure: the whole of it, else null. */
function shortSentence({ kind, passage: { folded } }: Block, { headings, sentences }: Locale): Head | null {
  if (kind !== 'paragraph' || /\d/u.test(folded)) return null;
  const [only, more] = splitSentences(folded, sentences);
  if (!only || more) return null;
  const words = folded.slice(only.start, only.end);
  if (words.length > headings.longestLead || !words.endsWith('\u{3002}') || headings.address.test(words)) return null;
  return { start: only.start, end: only.end - 1, depth: 3, alone: false, marked: false };
}

/** Leads of paragraphs that are a short sentence each and open alike: this was a year of …, this was a year of …. */
export function refrainsOf(blocks: readonly Block[], locale: Locale): readonly (Head | null)[] {
  const found = blocks.map((block) => shortSentence(block, locale));
  const openings = found.map((head, index) =>
    head ? (blocks[index]?.passage.text.slice(head.start, head.start + SHARED) ?? '') : '',
  );
  const counts = new Map<string, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  return found.map((head, index) => ((counts.get(openings[index] ?? '') ?? 0) >= REPEATED ? head : null));
}
