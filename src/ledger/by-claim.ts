import { normaliseIndicator } from '../text/indicator.ts';
import { deedOf } from '../text/deeds.ts';
import { findMentions, tokensOf } from '../text/mentions.ts';
import type { Phrase } from '../text/phrases.ts';
import type { Commitment, Span } from '../types.ts';
import { finding, type Rule } from './finding.ts';
import { metricsIn, type Hearing } from './hearing.ts';

/** A phrase in which the report speaks of a target, and what it says it is about. */
interface Claim {
  readonly phrase: Phrase;
  /** The claim and, where the claim itself names nothing, the phrase before it. */
  readonly evidence: Span;
  readonly subjects: readonly string[];
}

function subjectsOf(text: string, { locale: { judgement } }: Hearing): readonly string[] {
  return text
    .split(judgement.listMarks)
    .map((part) => part.replace(judgement.idle, '').trim())
    .filter((part) => part.length > 1);
}

function claimsIn(words: RegExp, phrases: readonly Phrase[], hearing: Hearing): readonly Claim[] {
  return phrases.flatMap((phrase, index): Claim[] => {
    if (!words.test(phrase.text)) return [];
    const own = subjectsOf(phrase.text, hearing);
    const previous = phrases[index - 1];
    if (own.length > 0 || previous?.statement !== phrase.statement)
      return [{ phrase, evidence: phrase, subjects: own }];
    const evidence = { start: previous.start, end: phrase.end };
    return [{ phrase, evidence, subjects: subjectsOf(previous.text, hearing) }];
  });
}

/** True where a subject is the indicator itself: its known id, or its name; not a longer name that merely holds it. */
function names(subject: string, { canonical, indicator }: Commitment, { locale, canonicalOf }: Hearing): boolean {
  const { core } = normaliseIndicator(subject, locale.indicators);
  if (canonical !== null) {
    for (let end = core.length; end >= 2; end--) {
      const known = canonicalOf(core.slice(0, end));
      if (known !== null) return known === canonical;
    }
    return false;
  }
  const wanted = normaliseIndicator(indicator, locale.indicators).core;
  return wanted.length >= 4 && core.startsWith(wanted);
}

/** The report says itself that this target was not reached. */
export const byAdmission: Rule = (commitment, hearing) => {
  const { admissions, partly } = hearing.locale.judgement;
  // That some targets were not reached names none of them.
  const admission = claimsIn(admissions, hearing.admitting, hearing).find(
    ({ phrase, subjects }) =>
      !partly.test(phrase.text) && subjects.some((subject) => names(subject, commitment, hearing)),
  );
  if (!admission) return null;
  const evidence = [admission.evidence];
  return finding({ outcome: 'missed', rule: 'admission', sentence: 'admitted', evidence, confidence: 0.9 });
};

/** A promise to fulfil a whole plan, held against what the report says of that plan. */
export const byWholePlan: Rule = (commitment, hearing) => {
  const { judgement } = hearing.locale;
  const plan = judgement.wholePlans.exec(commitment.quote)?.groups?.['plan'];
  if (plan === undefined) return null;
  const speaking = new Set(hearing.after.statements.filter(({ text }) => text.includes(plan)).map(({ id }) => id));
  const told = hearing.admitting.filter(({ statement }) => speaking.has(statement));
  const admission = told.find(({ text }) => judgement.admissions.test(text));
  if (admission) {
    const rule = 'plan-admission';
    return finding({
      outcome: 'partially_met',
      rule,
      sentence: 'admitted-in-part',
      evidence: [admission],
      confidence: 0.7,
    });
  }
  const claim = told.find(({ text }) => judgement.wholePlans.test(text) && judgement.claimsMet.test(text));
  if (!claim) return null;
  return finding({
    outcome: 'met',
    rule: 'plan-claim',
    sentence: 'claim-met',
    evidence: [claim],
    flags: ['self_claim_only'],
    confidence: 0.8,
  });
};

/** How much of a promise's name a claim must hold, and the claim of the name, for the one to be about the other. */
const CLAIM_HOLDS_NAME = 0.8;
const NAME_FILLS_CLAIM = 0.6;

/** True where a claim's subject is made of the promise's name, and little else. */
function holds(subject: string, { indicator }: Commitment): boolean {
  const [wanted, given] = [tokensOf(indicator), tokensOf(subject)];
  const shared = [...wanted].filter((token) => given.has(token)).length;
  return wanted.size >= 3 && shared / wanted.size >= CLAIM_HOLDS_NAME && shared / given.size >= NAME_FILLS_CLAIM;
}

/** The report claims, without a figure, that this target was reached or surpassed. */
export const bySelfClaim: Rule = (commitment, hearing) => {
  const { judgement } = hearing.locale;
  const ways = [
    { words: judgement.claimsExceeded, outcome: 'exceeded', sentence: 'claim-exceeded' },
    { words: judgement.claimsMet, outcome: 'met', sentence: 'claim-met' },
  ] as const;
  for (const { words, outcome, sentence } of ways) {
    const claim = claimsIn(words, hearing.told, hearing).find(
      ({ phrase, evidence, subjects }) =>
        !judgement.admissions.test(phrase.text) &&
        metricsIn(hearing, evidence.start, evidence.end).length === 0 &&
        subjects.some((subject) => names(subject, commitment, hearing) || holds(subject, commitment)),
    );
    if (!claim) continue;
    const evidence = [claim.evidence];
    return finding({ outcome, rule: 'self-claim', sentence, evidence, flags: ['self_claim_only'], confidence: 0.7 });
  }
  return null;
};

/** A general claim that covers the group of indicators to which this one belongs. */
export const byCatchAll: Rule = (commitment, hearing) => {
  const { catchAlls, claimsExceeded, admissions } = hearing.locale.judgement;
  // A deed, such as a trial that is widened, is no indicator that a general claim could cover.
  if (!commitment.quantified && deedOf(commitment.quote, hearing.locale.commitments)) return null;
  for (const { words, covers } of catchAlls) {
    if (!covers.test(commitment.indicator === '' ? commitment.quote : commitment.indicator)) continue;
    const claim = hearing.told.find(({ text }) => words.test(text) && !admissions.test(text));
    if (!claim) continue;
    return finding({
      outcome: commitment.target !== null && claimsExceeded.test(claim.text) ? 'exceeded' : 'met',
      rule: 'catch-all',
      sentence: 'catch-all',
      evidence: [claim],
      flags: ['self_claim_only', 'catch_all_covered'],
      confidence: 0.6,
    });
  }
  return null;
};

/** How much of an indicator's name a phrase must hold to be about it. */
const SPOKEN_OF = 0.8;

/** The review speaks of the indicator, but gives no figure that could be held against the target. */
export const byWordsWithoutFigure: Rule = (commitment, hearing) => {
  if (commitment.target === null || tokensOf(commitment.indicator).size < 3) return null;
  const spoken = findMentions(hearing.toldIndex, commitment.indicator, 5)
    .filter(({ score }) => score >= SPOKEN_OF)
    .flatMap(({ index }) => hearing.told[index] ?? [])
    .find(({ start, end }) => metricsIn(hearing, start, end).length === 0);
  if (!spoken) return null;
  const rule = 'no-figure';
  return finding({ outcome: 'unverifiable', rule, sentence: 'no-figure', evidence: [spoken], confidence: 0.5 });
};
