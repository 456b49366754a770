import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../src/cli/options.ts';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');

it('shows a library example that runs', () => {
  const [, code = ''] = /```js\n(.+?)```/su.exec(readme) ?? [];
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(code.trim().split('\n').filter(Boolean).length).toBeLessThanOrEqual(8);
  expect(output).toContain('公共停车场');
});

it('names every command of the command line', () => {
  for (const { name } of commands) expect(readme).toContain(`\`reportdiff ${name} `);
});

it('names every runtime dependency', () => {
  const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { dependencies: object };
  for (const name of Object.keys(dependencies)) expect(readme).toContain(`\`${name}\``);
});
