import type { Locale } from '../locales/locale.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Block } from './blocks.ts';
import type { Head } from './heads.ts';

/** How many characters paragraphs of a refrain share, and how many such paragraphs make one. */
const SHARED = 2;
const REPEATED = 3;

/** Shortest paragraph that a lead of its own names. */
const LONGEST_ALONE = 24;
const SHORTEST_BODY = 60;

/** A paragraph that is one short sentence without a figure: the whole of it, else null. */
function shortSentence({ kind, passage: { folded } }: Block, { headings, sentences }: Locale): Head | null {
  if (kind !== 'paragraph' || folded.trim().length > headings.longestLead || /\d/u.test(folded)) return null;
  const [only, more] = splitSentences(folded, sentences);
  if (!only || more) return null;
  const words = folded.slice(only.start, only.end);
  if (!words.endsWith('\u{3002}') || headings.address.test(words)) return null;
  return { start: only.start, end: only.end - 1, depth: 3, alone: false, marked: false };
}

const namesNext = ({ start, end }: Head, next: Block | undefined): boolean =>
  end - start <= LONGEST_ALONE && next?.kind === 'paragraph' && next.passage.text.length >= SHORTEST_BODY;

/**
 * Leads of paragraphs that are a short sentence each: those that open alike (this was a year of …, this was a year of …), and those that
 * stand before a long paragraph as others of the report do.
 */
export function refrainsOf(blocks: readonly Block[], locale: Locale): readonly (Head | null)[] {
  const found = blocks.map((block) => shortSentence(block, locale));
  const openings = found.map((head, index) =>
    head ? (blocks[index]?.passage.text.slice(head.start, head.start + SHARED) ?? '') : '',
  );
  const counts = new Map<string, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  const leads = found.map((head, index) => head !== null && namesNext(head, blocks[index + 1]));
  const areMany = leads.filter(Boolean).length >= REPEATED;
  return found.map((head, index) => {
    const isRefrain = (counts.get(openings[index] ?? '') ?? 0) >= REPEATED;
    return isRefrain || (areMany && leads[index]) ? head : null;
  });
}
