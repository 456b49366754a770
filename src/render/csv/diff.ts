import type { ReportDiff } from '../../types.ts';
import type { CsvRow } from './cells.ts';
import type { CsvSheet } from './csv.ts';

/** One row a pair of sections, statements or figures; `part` says which. */
export function diffRows({ before, after, sections, statements, metrics }: ReportDiff): CsvSheet {
  const years = { a_year: before.year, b_year: after.year };
  const span = (side: 'a' | 'b', place: { readonly start: number; readonly end: number } | null): CsvRow =>
    place ? { [`${side}_start`]: place.start, [`${side}_end`]: place.end } : {};
  return {
    columns: [
      ...['part', 'relation', 'score', 'group'],
      ...['a_year', 'a_id', 'a_text', 'a_value', 'a_unit', 'a_start', 'a_end'],
      ...['b_year', 'b_id', 'b_text', 'b_value', 'b_unit', 'b_start', 'b_end'],
      ...['delta', 'percent', 'note'],
    ],
    rows: [
      ...sections.map(({ a, b, relation, score }) => ({
        part: 'section',
        relation,
        score,
        ...years,
        a_id: a?.id,
        a_text: a?.heading,
        ...span('a', a),
        b_id: b?.id,
        b_text: b?.heading,
        ...span('b', b),
      })),
      ...statements.map(({ a, b, relation, score, group }) => ({
        part: 'statement',
        relation,
        score,
        group,
        ...years,
        a_id: a?.id,
        a_text: a?.text,
        ...span('a', a),
        b_id: b?.id,
        b_text: b?.text,
        ...span('b', b),
      })),
      ...metrics.map(({ a, b, relation, delta, percent, note }) => ({
        part: 'metric',
        relation,
        ...years,
        a_id: a?.id,
        a_text: a?.indicator,
        a_value: a?.value,
        a_unit: a?.unit,
        ...span('a', a),
        b_id: b?.id,
        b_text: b?.indicator,
        b_value: b?.value,
        b_unit: b?.unit,
        ...span('b', b),
        delta,
        percent,
        note,
      })),
    ],
  };
}
