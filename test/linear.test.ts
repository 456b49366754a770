import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { findMetrics, readReport } from '../src/index.ts';

/** What makes long lists, sentences, clauses, names, numbers or open quotations, repeated. */
const pieces: Readonly<Record<string, string>> = {
  'paragraphs of sentences': '新增企业10家，比上年增长8.9%；改造小区5个。\n',
  'one paragraph of sentences': '新增企业10家，比上年增长8.9%；改造小区5个。',
  'sentences that a marker counts': '一是加强项目建设，投资增长8.9%。',
  'one clause with many figures': '1家、',
  'one sentence with many clauses': '增长8.9%，',
  'one sentence with many years': '今年增长8.9%和',
  'quoted figures': '"1家"，',
  'quotation marks without a twin': '“',
  'brackets without a twin': '（',
  'one long number': '7',
  'one long number in words': '一',
  'headings without text': '一、',
  'blanks between figures': '新 增 1 家 ',
  'clauses without a figure': '其中，',
};

const SIZE = 4000;
const TIMES = 8;
/** Linear reading takes 8 times as long, quadratic reading 64 times; the rest is slack for what the runtime does beside. */
const LIMIT = 20;
const ATTEMPTS = 4;

/** Time of the processor in microseconds: other work on the machine does not count. */
const effort = (work: () => unknown): number => {
  const start = cpuUsage();
  work();
  const { user, system } = cpuUsage(start);
  return user + system;
};

/** How many times as long the longer text takes, by the best time of each; stops as soon as that is within the limit. */
function growth(read: (text: string) => unknown, piece: string): number {
  const short = piece.repeat(Math.ceil(SIZE / piece.length));
  const long = short.repeat(TIMES);
  read(short);
  let [one, many] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS && !(many / one < LIMIT); attempt++) {
    many = Math.min(
      many,
      effort(() => read(long)),
    );
    one = Math.min(
      one,
      effort(() => read(short)),
    );
  }
  return many / one;
}

/** The same for a language with blanks between its words. */
const spaced: Readonly<Record<string, string>> = {
  sentences: 'We built 5 homes, up 8.9%. ',
  'adverbs in a row': 'very ',
  'names in a row': 'Cat ',
  'one list of figures': '5 homes of ',
  'one sentence with many years': 'in 2019 and ',
};

describe('the time to read grows with the length of a text, not with its square', () => {
  it.each(Object.entries(pieces))('%s', (_, piece) => {
    expect(growth((text) => findMetrics(text, { locale: 'zh' }), piece)).toBeLessThan(LIMIT);
    expect(growth((text) => readReport(text, { locale: 'zh', format: 'text' }), piece)).toBeLessThan(LIMIT);
  });

  it.each(Object.entries(spaced))('English: %s', (_, piece) => {
    const read = (text: string) => readReport(`We will build ${text}5 homes.`, { locale: 'en', format: 'text' });
    expect(growth(read, piece)).toBeLessThan(LIMIT);
  });
});
