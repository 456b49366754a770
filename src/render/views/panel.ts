import type { Panel, PanelRow } from '../../types.ts';
import { cell, heading, table, type Cell, type Document } from '../document.ts';
import { numberText } from '../figures.ts';
import type { Tools } from './common.ts';

/** Columns of the long shape that fit a page; the other ones are in CSV and JSON. */
const pageColumns: readonly string[] = [
  'region',
  'year',
  'indicator',
  'scope',
  'target_bound',
  'target',
  'target_unit',
  'actual',
  'actual_unit',
  'gap',
  'outcome',
  'continuity',
];

/** Many reports: rows as they are, narrowed to the columns that a page has room for. */
export function viewPanel({ columns, rows }: Panel, { messages }: Tools): Document {
  const long = columns.includes('indicator');
  const shown = long ? columns.filter((column) => pageColumns.includes(column)) : columns;
  const value = (row: PanelRow, column: string): Cell => {
    const content = row[column] ?? '';
    return cell(
      typeof content === 'number' && column !== 'year'
        ? numberText(Number(content.toPrecision(12)), messages.numbers)
        : String(content),
    );
  };
  const body = table(
    shown,
    rows.map((row) => shown.map((column) => value(row, column))),
  );
  return body.length === 0 ? [] : [heading(1, messages.phrases.panel), ...body];
}
