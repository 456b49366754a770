import type { Locale } from '../locales/locale.ts';
import type { PeriodMention } from '../text/periods.ts';
import { cutsBetween } from './dealing.ts';
import { matchesOf } from '../text/matches.ts';
import { breaksOf, splitAt } from '../text/sentences.ts';
import { firstIndex } from '../text/search.ts';
import type { Span } from '../types.ts';

/** A stretch of a clause in which stance and period are the same. */
export interface Part extends Span {
  /** `old` is the value that a change starts from, `new` the one that it leads to, `background` the cost or size of something, `aside` has a time of its own, `aim` is what something is for. */
  readonly kind: 'plain' | 'old' | 'new' | 'background' | 'aside' | 'aim';
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
  const stretches = (kind: Zone['kind'], patterns: readonly RegExp[]): readonly (readonly Zone[])[] =>
    found(folded, patterns).map((matches) =>
      matches.map(({ 0: text, index }): Zone => ({
        kind,
        start: offset + index,
        end: offset + index + text.length,
      })),
    );
  const asides = stretches('aside', stance.asides);
  const changes = found(folded, stance.changes).map((matches) =>
    matches.flatMap(({ index, groups }, at, all): Zone[] => {
      const start = offset + index;
      const turn = start + (groups?.['from']?.length ?? 0);
      const stop = offset + (all[at + 1]?.index ?? folded.length);
      const end = asides.reduce(
        (least, own) => Math.min(least, own[firstIndex(own, (aside) => aside.start > turn)]?.start ?? stop),
        stop,
      );
      return [
        { kind: 'old', start, end: turn },
        { kind: 'new', start: turn, end },
      ];
    }),
  );
  return [
    ...stretches('background', stance.background),
    ...stretches('aim', stance.aims),
    ...stretches('old', stance.origins),
    ...changes,
    ...asides,
  ];
}

/** The matches of each pattern that has any. */
function found(text: string, patterns: readonly RegExp[]): readonly (readonly RegExpExecArray[])[] {
  const all: (readonly RegExpExecArray[])[] = [];
  for (const pattern of patterns) {
    const matches = matchesOf(text, pattern);
    if (matches.length > 0) all.push(matches);
  }
  return all;
}

/** What a part of a clause is: the first pattern decides whose stretch covers it. */
function kindOf({ start, end }: Span, zones: readonly (readonly Zone[])[]): Part['kind'] {
  for (const stretches of zones) {
    const zone = stretches[firstIndex(stretches, (stretch) => stretch.end >= end)];
    if (zone && start >= zone.start) return zone.kind;
  }
  return 'plain';
}

/** A stretch of text, cut at the matches of a pattern. */
function splitBefore(folded: string, { start, end }: Span, pattern: RegExp): readonly Span[] {
  const cuts = matchesOf(folded.slice(start, end), pattern).map(({ index }) => start + index);
  return [start, ...cuts].map((cut, at) => ({ start: cut, end: cuts[at] ?? end }));
}

/** The stretches between the marks that part clauses; what goes on a clause, or a second size of the same thing, belongs to the one before. */
function clausesIn(folded: string, sentence: Span, { sentences, stance }: Locale): readonly Span[] {
  const { splits } = stance;
  const parted = splitAt(folded, sentence, breaksOf(sentences).clauses);
  const spans = splits ? parted.flatMap((span) => splitBefore(folded, span, splits)) : parted;
  if (!stance.joins) return spans;
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const joins = last !== undefined && stance.joins.test(folded.slice(span.start, span.end));
    joined.splice(joins ? -1 : joined.length, 1, joins ? { start: last.start, end: span.end } : span);
  }
  return joined;
}

/** Those of some stretches, in the order of the text, that lie in another one. */
const within = <T extends Span>(stretches: readonly T[], { start, end }: Span): readonly T[] =>
  stretches.slice(
    firstIndex(stretches, (one) => one.start >= start),
    firstIndex(stretches, (one) => one.end > end),
  );

/**
 * The clauses of a sentence of a passage with folded widths; the parts of all of them cover it without a gap. They are cut so that each
 * of the times that the sentence names, and each figure that is `dealt` one of them, can stand in a part of its own.
 */
export function groupsOf(
  folded: string,
  sentence: Span,
  times: readonly PeriodMention[],
  dealt: readonly Span[],
  locale: Locale,
): readonly Group[] {
  return clausesIn(folded, sentence, locale).map((span) => {
    const { start, end } = span;
    const text = folded.slice(start, end);
    const zones = zonesOf(text, start, locale);
    const between = locale.periods.placing === 'free' ? cutsBetween(folded, span, within(times, span), locale) : [];
    const pieces = splitAt(folded, span, breaksOf(locale.sentences).lists);
    const own = within(dealt, span);
    if (zones.length === 0 && between.length === 0 && own.length === 0) {
      const parts = pieces.map((piece): Part => ({ start: piece.start, end: piece.end, kind: 'plain' }));
      return { start, end, text, parts };
    }
    const cuts = [...pieces, ...zones.flat(), ...own].flatMap((stretch) => [stretch.start, stretch.end]);
    const ends = [...new Set([...cuts, ...between])].filter((cut) => cut > start && cut <= end).sort((a, b) => a - b);
    const parts = ends.map((partEnd, index): Part => {
      const part = { start: ends[index - 1] ?? start, end: partEnd };
      return { ...part, kind: kindOf(part, zones) };
    });
    return { start, end, text, parts };
  });
}
