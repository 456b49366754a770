import type { Report } from '../types.ts';
import type { Origin } from './document.ts';
import type { Messages } from './messages/messages.ts';

/** Where an offset stands in a report, for a person: `12:5` (line and column), `page 3` or `character 1234`. */
export type PlaceOf = (origin: Origin, offset: number) => string;

/**
 * Places by line and column where exactly one of the reports is meant; in HTML those of the block, in a PDF the page. In Word and where it is not
 * known which report is meant, the offset.
 */
export function placesIn(reports: readonly Report[], { labels, phrases }: Messages): PlaceOf {
  const lines = new Map<Report, readonly number[]>();
  const startsOf = (report: Report): readonly number[] => {
    const known = lines.get(report) ?? lineStarts(report.source);
    lines.set(report, known);
    return known;
  };
  return ({ year, name }, offset) => {
    const meant = reports.filter((report) => report.year === year && (name === undefined || report.name === name));
    const [report] = meant;
    if (!report || meant.length > 1) return `${labels.offset} ${offset}`;
    if (report.format === 'text' || report.format === 'markdown') return lineAndColumn(startsOf(report), offset);
    const block =
      report.blocks[lastUpTo(report.blocks.length, (index) => (report.blocks[index]?.start ?? 0) <= offset)];
    if (!block || block.start > offset) return `${labels.offset} ${offset}`;
    return 'page' in block ? phrases.page(block.page) : `${block.line}:${block.column}`;
  };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/gu)].map((match) => match.index + match[0].length)];
}

/** The last of `count` ascending things that reaches up to a place; 0 where none does. */
function lastUpTo(count: number, reaches: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reaches(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineAndColumn(starts: readonly number[], offset: number): string {
  const line = lastUpTo(starts.length, (index) => (starts[index] ?? 0) <= offset);
  return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
}
