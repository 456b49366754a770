import type { Headings } from '../locales/locale.ts';
import type { Span } from '../types.ts';

/** Depth of the marker that opens a heading or lead; null where none does. */
export function markerDepth(folded: string, { markers }: Headings): number | null {
  return markers.find(({ pattern }) => pattern.test(folded))?.depth ?? null;
}

/** Shortest text that an inner lead can have behind it, and the longest that can stand before the first one. */
const SHORTEST_BODY = 40;
const LONGEST_PREFACE = 100;
const SHORTEST_ITEM = 20;

/** Sentences that open with the same words and a comma: in these five years, … In these five years, …. */
function refrains(folded: string, sentences: readonly Span[], { longestInnerLead }: Headings): readonly Span[] {
  const opening = ({ start, end }: Span): string => {
    const comma = folded.slice(start, end).indexOf(',');
    return comma > 1 && comma <= 5 && end - start <= longestInnerLead + 6 ? folded.slice(start, start + comma) : '';
  };
  const openings = sentences.map(opening);
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const own of openings) (once.has(own) ? repeated : once).add(own);
  return sentences.filter((_, index) => openings[index] !== '' && repeated.has(openings[index] ?? ''));
}

/** Short sentences that a marker counts and that have more of their item behind them: first, … second, …. */
function items(folded: string, sentences: readonly Span[], headings: Headings): readonly Span[] {
  const counted = sentences.filter(({ start, end }) => markerDepth(folded.slice(start, end), headings) !== null);
  return counted.filter(({ start, end }, index) => {
    const stop = counted[index + 1]?.start ?? folded.length;
    return end - start <= headings.longestLead && stop - end >= SHORTEST_ITEM;
  });
}

/** Quotation marks take no room in a lead. */
const unquoted = (words: string): string => words.replace(/["\u{201C}\u{201D}]/gu, '');

/** Sentences that a colon parts from the targets or requirements that they announce: the leads are what stands before it. */
export function announcements(
  folded: string,
  sentences: readonly Span[],
  from: number,
  headings: Headings,
): readonly Span[] {
  return sentences.flatMap(({ start, end }) => {
    if (start < from) return [];
    const colon = folded.slice(start, Math.min(end, start + headings.longestLead)).indexOf(':');
    const announces = colon > 0 && end - start - colon >= SHORTEST_BODY;
    return announces && headings.colonLead.test(folded.slice(start, start + colon))
      ? [{ start, end: start + colon }]
      : [];
  });
}

/** Of short sentences that follow each other too closely to be leads all, the one that is most like the others in length, the last of equal ones. */
function withoutNeighbours(short: readonly Span[], until: number): readonly Span[] {
  const isFree = (index: number): boolean =>
    (short[index + 1]?.start ?? until) - (short[index]?.end ?? 0) >= SHORTEST_BODY;
  const lengthOf = ({ start, end }: Span): number => end - start;
  const free = short.filter((_, index) => isFree(index) && (index === 0 || isFree(index - 1)));
  const lengths = free.map(lengthOf).sort((x, y) => x - y);
  const typical = lengths[(lengths.length - 1) >> 1] ?? 0;
  const leads: Span[] = [];
  let crowd: Span[] = [];
  short.forEach((sentence, index) => {
    crowd.push(sentence);
    if (!isFree(index)) return;
    const oddness = crowd.map((one) => Math.abs(lengthOf(one) - typical));
    const best = crowd[oddness.lastIndexOf(Math.min(...oddness))];
    if (best) leads.push(best);
    crowd = [];
  });
  return leads;
}

/**
 * Sentences inside a paragraph that each name a stretch of it: close to its start, each with text of its own, and, where no marker opens
 * the paragraph, alike in length and the only short ones.
 */
export function innerLeads(
  folded: string,
  all: readonly Span[],
  from: number,
  isMarked: boolean,
  headings: Headings,
): readonly Span[] {
  const sentences = all.filter(({ start }) => start >= from);
  const repeated = refrains(folded, sentences, headings);
  if (repeated.length > 1) return repeated;
  const counted = items(folded, sentences, headings);
  if (counted.length > 1) return counted;
  const short = sentences.slice(0, -1).filter(({ start, end }) => {
    const words = folded.slice(start, end);
    return words.endsWith('\u{3002}') && !/[,:\d]/u.test(words) && unquoted(words).length <= headings.longestInnerLead;
  });
  const leads = withoutNeighbours(short, folded.length);
  const [first] = leads;
  if (!first || leads.length < 2 || first.start - from > LONGEST_PREFACE) return [];
  const lengths = leads.map(({ start, end }) => end - start);
  const [shortest, longest] = lengths.reduce(
    ([least, most], length) => [Math.min(least, length), Math.max(most, length)],
    [Infinity, 0],
  );
  const alike = longest - shortest <= 3 && short.length - leads.length <= 1;
  return alike || (isMarked && short.length < leads.length * 2) ? leads : [];
}
