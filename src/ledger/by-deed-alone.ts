import { deedOf } from '../text/deeds.ts';
import { finding, type Rule } from './finding.ts';
import { mostTold } from './told-deeds.ts';

/** A promise to set up or give something with an amount, held against a report that tells of the deed and leaves the amount out. */
export const byDeedAlone: Rule = (commitment, hearing) => {
  const { commitments, judgement } = hearing.locale;
  if (!judgement.amountOf || commitment.metrics.length === 0) return null;
  const deed = deedOf(commitment.quote, commitments);
  const end = deed?.object.search(judgement.amountOf) ?? -1;
  const object = deed?.object.slice(0, end < 0 ? undefined : end) ?? '';
  const told = deed && object !== '' ? mostTold(object, deed, hearing) : null;
  if (told?.state !== 'done') return null;
  const evidence = [told.phrase];
  const rule = 'deed-without-figure';
  return finding({ outcome: 'unverifiable', rule, sentence: rule, evidence, confidence: told.score * 0.7 });
};
