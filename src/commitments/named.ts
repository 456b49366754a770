import type { CommitmentWords, TotalWords } from '../locales/locale.ts';
import type { Phrase } from '../text/phrases.ts';
import { stripEnd } from '../text/strip.ts';
import { bareObject, deedOf, withoutOpeners, type Deed } from '../text/deeds.ts';
import type { Comparator, Figure } from '../types.ts';

/** Marks that end the words of a promise and belong to no name. */
const SENTENCE_ENDS = ' .;\u{3002}\u{FF1B}';

/** A promise that no figure of the text states. */
export interface NamedPromise {
  readonly phrase: Phrase;
  /** What is promised: the object of its deed, or what a main target speaks of. */
  readonly indicator: string;
  /** 100 % or 0 where the phrase promises the whole of something. */
  readonly target: Figure | null;
  readonly comparator: Comparator | null;
  readonly deed: Deed | null;
}

/** A name in quotation marks, whose words promise nothing: “全覆盖两提升”行动. */
const QUOTED = /["\u{201C}\u{300A}][^"\u{201C}\u{201D}\u{300A}\u{300B}]{1,40}["\u{201D}\u{300B}]/gu;

/** A name shorter than this names nothing that could be looked up. */
const SHORTEST_OBJECT = 3;

function totalOf(text: string, totals: readonly TotalWords[], deed: Deed | null): Figure | null {
  const total = totals.find(({ words, needsDeed }) => (deed !== null || !needsDeed) && words.test(text));
  if (!total) return null;
  const direction = total.kind === 'growth' ? 'up' : null;
  return { value: total.value, high: null, unit: total.unit, bound: 'eq', kind: total.kind, direction, step: 1 };
}

/** What a phrase is about: the object of its deed, or all of it. */
function subjectOf(text: string, words: CommitmentWords): string {
  return deedOf(text, words)?.object ?? bareObject(withoutOpeners(text, words), words);
}

/** A phrase in parts where it lists several promises of the whole of something: 全部就业、动态清零. */
export function splitTotals(phrase: Phrase, listMark: string, { totals }: CommitmentWords): readonly Phrase[] {
  if (!phrase.text.includes(listMark)) return [phrase];
  const parts = phrase.text.split(listMark);
  const promises = parts.filter((part) => totals.some(({ words }) => words.test(part)));
  if (promises.length < 2 || phrase.end - phrase.start !== phrase.text.length) return [phrase];
  let at = 0;
  return parts.map((text) => {
    const start = phrase.start + at;
    const part = { ...phrase, text, start, end: start + text.length, at: phrase.at + at };
    at += text.length + listMark.length;
    return part;
  });
}

/** The other figure that a phrase measures its promise against, and the phrase without it. */
function comparatorOf(text: string, words: CommitmentWords): { found: Comparator; rest: string } | null {
  for (const { words: pattern, bound } of words.comparators) {
    const match = pattern.exec(text);
    const reference = match?.groups?.['reference'];
    if (!match || reference === undefined) continue;
    const canonical = words.references.find((known) => known.words.test(reference))?.canonical ?? null;
    return { found: { bound, reference, canonical }, rest: text.slice(0, match.index).trim() };
  }
  return null;
}

/**
 * Reads the promise of a phrase without a figure: a comparator, the whole of something, or a deed done to something that can
 * be looked up. `listed` says that the phrase stands among the year's main expected targets, where every phrase is a promise;
 * `previous` is the phrase before it in the sentence, which names what a phrase that is only a verb is about.
 */
export function namedPromise(
  phrase: Phrase,
  listed: boolean,
  words: CommitmentWords,
  previous: Phrase | null = null,
): NamedPromise | null {
  const { text } = phrase;
  if (words.slogans.test(text)) return null;
  const deed = deedOf(text, words, () => (previous ? subjectOf(previous.text, words) : ''));
  const comparator = comparatorOf(text, words);
  if (
    comparator &&
    (listed || comparator.found.canonical !== null || words.external.test(comparator.found.reference))
  ) {
    const indicator = comparator.rest === '' ? text : comparator.rest;
    return { phrase, indicator, target: null, comparator: comparator.found, deed };
  }
  const target = totalOf(text.replace(QUOTED, ''), words.totals, deed);
  if (listed || target) {
    return { phrase, indicator: deed?.object ?? stripEnd(text, SENTENCE_ENDS), target, comparator: null, deed };
  }
  if (!deed || deed.object.length < SHORTEST_OBJECT || words.openEnded.test(text)) return null;
  if (!(deed.concrete ?? words.concrete).test(deed.object)) return null;
  return { phrase, indicator: deed.object, target, comparator: null, deed };
}
