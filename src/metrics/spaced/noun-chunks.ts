import type { Chunk, Sentence } from './chunks.ts';
import type { Word, WordKind } from './words.ts';

const INNER = /^["'\u{201C}\u{201D}\u{2018}\u{2013}/&-]$/u;
const YEAR = /^\d{4}(?:\P{N}|$)/u;
const CALENDAR_YEAR = /^(?:19|20)\d\d(?:\P{N}|$)/u;
const LEADING: ReadonlySet<WordKind | undefined> = new Set<WordKind>(['determiner', 'number', 'adverb']);

const kindAt = ({ words, to }: Sentence, at: number): WordKind | undefined => (at < to ? words[at]?.kind : undefined);
const textAt = ({ words }: Sentence, at: number): string => words[at]?.text ?? '';

/** A noun or a figure, with what stands at its edge; null where the words there are neither. */
export function nounAt(sentence: Sentence, from: number, figures: ReadonlySet<number>): Chunk | null {
  // in 2024 wages rose: a year behind a preposition is no part of the noun
  const isGoverned = from > sentence.from && sentence.words[from - 1]?.kind === 'preposition';
  if (isGoverned && CALENDAR_YEAR.test(textAt(sentence, from)))
    return { kind: 'time', from, to: from + 1, core: from, end: from + 1 };
  const lead = leadEnd(sentence, from);
  const qualified = qualityEnd(sentence, lead);
  if (kindAt(sentence, qualified) === 'figure') return amountAt(sentence, from, qualified, figures);
  // the coming *five years*
  const isCounted =
    qualified > lead && kindAt(sentence, qualified) === 'number' && kindAt(sentence, qualified + 1) === 'name';
  const core = isCounted ? qualified + 1 : lead;
  const end = nameEnd(sentence, from, core);
  if (isAside(sentence, from, core, end)) return null;
  return end === core ? withoutName(sentence, from, core) : namedAt(sentence, from, core, end);
}

/** Behind determiners, numbers, adverbs and quotation marks. */
function leadEnd(sentence: Sentence, from: number): number {
  let at = from;
  while (LEADING.has(kindAt(sentence, at)) || isInner(sentence, at)) at++;
  return at;
}

function qualityEnd(sentence: Sentence, from: number): number {
  const { quality } = sentence.naming.roles;
  let at = from;
  while (kindAt(sentence, at) === 'name' && quality.has(textAt(sentence, at))) at++;
  return at;
}

function amountAt(sentence: Sentence, from: number, core: number, figures: ReadonlySet<number>): Chunk {
  let end = core + 1;
  while (kindAt(sentence, end) === 'figure' && !figures.has(end)) end++;
  return { kind: 'amount', from, to: end, core, end };
}

/** Behind the words of a name, with what stands inside of it. */
function nameEnd(sentence: Sentence, from: number, core: number): number {
  let at = core;
  while (kindAt(sentence, at) === 'name' || joinsName(sentence, from, core, at)) {
    if (at > core && opensTime(sentence, at)) break;
    at += isBracketed(sentence, at) ? 3 : 1;
  }
  return at;
}

/** True of what is no name and has the rest of one behind it. */
function joinsName(sentence: Sentence, from: number, core: number, at: number): boolean {
  if (isInner(sentence, at)) return kindAt(sentence, at + 1) === 'name';
  if (isBracketed(sentence, at)) return kindAt(sentence, at + 3) === 'name';
  // the Innovation *and* Technology Fund
  const [before, after] = [sentence.words[at - 1], sentence.words[at + 1]];
  const isInTitle = before?.isProper === true && after?.isProper === true && kindAt(sentence, at + 1) === 'name';
  return kindAt(sentence, at) === 'conjunction' && at > core && core > from && isInTitle;
}

const isInner = (sentence: Sentence, at: number): boolean =>
  kindAt(sentence, at) === 'mark' && INNER.test(textAt(sentence, at));

/** The Development Council *(DC)* vouchers. */
const isBracketed = (sentence: Sentence, at: number): boolean =>
  textAt(sentence, at) === '(' && kindAt(sentence, at + 1) === 'name' && textAt(sentence, at + 2) === ')';

/** Homes *last year*: a time without a determiner opens a chunk of its own. */
function opensTime(sentence: Sentence, at: number): boolean {
  const { quality, time } = sentence.naming.roles;
  const [word, next] = [textAt(sentence, at), textAt(sentence, at + 1)];
  return (quality.has(word) && time.has(next)) || (time.has(word) && /^\d{4}/u.test(next));
}

/** *Second*, wages …: no more than an adverb. */
function isAside(sentence: Sentence, from: number, core: number, end: number): boolean {
  const { quality } = sentence.naming.roles;
  const isMarked = textAt(sentence, end) === ',' && kindAt(sentence, from) === 'name';
  return isMarked && sentence.words.slice(core, end).every(({ text }: Word) => quality.has(text));
}

/** What is left where no name follows: a year, or *this* and *these* by themselves. */
function withoutName(sentence: Sentence, from: number, to: number): Chunk | null {
  if (to > from && YEAR.test(textAt(sentence, to - 1))) return { kind: 'time', from, to, core: to - 1, end: to };
  const stands = kindAt(sentence, from) === 'determiner' && sentence.naming.leaning.has(textAt(sentence, from));
  return stands ? { kind: 'pronoun', from, to, core: from, end: to } : null;
}

function namedAt(sentence: Sentence, from: number, core: number, end: number): Chunk {
  // the Budget 2023, June 2024
  const isNumbered = kindAt(sentence, end) === 'number' && kindAt(sentence, end + 1) !== 'name';
  return {
    kind: isTime(sentence, core, end) ? 'time' : 'noun',
    from: behindAdverbs(sentence, from, core),
    to: isNumbered ? end + 1 : isBracketed(sentence, end) ? end + 3 : end,
    core,
    end,
  };
}

/** Set up *a fund*: an adverb before a determiner is none of its noun. */
function behindAdverbs(sentence: Sentence, from: number, core: number): number {
  let at = from;
  while (at < core && kindAt(sentence, at) === 'adverb') at++;
  return at;
}

function isTime(sentence: Sentence, core: number, end: number): boolean {
  const { naming } = sentence;
  const { quality, time } = naming.roles;
  const [last, before] = [textAt(sentence, end - 1), textAt(sentence, end - 2)];
  // the waiting time is no time when something happens
  const isDuration = naming.gerund.test(before) && end - 1 > core && !quality.has(before);
  return (!isDuration && time.has(last.slice(last.lastIndexOf('-') + 1))) || /\d{4}$/u.test(last);
}
