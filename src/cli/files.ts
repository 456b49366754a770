import { createHash } from 'node:crypto';
import { readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { codeOf, inputError, usageError } from './errors.ts';

/** Endings of files that are taken from a folder. */
const reportEndings = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf', '.csv', '.tsv']);

const sizes: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** Bytes that a size such as `20MB` or `500k` stands for; throws a usage error otherwise. */
export function readSize(text: string): number {
  const match = /^(\d{1,12})\s*([kmg]?)b?$/iu.exec(text);
  if (!match) throw usageError(`--max-size cannot be "${text}"`, '--max-size takes a size, such as 20MB');
  return Number(match[1]) * (sizes[(match[2] ?? '').toLowerCase()] ?? 1);
}

/** Files that the paths name, folders replaced by the reports in them and below, in the order of their names. */
export function expandPaths(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (path === '-' || !isFolder(path)) return [path];
    const found = readdirSync(path, { recursive: true, encoding: 'utf8' })
      .map((name) => join(path, name))
      .filter((file) => reportEndings.has(extname(file).toLowerCase()) && !basename(file).startsWith('.'))
      .filter((file) => !isFolder(file))
      .sort((a, b) => (a < b ? -1 : 1));
    if (found.length > 0) return found;
    throw inputError(path, 'no report in this folder', `a report ends in ${[...reportEndings].join(' ')}`);
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The file that a report came from; a report in a row of a table is named by its row (RFC 7111). */
export const fileOf = (name: string): string => name.replace(/#row=\d+$/u, '');

/** SHA-256 of a file's bytes in hexadecimal digits; empty where the name is that of no file, as for standard input. */
export function hashOf(file: string): string {
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}

/** Bytes of a file, or of standard input for `-`; throws an input error that says why it cannot be read. */
export async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  return path === '-' ? await readStandardInput(limit) : readFile(path, limit);
}

function readFile(path: string, limit: number): Uint8Array {
  try {
    if (statSync(path).size > limit) throw tooLarge(path, limit);
    return readFileSync(path);
  } catch (error) {
    const [reason, remedy] = reasons[codeOf(error)] ?? [];
    if (reason === undefined || remedy === undefined) throw error;
    throw inputError(path, reason, remedy, error);
  }
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['there is no such file', 'check the name and the folder that you are in'],
  EISDIR: ['this is a folder', 'name a file in it; only "reportdiff panel" reads folders'],
  ENOTDIR: ['there is no such file', 'check the name and the folder that you are in'],
  EACCES: ['you may not read this file', 'change its permissions or take a copy'],
  EPERM: ['you may not read this file', 'change its permissions or take a copy'],
};

async function readStandardInput(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw tooLarge('standard input', limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, limit: number): Error {
  return inputError(
    name,
    `it is larger than ${limit / 1e6} MB`,
    'raise the limit with --max-size, such as --max-size=500MB',
  );
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
 * What is no plain file (a device, a pipe) is written to as it is.
 */
export function writeWhole(path: string, text: string, inputs: readonly string[]): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && inputs.some((input) => input !== '-' && realpathSync(input) === realpathSync(path))) {
    throw usageError(`-o ${path} would overwrite an input`, 'give -o another name; inputs are never written to');
  }
  try {
    if (there && !there.isFile()) {
      writeFileSync(path, text);
      return;
    }
    const target = there ? realpathSync(path) : path;
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      writeFileSync(temporary, text, { flag: 'wx', ...(there ? { mode: there.mode } : {}) });
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    const code = codeOf(error);
    if (!code) throw error;
    throw usageError(
      `-o ${path} cannot be written (${code})`,
      'give -o a file in a folder that exists and that you may write to',
      error,
    );
  }
}
