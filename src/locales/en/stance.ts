import type { StanceRules } from '../locale.ts';

/** Cue words of English reports. */
export const stance: StanceRules = {
  cues: [
    {
      stance: 'achieved',
      pattern: /\b(?:has|have|had) (?:already )?(?:been|\p{L}+ed)\b|\b(?:was|were|announced|established)\b/iu,
      reach: 'clause',
      around: 'committed',
    },
    {
      stance: 'committed',
      pattern: /\b(?:will|plans? to|aims? to|propose to)\b/iu,
      reach: 'sentence',
      around: 'achieved',
    },
  ],
  background: [],
  resumes: /\b(?:will|shall|propose|plan|this year)\b/iu,
  continues: /^(?:in particular|especially|of which|including)\b/iu,
  changes: [],
};
