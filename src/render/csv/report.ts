import type { Report } from '../../types.ts';
import { figureCells, figureColumns, quoteCells, quoteColumns } from './columns.ts';
import type { CsvSheet } from './csv.ts';

/** One row a figure of the report. */
export function reportRows({ region, year, name, sections, statements, metrics }: Report): CsvSheet {
  const sectionOf = new Map(statements.map(({ id, section }) => [id, section]));
  const headingOf = new Map(sections.map(({ id, heading }) => [id, heading]));
  return {
    columns: [
      ...['region', 'year', 'source', 'id', 'section', 'indicator', 'canonical', 'scope'],
      ...figureColumns(''),
      ...['stance', 'period', 'cues', 'statement'],
      ...quoteColumns(''),
    ],
    rows: metrics.map((metric) => ({
      region,
      year,
      source: name,
      id: metric.id,
      section: headingOf.get(sectionOf.get(metric.statement) ?? ''),
      indicator: metric.indicator,
      canonical: metric.canonical,
      scope: metric.scope,
      ...figureCells('', metric),
      stance: metric.stance,
      period: metric.period,
      cues: metric.cues.join(' '),
      statement: metric.statement,
      ...quoteCells('', metric),
    })),
  };
}
