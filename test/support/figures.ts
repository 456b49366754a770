import { localeOf } from '../../src/locales/index.ts';
import { findFigures, type FoundFigure } from '../../src/metrics/figures.ts';

/** The figures of a Chinese paragraph. */
export const figuresOf = (text: string): readonly FoundFigure[] => findFigures(text, localeOf('zh'));

const signs = { eq: '', gt: '> ', gte: '>= ', lt: '< ', lte: '<= ', approx: '~ ', range: '' } as const;

/** A figure in one line: `>= 4800000000 元`, `+ 8.9 %` for a growth, `delta + 0.3 个百分点`, `rank 2`. */
export function lineOf({ value, high, unit, bound, kind, direction }: FoundFigure): string {
  const amount = `${signs[bound]}${value}${high === null ? '' : `–${high}`}`;
  if (kind === 'rank') return `rank ${amount}`;
  const sign = direction === null ? '' : direction === 'up' ? '+ ' : '- ';
  return `${kind === 'delta' ? 'delta ' : ''}${sign}${amount} ${unit}`.trimEnd();
}

/** The figures of a Chinese paragraph, each in one line. */
export const linesOf = (text: string): string[] => figuresOf(text).map(lineOf);
