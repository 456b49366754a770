/** Every option: its name, what it takes, and the line of help about it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What the option takes, as help shows it; a switch where it is missing. */
  readonly value?: string;
  readonly help: string;
}

const everywhere: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'md|html|json|csv|terminal|diff|svg|vega-lite',
    help: 'form of the result (default: terminal, or md into a file or pipe)',
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    help: 'write to FILE, whole or not at all; its ending chooses the format',
  },
  { name: 'lang', value: 'zh|en', help: 'language of headings and labels (default: that of the report)' },
  { name: 'year', value: 'N[,N…]', help: 'year of delivery, where the one found is wrong; one a file, in their order' },
  { name: 'region', value: 'NAME', help: 'region, where the one found is wrong' },
  { name: 'locale', value: 'zh|en', help: 'language of the reports, where the one found is wrong' },
  { name: 'encoding', value: 'NAME', help: 'encoding of the files, such as gb18030, where the one found is wrong' },
  { name: 'input-format', value: 'NAME', help: 'text, markdown, html, docx, pdf or csv, where the one found is wrong' },
  { name: 'max-size', value: 'SIZE', help: 'refuse files larger than this (default: 100MB)' },
  { name: 'bom', help: 'begin CSV with a byte order mark, for spreadsheets that need it' },
  { name: 'help', short: 'h', help: 'show this help' },
  { name: 'version', short: 'v', help: 'show the version' },
];

const special = {
  explain: { name: 'explain', help: 'show every figure with the rule that gave each of its fields' },
  exitCode: { name: 'exit-code', help: 'exit 1 if there are differences, or a promise missed or dropped' },
  context: { name: 'context', value: 'N', help: 'show N unchanged sentences around each change (default: 0)' },
  shape: { name: 'shape', value: 'long|wide', help: 'one row a target, or one row a region and year (default: long)' },
  value: { name: 'value', value: 'target|actual|gap', help: 'what the cells of the wide shape hold (default: target)' },
  tolerance: {
    name: 'tolerance',
    value: 'POINTS[,PERCENT%]',
    help: 'how far "about" reaches: points for rates, per cent for levels (default: 0.2,5%)',
  },
  overrides: {
    name: 'overrides',
    value: 'FILE',
    help: "JSON or YAML with a reviewer's word on some commitments, by key",
  },
  writeOverrides: {
    name: 'write-overrides',
    value: 'FILE',
    help: 'write a template for --overrides with the doubtful commitments and their quotes',
  },
} satisfies Record<string, Option>;

/** A command: what it is called with, what it does, and the options that only it has. */
export interface Command {
  readonly name: string;
  readonly inputs: string;
  /** Fewest and most inputs. */
  readonly count: readonly [number, number];
  readonly help: string;
  readonly options: readonly Option[];
}

/** The commands in the order in which help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'read',
    inputs: 'FILE',
    count: [1, 1],
    help: 'one report: metadata, outline, statements, metrics',
    options: [special.explain, ...everywhere],
  },
  {
    name: 'outlook',
    inputs: 'FILE',
    count: [1, 1],
    help: "within one report: last year's achievements against the new commitments",
    options: everywhere,
  },
  {
    name: 'diff',
    inputs: 'BEFORE AFTER',
    count: [2, 2],
    help: 'two reports: aligned sections and statements, text edits, metric changes',
    options: [
      {
        name: 'only',
        value: 'WORD[,WORD…]',
        help: 'show only changed, added, removed, moved, revised, raised, lowered',
      },
      special.context,
      special.exitCode,
      ...everywhere,
    ],
  },
  {
    name: 'ledger',
    inputs: 'BEFORE AFTER [MORE…]',
    count: [2, Infinity],
    help: 'the commitments of each report against what the next one reports',
    options: [
      {
        name: 'only',
        value: 'WORD[,WORD…]',
        help: 'show only these outcomes or continuities: missed, dropped, not_reported …',
      },
      special.overrides,
      special.writeOverrides,
      special.tolerance,
      special.exitCode,
      ...everywhere,
    ],
  },
  {
    name: 'timeline',
    inputs: 'FILE…',
    count: [2, Infinity],
    help: "reports of one government: every indicator's targets and results by year",
    options: [special.tolerance, ...everywhere],
  },
  {
    name: 'panel',
    inputs: 'PATH…',
    count: [1, Infinity],
    help: 'many reports (files, folders): tidy rows, one a target, for statistics',
    options: [special.shape, special.value, ...everywhere],
  },
];
