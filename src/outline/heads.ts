import type { Headings, Locale } from '../locales/locale.ts';
import { splitSentences } from '../text/sentences.ts';
import { stripEnd } from '../text/strip.ts';
import type { Span } from '../types.ts';
import type { Block } from './blocks.ts';

/** A heading or lead in a block: where it stands in the block's passage and how deep it is. */
export interface Head extends Span {
  readonly depth: number;
  /** True where the block is nothing but a heading, so that it holds no statement. */
  readonly alone: boolean;
  /** True where a marker or markup shows the depth, and not the look of the sentence. */
  readonly marked: boolean;
}

const SENTENCE_END = /[\u{3002}!?;,:]$/u;
const FIGURE = /\d(?!\d{0,3} ?\u{5E74})/u;
const WORD = /\p{L}/u;

/** Without the closing mark. */
function bare(folded: string): string {
  return stripEnd(folded, ' \t\u{3002}.:');
}

function markerDepth(folded: string, { markers }: Headings): number | null {
  return markers.find(({ pattern }) => pattern.test(folded))?.depth ?? null;
}

/** Where the words before a colon name what follows: the end of those words. */
function colonEnd(folded: string, { colonLead, leadRoles, longestLead }: Headings): number | null {
  const end = folded.slice(0, longestLead + 12).indexOf(':');
  if (end < 0) return null;
  const words = folded.slice(0, end);
  return colonLead.test(words) || leadRoles.some(({ pattern }) => pattern.test(words)) ? end : null;
}

/** A short sentence at the paragraph's start that names what the rest of the paragraph says. */
function leadEnd(folded: string, sentences: readonly Span[], headings: Headings, marked: boolean): number | null {
  const [first, second] = sentences;
  if (!first) return null;
  const text = folded.slice(first.start, first.end);
  const colon = colonEnd(folded, headings);
  if (colon !== null && colon < first.end) return colon;
  const address = headings.address.exec(text)?.[0].length ?? 0;
  const called = address === text.length;
  const lead = called ? second : first;
  if (!lead || lead === sentences.at(-1)) return null;
  const words = folded.slice(lead.start, lead.end);
  if (/[;?]$/u.test(words)) return null;
  if (bare(words).length > headings.longestLead * (marked ? 1.5 : 1)) return null;
  return marked || !FIGURE.test(words) ? lead.end : null;
}

/** Shortest text that an inner lead can have behind it, and the longest that can stand before the first one. */
const SHORTEST_BODY = 45;
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

/**
 * Short sentences inside a paragraph that each name a stretch of it: close to its start, each with text of its own, and, where no marker
 * opens the paragraph, alike in length and the only short ones.
 */
function innerLeads(
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
    return words.length <= headings.longestInnerLead && words.endsWith('\u{3002}') && !/[,:\d]/u.test(words);
  });
  const leads = short.filter(({ end }, index) => (short[index + 1]?.start ?? folded.length) - end >= SHORTEST_BODY);
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

/** The headings and leads of a block, in their order; none where it is running text alone. */
export function headsOf(
  block: Block,
  next: Block | undefined,
  { headings, sentences: rules }: Locale,
): readonly Head[] {
  const { folded } = block.passage;
  const offset = folded.length - folded.trimStart().length;
  const inner = folded.trim();
  if (!WORD.test(inner) || block.kind === 'row') return [];
  const depth = markerDepth(inner, headings);
  const whole = { start: offset, end: offset + bare(inner).length };
  if (block.kind === 'heading') {
    return [{ ...whole, depth: depth ?? block.level, alone: true, marked: true }];
  }
  const short = bare(inner).length <= headings.longestHeading;
  const called = headings.address.exec(inner)?.[0].length === inner.length;
  if (
    short &&
    !SENTENCE_END.test(inner) &&
    !inner.endsWith('.') &&
    !/^\p{Ll}/u.test(inner) &&
    !called &&
    (depth !== null || next?.kind === 'paragraph')
  ) {
    return [{ ...whole, depth: depth ?? 3, alone: true, marked: depth !== null }];
  }
  const spans = splitSentences(folded, rules);
  const alone = spans.length === 1 && depth !== null && short && /[\u{3002}:]$/u.test(inner);
  if (alone && (depth < 3 || next === undefined || markerDepth(next.passage.folded.trim(), headings) === null)) {
    return [{ ...whole, depth, alone: false, marked: true }];
  }
  const bold = block.bold > 0 && block.bold < folded.length ? block.bold : null;
  const end = bold ?? leadEnd(folded, spans, headings, depth !== null);
  const inners = innerLeads(folded, spans, end ?? offset, depth !== null, headings);
  const lead: Head[] =
    end === null
      ? []
      : [
          {
            start: offset,
            end: offset + bare(folded.slice(offset, end)).length,
            depth: depth ?? (inners.length > 0 ? 2 : 3),
            alone: false,
            marked: depth !== null || bold !== null,
          },
        ];
  return [
    ...lead,
    ...inners.map(({ start, end: innerEnd }) => ({
      start,
      end: start + bare(folded.slice(start, innerEnd)).length,
      depth: lead[0] ? Math.max(lead[0].depth + 1, 3) : 3,
      alone: false,
      marked: false,
    })),
  ];
}
