import { governorOf, isOnly, leans, names } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { isTime, isVerb, kindAt, textAt, type Phrase, type Sentence } from './sentence.ts';
import { groupStart, objectOf, REACH, verbBefore } from './verbs.ts';

/** What does a verb: a phrase, or somebody or something that the sentence does not name (`leans`). */
export interface Subject {
  readonly phrase: Phrase | null;
  /** A pronoun, or a noun that takes up what was spoken of. */
  readonly leans: boolean;
}

const DASHES: ReadonlySet<string> = new Set(['-', '\u{2013}', '\u{2014}']);

const NOBODY: Subject = { phrase: null, leans: false };

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
  if (DASHES.has(textAt(sentence, before))) return acrossDashes(sentence, before, depth);
  const kept = keptFrom(sentence, start);
  if (kept) return { phrase: kept, leans: leans(sentence, kept) };
  const phrase = phraseBefore(sentence, start);
  if (!phrase) return kind === 'preposition' ? earlier(sentence, start, depth) : NOBODY;
  const own = ownSubject(sentence, phrase);
  if (own) return { phrase: own, leans: leans(sentence, own) };
  const governor = governorOf(sentence, phrase);
  if (isGoverned(sentence, governor) && kindAt(sentence, phrase.from - 1) !== 'number')
    return earlier(sentence, governor, depth);
  return { phrase, leans: leans(sentence, phrase) };
}

/** Keep the rate from *rising*: what stands before the preposition. */
function keptFrom(sentence: Sentence, start: number): Phrase | null {
  const { gerund, moves } = sentence.naming;
  if (!gerund.test(textAt(sentence, start)) || !moves.has(textAt(sentence, start - 1))) return null;
  const phrase = phraseBefore(sentence, start - 1);
  return phrase && isVerb(sentence, governorOf(sentence, phrase)) && names(sentence, phrase) ? phrase : null;
}

/** In the coming year the fund will …: a phrase behind a preposition is no subject, unless it is a whole of which a part is told. */
const isGoverned = (sentence: Sentence, governor: number): boolean =>
  kindAt(sentence, governor) === 'preposition' &&
  textAt(sentence, governor - 1) !== ',' &&
  !(textAt(sentence, governor) === sentence.naming.of && kindAt(sentence, governor - 1) === 'figure') &&
  governor > sentence.from;

/** Rents will fall in the coming year and wages will rise, rents will hit firms and the wages will rise: what stands behind the conjunction, where a verb stands before it. */
function ownSubject(sentence: Sentence, phrase: Phrase): Phrase | null {
  const { words } = sentence;
  const cut = words.slice(phrase.from, phrase.to).findLastIndex(({ kind }) => kind === 'conjunction');
  const from = phrase.from + cut + 1;
  if (cut < 1 || verbBefore(sentence, phrase.from) < 0) return null;
  const isNew = isTime(sentence, from - 1) || kindAt(sentence, from) === 'determiner';
  const own = isNew ? phraseFrom(sentence, from, phrase.to) : null;
  return own?.to === phrase.to ? own : null;
}

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
  while (to > sentence.from && (textAt(sentence, to - 1) === ',' || DASHES.has(textAt(sentence, to - 1)))) to--;
  if (kindAt(sentence, to - 1) === 'preposition') to--;
  const phrase = phraseBefore(sentence, to);
  return phrase ? { phrase, leans: leans(sentence, phrase) } : earlier(sentence, opener, depth);
}

/** Roads - mainly new ones - will …: a verb behind a remark between dashes belongs to what stands before the remark. */
function acrossDashes(sentence: Sentence, dash: number, depth: number): Subject {
  for (let at = dash - 1; at > Math.max(sentence.from, dash - REACH); at--) {
    if (!DASHES.has(textAt(sentence, at))) continue;
    const phrase = phraseBefore(sentence, at);
    if (names(sentence, phrase)) return { phrase, leans: leans(sentence, phrase) };
  }
  return earlier(sentence, dash, depth);
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
      // the board will, on average, build …
      if (isVerb(sentence, at - 1)) return subjectOf(sentence, at - 1, depth + 1);
      const phrase = phraseBefore(sentence, at);
      if (names(sentence, phrase)) return { phrase, leans: leans(sentence, phrase) };
    }
  }
  const phrase = phraseBefore(sentence, comma);
  const doer = isParticiple ? doerBefore(sentence, comma, depth) : null;
  if (doer) return doer;
  if (names(sentence, phrase)) return { phrase, leans: leans(sentence, phrase) };
  return earlier(sentence, comma, depth);
}

/** The harbour had a good year, *bringing* in …: a thing that does the verb before the comma does what follows it too. */
function doerBefore(sentence: Sentence, comma: number, depth: number): Subject | null {
  const verb = verbBefore(sentence, comma);
  if (verb < sentence.from) return null;
  const subject = subjectOf(sentence, verb, depth + 1);
  // we build a pier to keep the sand, *adding* …: what we do, not what it is for
  const start = groupStart(sentence, verb);
  const isPurpose = kindAt(sentence, start) === 'infinitive' && kindAt(sentence, start - 1) === 'name';
  const main = isPurpose ? verbBefore(sentence, start) : -1;
  const object = main < sentence.from ? null : objectOf(sentence, main, start);
  if (object)
    return isOnly(sentence, object, 'vague') ? { phrase: null, leans: true } : { phrase: object, leans: false };
  const isThing = names(sentence, subject.phrase) && !subject.leans;
  return isThing && !(sentence.words[subject.phrase.head - 1]?.isProper ?? false) ? subject : null;
}

/** True where a comma closes a clause that which or who opened behind another comma. */
function relativeBefore(sentence: Sentence, comma: number): boolean {
  for (let at = comma - 1; at > Math.max(sentence.from, comma - REACH); at--) {
    if (textAt(sentence, at) === ',') return kindAt(sentence, at + 1) === 'opener';
  }
  return false;
}
