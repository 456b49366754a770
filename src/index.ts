export { alignReports, type AlignOptions } from './align/align.ts';
export { diffReports, type DiffOptions } from './diff/diff.ts';
export { buildLedger, type LedgerOptions } from './ledger/ledger.ts';
export { render } from './render/render.ts';
export { outlookReport } from './outlook/outlook.ts';
export { default as remarkReport } from './remark.ts';
export { readReport, type ReadOptions } from './report.ts';
export type { RenderOptions } from './render/format.ts';
export type * from './types.ts';
