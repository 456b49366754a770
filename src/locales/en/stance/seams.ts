import type { StanceRules } from '../../locale.ts';
import { FIGURE, SIGN } from './figure.ts';

/** Verbs without which a stretch between commas only goes on with what was said before it. */
const FINITE =
  'will|shall|is|are|was|were|has|have|had|can|could|would|should|may|might|must|do|does|did|we|I|they|it|\\p{Ll}{2,}ed';

/** Where one clause ends and the next begins, and what goes on with the one before. */
export const seams: Pick<StanceRules, 'joins' | 'splits' | 'continues'> = {
  joins: new RegExp(
    `^ (?:\\p{Ll}+ ){0,3}${SIGN}\\d[^()]*\\)|^ or ${FIGURE}|^ from ${FIGURE}(?=[^,]{0,60} to )|^ (?:in|for|during) (?:19|20)\\d\\d to ${FIGURE}|^ (?:in|for|during|as at|at the end of) (?:fiscal )?(?:19|20)\\d\\d\\P{L}*$|^ (?:over|in|for|during|within) the (?:next|past|last|coming|following) \\p{L}+ years\\P{L}*$|^ to ${FIGURE}`,
    'iu',
  ),
  splits: / (?=and (?:also |now )?(?:is|are|was|were|will|has|have|had|should)\b)/gu,
  continues: new RegExp(
    `^(?!.*\\b(?:so far|to date)\\b)(?:(?:\\p{L}+ly )?(?:${FIGURE} )?(?:\\p{L}+ )?(?:higher|lower|more|less|fewer|faster|slower|above|below) than|in particular|especially|of which|including|up|down|or|an increase|a decrease|compared|which (?:is|are|was|were|represents?|accounts? for|amounts? to)|(?:and |before )?\\p{Ll}+ing|(?:with|at|to|of|by|from|on|per|for|about|over|nearly|almost|some|around|approximately|an|a)(?!.*\\b(?:${FINITE})\\b))\\b`,
    'u',
  ),
};
