import {
  loadSource,
  readReport,
  type LoadOptions,
  type ReadOptions,
  type Report,
  type SourceFormat,
} from '../index.ts';
import { locales } from '../locales/index.ts';
import { isUnreadable } from '../read/unreadable.ts';
import { choice, wholeNumber, type Call } from './arguments.ts';
import { inputError, isFailure, unreadableInput, usageError } from './errors.ts';
import { expandPaths, readBytes, readSize } from './files.ts';
import type { Progress } from './progress.ts';

const inputFormats: readonly SourceFormat[] = ['text', 'markdown', 'html', 'docx', 'pdf'];

/** Reads the inputs of a call, in their order; of a folder, files that are no report are left out and named. */
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
    const options = { ...shared, ...(year === undefined ? {} : { year }) };
    try {
      reports.push(await readOne(path, limit, options));
    } catch (error) {
      if (call.inputs.includes(path) || !isFailure(error)) throw error;
      process.stderr.write(`reportdiff: left out ${error.message}\n`);
    }
  }
  if (reports.length > 0) return reports;
  throw inputError(
    call.inputs.join(', '),
    'none of these files is a report',
    'name files that hold the text of reports',
  );
}

async function readOne(path: string, limit: number, options: ReadOptions): Promise<Report> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = await readBytes(path, limit);
  const report = await readBytesAs(bytes, { ...options, name, maxSize: limit });
  if (report.year === null) {
    process.stderr.write(`reportdiff: ${name}: no year found in it; --year=N gives it one\n`);
  }
  return report;
}

async function readBytesAs(bytes: Uint8Array, options: ReadOptions & LoadOptions): Promise<Report> {
  try {
    return readReport(await loadSource(bytes, options), options);
  } catch (error) {
    if (isUnreadable(error)) throw unreadableInput(error.message, error.remedy, error);
    throw error;
  }
}

function sharedOptions(call: Call): ReadOptions {
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
