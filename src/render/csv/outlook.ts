import type { Outlook } from '../../types.ts';
import { figureCells, figureColumns, quoteCells, quoteColumns } from './columns.ts';
import type { CsvSheet } from './csv.ts';

/** One row a pair of an achievement and a commitment. */
export function outlookRows({ report, pairs }: Outlook): CsvSheet {
  return {
    columns: [
      ...['region', 'year', 'indicator', 'canonical', 'relation', 'same'],
      ...['achieved_indicator', ...figureColumns('achieved_'), ...quoteColumns('achieved_')],
      ...['committed_indicator', ...figureColumns('committed_'), ...quoteColumns('committed_')],
      ...['gap', 'gap_unit', 'why'],
    ],
    rows: pairs.map(({ achieved, committed, relation, same, gap, gapUnit, why }) => ({
      region: report.region,
      year: report.year,
      indicator: (committed ?? achieved)?.indicator,
      canonical: (committed ?? achieved)?.canonical,
      relation,
      same,
      achieved_indicator: achieved?.indicator,
      ...figureCells('achieved_', achieved),
      ...quoteCells('achieved_', achieved),
      committed_indicator: committed?.indicator,
      ...figureCells('committed_', committed),
      ...quoteCells('committed_', committed),
      gap,
      gap_unit: gapUnit,
      why,
    })),
  };
}
