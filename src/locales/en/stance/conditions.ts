import type { StanceCue } from '../../areas/stance.ts';

/** What would be, might be, or has yet to be: neither done nor promised. */
export const conditions: readonly StanceCue[] = [
  { stance: 'context', pattern: /\bwould (?:otherwise )?have\b/iu, reach: 'sentence' },
  { stance: 'context', pattern: /^(?:and |or |but )?(?:if|unless|should (?!be\b))/iu, reach: 'clause' },
  { stance: 'context', pattern: /\b(?:has|have) yet to\b/iu, reach: 'clause' },
  { stance: 'context', pattern: /\b(?:may|might|could)\b/u, reach: 'sentence', around: 'achieved' },
];
