import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { reportOf, type ReadOptions } from './pipeline.ts';
import type { Report } from './types.ts';

type Point = NonNullable<Root['position']>['start'];

declare module 'vfile' {
  interface DataMap {
    /** Where `remarkReport` puts the report. */
    report: Report;
  }
}

/**
 * Unified plugin: reads the Markdown tree of a file as a report, puts it on `file.data.report`, and each warning on the file
 * as a message at its place. Takes the options of `readReport`; leaves the tree as it is.
 */
export default function remarkReport(
  options: Omit<ReadOptions, 'format' | 'encoding'> = {},
): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const text = String(file);
    const name = options.name ?? file.history.at(-1);
    const source = { text, tree, format: 'markdown' as const, warnings: [], ...(name === undefined ? {} : { name }) };
    const report = reportOf(source, options);
    file.data.report = report;
    const starts = lineStarts(text);
    for (const { message, rule, start, end } of report.warnings) {
      file.message(message, {
        place: { start: pointAt(starts, start), end: pointAt(starts, end) },
        ruleId: rule,
        source: 'reportdiff',
      });
    }
  };
}

/** Offsets at which lines begin. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|[\r\n]/gu), ({ 0: mark, index }) => index + mark.length),
];

/** Line and column, both from 1, of an offset. */
function pointAt(starts: readonly number[], offset: number): Point {
  let [line, above] = [0, starts.length];
  while (above - line > 1) {
    const middle = Math.floor((line + above) / 2);
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else above = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
}
