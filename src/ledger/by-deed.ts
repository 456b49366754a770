import { coverageOf } from '../text/coverage.ts';
import { monthOf } from '../text/deadlines.ts';
import { deedOf, type Deed } from '../text/deeds.ts';
import { shortenedIn } from '../text/shortened.ts';
import type { Commitment } from '../types.ts';
import { finding, type Finding, type Rule } from './finding.ts';
import type { Hearing } from './hearing.ts';
import { toldAbout } from './lookups.ts';
import { mostTold, type Told } from './told-deeds.ts';

/** How much of a promised whole, or of a list, one phrase must say. */
const SAME_WHOLE = 0.7;
const SAME_LIST = 0.85;
/** The shortest name in a list that stands for a thing of its own. */
const SHORTEST_ITEM = 4;
/** Deeds whose objects are things, events, works by themselves, whatever they are called. */
const NAMING: ReadonlySet<string> = new Set(['complete', 'start', 'build', 'hold', 'sign']);

/** Names in quotation marks, whose own commas part nothing. */
const QUOTED = /["\u{201C}\u{300A}][^"\u{201C}\u{201D}\u{300A}\u{300B}]{1,40}["\u{201D}\u{300B}]/gu;

/** Stands for such a name: a private-use character, which no report holds. */
const HIDDEN = '\u{E000}';

/** A list of things that one verb governs; a single thing where it is none, or where its parts could not be looked up alone. */
function itemsOf({ object, family, concrete }: Deed, { judgement, commitments }: Hearing['locale']): readonly string[] {
  const names = object.match(QUOTED) ?? [];
  const hidden = object.replace(QUOTED, HIDDEN);
  let next = 0;
  const items = hidden
    .split(judgement.itemMarks)
    .map((item) => item.replaceAll(HIDDEN, () => names[next++] ?? '').trim());
  // A list whose last name alone is a thing is one thing: 简政放权、转变职能的机制.
  const isThing = (item: string): boolean => NAMING.has(family) || (concrete ?? commitments.concrete).test(item);
  const isList = items.every((item) => item.length >= SHORTEST_ITEM) && items.slice(0, -1).some(isThing);
  return isList ? items : [object];
}

/** A promise of the whole of something without a verb, kept where the review says the same. */
function wholeOf({ indicator }: Commitment, hearing: Hearing): Finding | null {
  const { totals } = hearing.locale.commitments;
  const total = totals.find(({ words }) => words.test(indicator));
  const said = toldAbout(indicator, 3, hearing).find(
    ({ phrase: { text } }) => total?.words.test(text) && shortenedIn(indicator, text) >= SAME_WHOLE,
  );
  if (!said) return null;
  const evidence = [said.phrase];
  return finding({ outcome: 'met', rule: 'whole-done', sentence: 'deed-done', evidence, confidence: 0.7 });
}

/** The one phrase that names nearly all of a list as done, though perhaps in other words. */
function spokenTogether(promised: Deed, count: number, hearing: Hearing): Told | null {
  const told = mostTold(promised.object, promised, hearing);
  if (told?.state !== 'done') return null;
  const named = told.phrase.text.split(hearing.locale.judgement.itemMarks).length;
  return named >= count && coverageOf(promised.object, told.phrase.text) >= SAME_LIST ? told : null;
}

/** True where what is told as done was done in a later month than promised. */
function isLate({ deadline }: Commitment, spoken: readonly Told[], { locale }: Hearing): boolean {
  const { months } = locale.commitments;
  const due = monthOf(deadline, months);
  return due !== null && spoken.some(({ phrase }) => (monthOf(phrase.text, months) ?? 0) > due);
}

/** A promise to do something, held against what the next report says was done to that thing. */
export const byDeed: Rule = (commitment, hearing) => {
  const { commitments, judgement } = hearing.locale;
  if (commitment.metrics.length > 0) return null;
  const promised = deedOf(commitment.quote, commitments, () => commitment.indicator);
  if (!promised) return commitment.target ? wholeOf(commitment, hearing) : null;
  const items = itemsOf(promised, hearing.locale);
  const told = items.map((item) => mostTold(item, promised, hearing));
  const spoken = told.filter((one) => one !== null);
  if (spoken.length === 0) return null;
  const evidence = [...new Map(spoken.map(({ phrase }) => [phrase.start, phrase])).values()];
  const confidence = Math.min(...spoken.map(({ score }) => score)) * 0.9;
  const together = items.length > 1 ? spokenTogether(promised, items.length, hearing) : null;
  const done = together ? items.length : spoken.filter(({ state }) => state === 'done').length;
  const whole = commitment.target === null || spoken.every(({ phrase }) => judgement.wholly.test(phrase.text));
  if (done === items.length && whole && isLate(commitment, spoken, hearing))
    return finding({ outcome: 'partially_met', rule: 'deed-late', sentence: 'deed-late', evidence, confidence });
  if (done === items.length && whole)
    return finding({ outcome: 'met', rule: 'deed-done', sentence: 'deed-done', evidence, confidence });
  // A promise to build, without an end, cannot be kept by half.
  const halfway = spoken.some(({ state }) => state === 'begun') && promised.family !== 'build';
  if (done > 0 || halfway)
    return finding({ outcome: 'partially_met', rule: 'deed-in-part', sentence: 'deed-in-part', evidence, confidence });
  return finding({ outcome: 'unverifiable', rule: 'deed-open', sentence: 'deed-open', evidence, confidence: 0.4 });
};
