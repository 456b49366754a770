import type { Metric, Report } from '../src/types.ts';

/** A metric of 2024 in per cent or counts, as far as a test does not say otherwise. */
export function metric(parts: Partial<Metric> & Pick<Metric, 'indicator' | 'value'>): Metric {
  return {
    id: `${parts.indicator}-${parts.value}`,
    statement: 't1',
    canonical: null,
    high: null,
    unit: '%',
    bound: 'eq',
    kind: parts.unit === undefined || parts.unit === '%' ? 'growth' : 'level',
    direction: parts.unit === undefined || parts.unit === '%' ? 'up' : null,
    step: 1,
    stance: 'achieved',
    period: parts.stance === 'committed' ? '2025' : '2024',
    scope: '',
    cues: [],
    rules: {},
    start: 0,
    end: 0,
    quote: `${parts.value}${parts.unit ?? '%'}`,
    ...parts,
  };
}

/** A report that holds these metrics and nothing else. */
export function report(metrics: readonly Metric[], parts: Partial<Report> = {}): Report {
  return {
    type: 'report',
    name: '',
    format: 'text',
    source: '',
    blocks: [],
    title: '',
    region: '',
    year: 2025,
    reviewedPeriod: '2024',
    plannedPeriod: '2025',
    date: '',
    speaker: '',
    occasion: '',
    locale: 'zh',
    sections: [],
    statements: [],
    metrics,
    commitments: [],
    warnings: [],
    ...parts,
  };
}
