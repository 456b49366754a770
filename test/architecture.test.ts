import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const text = (file: string): string => readFileSync(join(src, file), 'utf8');
const importsOf = (file: string): string[] =>
  [...text(file).matchAll(/from '(\.{1,2}\/[^']+)'/gu)].map(([, path]) =>
    relative(src, resolve(dirname(join(src, file)), path ?? '')),
  );
const room = (file: string): string => file.split('/')[0] ?? file;

/** Imports run downwards only; rooms on one floor do not look into each other. */
const floors = [
  ['types.ts', 'types'],
  ['text'],
  ['locales'],
  // Both the diff and the ledger start from an alignment.
  ['align'],
  ['read', 'outline', 'statements', 'metrics', 'diff', 'outlook', 'commitments', 'ledger', 'timeline', 'render'],
  ['pipeline.ts', 'history.ts'],
  ['report.ts', 'remark.ts'],
  ['index.ts'],
  ['cli'],
];
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(room(file)));

describe('architecture', () => {
  it.each(files)('%s stands on a known floor and imports only from below or from its own room', (file) => {
    expect(floorOf(file)).toBeGreaterThanOrEqual(0);
    const upwards = importsOf(file).filter(
      (other) => room(other) !== room(file) && floorOf(other) >= Math.max(floorOf(file), 1),
    );
    expect(upwards).toEqual([]);
  });

  it.each(files)('%s can be read at a sitting', (file) => {
    expect(text(file).split('\n').length).toBeLessThanOrEqual(300);
  });

  it.each(files.filter((file) => !/^(?:locales|render\/messages)\//u.test(file)))('%s speaks no language', (file) => {
    const code = text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
    expect(code.match(/[\p{Script=Han}\u{3001}\u{3002}]/gu) ?? []).toEqual([]);
  });
});
