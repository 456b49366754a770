import type { Figure, Quote } from '../../types.ts';
import type { CsvRow } from './cells.ts';

/** Column names of a figure, each with a prefix: `target_value`. */
export function figureColumns(prefix: string): readonly string[] {
  return ['value', 'high', 'unit', 'bound', 'kind', 'direction'].map((name) => `${prefix}${name}`);
}

/** Cells of a figure; none where there is no figure. */
export function figureCells(prefix: string, figure: Figure | null): CsvRow {
  if (!figure) return {};
  const { value, high, unit, bound, kind, direction } = figure;
  return prefixed(prefix, { value, high, unit, bound, kind, direction });
}

/** Column names of a quote, each with a prefix: `target_quote`. */
export function quoteColumns(prefix: string): readonly string[] {
  return ['quote', 'start', 'end'].map((name) => `${prefix}${name}`);
}

/** Cells of a quote; none where there is no quote. */
export function quoteCells(prefix: string, place: Quote | null | undefined): CsvRow {
  if (!place) return {};
  const { quote, start, end } = place;
  return prefixed(prefix, { quote, start, end });
}

function prefixed(prefix: string, row: CsvRow): CsvRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [`${prefix}${name}`, value]));
}
