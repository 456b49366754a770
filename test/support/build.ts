/** Some tests run the package as its users do; it is built for them where `dist` is older than `src`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'tsup';

const root = resolve(import.meta.dirname, '../..');
const changedAt = (file: string): number => statSync(file).mtimeMs;

function isBuilt(): boolean {
  const built = join(root, 'dist/index.js');
  if (!existsSync(built)) return false;
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return sources.every((file) => changedAt(join(root, 'src', file)) <= changedAt(built));
}

export default async function setup(): Promise<void> {
  if (!isBuilt()) await build({ dts: false, clean: false, silent: true });
}
