import type { Locale } from '../locales/locale.ts';
import { matchesOf } from '../text/matches.ts';
import { splitAt } from '../text/sentences.ts';
import { firstIndex } from '../text/search.ts';
import type { Span } from '../types.ts';

/** A stretch of a clause in which stance and period are the same. */
export interface Part extends Span {
  /** `old` is the value that a change starts from, `new` the one that it leads to, `background` the cost or size of something. */
  readonly kind: 'plain' | 'old' | 'new' | 'background';
}

/** A clause of a sentence, and its parts. */
export interface Group extends Span {
  readonly text: string;
  readonly parts: readonly Part[];
}

interface Zone extends Span {
  readonly kind: Part['kind'];
}

/** Stretches of a clause that do not share its stance or period; one list a pattern, each in the order of the text. */
function zonesOf(folded: string, offset: number, { stance }: Locale): readonly (readonly Zone[])[] {
  const background = stance.background.map((pattern) =>
    matchesOf(folded, pattern).map(({ 0: text, index }): Zone => ({
      kind: 'background',
      start: offset + index,
      end: offset + index + text.length,
    })),
  );
  const changes = stance.changes.map((pattern) =>
    matchesOf(folded, pattern).flatMap(({ index, groups }, at, all): Zone[] => {
      const start = offset + index;
      const turn = start + (groups?.['from']?.length ?? 0);
      const end = offset + (all[at + 1]?.index ?? folded.length);
      // What a first change leads to holds to the end of the clause, even where another change follows.
      return [
        { kind: at === 0 ? 'old' : 'new', start, end: turn },
        { kind: 'new', start: turn, end },
      ];
    }),
  );
  return [...background, ...changes].filter((zones) => zones.length > 0);
}

/** What a part of a clause is: the first pattern decides whose stretch covers it. */
function kindOf({ start, end }: Span, zones: readonly (readonly Zone[])[]): Part['kind'] {
  for (const stretches of zones) {
    const zone = stretches[firstIndex(stretches, (stretch) => stretch.end >= end)];
    if (zone && start >= zone.start) return zone.kind;
  }
  return 'plain';
}

/** The clauses of a sentence of a passage with folded widths; the parts of all of them cover it without a gap. */
export function groupsOf(folded: string, sentence: Span, locale: Locale): readonly Group[] {
  const { clauseBreaks, listBreaks } = locale.sentences;
  return splitAt(folded, sentence, clauseBreaks).map((span) => {
    const { start, end } = span;
    const text = folded.slice(start, end);
    const zones = zonesOf(text, start, locale);
    const pieces = splitAt(folded, span, listBreaks);
    if (zones.length === 0) {
      return {
        start,
        end,
        text,
        parts: pieces.map((piece): Part => ({ start: piece.start, end: piece.end, kind: 'plain' })),
      };
    }
    const cuts = [...pieces, ...zones.flat()].flatMap((stretch) => [stretch.start, stretch.end]);
    const ends = [...new Set(cuts)].filter((cut) => cut > start && cut <= end).sort((a, b) => a - b);
    const parts = ends.map((partEnd, index): Part => {
      const part = { start: ends[index - 1] ?? start, end: partEnd };
      return { ...part, kind: kindOf(part, zones) };
    });
    return { start, end, text, parts };
  });
}
