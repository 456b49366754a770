import { deedOf } from '../text/deeds.ts';
import { tokensOf } from '../text/mentions.ts';
import type { Commitment } from '../types.ts';
import { claimsHolding, claimsNaming } from './claims.ts';
import { finding, type Rule } from './finding.ts';
import type { Hearing } from './hearing.ts';
import { metricsIn, toldAbout } from './lookups.ts';

/** The report says itself that this target was not reached. */
export const byAdmission: Rule = (commitment, hearing) => {
  const { locale, claims } = hearing;
  // That some targets were not reached names none of them.
  const admission = claimsNaming(commitment, claims.admissions, locale).find(
    ({ phrase }) => !locale.judgement.partly.test(phrase.text),
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

/** The report claims, without a figure, that this target was reached or surpassed. */
export const bySelfClaim: Rule = (commitment, hearing) => {
  const { claims, locale } = hearing;
  const ways = [
    { made: claims.exceeded, outcome: 'exceeded', sentence: 'claim-exceeded' },
    { made: claims.met, outcome: 'met', sentence: 'claim-met' },
  ] as const;
  for (const { made, outcome, sentence } of ways) {
    const about = [...claimsNaming(commitment, made, locale), ...claimsHolding(commitment, made)];
    const claim = about.find(
      ({ phrase, evidence }) =>
        !locale.judgement.admissions.test(phrase.text) && metricsIn(hearing, evidence.start, evidence.end).length === 0,
    );
    if (!claim) continue;
    const evidence = [claim.evidence];
    return finding({ outcome, rule: 'self-claim', sentence, evidence, flags: ['self_claim_only'], confidence: 0.7 });
  }
  return null;
};

/** True where a general claim covers a commitment: one of its group, or one of the year's main targets. */
function isCovered(commitment: Commitment, covers: RegExp | null, { mainTargets }: Hearing): boolean {
  if (covers === null) return commitment.quantified && mainTargets.has(commitment.statement);
  return covers.test(commitment.indicator === '' ? commitment.quote : commitment.indicator);
}

/** A general claim that covers the group of indicators to which this one belongs. */
export const byCatchAll: Rule = (commitment, hearing) => {
  const { claimsExceeded } = hearing.locale.judgement;
  // A deed, such as a trial that is widened, is no indicator that a general claim could cover.
  if (!commitment.quantified && deedOf(commitment.quote, hearing.locale.commitments, () => commitment.indicator))
    return null;
  for (const { covers, claim } of hearing.catchAlls) {
    if (!isCovered(commitment, covers, hearing)) continue;
    // That the main targets were reached is doubtful where the report admits elsewhere that some were not.
    const doubtful = covers === null && hearing.claims.admissions.all.some(({ subjects }) => !subjects.length);
    const kept = commitment.target !== null && claimsExceeded.test(claim.text) ? 'exceeded' : 'met';
    return finding({
      outcome: doubtful ? 'unverifiable' : kept,
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
  const spoken = toldAbout(commitment.indicator, 5, hearing)
    .filter(({ score }) => score >= SPOKEN_OF)
    .map(({ phrase }) => phrase)
    .find(({ start, end }) => metricsIn(hearing, start, end).length === 0);
  if (!spoken) return null;
  const rule = 'no-figure';
  return finding({ outcome: 'unverifiable', rule, sentence: 'no-figure', evidence: [spoken], confidence: 0.5 });
};
