import type { StanceCue } from '../../areas/stance.ts';

/** Economies that other governments tell of; those whose own budgets are in English are left out. */
const ECONOMIES =
  "(?:(?:global|world|international|US|U\\.S\\.|American|European|Chinese|Japanese|Mainland|euro area|eurozone) economy|(?:advanced|emerging|developing) economies|euro area|eurozone|Mainland|(?:US|China|Japan|Europe)(?:['\\u{2019}]s)?(?! and\\b|,))";

/** What is told of other economies, or is the measure that the own one is held against. */
export const others: readonly StanceCue[] = [
  {
    stance: 'context',
    pattern: new RegExp(`^(?:\\d+\\. ?)?(?:On the Mainland|(?:In )?(?:the )?${ECONOMIES})\\b`, 'iu'),
    reach: 'sentence',
  },
  {
    stance: 'context',
    pattern:
      /\b(?:trend|potential) (?:economic )?growth\b|\bglobal (?:economic )?(?:growth|GDP|trade|inflation)\b|\b(?:International Monetary Fund|World Bank|OECD)\b/iu,
    reach: 'sentence',
  },
];
