import type { Headings, Locale } from '../locales/locale.ts';
import { splitSentences } from '../text/sentences.ts';
import { stripEnd } from '../text/strip.ts';
import type { Span } from '../types.ts';
import type { Block } from './blocks.ts';
import { announcements, innerLeads, markerDepth } from './inner-leads.ts';

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
  if (!marked && FIGURE.test(words)) return null;
  return lead.start + (headings.yearOpening?.exec(words)?.[0].length ?? words.length);
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
  const headAt = (start: number, stop: number, own: number, isMarked: boolean): Head => ({
    start,
    end: start + bare(folded.slice(start, stop)).length,
    depth: own,
    alone: false,
    marked: isMarked,
  });
  const lead =
    end === null ? null : headAt(offset, end, depth ?? (inners.length > 0 ? 2 : 3), depth !== null || bold !== null);
  const below = lead ? Math.max(lead.depth + 1, 3) : 3;
  const others =
    inners.length > 0
      ? inners.map((inner) => headAt(inner.start, inner.end, below, false))
      : announcements(folded, spans, end ?? offset, headings).map((own) =>
          headAt(own.start, own.end, depth === null ? 3 : below, false),
        );
  return [...(lead ? [lead] : []), ...others];
}
