import { coverageOf } from '../text/coverage.ts';
import { deedOf, speaksOfDeed, type Deed } from '../text/deeds.ts';
import { isWrittenWithoutBlanks, tokensOf } from '../text/mentions.ts';
import type { Phrase } from '../text/phrases.ts';
import { countsFewer } from '../text/small-counts.ts';
import { shortenedIn } from '../text/shortened.ts';
import type { Hearing } from './hearing.ts';
import { toldAbout } from './lookups.ts';

/** How far a thing has come by what one phrase tells. */
export interface Told {
  readonly phrase: Phrase;
  readonly score: number;
  readonly state: 'done' | 'begun' | 'open';
}

/** How much of what was promised a phrase must name for it to speak of the same thing. */
const SAME_THING = 0.7;
/** How much of its letters, which is all of them where it is short. */
const COVERED = 0.75;
const SHORT = 6;
/** How many words a name without a capital has at least. */
const COMMON = 3;
/** Phrases that hold less than this of it are not looked at. */
const NEAR = 0.3;
const LOOKED_AT = 6;

/** Families of deeds that build one thing: each of them shows that the thing has come at least as far as its stage. */
const BUILDING: ReadonlySet<string> = new Set([
  ...['issue', 'establish', 'build', 'start', 'implement', 'complete', 'sign', 'hold'],
]);
/** The stage of what is under way, and that from which on a thing is there. */
const UNDER_WAY = 4;
const DONE = 5;

/** How far the phrase says that the promised deed has come, on the ladder of stages. */
function stateOf(promised: Deed, { text }: Phrase, { locale: { commitments, judgement } }: Hearing): Told['state'] {
  const reported = deedOf(text, commitments);
  const sameFamily = speaksOfDeed(text, promised.family, commitments);
  if (judgement.wholly.test(text) && (sameFamily || BUILDING.has(promised.family))) return 'done';
  if (judgement.partly.test(text)) return 'begun';
  // What is under way has been started, and what was promised to be carried out is kept by carrying it out.
  if (judgement.underWay.test(text)) return promised.stage <= UNDER_WAY ? 'done' : 'begun';
  if (sameFamily) return 'done';
  if (!reported || !BUILDING.has(promised.family) || !BUILDING.has(reported.family)) return 'open';
  // What is carried out has been set up.
  const reached = reported.family === 'implement' && promised.family !== 'complete' ? DONE : reported.stage;
  return reached >= promised.stage ? 'done' : 'begun';
}

/** True for a name of one or two common words, which anything of its kind could bear: a support scheme. */
function isCommon(object: string): boolean {
  return !isWrittenWithoutBlanks(object) && tokensOf(object).size < COMMON && !/\p{Lu}/u.test(object);
}

/** 0…1: how surely a phrase names a thing: in nearly all its words, or shortened in their order; 0 where it names another. */
function namesThing(object: string, { text }: Phrase, score: number): number {
  if (isCommon(object)) return 0;
  const covered = coverageOf(object, text) >= (object.length < SHORT ? 1 : COVERED);
  if (score >= SAME_THING && covered) return score;
  const shortened = object.length < SHORT ? 0 : shortenedIn(object, text);
  return shortened >= SAME_THING ? shortened : 0;
}

/** True where fewer are told as done than were promised: two service centres of three. */
function isFewer(object: string, { phrase, state }: Told, { locale }: Hearing): boolean {
  return state === 'done' && countsFewer(object, phrase.text, locale.numerals.spelled?.values ?? null);
}

/** The told phrase that says most of one promised thing, or null where none speaks of it. */
export function mostTold(object: string, promised: Deed, hearing: Hearing): Told | null {
  const found = toldAbout(object, LOOKED_AT, hearing)
    .filter(({ score }) => score >= NEAR)
    .map(({ phrase, score }) => ({
      phrase,
      score: namesThing(object, phrase, score),
      state: stateOf(promised, phrase, hearing),
    }))
    .map((told) => (isFewer(object, told, hearing) ? { ...told, state: 'begun' as const } : told))
    .filter(({ score }) => score > 0);
  const order = { done: 2, begun: 1, open: 0 };
  return found.sort((a, b) => order[b.state] - order[a.state] || b.score - a.score)[0] ?? null;
}
