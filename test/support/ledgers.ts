import { buildLedger, readReport, type LedgerOptions } from '../../src/index.ts';
import type { Ledger, LedgerEntry, Report } from '../../src/types.ts';

/** What two neighbouring reports say, as far as a test needs it. */
export interface Told {
  readonly plan: string;
  readonly review: string;
  readonly troubles?: string;
  /** The targets of the later report. */
  readonly next?: string;
}

/** A report of an invented district with a review, troubles and main targets. */
export const districtReport = (year: number, review: string, plan: string, troubles = ''): Report =>
  readReport(
    `${year}年青河区政府工作报告\n一、${year - 1}年工作回顾\n过去一年，${review}\n${troubles}\n二、${year}年工作安排\n今年的主要预期目标是：${plan}\n`,
    { year },
  );

/** The ledger of what was promised for 2024 and told in 2025. */
export function ledgerOf(
  { plan, review, troubles = '', next = '社会大局保持稳定。' }: Told,
  options: LedgerOptions = {},
): Ledger {
  const before = districtReport(2024, '各项工作平稳。', plan);
  return buildLedger([before, districtReport(2025, review, next, troubles)], options);
}

/** The first entry of that ledger. */
export function entryOf(told: Told, options: LedgerOptions = {}): LedgerEntry {
  const [entry] = ledgerOf(told, options).entries;
  if (!entry) throw new Error(`no commitment found in ${told.plan}`);
  return entry;
}
