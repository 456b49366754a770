import { asideEnd, runEnd } from './runs.ts';
import { isEdge, isTime, kindAt, textAt, type Phrase, type Range, type Sentence } from './sentence.ts';

/** Longest name, in characters, before attachments are left out. */
export const LONGEST_NAME = 80;

/** The noun phrase that begins at `at`, with what prepositions attach to it, up to `end`; null where none stands there. */
export function phraseFrom(sentence: Sentence, at: number, end: number = sentence.to): Phrase | null {
  const bounded = { ...sentence, to: Math.min(end, sentence.to) };
  let from = at;
  while (from < bounded.to && isEdge(bounded, from)) from++;
  const head = runEnd(bounded, from);
  if (head === from) return null;
  const to = attachmentsEnd(bounded, from, head);
  return { from, head, to, more: remoteAttachment(sentence, from, to) };
}

/** Where the attachments of a phrase end, before the first that names a time or makes the name too long. */
export function attachmentsEnd(sentence: Sentence, from: number, head: number): number {
  const { words, naming } = sentence;
  let to = head;
  for (;;) {
    let at = asideEnd(sentence, to);
    // the setting up of stalls
    if (kindAt(sentence, at) === 'adverb' && textAt(sentence, at + 1) === naming.of) at++;
    const link = textAt(sentence, at);
    if (kindAt(sentence, at) !== 'preposition' || !naming.links.has(link)) return to;
    at++;
    // the age for joining the fund
    if (kindAt(sentence, at) === 'verb' && naming.gerund.test(textAt(sentence, at))) at++;
    while (isEdge(sentence, at)) at++;
    const end = runEnd(sentence, at);
    const length = (words[end - 1]?.to ?? 0) - (words[from]?.from ?? 0);
    if (end === at || isTime(sentence, end) || isSpan(sentence, at, end) || length > LONGEST_NAME) return to;
    to = end;
  }
}

/** The last of *the last* 20 years. */
const isSpan = (sentence: Sentence, from: number, end: number): boolean =>
  (kindAt(sentence, end) === 'figure' || kindAt(sentence, end) === 'number') &&
  sentence.words.slice(from, end).every(({ text }) => sentence.naming.roles.quality.has(text));

/** The attachment behind times and sizes that follow a phrase. */
function remoteAttachment(sentence: Sentence, from: number, to: number): readonly Range[] {
  const { words, naming } = sentence;
  let at = to;
  for (let steps = 0; steps < 4; steps++) {
    if (kindAt(sentence, at) !== 'preposition') return [];
    let start = at + 1;
    while (isEdge(sentence, start) || naming.roles.quality.has(textAt(sentence, start))) start++;
    let end = start;
    while (kindAt(sentence, end) === 'figure' || kindAt(sentence, end) === 'number') end++;
    if (end > start && kindAt(sentence, end) === 'name' && isTime(sentence, runEnd(sentence, end)))
      end = runEnd(sentence, end);
    if (end === start) end = runEnd(sentence, start);
    if (end === start) return [];
    const hasFigure = kindAt(sentence, start) === 'figure';
    const ofTime = steps > 0 && textAt(sentence, at) === naming.of;
    if (!hasFigure && !ofTime && !isTime(sentence, end)) {
      if (steps === 0 || !naming.links.has(textAt(sentence, at))) return [];
      const close = attachmentsEnd(sentence, at, end);
      const length =
        (words[to - 1]?.to ?? 0) - (words[from]?.from ?? 0) + (words[close - 1]?.to ?? 0) - (words[at]?.from ?? 0);
      return [{ from: at, to: length > LONGEST_NAME ? end : close }];
    }
    at = end;
  }
  return [];
}
