import type { Panel, PanelRow } from '../types.ts';

/** What the cells of the wide shape hold. */
export type PanelValue = 'target' | 'actual' | 'gap';

const KEYS = ['region', 'level', 'year'] as const;

/**
 * Turns long rows into one row a region and year with one column a known indicator. The column of an indicator that is
 * given in several measures holds the commonest one; each other measure has a column of its own, `gdp_level`. Where figures of
 * several scopes meet, that without a scope stands.
 */
export function widePanel(rows: readonly PanelRow[], value: PanelValue): Panel {
  const cells = rows
    .filter((row) => row['canonical'] !== '' && row[value] !== '')
    .toSorted((a, b) => String(a['scope']).length - String(b['scope']).length);
  const columnOf = columnNames(cells);
  const table = new Map<string, Record<string, string | number | boolean>>();
  for (const row of cells) {
    const key = KEYS.map((column) => row[column]).join('|');
    const wide = table.get(key) ?? Object.fromEntries(KEYS.map((column) => [column, row[column] ?? '']));
    table.set(key, wide);
    wide[columnOf(row)] ??= row[value] ?? '';
  }
  const regions = new Map([...new Set(rows.map((row) => row['region']))].map((region, index) => [region, index]));
  const place = (row: PanelRow): number => regions.get(row['region']) ?? 0;
  const columns = [...KEYS, ...[...new Set(cells.map(columnOf))].sort()];
  return {
    type: 'panel',
    columns,
    rows: [...table.values()]
      .sort((a, b) => place(a) - place(b) || Number(a['year']) - Number(b['year']))
      .map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? '']))),
  };
}

/** Names the column of a row: the indicator's id, with its kind where that is not the indicator's commonest. */
function columnNames(rows: readonly PanelRow[]): (row: PanelRow) => string {
  const counts = new Map<string, Map<string, number>>();
  const kindOf = (row: PanelRow): string => String(row['measure'] ?? '');
  for (const row of rows) {
    const id = String(row['canonical']);
    const kinds = counts.get(id) ?? new Map<string, number>();
    counts.set(id, kinds.set(kindOf(row), (kinds.get(kindOf(row)) ?? 0) + 1));
  }
  const main = new Map([...counts].map(([id, kinds]) => [id, [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0]]));
  return (row) => {
    const id = String(row['canonical']);
    return main.get(id) === kindOf(row) ? id : `${id}_${kindOf(row)}`;
  };
}
