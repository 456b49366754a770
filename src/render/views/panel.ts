import type { Bound, Panel, PanelRow } from '../../types.ts';
import { cell, heading, line, marked, paragraph, table, type Cell, type Document, type Table } from '../document.ts';
import { figureText, gapText, numberText } from '../figures.ts';
import type { Tools } from './common.ts';
import { outcomeMarks } from './outcome.ts';

/** Many reports: in the long shape the columns that a page has room for, in words; all of them are in CSV and JSON. */
export function viewPanel({ columns, rows }: Panel, tools: Tools): Document {
  const { phrases } = tools.messages;
  const regions = [...new Set(rows.map(({ region }) => String(region ?? '')).filter(Boolean))];
  const body = columns.includes('indicator')
    ? longTable(rows, regions.length > 1, tools)
    : wideTable(columns, rows, tools);
  if (body.length === 0) return [];
  return [
    heading(1, phrases.panel),
    paragraph(
      phrases.panelSummary({
        rows: rows.length,
        regions: regions.slice(0, MOST_REGIONS),
        more: Math.max(0, regions.length - MOST_REGIONS),
      }),
    ),
    ...body,
  ];
}

/** Regions that are named at the top. */
const MOST_REGIONS = 5;

/** One row an indicator, government and year; `named` says which government. */
function longTable(rows: readonly PanelRow[], named: boolean, { messages }: Tools): readonly Table[] {
  const { labels, outcomes, continuity, numbers, kinds, page } = messages;
  const word = (row: PanelRow, column: string): string => String(row[column] ?? '');
  const wordOf = <Word extends string>(names: Readonly<Record<Word, string>>, key: string): string =>
    key in names ? names[key as Word] : key;
  const figure = (row: PanelRow, side: 'target' | 'actual'): string => {
    const [value, high, bound] = [row[side], row[`${side}_high`], row[`${side}_bound`]];
    if (typeof value !== 'number') return '';
    return figureText(
      {
        value,
        high: typeof high === 'number' ? high : null,
        unit: word(row, `${side}_unit`),
        bound: bound ? (bound as Bound) : 'eq',
        kind: row['measure'] === 'rank' ? 'rank' : 'level',
        direction: null,
        step: 0,
      },
      numbers,
    );
  };
  return table(
    [
      labels.indicator,
      ...(named ? [labels.region] : []),
      labels.year,
      labels.target,
      labels.actual,
      labels.gap,
      labels.outcome,
      page.continuity,
    ],
    rows.map((row) => {
      const outcome = word(row, 'outcome');
      const gap = row['gap'];
      return [
        cell(
          line(marked('strong', word(row, 'indicator'))),
          line(
            marked('quiet', [wordOf(kinds, word(row, 'measure')), word(row, 'scope')].filter(Boolean).join(' \u{B7} ')),
          ),
        ),
        ...(named ? [cell(word(row, 'region'))] : []),
        cell(word(row, 'year')),
        cell(figure(row, 'target')),
        cell(figure(row, 'actual')),
        cell(typeof gap === 'number' ? gapText(gap, word(row, 'gap_unit'), numbers) : ''),
        cell(
          line(
            marked(
              outcome in outcomeMarks ? outcomeMarks[outcome as keyof typeof outcomeMarks] : null,
              wordOf(outcomes, outcome),
            ),
          ),
        ),
        cell(wordOf(continuity, word(row, 'continuity'))),
      ];
    }),
  );
}

function wideTable(columns: readonly string[], rows: readonly PanelRow[], { messages }: Tools): readonly Table[] {
  const { labels, numbers } = messages;
  const names: Readonly<Record<string, string>> = { region: labels.region, year: labels.year };
  const value = (row: PanelRow, column: string): Cell => {
    const content = row[column] ?? '';
    return cell(
      typeof content === 'number' && column !== 'year'
        ? numberText(Number(content.toPrecision(12)), numbers)
        : String(content),
    );
  };
  return table(
    columns.map((column) => names[column] ?? column),
    rows.map((row) => columns.map((column) => value(row, column))),
  );
}
