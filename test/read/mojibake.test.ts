import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/read-source.ts';
import { example } from '../support/essence.ts';

const utf8 = new TextEncoder().encode(example('liuxi-2023.txt'));
const messages = (input: string | Uint8Array): string[] =>
  readSource(input)
    .warnings.filter(({ rule }) => rule === 'mojibake')
    .map(({ message }) => message);

describe('text that was decoded wrongly', () => {
  it.each<[string, string, RegExp]>([
    ['UTF-8 read as Windows-1252', new TextDecoder('windows-1252').decode(utf8), /^about \d+ % of it looks like/mu],
    [
      'UTF-8 read as GB 18030, in its middle',
      `${example('liuxi-2023.txt')}${new TextDecoder('gb18030').decode(utf8).replaceAll('\u{FFFD}', '')}`,
      /^about \d\d % of it looks like/mu,
    ],
    [
      'a replacement character',
      '完成投资3亿元，增长5\u{FFFD}。'.padEnd(100, '稳中求进'),
      /^1 characters of it could not be decoded/u,
    ],
    [
      'an English apostrophe',
      'The city\u{E2}\u{20AC}\u{2122}s output grew by 5%.',
      /^1 characters of it were decoded wrongly, as/u,
    ],
  ])('%s is noticed', (_, text, said) => {
    expect(messages(text).join('\n')).toMatch(said);
  });

  it('gives the place of the first', () => {
    const text = '完成投资3亿元，增长5\u{FFFD}。'.padEnd(100, '稳中求进');
    const [warning] = readSource(text).warnings;
    expect(text.slice(warning?.start, warning?.end)).toBe('\u{FFFD}');
  });

  it.each(['liuxi-2023.txt', 'liuxi-2024.txt', 'harrowmere-2024.md'])('%s has none', (name) => {
    expect(messages(example(name))).toEqual([]);
  });

  it('says nothing of a sentence that stands there many times', () => {
    expect(messages('丙丁戊己庚辛增长5%。'.repeat(2000))).toEqual([]);
  });
});
