export { readReport, type ReadOptions } from './report.ts';
export type * from './types.ts';
