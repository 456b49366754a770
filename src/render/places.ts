import type { Report } from '../types.ts';
import type { Origin } from './document.ts';
import type { Messages } from './messages/messages.ts';

/** Where an offset stands in a report, for a person: `12:5` (line and column) or `character 1234`. */
export type PlaceOf = (origin: Origin, offset: number) => string;

/** Places by line and column where exactly one of the reports is meant and its source is the file itself, else by offset. */
export function placesIn(reports: readonly Report[], { labels }: Messages): PlaceOf {
  const lines = new Map<Report, readonly number[]>();
  const startsOf = (report: Report): readonly number[] => {
    const known = lines.get(report) ?? lineStarts(report.source);
    lines.set(report, known);
    return known;
  };
  return ({ year, name }, offset) => {
    const meant = reports.filter((report) => report.year === year && (name === undefined || report.name === name));
    const [report] = meant;
    if (!report || meant.length > 1 || (report.format !== 'text' && report.format !== 'markdown')) {
      return `${labels.offset} ${offset}`;
    }
    return lineAndColumn(startsOf(report), offset);
  };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/gu)].map((match) => match.index + match[0].length)];
}

function lineAndColumn(starts: readonly number[], offset: number): string {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`;
}
