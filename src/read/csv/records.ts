import Papa from 'papaparse';
import { locales } from '../../locales/index.ts';
import type { DatasetColumns } from '../../locales/locale.ts';
import { foldWidth } from '../../text/width.ts';
import type { Metadata } from '../../types.ts';

/** A report that stands in a row of a table. */
export interface ReportRecord {
  /** Number of the row, from 1, the row of heads included, as in RFC 7111. */
  readonly row: number;
  readonly text: string;
  readonly metadata: Partial<Metadata>;
}

/** A table of reports; no records and no column of texts where the heads name none. */
export interface ReportTable {
  readonly heads: readonly string[];
  readonly hasTexts: boolean;
  readonly records: readonly ReportRecord[];
}

const DELIMITERS = [',', '\t', ';', '|'];
/** Characters in which the row of heads ends. */
const LONGEST_HEADS = 4000;

const headsOf = (row: readonly string[]): readonly string[] => row.map((head) => foldWidth(head).trim());

/** Indexes of the columns whose heads name a field in any language. */
function columnsFor(field: keyof DatasetColumns, heads: readonly string[]): readonly number[] {
  return heads.flatMap((head, index) => (locales.some(({ datasets }) => datasets[field].test(head)) ? [index] : []));
}

/** True for a text that begins with a row of several heads one of which names a column of reports. */
export function isReportTable(text: string): boolean {
  const { data } = Papa.parse<string[]>(text.slice(0, LONGEST_HEADS), { delimitersToGuess: DELIMITERS, preview: 1 });
  const heads = headsOf(data[0] ?? []);
  return heads.length > 1 && columnsFor('text', heads).length > 0;
}

/** The cells of columns as one text, without what an earlier one says already: a province and its city. */
function joined(cells: readonly string[], columns: readonly number[]): string {
  return columns.reduce((name, column) => {
    const cell = cells[column]?.trim() ?? '';
    return name.includes(cell) ? name : cell.startsWith(name) ? cell : name + cell;
  }, '');
}

/** Some data sets keep line breaks as the two characters `\\n`. */
const withBreaks = (text: string): string => (text.includes('\n') ? text : text.replace(/(?:\\r)?\\n/gu, '\n'));

/** Reads a table of reports, one a row (RFC 4180; commas, semicolons, tabs or bars). */
export function readReportTable(text: string): ReportTable {
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: DELIMITERS });
  const heads = headsOf(data[0] ?? []);
  const [body] = columnsFor('text', heads);
  const [titles, regions, years] = (['title', 'region', 'year'] as const).map((field) => columnsFor(field, heads));
  const records = data.slice(1).flatMap((cells, index): ReportRecord[] => {
    if (body === undefined || cells.every((cell) => cell.trim() === '')) return [];
    const [title, region, written] = [titles, regions, years].map((columns) => joined(cells, columns ?? []));
    const year = /^\d{4}/u.exec(written ?? '')?.[0];
    const metadata = {
      ...(title ? { title } : {}),
      ...(region ? { region } : {}),
      ...(year === undefined ? {} : { year: Number(year) }),
    };
    return [{ row: index + 2, text: withBreaks(cells[body] ?? ''), metadata }];
  });
  return { heads, hasTexts: body !== undefined, records };
}
