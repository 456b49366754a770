import type { Phrases, PhraseWord } from '../locales/locale.ts';
import { tokenise, type Lexicon } from '../text/lexicon.ts';
import type { Figure } from '../types.ts';
import type { Clause } from './clauses.ts';
import type { FoundFigure, Stretch } from './figures.ts';
import { readAfter, type After } from './phrase/after.ts';
import { readBefore, type Before } from './phrase/before.ts';
import { splitGap } from './phrase/gap.ts';
import { is, isMark, isUnknown, type Word } from './phrase/words.ts';

/** A figure whose indicator is sought: its place in the paragraph and what kind of figure it is. */
export type Countable = Stretch & Pick<Figure, 'kind' | 'unit'> & Partial<Pick<FoundFigure, 'isTarget' | 'prefix'>>;

/** A paragraph (as it stands, and folded) and the language's words. */
export interface Frame {
  readonly text: string;
  readonly folded: string;
  readonly phrases: Phrases;
  readonly lexicon: Lexicon<PhraseWord>;
}

/** One figure of a clause with the phrases on both sides. */
export interface Item {
  readonly figure: Countable;
  readonly before: Before;
  readonly after: After;
  /** True where a list mark parts it from the item before. */
  readonly listed: boolean;
  /** True where nothing but list marks stands between it and the item before, so that both have one phrase. */
  readonly bare: boolean;
  /** True where nothing stands before it in its item. */
  readonly leading: boolean;
  /** True where its noun is the next figure's too: 总投资3亿元的84个小区. */
  readonly borrows: boolean;
}

/** A bracket that is a remark and no part of a name, as 新(改)建 and 细颗粒物(PM2.5) are: a long one, or a clause of its own. */
const REMARK = /\([^()\d\u{3001}]{6,20}\)|\([^(),\d\u{3001}]{1,3},[^(),\d\u{3001}]{1,2}\)/u;

/** The words of a stretch of the paragraph, without remarks. */
export function wordsOf(frame: Frame, from: number, to: number): readonly Word[] {
  const text = frame.folded.slice(from, to);
  const remark = text.includes('(') ? REMARK.exec(text) : null;
  if (!remark) return tokenise(text, frame.lexicon, from);
  const start = from + remark.index;
  return [
    ...tokenise(text.slice(0, remark.index), frame.lexicon, from),
    ...wordsOf(frame, start + remark[0].length, to),
  ];
}

/** Longest remark on a unit, brackets included. */
const LONGEST_ASIDE = 12;

/** A bracket right after a figure is a remark on its unit: 5万套（间）. */
function afterAside({ folded }: Frame, at: number): number {
  const close = folded.charAt(at) === '(' ? folded.slice(at, at + LONGEST_ASIDE).indexOf(')') : -1;
  return close < 0 ? at : at + close + 1;
}

/** The figures of a clause, each with its own phrases; `first` are the words that stand before the first figure. */
export function itemsOf(
  frame: Frame,
  { from, to, figures }: Clause<Countable>,
  first: readonly Word[],
): readonly Item[] {
  const { amounts } = frame.phrases;
  const gaps = figures
    .slice(1)
    .map((figure, at) => splitGap(wordsOf(frame, afterAside(frame, figures[at]?.to ?? from), figure.from)));
  const final = wordsOf(frame, afterAside(frame, figures.at(-1)?.to ?? from), to);
  const items: Item[] = [];
  for (let at = figures.length - 1; at >= 0; at -= 1) {
    const figure = figures[at];
    if (!figure) continue;
    const gap = gaps[at - 1];
    const facet = gap !== undefined && gap.right.length > 0 && gap.right.every((word) => is(word, 'facet'));
    const left = withoutPrefix(gap ? (facet ? [] : splitLead(gap.left).rest) : first, figure);
    const read = readAfter(is(final[0], 'and') && at === figures.length - 1 ? [] : (gaps[at]?.right ?? final));
    const before = readBefore(left, figure.kind);
    const next = items.at(-1);
    const isFirst = at === 0 && next?.before.noun.length === 0 && next.before.tail.every((word) => !is(word, 'flow'));
    const twin =
      next?.listed === true && before.noun.length === 0 && (isFirst || (next.leading && before.tail.length > 0));
    // 2座35万千瓦光热电站, 1.2万户3.9万人加入: two figures without a word between are said of the same
    const glued = next?.figure.from === figure.to && next.figure.kind === 'level' && !amounts.test(figure.unit);
    const borrowed =
      read.words.length === 0 && (read.attributive || twin || glued) ? next?.after.words : sharedNoun(read.words, next);
    items.push({
      figure,
      before,
      after: borrowed ? { ...read, words: borrowed } : read,
      listed: gap?.listed ?? false,
      bare: gap !== undefined && gap.listed && gap.left.length === 0 && gap.right.length === 0,
      leading: left.length === 0,
      borrows: read.attributive && borrowed !== undefined,
    });
  }
  return items.reverse();
}

/** 进出口连续两年过万亿元: a bound word that the lexicon does not know belongs to the figure. */
function withoutPrefix(words: readonly Word[], { prefix }: Countable): readonly Word[] {
  return prefix ? words.filter(({ from, kinds }) => from < prefix.from || kinds.length > 0) : words;
}

/** 20个国家级、19个省级重点县, 8个方面90项措施: what the next figure counts is what this one counts, or counts a side of. */
function sharedNoun(words: readonly Word[], next: Item | undefined): readonly Word[] | undefined {
  if (words.length === 0 || !next) return undefined;
  const [opening, ...noun] = next.after.words;
  if (!next.listed && words.every((word) => is(word, 'facet'))) return [...next.after.words, ...words];
  const shares =
    next.listed && noun.length > 0 && is(opening, 'modifier') && words.every((word) => is(word, 'modifier'));
  return shares ? [...words, ...noun] : undefined;
}

const LEANING: readonly PhraseWord[] = [
  ...(['flow', 'deliver', 'modal', 'opening', 'bound', 'change', 'copula', 'time', 'order', 'place'] as const),
  ...(['part', 'echo', 'per', 'each'] as const),
];

/** True for a verb that says what became of its subject, and names nothing. */
const endsClause = (word: Word | undefined): boolean =>
  is(word, 'event') && !is(word, 'flow', 'deliver', 'deed', 'opening', 'modal', 'copula', 'change', 'order', 'solid');

/** Parts the words before a figure at a list mark after which nothing has a noun of its own: what comes first is the topic. */
export function splitLead(words: readonly Word[]): { readonly lead: readonly Word[]; readonly rest: readonly Word[] } {
  // 机场建成投运、旅客吞吐量居首位: what has its predicate is over
  const over = words.findLastIndex(
    (word, at) => at > 1 && is(word, 'and') && isMark(word) && endsClause(words[at - 1]) && isUnknown(words[at + 1]),
  );
  if (over > 0) return { lead: words.slice(0, over), rest: words.slice(over + 1) };
  const cut = words.findLastIndex((word) => is(word, 'and') && isMark(word));
  const last = words.slice(cut + 1);
  // 收入、利润分别增长: a side of the thing before is one of the list's subjects
  const isDealt = last.some((word) => is(word, 'each', 'dealing')) && last.some((word) => is(word, 'part', 'echo'));
  const leans = !isDealt && last.every((word) => is(word, ...LEANING));
  const known =
    cut > 0 && leans && words.slice(0, cut).some((word) => !is(word, 'flow', 'deliver', 'opening', 'modal'));
  return known ? { lead: words.slice(0, cut), rest: words.slice(cut + 1) } : { lead: [], rest: words };
}
