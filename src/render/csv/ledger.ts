import type { Ledger } from '../../types.ts';
import { figureCells, figureColumns, quoteCells, quoteColumns } from './columns.ts';
import type { CsvSheet } from './csv.ts';

/** One row a promise; of several quotes as evidence the first is given with its place, all of them in `evidence`. */
export function ledgerRows({ reports, entries }: Ledger): CsvSheet {
  return {
    columns: [
      ...['region', 'year', 'id', 'key', 'section', 'indicator', 'canonical', 'quantified', 'strength', 'deadline'],
      ...[...quoteColumns('promise_'), ...figureColumns('target_')],
      ...['outcome', ...figureColumns('actual_'), 'gap', 'gap_unit', 'completion'],
      ...['evidence', 'evidence_year', ...quoteColumns('evidence_')],
      ...['continuity', ...quoteColumns('continuity_')],
      ...[
        'flags',
        'rule',
        'why',
        'confidence',
        'override_by',
        'override_note',
        'override_evidence',
        'override_replaced',
      ],
    ],
    rows: entries.map((entry) => ({
      region: reports.find(({ year }) => year === entry.commitment.year)?.region,
      year: entry.commitment.year,
      id: entry.id,
      key: entry.key,
      section: entry.section,
      indicator: entry.indicator,
      canonical: entry.canonical,
      quantified: entry.quantified,
      strength: entry.strength,
      deadline: entry.deadline,
      ...quoteCells('promise_', entry.commitment),
      ...figureCells('target_', entry.target),
      outcome: entry.outcome,
      ...figureCells('actual_', entry.actual),
      gap: entry.gap,
      gap_unit: entry.gapUnit,
      completion: entry.completion,
      evidence: entry.evidence.map(({ quote }) => quote).join(' | '),
      evidence_year: entry.evidence[0]?.year,
      ...quoteCells('evidence_', entry.evidence[0]),
      continuity: entry.continuity?.relation,
      ...quoteCells('continuity_', entry.continuity),
      flags: entry.flags.join(' '),
      rule: entry.rule,
      why: entry.why,
      confidence: entry.confidence,
      override_by: entry.override?.by,
      override_note: entry.override?.note,
      override_evidence: entry.override?.evidence.join(' | '),
      override_replaced: entry.override?.replaced,
    })),
  };
}
