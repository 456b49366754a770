/** Every value that passes between stages. All of it is plain, readonly and survives `JSON.stringify`. */
export type * from './types/report.ts';
export type * from './types/result.ts';
export type * from './types/series.ts';
