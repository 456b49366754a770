import type {
  Evidence,
  Figure,
  Ledger,
  LedgerEntry,
  Metric,
  Outlook,
  Panel,
  Report,
  ReportDiff,
  ReportSummary,
  Section,
  Statement,
  Timeline,
  TimelinePoint,
} from '../../src/types.ts';

const old =
  '青溪县政府工作报告\n一、去年工作\n工作平稳。生产总值增长6.1%。新建停车场20个。\n二、今年目标\n生产总值增长7%左右。\n';
const fresh =
  '青溪县政府工作报告\n一、去年工作\n工作平稳。生产总值增长6.3%。\n二、今年目标\n生产总值增长6.5%左右。建设停车场6个。\n';

const quoteIn = (source: string, quote: string): { quote: string; start: number; end: number } => {
  const start = source.indexOf(quote);
  return { quote, start, end: start + quote.length };
};

const section = (id: string, heading: string, source: string, role: Section['role'], period: string): Section => ({
  id,
  parent: null,
  depth: 1,
  heading,
  role,
  period,
  start: source.indexOf(heading),
  end: source.length,
});

const statement = (id: string, home: string, text: string, source: string, stance: Statement['stance']): Statement => {
  const { start, end } = quoteIn(source, text);
  return { id, section: home, paragraph: 0, text, start, end, stance, period: '', clauses: [] };
};

const growth = (value: number, bound: Figure['bound'] = 'eq'): Figure => ({
  value,
  high: null,
  unit: '%',
  bound,
  kind: 'growth',
  direction: 'up',
  step: 0.1,
});
const count = (value: number, unit: string): Figure => ({
  value,
  high: null,
  unit,
  bound: 'eq',
  kind: 'level',
  direction: null,
  step: 1,
});

const metric = (
  id: string,
  indicator: string,
  figure: Figure,
  source: string,
  quote: string,
  parts: Partial<Metric>,
): Metric => ({
  ...figure,
  ...quoteIn(source, quote),
  id,
  statement: 't1',
  indicator,
  canonical: null,
  stance: 'achieved',
  period: '2023',
  scope: '',
  cues: [],
  rules: {},
  ...parts,
});

const summary = (year: number, name: string): ReportSummary => ({
  name,
  title: `${year}年青溪县政府工作报告`,
  region: '青溪县',
  year,
  reviewedPeriod: String(year - 1),
  plannedPeriod: String(year),
  date: `${year}-02-01`,
  speaker: '张三',
  occasion: '',
  locale: 'zh',
});

const gdpDone = metric('m1', '生产总值', growth(6.1), old, '增长6.1%', {
  canonical: 'gdp',
  rules: { value: 'numeral.arabic', bound: 'bound.none' },
});
const carParksDone = metric('m2', '新建停车场', count(20, '个'), old, '20个', {});
const gdpAim = metric('m3', '生产总值', { ...growth(7, 'approx'), step: 1 }, old, '增长7%左右', {
  canonical: 'gdp',
  stance: 'committed',
  period: '2024',
  cues: ['左右'],
  rules: { bound: 'bound.after' },
});
const gdpNext = metric('m1', '生产总值', growth(6.3), fresh, '增长6.3%', { canonical: 'gdp', period: '2024' });
const gdpNewAim = metric('m2', '生产总值', growth(6.5, 'approx'), fresh, '增长6.5%左右', {
  canonical: 'gdp',
  stance: 'committed',
  period: '2025',
});

const before = summary(2024, 'qingxi-2024.txt');
const after = summary(2025, 'qingxi-2025.txt');

const oldSections = [
  section('s1', '一、去年工作', old, 'review', '2023'),
  section('s2', '二、今年目标', old, 'targets', '2024'),
] as const;
const freshSections = [
  section('s1', '一、去年工作', fresh, 'review', '2024'),
  section('s2', '二、今年目标', fresh, 'targets', '2025'),
] as const;
const oldStatements = [
  statement('t1', 's1', '生产总值增长6.1%。', old, 'achieved'),
  statement('t2', 's1', '新建停车场20个。', old, 'achieved'),
  statement('t3', 's2', '生产总值增长7%左右。', old, 'committed'),
  statement('t4', 's1', '工作平稳。', old, 'achieved'),
] as const;
const freshStatements = [
  statement('t1', 's1', '生产总值增长6.3%。', fresh, 'achieved'),
  statement('t2', 's2', '生产总值增长6.5%左右。', fresh, 'committed'),
  statement('t3', 's2', '建设停车场6个。', fresh, 'committed'),
  statement('t4', 's1', '工作平稳。', fresh, 'achieved'),
] as const;

/** A report of an invented county, of 2024. */
export const sampleReport: Report = {
  type: 'report',
  ...before,
  format: 'text',
  source: old,
  blocks: [],
  sections: oldSections,
  statements: oldStatements,
  metrics: [gdpDone, carParksDone, gdpAim],
  commitments: [
    {
      ...quoteIn(old, '生产总值增长7%左右'),
      id: 'c1',
      statement: 't3',
      section: 's2',
      indicator: '生产总值',
      canonical: 'gdp',
      quantified: true,
      target: { ...growth(7, 'approx'), step: 1 },
      strength: 'expected',
      period: '2024',
      deadline: '',
      comparator: null,
      metrics: ['m3'],
      key: 'k1',
    },
  ],
  warnings: [{ rule: 'furniture', message: '略去页面文字', start: 0, end: 9 }],
};

/** The next report of the same county. */
export const nextReport: Report = {
  ...sampleReport,
  ...after,
  source: fresh,
  sections: freshSections,
  statements: freshStatements,
  metrics: [gdpNext, gdpNewAim],
  commitments: [],
  warnings: [],
};

export const sampleOutlook: Outlook = {
  type: 'outlook',
  report: before,
  pairs: [
    {
      achieved: gdpDone,
      committed: gdpAim,
      same: 'exact',
      relation: 'raised',
      gap: 7 - 6.1,
      gapUnit: '个百分点',
      why: '目标高于上年',
    },
    {
      achieved: carParksDone,
      committed: null,
      same: 'exact',
      relation: 'not_continued',
      gap: null,
      gapUnit: '',
      why: '',
    },
  ],
};

export const sampleDiff: ReportDiff = {
  type: 'diff',
  before,
  after,
  sections: [
    { a: oldSections[0], b: freshSections[0], relation: 'revised', score: 0.8 },
    { a: oldSections[1], b: freshSections[1], relation: 'revised', score: 0.7 },
  ],
  statements: [
    {
      a: oldStatements[0],
      b: freshStatements[0],
      relation: 'revised',
      score: 0.9,
      parts: {},
      group: null,
      moved: false,
      edits: [
        { type: 'same', text: '生产总值增长' },
        { type: 'delete', text: '6.1%' },
        { type: 'insert', text: '6.3%' },
        { type: 'same', text: '。' },
      ],
    },
    { a: oldStatements[1], b: null, relation: 'removed', score: 0, parts: {}, group: null, moved: false, edits: [] },
    {
      a: oldStatements[2],
      b: freshStatements[1],
      relation: 'revised',
      score: 0.3,
      parts: {},
      group: null,
      moved: true,
      edits: [
        { type: 'delete', text: '生产总值增长7%左右。' },
        { type: 'insert', text: '生产总值增长6.5%左右。' },
      ],
    },
    {
      a: oldStatements[3],
      b: freshStatements[3],
      relation: 'same',
      score: 1,
      parts: {},
      group: null,
      moved: false,
      edits: [{ type: 'same', text: '工作平稳。' }],
    },
    { a: null, b: freshStatements[2], relation: 'added', score: 0, parts: {}, group: null, moved: false, edits: [] },
  ],
  restated: [],
  metrics: [
    {
      a: gdpDone,
      b: gdpNext,
      relation: 'raised',
      delta: 0.2,
      percent: 3.27,
      note: '',
      score: 1,
      same: 'exact',
      cautions: [],
    },
    {
      a: gdpAim,
      b: gdpNewAim,
      relation: 'lowered',
      delta: -0.5,
      percent: -7.14,
      note: '',
      score: 1,
      same: 'exact',
      cautions: [],
    },
    {
      a: carParksDone,
      b: null,
      relation: 'removed',
      delta: null,
      percent: null,
      note: '',
      score: 0,
      same: null,
      cautions: [],
    },
  ],
};

const evidence = (source: string, quote: string, year: number): Evidence => ({ ...quoteIn(source, quote), year });

/** An entry in which nothing is known, as a base for others. */
export const plainEntry: LedgerEntry = {
  id: 'e1',
  key: 'k1',
  commitment: evidence(old, '生产总值增长7%左右', 2024),
  section: '二、今年目标',
  indicator: '生产总值',
  canonical: 'gdp',
  quantified: true,
  target: { ...growth(7, 'approx'), step: 1 },
  strength: 'expected',
  deadline: '',
  outcome: 'not_reported',
  evidence: [],
  actual: null,
  gap: null,
  gapUnit: '',
  completion: null,
  continuity: null,
  flags: [],
  rule: 'not-reported',
  why: '',
  confidence: 0.5,
  nearest: [],
  override: null,
};

export const sampleLedger: Ledger = {
  type: 'ledger',
  reports: [before, after],
  entries: [
    {
      ...plainEntry,
      id: 'e2',
      indicator: '停车场',
      commitment: evidence(old, '新建停车场20个', 2024),
      target: count(20, '个'),
      outcome: 'met',
      actual: count(21, '个'),
      gap: 1,
      gapUnit: '个',
      completion: 105,
      flags: ['self_claim_only'],
      rule: 'floor',
      why: '建成21个，达到目标20个',
    },
    {
      ...plainEntry,
      outcome: 'missed',
      evidence: [evidence(fresh, '生产总值增长6.3%', 2025)],
      actual: growth(6.3),
      gap: 6.3 - 7,
      gapUnit: '个百分点',
      continuity: { relation: 'lowered', ...quoteIn(fresh, '生产总值增长6.5%左右') },
      rule: 'approx',
      why: '增长6.3%，低于目标0.7个百分点',
    },
    {
      ...plainEntry,
      id: 'e3',
      indicator: '新建学校',
      target: null,
      quantified: false,
      continuity: { relation: 'dropped', quote: '', start: 0, end: 0 },
      nearest: [{ ...quoteIn(fresh, '建设停车场6个'), score: 0.3, reason: '对象不同' }],
    },
  ],
  summary: {
    exceeded: 0,
    met: 1,
    partially_met: 0,
    missed: 1,
    not_reported: 1,
    unverifiable: 0,
    not_comparable: 0,
    pending: 0,
  },
};

const point: Omit<TimelinePoint, 'year'> = {
  target: null,
  targetPresence: 'stated',
  actual: null,
  actualPresence: 'stated',
  rank: null,
  nextTarget: null,
  outcome: null,
  entry: null,
  gap: null,
  gapUnit: '个百分点',
};

export const sampleTimeline: Timeline = {
  type: 'timeline',
  reports: [before, after],
  hitRates: [],
  series: [
    {
      indicator: '生产总值',
      canonical: 'gdp',
      unit: '%',
      kind: 'growth',
      scope: '',
      streaks: [],
      points: [
        {
          ...point,
          year: 2024,
          target: gdpAim,
          actual: gdpNext,
          nextTarget: gdpNewAim,
          outcome: 'missed',
          gap: 6.3 - 7,
        },
        { ...point, year: 2025, target: gdpNewAim, actualPresence: 'no_report' },
      ],
    },
  ],
};

export const samplePanel: Panel = {
  type: 'panel',
  columns: ['region', 'year', 'indicator', 'canonical', 'target', 'gap', 'outcome'],
  rows: [
    {
      region: '青溪县',
      year: 2024,
      indicator: '生产总值',
      canonical: 'gdp',
      target: 7,
      gap: -0.7000000000000002,
      outcome: 'missed',
    },
  ],
};

/** One result of every type, with the reports that it was made from. */
export const samples = {
  report: sampleReport,
  outlook: sampleOutlook,
  diff: sampleDiff,
  ledger: sampleLedger,
  timeline: sampleTimeline,
  panel: samplePanel,
};
