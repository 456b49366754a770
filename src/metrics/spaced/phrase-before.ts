import { attachmentsEnd, LONGEST_NAME } from './phrase-after.ts';
import { asideStart, runStart } from './runs.ts';
import { isEdge, isQuote, isTime, kindAt, textAt, type Phrase, type Sentence } from './sentence.ts';

/** The noun phrase that ends before `at`, reaching back over its attachments to its head; null where none ends there. */
export function phraseBefore(sentence: Sentence, at: number, lists = true): Phrase | null {
  let to = at;
  while (to > sentence.from && (kindAt(sentence, to - 1) === 'adverb' || isQuote(sentence, to - 1))) to--;
  to = beforeTimes(sentence, asideStart(sentence, to));
  let from = runStart(sentence, to, lists);
  if (from === to) return null;
  let head = to;
  for (let steps = 0; steps < 6; steps++) {
    const link = linkBefore(sentence, from, lists);
    // in addition to a rebate: a time or a turn of phrase is no head
    if (link === null || (isTime(sentence, link) && textAt(sentence, link) !== sentence.naming.of)) break;
    const start = runStart(sentence, link);
    if (start === link) break;
    from = start;
    head = link;
  }
  while (from < head - 1 && isEdge(sentence, from)) from++;
  return { from, head, to: trimEnd(sentence, from, head, to), more: [] };
}

/** Back over the times and sizes that stand between a phrase and its verb: the supply *in the next three years* will. */
function beforeTimes(sentence: Sentence, to: number): number {
  const { naming } = sentence;
  let end = to;
  for (let steps = 0; steps < 3; steps++) {
    let at = end;
    while (kindAt(sentence, at - 1) === 'figure' || kindAt(sentence, at - 1) === 'number') at--;
    if (at === end) while (naming.roles.time.has(textAt(sentence, at - 1)) && kindAt(sentence, at - 1) === 'name') at--;
    if (at === end) return end;
    while (
      at > sentence.from &&
      (kindAt(sentence, at - 1) === 'figure' ||
        isEdge(sentence, at - 1) ||
        isTimeQuality(sentence, at - 1) ||
        isBetweenNumbers(sentence, at - 1))
    )
      at--;
    if (kindAt(sentence, at - 1) === 'preposition') at--;
    const kind = kindAt(sentence, at - 1);
    if (kind !== 'name' && kind !== 'mark') return end;
    end = at;
  }
  return end;
}

/** Three *to* four years. */
const isBetweenNumbers = (sentence: Sentence, at: number): boolean =>
  kindAt(sentence, at) === 'preposition' && [at - 1, at + 1].every((side) => kindAt(sentence, side) === 'number');

const isTimeQuality = (sentence: Sentence, at: number): boolean =>
  sentence.naming.roles.quality.has(textAt(sentence, at));

/** Where the phrase ends that the attachment beginning at `from` belongs to; null where it belongs to none. */
function linkBefore(sentence: Sentence, from: number, lists: boolean): number | null {
  let at = from - 1;
  if (kindAt(sentence, at) === 'number') at--;
  while (at > sentence.from && isEdge(sentence, at) && kindAt(sentence, at) !== 'number') at--;
  if (kindAt(sentence, at) === 'figure' || kindAt(sentence, at) === 'number') return null;
  const isLink = kindAt(sentence, at) === 'preposition' && sentence.naming.links.has(textAt(sentence, at));
  if (isLink) at--;
  while (at > sentence.from && kindAt(sentence, at) === 'adverb') at--;
  if (kindAt(sentence, at) === 'verb') {
    const hasHelper = ['auxiliary', 'infinitive', 'pronoun', 'opener', 'conjunction'].includes(
      kindAt(sentence, at - 1) ?? '',
    );
    const { participle, gerund } = sentence.naming;
    const isParticiple = gerund.test(textAt(sentence, at))
      ? isLink || lists
      : isLink && participle.test(textAt(sentence, at));
    if (!isParticiple || hasHelper) return null;
    // the age for joining the fund
    const isAttached =
      kindAt(sentence, at - 1) === 'preposition' && sentence.naming.links.has(textAt(sentence, at - 1));
    const end = isAttached ? at - 1 : at;
    return kindAt(sentence, end - 1) === 'name' ? end : null;
  }
  if (!isLink) return null;
  const to = asideStart(sentence, at + 1);
  return kindAt(sentence, to - 1) === 'name' ? to : null;
}

/** Leaves out what a name of a subject need not say: attachments of time, and what makes it too long. */
function trimEnd(sentence: Sentence, from: number, head: number, to: number): number {
  const length = (sentence.words[to - 1]?.to ?? 0) - (sentence.words[from]?.from ?? 0);
  if (head === to || length <= LONGEST_NAME) return to;
  const end = attachmentsEnd({ ...sentence, to }, from, head);
  return Math.max(end, head);
}
