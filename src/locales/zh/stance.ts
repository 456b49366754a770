import type { StanceRules } from '../locale.ts';

/** Cue words of Chinese reports. */
export const stance: StanceRules = {
  cues: [
    { stance: 'context', pattern: /总投资额?[达约超]?\d/u, reach: 'clause' },
    {
      stance: 'achieved',
      pattern: /去年|上年|一年来|五年来|过去(?:一|五|的一|的五)年/u,
      reach: 'sentence',
      within: 'committed',
    },
    {
      stance: 'committed',
      pattern: /力争|确保|预期目标|今后五年|未来五年|下一步|明年/u,
      reach: 'sentence',
      within: 'achieved',
    },
  ],
};
