import type { TableWords } from '../locale.ts';

/** Heads of the tables of targets and results. */
export const tables: TableWords = {
  nameColumn: /^(?:key |main |performance )?(?:indicators?|measures?|metrics?|items?|objectives?)$/iu,
  unitColumn: /^units?(?: of measure(?:ment)?)?$/iu,
  orderColumn: /^(?:no\.?|#|ref\.?)$/iu,
  lead: /^(?:(?:(?:FY ?)?(?:19|20)\d\d(?:[/-]\d{2,4})?|target|plan|planned|forecast|budget|actual|result|outturn|achieved|outcome)(?: |$)){0,3}/iu,
  attribute: /\b(?:growth|change|share|rank|increase)\b/iu,
  plain: /^(?:values?|amounts?|figures?|levels?|totals?)$/iu,
  afterNumber: /^(?: ?(?:or (?:more|less|above|below|over|under|higher|lower)|and (?:above|over|below)))?$/iu,
};
