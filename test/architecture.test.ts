import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../src/locales/index.ts';

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

/** What a pattern matches literally: its escapes, names of groups and ranges left out. */
const wordsIn = (pattern: string): string =>
  pattern.replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\k<\w+>|\\\w|\(\?<\w+>|\[[^[\]]*\]|\/[a-z]*$/gu, ' ');

/** The regular expressions and strings of a file. */
function literalsOf(file: string): { readonly patterns: readonly string[]; readonly literals: readonly string[] } {
  const [patterns, literals]: [string[], string[]] = [[], []];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text);
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) literals.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest));
  return { patterns, literals };
}

/** All words and phrases that a pack of a language holds. */
function lexiconOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Set) return [...value].flatMap(lexiconOf);
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...lexiconOf(inner)]);
}
const english = new Set(lexiconOf(localeOf('en')));

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

  it.each(files.filter((file) => !/^(?:locales|render\/messages|cli)\//u.test(file)))(
    '%s looks for no words',
    (file) => {
      const { patterns, literals } = literalsOf(file);
      // the names of tags and parts of file formats are English whatever the report
      const isFormat = /^(?:read\/|render\/(?:html\/|markdown\.ts))/u.test(file);
      expect(isFormat ? [] : patterns.filter((pattern) => /[a-z]{3}/iu.test(wordsIn(pattern)))).toEqual([]);
      expect(
        isFormat ? [] : literals.filter((literal) => /\p{L}{2} | \p{L}{2}/u.test(literal) && english.has(literal)),
      ).toEqual([]);
    },
  );
});
