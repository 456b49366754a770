import { isEdge, isOnly, names, phraseBefore, phraseFrom, show, type Phrase, type Sentence } from './phrases.ts';

/** How far back the verb of a figure is looked for, in words. */
const REACH = 40;

const kindAt = ({ words }: Sentence, at: number) => words[at]?.kind;
const textAt = ({ words }: Sentence, at: number): string => words[at]?.text ?? '';

export const isVerb = (sentence: Sentence, at: number): boolean =>
  kindAt(sentence, at) === 'verb' || kindAt(sentence, at) === 'auxiliary';

/** What does a verb: a phrase, or somebody or something that the sentence does not name (`leans`). */
export interface Subject {
  readonly phrase: Phrase | null;
  /** A pronoun, or a noun that takes up what was spoken of. */
  readonly leans: boolean;
}

const NOBODY: Subject = { phrase: null, leans: false };

/** The nearest verb before `at` in the sentence; −1 where there is none. */
export function verbBefore(sentence: Sentence, at: number): number {
  for (let verb = at - 1; verb >= Math.max(sentence.from, at - REACH); verb--) if (isVerb(sentence, verb)) return verb;
  return -1;
}

/** The first word of the verb group that ends with `verb`: is expected to provide. */
export function groupStart(sentence: Sentence, verb: number): number {
  let first = verb;
  for (let at = verb - 1; at >= sentence.from; at--) {
    const kind = kindAt(sentence, at);
    if (kind === 'verb' || kind === 'auxiliary' || kind === 'infinitive') first = at;
    else if (kind !== 'adverb') break;
  }
  return first;
}

/** What does the verb at `verb`. */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): Subject {
  const start = groupStart(sentence, verb);
  const before = start - 1;
  const kind = kindAt(sentence, before);
  if (depth > 4 || before < sentence.from) return NOBODY;
  if (kind === 'pronoun') return standsFor(sentence, before, depth);
  if (kind === 'conjunction' || kind === 'infinitive') return earlier(sentence, start, depth);
  if (kind === 'opener') return antecedent(sentence, before, depth);
  if (textAt(sentence, before) === ',') return acrossComma(sentence, start, depth);
  const phrase = phraseBefore(sentence, start);
  if (!phrase) return kind === 'preposition' ? earlier(sentence, start, depth) : NOBODY;
  const governor = governorOf(sentence, phrase);
  // in the coming year the fund will …: a phrase behind a preposition is no subject
  const isGoverned = kindAt(sentence, governor) === 'preposition' && textAt(sentence, governor - 1) !== ',';
  if (isGoverned && governor > sentence.from) return earlier(sentence, governor, depth);
  return { phrase, leans: leans(sentence, phrase) };
}

/** The word that governs a phrase: what stands before it and the words at its edge. */
export function governorOf(sentence: Sentence, { from }: Pick<Phrase, 'from'>): number {
  let at = from - 1;
  while (at >= sentence.from && isEdge(sentence, at)) at--;
  return at;
}

/** True where a phrase takes up what was spoken of before: this proposal, the whole scheme. */
export const leans = (sentence: Sentence, phrase: Phrase): boolean =>
  phrase.to === phrase.head && isOnly(sentence, phrase, 'generic');

/** It and they stand for what does the verb before them, in the same sentence; we and I stand for nothing that is measured. */
function standsFor(sentence: Sentence, pronoun: number, depth: number): Subject {
  const isThing = sentence.naming.leaning.has(textAt(sentence, pronoun));
  const known = isThing ? earlier(sentence, pronoun, depth) : NOBODY;
  return known.phrase ? known : { phrase: null, leans: isThing };
}

/** A coordinate or an inner verb has the subject of the verb before it. */
function earlier(sentence: Sentence, at: number, depth: number): Subject {
  const verb = verbBefore(sentence, at);
  if (verb < 0) return NOBODY;
  const start = groupStart(sentence, verb);
  // the measures that we put forward in the last plan involve …
  const isInner = kindAt(sentence, start - 1) === 'pronoun' && kindAt(sentence, start - 2) === 'opener';
  return isInner && kindAt(sentence, start - 3) === 'name'
    ? antecedent(sentence, start - 2, depth + 1)
    : subjectOf(sentence, verb, depth + 1);
}

/** Which and that stand for the phrase before them. */
function antecedent(sentence: Sentence, opener: number, depth: number): Subject {
  let to = opener;
  while (to > sentence.from && [',', '-', '\u{2013}'].includes(textAt(sentence, to - 1))) to--;
  if (kindAt(sentence, to - 1) === 'preposition') to--;
  const phrase = phraseBefore(sentence, to);
  return phrase ? { phrase, leans: leans(sentence, phrase) } : earlier(sentence, opener, depth);
}

/** A participle after a comma belongs to what stands before it; a verb after a remark between commas to what stands before the remark. */
function acrossComma(sentence: Sentence, start: number, depth: number): Subject {
  const comma = start - 1;
  const { gerund, participle } = sentence.naming;
  const isParticiple = gerund.test(textAt(sentence, start)) || participle.test(textAt(sentence, start));
  const isRemark = relativeBefore(sentence, comma);
  if (!isParticiple || isRemark) {
    for (let at = comma - 1; at > Math.max(sentence.from, comma - REACH); at--) {
      if (textAt(sentence, at) !== ',') continue;
      const phrase = phraseBefore(sentence, at);
      if (names(sentence, phrase)) return { phrase, leans: leans(sentence, phrase) };
    }
  }
  const phrase = phraseBefore(sentence, comma);
  if (names(sentence, phrase)) return { phrase, leans: leans(sentence, phrase) };
  return earlier(sentence, comma, depth);
}

/** True where a comma closes a clause that which or who opened behind another comma. */
function relativeBefore(sentence: Sentence, comma: number): boolean {
  for (let at = comma - 1; at > Math.max(sentence.from, comma - REACH); at--) {
    if (textAt(sentence, at) === ',') return kindAt(sentence, at + 1) === 'opener';
  }
  return false;
}

/** What the verb at `verb` does something to, up to `end`; its size left out: waiving 75 per cent *of the charges*. */
export function objectOf(sentence: Sentence, verb: number, end: number = sentence.to): Phrase | null {
  const { words, naming } = sentence;
  let at = verb + 1;
  for (let steps = 0; steps < 2; steps++) {
    while (at < end && (isEdge(sentence, at) || kindAt(sentence, at) === 'figure' || isSize(sentence, at))) at++;
    const isSized = kindAt(sentence, at - 1) === 'figure';
    const link = words[at]?.text ?? '';
    if (isSized && (link === naming.of || link === naming.within || naming.purposes.has(link))) at++;
    const phrase = phraseFrom(sentence, at, end);
    if (!phrase) return null;
    if (!isOnly(sentence, phrase, 'shell') || words[phrase.head]?.text !== naming.of) {
      return names(sentence, phrase) && !isOnly(sentence, phrase, 'shell') ? phrase : null;
    }
    at = phrase.head + 1;
  }
  return null;
}

/** A quality of the figure behind it: an additional $600. */
const isSize = (sentence: Sentence, at: number): boolean =>
  kindAt(sentence, at + 1) === 'figure' && sentence.naming.roles.quality.has(textAt(sentence, at));

/** What is done to a subject that is counted, as it follows its verb: cases *approved by banks*. Empty where nothing is. */
export function passiveTail(sentence: Sentence, from: number): string {
  let verb = from;
  while (kindAt(sentence, verb) === 'auxiliary' || kindAt(sentence, verb) === 'adverb') verb++;
  if (verb === from || kindAt(sentence, verb) !== 'verb' || kindAt(sentence, verb + 1) !== 'preposition') return '';
  let at = verb + 2;
  while (isEdge(sentence, at) || kindAt(sentence, at) === 'figure') at++;
  const phrase = phraseFrom(sentence, at);
  return names(sentence, phrase) ? ` ${show(sentence, { from: verb, to: phrase.to })}` : '';
}
