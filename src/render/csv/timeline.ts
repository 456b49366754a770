import type { Timeline } from '../../types.ts';
import { figureCells, figureColumns, quoteCells, quoteColumns } from './columns.ts';
import type { CsvSheet } from './csv.ts';

/** One row an indicator and year. */
export function timelineRows({ reports, series }: Timeline): CsvSheet {
  return {
    columns: [
      ...['region', 'indicator', 'canonical', 'scope', 'kind', 'unit', 'year'],
      ...[...figureColumns('target_'), ...quoteColumns('target_')],
      ...[...figureColumns('actual_'), ...quoteColumns('actual_'), 'outcome', 'gap', 'gap_unit'],
    ],
    rows: series.flatMap(({ indicator, canonical, scope, kind, unit, points }) =>
      points.map(({ year, target, actual, outcome, gap, gapUnit }) => ({
        region: reports.find((report) => report.year === year)?.region ?? reports[0]?.region,
        indicator,
        canonical,
        scope,
        kind,
        unit,
        year,
        ...figureCells('target_', target),
        ...quoteCells('target_', target),
        ...figureCells('actual_', actual),
        ...quoteCells('actual_', actual),
        outcome,
        gap,
        gap_unit: gapUnit,
      })),
    ),
  };
}
