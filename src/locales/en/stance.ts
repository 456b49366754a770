import type { StanceRules } from '../locale.ts';

/** Cue words of English reports. */
export const stance: StanceRules = {
  cues: [
    {
      stance: 'committed',
      pattern: /\b(?:will|plans? to|aims? to|propose|target)\b/iu,
      reach: 'sentence',
      within: 'achieved',
    },
    {
      stance: 'achieved',
      pattern: /\b(?:last year|has been|have been|was|were|established)\b/iu,
      reach: 'clause',
      within: 'committed',
    },
  ],
};
