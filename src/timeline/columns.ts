/** Columns of a panel in the long shape, one row an indicator of one government in one planned year. */
export const longColumns = [
  ...['region', 'level', 'year'],
  ...['indicator', 'canonical', 'scope', 'price_basis'],
  ...['target', 'target_high', 'target_unit', 'target_bound', 'target_kind', 'target_absent'],
  ...['strength', 'wording'],
  ...['actual', 'actual_high', 'actual_unit', 'actual_bound', 'actual_rank'],
  ...['gap', 'gap_unit', 'completion'],
  ...['outcome', 'continuity', 'flags', 'rule', 'tolerance', 'confidence'],
  ...['next_target', 'next_target_bound'],
  ...['target_quote', 'target_start', 'target_end', 'actual_quote', 'actual_start', 'actual_end'],
  ...['target_source', 'actual_source', 'target_sha256', 'actual_sha256'],
  ...['override', 'measure', 'target_presence', 'actual_presence'],
] as const;
