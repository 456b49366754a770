import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as runHere } from '../../src/cli/run.ts';
import { bundle, folderOf, remove, run, type Run } from './cli-bundle.ts';

const report = (year: number, growth: string, parks: number): string =>
  `${year}年青溪县政府工作报告\n\n各位代表：\n\n一、${year - 1}年工作回顾\n\n过去一年，全县生产总值增长${growth}。新建停车场${parks}个。\n\n二、${year}年主要目标\n\n生产总值增长7%左右。建设停车场${parks + 1}个。\n`;

const before = report(2023, '6.1%', 20);
const after = report(2024, '6.3%', 6);

let program = '';
let cwd = '';

beforeAll(async () => {
  program = await bundle();
  cwd = folderOf({
    'before.txt': before,
    'after.txt': after,
    'many/b.txt': after,
    'many/a/a.txt': before,
    'many/notes.docx.bak': 'x',
    'empty.txt': ' \n',
    'binary.txt': new Uint8Array(2000).map((_, index) => (index * 7) % 256),
    'scan.pdf': '%PDF-1.7 and so on',
    'plain.txt': '这里没有标题，只有一句话。',
    'long.txt': before + '全县新建道路3公里。\n'.repeat(3000),
  });
}, 60_000);

afterAll(() => {
  remove(cwd);
  remove(join(program, '..'));
});

const call = (line: string, options: { input?: string; until?: number; env?: NodeJS.ProcessEnv } = {}): Promise<Run> =>
  run(program, line.split(' ').filter(Boolean), { cwd, ...options });

/** The words of a call, file names put into the folder. */
const inFolder = (line: string): readonly string[] =>
  line
    .split(' ')
    .filter(Boolean)
    .map((word) => (/^[^-].*\.[a-z]+$|^many$/u.test(word) ? join(cwd, word) : word));

describe('a call that is off', () => {
  it.each([
    ['', 'no command given', '--help'],
    ['raed before.txt', 'unknown command "raed": did you mean "read"?', 'reportdiff read FILE'],
    ['xyzzy', 'unknown command "xyzzy"', 'read, outlook, diff'],
    ['read', 'read takes 1 input, and the call has 0', 'reportdiff read FILE'],
    ['diff before.txt', 'diff takes 2 inputs, and the call has 1', 'BEFORE AFTER'],
    [
      'ledger before.txt after.txt -o x.svg',
      'ledger has no svg form, which the ending .svg asks for',
      '--format takes md',
    ],
    ['read before.txt --fromat json', 'unknown option --fromat for read: did you mean --format?', '--format md'],
    ['read before.txt --format jsn', '--format cannot be "jsn": did you mean "json"?', 'md, html, json, csv, terminal'],
    ['read before.txt --format', '--format needs a value', '--format md'],
    ['read before.txt --explain=yes', '--explain takes no value', 'rule that gave'],
    ['read before.txt --lang fr', '--lang cannot be "fr"', 'zh, en'],
    ['read before.txt --locale fr', '--locale cannot be "fr"', 'zh, en'],
    ['read before.txt --year soon', '--year cannot be "soon"', 'whole number'],
    ['diff before.txt after.txt --year 2020', '--year names 1 year for 2 files', '--year=2019,2020'],
    ['read before.txt --encoding klingon', '--encoding cannot be "klingon"', 'gb18030'],
    ['read before.txt --max-size big', '--max-size cannot be "big"', '20MB'],
    ['diff before.txt after.txt --only remvoed', '--only cannot be "remvoed": did you mean "removed"?', 'added'],
    ['diff - -', '"-" stands for standard input and can be given once', 'as files'],
    ['read before.txt -o before.txt', 'before.txt would overwrite an input', 'another name'],
    ['read before.txt -o nowhere/x.md', 'nowhere/x.md cannot be written', 'a folder that exists'],
  ])('%s', async (line, problem, remedy) => {
    const failure: unknown = await runHere(inFolder(line)).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(problem) as string,
      remedy: expect.stringContaining(remedy) as string,
    });
    expect(readFileSync(join(cwd, 'before.txt'), 'utf8')).toBe(before);
  });
});

it('says what is off in two lines on standard error', async () => {
  const { code, out, err } = await call('raed before.txt');
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('reportdiff: unknown command "raed": did you mean "read"?\nusage: reportdiff read FILE [options]\n');
});

describe('an input that is no report', () => {
  it.each([
    ['read missing.txt', 'missing.txt: there is no such file'],
    ['read many', 'many: this is a folder'],
    ['read empty.txt', 'empty.txt: '],
    ['read binary.txt', 'binary.txt: '],
    ['read scan.pdf', 'scan.pdf: this PDF '],
    ['read before.txt --max-size 100', 'before.txt: it is larger than'],
  ])('%s', async (line, problem) => {
    const failure: unknown = await runHere(inFolder(line)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ exitCode: 3, message: expect.stringContaining(problem) as string });
  });

  it('shows a stack trace only when asked for one', async () => {
    const { code, err } = await call('read missing.txt', { env: { DEBUG: 'reportdiff' } });
    expect(code).toBe(3);
    expect(err).toMatch(/\n {4}at /u);
  });
});

describe('a call that is right', () => {
  it.each(['--help', 'panel -h'])('%s shows help', async (line) => {
    const { code, out, err } = await call(line);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Usage: reportdiff');
  });

  it('shows the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect((await call('--version')).out).toBe(`${version}\n`);
  });

  it('reads a file and standard input alike', async () => {
    const file = JSON.parse((await call('read before.txt -f json')).out) as { year: number; name: string };
    const { out } = await call('read - -f json', { input: before });
    expect({ ...(JSON.parse(out) as object), name: 'before.txt' }).toEqual(file);
    expect(file.year).toBe(2023);
  });

  it('shows Markdown where the output is no terminal', async () => {
    const { out } = await call('read before.txt');
    expect(out.startsWith('# ')).toBe(true);
  });

  it('uses no colour where the output is no terminal', async () => {
    expect((await call('read before.txt -f terminal')).out).not.toContain('\u{1B}');
  });

  it('says little about a text without headings, and does not fail', async () => {
    const { code, out, err } = await call('read plain.txt -f json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as { statements: unknown[] }).statements).toHaveLength(1);
    expect(err).toContain('--year=N');
  });

  it('overrules what was found', async () => {
    const { out } = await call('read before.txt -f json --year 2019 --region 乙县');
    expect(JSON.parse(out)).toMatchObject({ year: 2019, region: '乙县' });
  });

  it('ends quietly when the reader has seen enough', async () => {
    const { code, err } = await call('read long.txt -f json', { until: 100 });
    expect([code, err]).toEqual([0, '']);
  });

  it.each([
    ['diff before.txt after.txt --exit-code -f json', 1],
    ['diff before.txt before.txt --exit-code -f json', 0],
    ['diff before.txt after.txt -f json', 0],
  ])('%s exits with %d', async (line, code) => {
    expect((await call(line)).code).toBe(code);
  });
});

describe('-o', () => {
  it('writes the file whole, in the format of its ending, and leaves nothing else behind', async () => {
    const { code, out } = await call('read before.txt -o result.json');
    expect([code, out]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(cwd, 'result.json'), 'utf8'))).toMatchObject({ type: 'report' });
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('keeps the old file where the call fails', async () => {
    writeFileSync(join(cwd, 'kept.md'), 'kept');
    expect((await call('read empty.txt -o kept.md')).code).toBe(3);
    expect(readFileSync(join(cwd, 'kept.md'), 'utf8')).toBe('kept');
  });

  it('replaces an old file', async () => {
    writeFileSync(join(cwd, 'old.csv'), 'old');
    await call('read before.txt -o old.csv');
    expect(readFileSync(join(cwd, 'old.csv'), 'utf8')).toMatch(/^region,year/u);
  });

  it('writes nothing for a call that is off', async () => {
    await call('read before.txt --format jsn -o never.md');
    expect(existsSync(join(cwd, 'never.md'))).toBe(false);
  });
});
