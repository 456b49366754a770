import type { Result } from '../../types.ts';
import type { Format } from '../format.ts';
import { select } from '../only.ts';
import { csvTable, type CsvRow } from './cells.ts';
import { diffRows } from './diff.ts';
import { ledgerRows } from './ledger.ts';
import { outlookRows } from './outlook.ts';
import { reportRows } from './report.ts';
import { timelineRows } from './timeline.ts';

/** Columns and rows of a result. */
export interface CsvSheet {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** RFC 4180, one tidy row a figure, pair, promise or point; column names are the same in every language. */
export const csv: Format = {
  id: 'csv',
  endings: ['.csv'],
  render: (result, { only, bom }) => {
    const { columns, rows } = sheetOf(select(result, only));
    return `${bom ? '\u{FEFF}' : ''}${csvTable(columns, rows)}`;
  },
};

function sheetOf(result: Result): CsvSheet {
  switch (result.type) {
    case 'report':
      return reportRows(result);
    case 'outlook':
      return outlookRows(result);
    case 'diff':
      return diffRows(result);
    case 'ledger':
      return ledgerRows(result);
    case 'timeline':
      return timelineRows(result);
    case 'panel':
      return result;
  }
}
