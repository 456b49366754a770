import { coverageOf } from '../text/coverage.ts';
import { deedOf, speaksOfDeed, type Deed } from '../text/deeds.ts';
import { monthOf } from '../text/deadlines.ts';
import { findMentions } from '../text/mentions.ts';
import type { Phrase } from '../text/phrases.ts';
import { finding, type Finding, type Rule } from './finding.ts';
import type { Commitment } from '../types.ts';
import type { Hearing } from './hearing.ts';

/** How much of what was promised a phrase must name for it to speak of the same thing. */
const SAME_THING = 0.7;
/** The same where there is no verb that could be compared. */
const SAME_WORDS = 0.85;
/** How much of its letters, which is all of them where it is short. */
const COVERED = 0.75;
const SHORT = 6;
/** The shortest name in a list that stands for a thing of its own. */
const SHORTEST_ITEM = 4;

/** How far a thing has come by what one phrase tells. */
interface Told {
  readonly phrase: Phrase;
  readonly score: number;
  readonly state: 'done' | 'begun' | 'open';
}

/** Families of deeds that build one thing: each of them shows that the thing has come at least as far as its stage. */
const BUILDING: ReadonlySet<string> = new Set([
  'issue',
  'establish',
  'build',
  'start',
  'implement',
  'complete',
  'sign',
  'hold',
]);

function stateOf(promised: Deed, phrase: Phrase, { locale: { commitments, judgement } }: Hearing): Told['state'] {
  const reported = deedOf(phrase.text, commitments);
  const sameFamily = speaksOfDeed(phrase.text, promised.family, commitments);
  if (judgement.wholly.test(phrase.text) && (sameFamily || BUILDING.has(promised.family))) return 'done';
  if (judgement.partly.test(phrase.text)) return 'begun';
  // What was promised to be carried out is kept by carrying it out.
  if (judgement.underWay.test(phrase.text)) return sameFamily && promised.stage <= 4 ? 'done' : 'begun';
  if (sameFamily) return 'done';
  if (!reported || !BUILDING.has(promised.family) || !BUILDING.has(reported.family)) return 'open';
  // What is carried out has been set up.
  const reached = reported.family === 'implement' && promised.family !== 'complete' ? 5 : reported.stage;
  return reached >= promised.stage ? 'done' : 'begun';
}

/** The told phrase that says most of one promised thing. */
function best(object: string, promised: Deed, hearing: Hearing): Told | null {
  const found = findMentions(hearing.toldIndex, object, 6)
    .filter(({ score }) => score >= SAME_THING)
    .flatMap(({ index, score }) => {
      const phrase = hearing.told[index];
      return phrase && coverageOf(object, phrase.text) >= (object.length < SHORT ? 1 : COVERED)
        ? [{ phrase, score, state: stateOf(promised, phrase, hearing) }]
        : [];
    });
  const order = { done: 2, begun: 1, open: 0 };
  return found.sort((a, b) => order[b.state] - order[a.state] || b.score - a.score)[0] ?? null;
}

/** Names in quotation marks, whose own commas part nothing. */
const QUOTED = /["\u{201C}\u{300A}][^"\u{201C}\u{201D}\u{300A}\u{300B}]{1,40}["\u{201D}\u{300B}]/gu;

/** Stands for such a name: a private-use character, which no report holds. */
const HIDDEN = '\u{E000}';

/** A list of things that one verb governs; a single thing where it is none. */
function itemsOf(object: string, marks: RegExp): readonly string[] {
  const names = object.match(QUOTED) ?? [];
  const hidden = object.replace(QUOTED, HIDDEN);
  let next = 0;
  const items = hidden.split(marks).map((item) => item.replaceAll(HIDDEN, () => names[next++] ?? '').trim());
  return items.length > 1 && items.every((item) => item.length >= SHORTEST_ITEM) ? items : [object];
}

/** A promise of the whole of something without a verb, kept where the review says the same. */
function wholeOf({ indicator }: Commitment, hearing: Hearing): Finding | null {
  const said = findMentions(hearing.toldIndex, indicator, 1)[0];
  const phrase = said && said.score >= SAME_WORDS ? hearing.told[said.index] : undefined;
  if (!phrase || !hearing.locale.commitments.totals.some(({ words }) => words.test(phrase.text))) return null;
  const evidence = [phrase];
  return finding({ outcome: 'met', rule: 'whole-done', sentence: 'deed-done', evidence, confidence: 0.7 });
}

/** The one phrase that names nearly all of a list as done, though perhaps in other words. */
function spokenTogether(promised: Deed, count: number, hearing: Hearing): Told | null {
  const told = best(promised.object, promised, hearing);
  if (told?.state !== 'done') return null;
  const named = told.phrase.text.split(hearing.locale.judgement.itemMarks).length;
  return named >= count && coverageOf(promised.object, told.phrase.text) >= SAME_WORDS ? told : null;
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
  const promised = deedOf(commitment.quote, commitments, commitment.indicator);
  if (!promised) return commitment.target ? wholeOf(commitment, hearing) : null;
  const items = itemsOf(promised.object, judgement.itemMarks);
  const told = items.map((item) => best(item, promised, hearing));
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
