import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report } from '../../src/types.ts';

export const example = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../examples/reports', name), 'utf8');

/** A report's figures as lines that can be compared whatever format it came in. */
export const figuresOf = ({ metrics }: Report): string[] =>
  metrics.map(({ indicator, value, high, unit, bound, kind, direction, stance, period, quote }) =>
    [indicator, value, high, unit, bound, kind, direction, stance, period, quote.replace(/\s/gu, '')].join(' | '),
  );

/** What has to be the same in every format of one report. */
export const essenceOf = (report: Report): unknown => ({
  title: report.title,
  year: report.year,
  region: report.region,
  outline: report.sections.map(({ heading, depth, role, period }) => [heading, depth, role, period].join(' | ')),
  statements: report.statements.map(({ text, stance, period }) => [text, stance, period].join(' | ')),
  figures: figuresOf(report),
});
