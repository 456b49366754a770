import { isOnly, names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import { isEdge, isVerb, kindAt, textAt, type Phrase, type Sentence } from './sentence.ts';

/** How far back the verb of a figure is looked for, in words. */
export const REACH = 40;

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

/** The verb whose purpose the verb at `verb` tells: *providing* a subsidy to cover costs; the verb itself where it tells none. */
export function mainVerb(sentence: Sentence, verb: number): number {
  const start = groupStart(sentence, verb);
  if (verb < sentence.from || kindAt(sentence, start) !== 'infinitive') return verb;
  const main = verbBefore(sentence, start);
  return main >= sentence.from && objectOf(sentence, main, start) ? main : verb;
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
