export { render } from './render/render.ts';
export { readReport, type ReadOptions } from './report.ts';
export type { RenderOptions } from './render/format.ts';
export type * from './types.ts';
