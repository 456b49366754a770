import type { Naming } from '../../locales/locale.ts';
import type { Word } from './words.ts';

/** A noun phrase: half-open indices of words; `head` is where its first noun phrase without attachments ends. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Attachments that stand behind a time or a size: the subsidy for six months *to hospitals*. */
  readonly more: readonly Range[];
}

/** Half-open indices of words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence of a paragraph with its words. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** Half-open indices of its words. */
  readonly from: number;
  readonly to: number;
  readonly naming: Naming;
}

/** Longest noun phrase without attachments, in words. */
const LONGEST = 12;
/** Longest name, in characters, before attachments are left out. */
const LONGEST_NAME = 80;

const kindAt = ({ words }: Sentence, at: number) => words[at]?.kind;
const textAt = ({ words }: Sentence, at: number): string => words[at]?.text ?? '';

/** True for words that stand before a phrase and belong to no name. */
export const isEdge = (sentence: Sentence, at: number): boolean => {
  const kind = kindAt(sentence, at);
  return (
    kind === 'determiner' ||
    kind === 'adverb' ||
    kind === 'number' ||
    /^["'\u{201C}\u{2018}]$/u.test(textAt(sentence, at))
  );
};

/** Where a noun phrase without attachments ends that begins at `at`. */
function runEnd(sentence: Sentence, at: number): number {
  let to = at;
  while (to < sentence.to && to - at < LONGEST) {
    const kind = kindAt(sentence, to);
    if (kind === 'name') to++;
    else if (to > at && (kind === 'conjunction' || textAt(sentence, to) === ',') && joinsNames(sentence, to)) to++;
    else if (to > at && textAt(sentence, to) === '(' && kindAt(sentence, asideEnd(sentence, to)) === 'name')
      to = asideEnd(sentence, to);
    else if (to > at && isQuote(sentence, to) && kindAt(sentence, to + 1) === 'name') to++;
    else break;
  }
  return to;
}

const isQuote = (sentence: Sentence, at: number): boolean =>
  /^["'\u{201C}\u{201D}\u{2018}\u{2013}/-]$/u.test(textAt(sentence, at));

/** True where a conjunction, or a comma of a list with one, stands between two names and opens no clause. */
function joinsNames(sentence: Sentence, at: number): boolean {
  let next = at + 1;
  if (textAt(sentence, at) === ',' && kindAt(sentence, next) === 'conjunction') next++;
  const start = next;
  while (next < sentence.to && next - start < LONGEST && kindAt(sentence, next) === 'name') next++;
  if (next === start) return false;
  const kind = kindAt(sentence, next);
  if (textAt(sentence, at) === ',' && next > at + 1 && kindAt(sentence, at + 1) === 'name') {
    return kind === 'conjunction' || (textAt(sentence, next) === ',' && joinsNames(sentence, next));
  }
  return kind !== 'verb' && kind !== 'auxiliary';
}

export const isTime = (sentence: Sentence, to: number): boolean => {
  const last = textAt(sentence, to - 1);
  return sentence.naming.roles.time.has(last.slice(last.lastIndexOf('-') + 1)) || /^\d|\d{4}$/u.test(last);
};

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
function attachmentsEnd(sentence: Sentence, from: number, head: number): number {
  const { words, naming } = sentence;
  let to = head;
  for (;;) {
    let at = asideEnd(sentence, to);
    while (kindAt(sentence, at) === 'adverb') at++;
    const link = textAt(sentence, at);
    if (kindAt(sentence, at) !== 'preposition' || !naming.links.has(link)) return to;
    at++;
    while (isEdge(sentence, at)) at++;
    const end = runEnd(sentence, at);
    const length = (words[end - 1]?.to ?? 0) - (words[from]?.from ?? 0);
    if (end === at || isTime(sentence, end) || length > LONGEST_NAME) return to;
    to = end;
  }
}

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

/** Past a remark in brackets without figures: Hospital Authority (HA) by. */
function asideEnd(sentence: Sentence, at: number): number {
  if (textAt(sentence, at) !== '(') return at;
  for (let to = at + 1; to < at + 8 && to < sentence.to; to++) {
    if (kindAt(sentence, to) === 'figure') return at;
    if (textAt(sentence, to) === ')') return to + 1;
  }
  return at;
}

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
    if (link === null) break;
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
    return isParticiple && !hasHelper && kindAt(sentence, at - 1) === 'name' ? at : null;
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

function runStart(sentence: Sentence, to: number, lists = true): number {
  let from = to;
  while (from > sentence.from && to - from < LONGEST) {
    const kind = kindAt(sentence, from - 1);
    const hasName = from < to && kindAt(sentence, from - 2) === 'name';
    if (kind === 'name') from--;
    else if (from < to && kind === 'conjunction' && hasName) from--;
    else if (
      lists &&
      from < to &&
      isEdge(sentence, from - 1) &&
      kindAt(sentence, from - 2) === 'conjunction' &&
      kindAt(sentence, from - 3) === 'name'
    )
      from -= 2;
    else if (hasName && textAt(sentence, from - 1) === ',' && hasConjunction(sentence, from, to)) from--;
    else if (hasName && isQuote(sentence, from - 1)) from--;
    else break;
  }
  while (from < to && kindAt(sentence, from) !== 'name') from++;
  return from;
}

const hasConjunction = ({ words }: Sentence, from: number, to: number): boolean =>
  words.slice(from, to).some(({ kind }) => kind === 'conjunction');

function asideStart(sentence: Sentence, to: number): number {
  if (textAt(sentence, to - 1) !== ')') return to;
  for (let at = to - 2; at > to - 9 && at > sentence.from; at--) {
    if (kindAt(sentence, at) === 'figure') return to;
    if (textAt(sentence, at) === '(') return at;
  }
  return to;
}

/** The words of a phrase as they stand. */
export function show({ text, words }: Sentence, { from, to, more = [] }: Range & Partial<Phrase>): string {
  const parts = [{ from, to }, ...more].map((part) => {
    const [first, last] = [words[part.from], words[part.to - 1]];
    return first && last && part.to > part.from ? text.slice(first.from, last.to) : '';
  });
  return parts.filter((part) => part !== '').join(' ');
}

/** True where a phrase names a thing that can be measured. */
export function names(sentence: Sentence, phrase: Phrase | null): phrase is Phrase {
  if (!phrase) return false;
  const { roles } = sentence.naming;
  const head = textAt(sentence, phrase.head - 1);
  return !roles.agent.has(head) && !isTime(sentence, phrase.head) && !isOnly(sentence, phrase);
}

/** True where the head of a phrase is made of nothing but words of the given roles and qualities. */
export function isOnly(
  sentence: Sentence,
  { from, head }: Phrase,
  ...roles: readonly (keyof Naming['roles'])[]
): boolean {
  const all = sentence.naming.roles;
  return sentence.words
    .slice(from, head)
    .every(({ text, kind }) => kind !== 'name' || all.quality.has(text) || roles.some((role) => all[role].has(text)));
}
