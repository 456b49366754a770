import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const scripts = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.mjs'));
const run = (script: string): string =>
  execFileSync(process.execPath, [join('examples', script)], { cwd: root, encoding: 'utf8' });

it.each(scripts)('examples/%s runs and says something', (script) => {
  expect(run(script).trim()).not.toBe('');
});
