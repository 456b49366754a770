import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'tsup';
import { rawText } from '../../tsup.config.ts';

const root = resolve(import.meta.dirname, '../..');

/** What a run of the program left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Bundles the command line as the package does, into a folder from which the dependencies can be found. */
export async function bundle(): Promise<string> {
  const folder = join(root, 'coverage', `cli-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await build({
    entry: { cli: join(root, 'src/cli/main.ts') },
    outDir: folder,
    format: 'esm',
    target: 'node20.19',
    silent: true,
    config: false,
    esbuildPlugins: [rawText],
    clean: false,
  });
  return join(folder, 'cli.js');
}

/** A new folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'reportdiff-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Runs the program in a folder; `until` closes its output after that many characters, as `head` does. */
export function run(
  program: string,
  words: readonly string[],
  options: { readonly cwd: string; readonly input?: string; readonly until?: number; readonly env?: NodeJS.ProcessEnv },
): Promise<Run> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd: options.cwd,
      env: { ...process.env, DEBUG: '', NO_COLOR: '', FORCE_COLOR: '', ...options.env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (options.until !== undefined && out.length >= options.until) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (code) => {
      settle({ code, out, err });
    });
    child.stdin.on('error', () => undefined).end(options.input ?? '');
  });
}
