import { locales } from '../locales/index.ts';
import { reportOf, type ReadOptions } from '../pipeline.ts';
import { loadSources, type LoadOptions } from '../read/load.ts';
import { isUnreadable } from '../read/unreadable.ts';
import type { Report } from '../types.ts';
import { choice, wholeNumber, type Call } from './arguments.ts';
import { inputError, isFailure, unreadableInput, usageError } from './errors.ts';
import { expandPaths, readBytes, readSize } from './files.ts';
import type { Progress } from './progress.ts';

const inputFormats = ['text', 'markdown', 'html', 'docx', 'pdf', 'csv'] as const;

/** Warnings after which a result may be wrong as a whole. */
const GRAVE = new Set(['mojibake', 'truncated', 'no-line-breaks']);

/** What is the same for every file of a call, and the year of one. */
type Reading = Omit<ReadOptions, 'format'> & Omit<LoadOptions, 'maxSize'> & { readonly maxSize: number };

/** Reads the inputs of a call, in their order; what of a folder or table is no report is left out and named. */
export async function readReports(call: Call, progress: Progress): Promise<readonly Report[]> {
  if (call.inputs.filter((path) => path === '-').length > 1) {
    throw usageError('"-" stands for standard input and can be given once', 'name the other reports as files');
  }
  const files = call.command?.name === 'panel' ? expandPaths(call.inputs) : call.inputs;
  const limit = readSize(call.values.get('max-size') ?? '100MB');
  const years = yearsOf(call, files.length);
  const shared = sharedOptions(call);
  const reports: Report[] = [];
  for (const [index, path] of files.entries()) {
    progress.step(`reading ${index + 1} of ${files.length}: ${path}`);
    const year = years[index];
    const options = { ...shared, maxSize: limit, ...(year === undefined ? {} : { year }) };
    try {
      for await (const report of readFile(path, options)) reports.push(report);
    } catch (error) {
      if (call.inputs.includes(path) || !isFailure(error)) throw error;
      tell(`left out ${error.message}`);
    }
  }
  if (reports.length > 0) return reports;
  throw inputError(
    call.inputs.join(', '),
    'none of these files is a report',
    'name files that hold the text of reports',
  );
}

/** Tells on standard error what the result does not show. */
function tell(words: string): void {
  process.stderr.write(`reportdiff: ${words}\n`);
}

/** The reports of a file: one, or as many as the rows of a table. */
async function* readFile(path: string, options: Reading): AsyncGenerator<Report> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = await readBytes(path, options.maxSize);
  const { format, ...known } = options;
  const loading = { ...known, name, ...(format === undefined ? {} : { format }) };
  const onUnreadable = ({ message }: Error): void => {
    tell(`left out ${message}`);
  };
  let count = 0;
  try {
    for await (const source of loadSources(bytes, { ...loading, onUnreadable })) {
      if (++count > 1 && options.year !== undefined) {
        throw usageError(
          `--year gives one year for ${name}, which holds several reports`,
          'its column "year" can name them',
        );
      }
      const report = reportOf(source, known);
      for (const { rule, message } of report.warnings) if (GRAVE.has(rule)) tell(`${report.name}: ${message}`);
      if (report.year === null) tell(`${report.name}: no year found in it; --year=N gives it one`);
      yield report;
    }
  } catch (error) {
    if (isUnreadable(error)) throw unreadableInput(error.message, error.remedy, error);
    throw error;
  }
}

function sharedOptions(call: Call): Omit<Reading, 'maxSize'> {
  const locale = choice(
    call,
    'locale',
    locales.map(({ id }) => id),
  );
  const region = call.values.get('region');
  const format = choice(call, 'input-format', inputFormats);
  const encoding = call.values.get('encoding');
  if (encoding !== undefined) checkEncoding(encoding);
  return {
    ...(locale === undefined ? {} : { locale }),
    ...(region === undefined ? {} : { region }),
    ...(format === undefined ? {} : { format }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

function checkEncoding(label: string): void {
  try {
    new TextDecoder(label);
  } catch (error) {
    throw usageError(
      `--encoding cannot be "${label}"`,
      '--encoding takes a name such as utf-8, gb18030, big5, utf-16le',
      error,
    );
  }
}

function yearsOf(call: Call, files: number): readonly number[] {
  const given = call.values.get('year');
  if (given === undefined) return [];
  const years = given.split(',').map((year) => wholeNumber('year', year.trim(), '2020'));
  if (years.length === files) return years;
  throw usageError(
    `--year names ${years.length} year${years.length === 1 ? '' : 's'} for ${files} files`,
    'give one year a file, in their order, such as --year=2019,2020',
  );
}
