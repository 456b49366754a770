import { describe, expect, it } from 'vitest';
import { loadSource, type LoadOptions } from '../../src/read/load.ts';
import { loadPeer } from '../../src/read/peer.ts';
import { isUnreadable } from '../../src/read/unreadable.ts';
import { readReport } from '../../src/report.ts';
import type { Report } from '../../src/types.ts';
import { docxOf, wordParagraph } from '../support/docx.ts';
import { encodeUtf16, encodeWide } from '../support/encode.ts';
import { essenceOf, example, figuresOf } from '../support/essence.ts';
import { pageAround } from '../support/page.ts';
import { pdfOf } from '../support/pdf.ts';
import { zipOf } from '../support/zip.ts';

const text = example('liuxi-2023.txt');
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const load = async (input: string | Uint8Array): Promise<Report> => readReport(await loadSource(input));
const paragraphs = text.split('\n').filter((line) => line.trim() !== '');

describe('one report in every format', () => {
  const plain = readReport(text);
  it.each<[string, () => Uint8Array]>([
    ['text', () => utf8(text)],
    ['text in GB 18030', () => encodeWide(text, 'gb18030')],
    ['text in UTF-16 with a mark', () => encodeUtf16(text, { mark: true })],
    ['text in UTF-16 without a mark', () => encodeUtf16(text, { mark: false })],
    ['a page', () => utf8(pageAround(text))],
    ['a Word file', () => docxOf(paragraphs.map(wordParagraph).join(''))],
    ['a PDF', () => pdfOf(text)],
  ])('%s', async (_, make) => {
    expect(essenceOf(await load(make()))).toEqual(essenceOf(plain));
  });

  it.each<[string, () => Uint8Array]>([
    ['a Word file', () => docxOf(paragraphs.map(wordParagraph).join(''))],
    ['a PDF', () => pdfOf(text)],
  ])('%s has every quote in its source', async (_, make) => {
    const { source, metrics } = await load(make());
    expect(figuresOf(plain).length).toBe(metrics.length);
    for (const { start, end, quote } of metrics) expect(source.slice(start, end)).toBe(quote);
  });
});

describe('what is no report', () => {
  const reasonOf = async (input: Uint8Array, maxSize?: number): Promise<string> => {
    try {
      await loadSource(input, { name: 'a', ...(maxSize === undefined ? {} : { maxSize }) });
      return 'read';
    } catch (error) {
      return isUnreadable(error) ? `${error.reason}: ${error.message}` : `another error: ${String(error)}`;
    }
  };
  const word = docxOf(wordParagraph(text));
  const pdf = pdfOf(text);
  it.each<[string, Uint8Array, string]>([
    ['a scanned PDF', pdfOf(text, { text: false }), 'scanned: a: this PDF holds images of pages and no text'],
    ['a PDF with a password', pdfOf(text, { encrypted: true }), 'encrypted: a: this PDF is protected by a password'],
    ['half a PDF', pdf.subarray(0, pdf.length / 2), 'truncated: a: this PDF is cut off'],
    ['half a Word file', word.subarray(0, word.length / 2), 'truncated: a: this Word file is cut off or damaged'],
    ['a Word file without text', docxOf(''), 'empty: a: there is no text in it'],
    ['a Word file with damaged parts', docxOf('<w:p'), 'damaged: a: this Word file is damaged'],
    [
      'a zip bomb that calls itself small',
      docxOf(wordParagraph('0'.repeat(70_000_000)), { claimed: 1000 }),
      'too-large: a: this Word file unpacks to more than 60 MB, which no report needs',
    ],
    [
      'an old Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'old-word: a: this is an old Word file (.doc) or a protected one',
    ],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image: a: this is an image'],
    ['a spreadsheet', zipOf({ 'xl/workbook.xml': '' }), 'format: a: this is a spreadsheet'],
    ['an OFD file', zipOf({ 'OFD.xml': '' }), 'format: a: this is an OFD file'],
    ['another archive', zipOf({ 'a.txt': text }), 'format: a: this is a zip archive and no Word file'],
    ['an RTF file', utf8('{\\rtf1 a}'), 'format: a: this is an RTF file'],
  ])('%s', async (_, input, said) => {
    expect(await reasonOf(input)).toBe(said);
  });

  it.each<[string, Uint8Array, LoadOptions['format'], string]>([
    ['a Word file called a PDF', word, 'pdf', 'this is a Word file or another zip archive and not a PDF'],
    ['a PDF called a Word file', pdf, 'docx', 'this is a PDF and not a Word file (.docx)'],
    ['a PDF called text', pdf, 'text', 'this is a PDF and not plain text'],
    ['a Word file called a table', word, 'csv', 'this is a Word file or another zip archive and not a table (CSV)'],
    ['an image called text', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'text', 'this is an image'],
    ['a text called a PDF', utf8(text), 'pdf', 'this is text and not a PDF'],
    [
      'binary data called a table',
      Uint8Array.from({ length: 99 }, (_, at) => at % 9),
      'csv',
      'this is no text but binary data',
    ],
    ['nothing called a table', new Uint8Array(), 'csv', 'there is no text in it'],
  ])('%s', async (_, input, format, said) => {
    await expect(loadSource(input, format === undefined ? {} : { format })).rejects.toThrow(said);
  });

  const nested = Array.from({ length: 2000 }, (_, level) => `${'  '.repeat(level)}- 增长5%`).join('\n');
  it.each<[string, string]>([
    ['lists nested by blanks', `# 报告\n\n${nested}`],
    ['quotes', `# 报告\n\n${'> '.repeat(2000)}增长5%`],
    ['lists nested in a line', `# 报告\n\n${'1. '.repeat(2000)}增长5%`],
    ['brackets', `# 报告\n\n${'['.repeat(50_000)}`],
  ])('Markdown nested without an end: %s', async (_, markdown) => {
    expect(await reasonOf(utf8(markdown))).toBe(
      'format: a: its lists, quotes or brackets are nested too deeply to be read',
    );
  });

  it('a file above the limit', async () => {
    expect(await reasonOf(utf8(text), 1000)).toBe('too-large: a: it is larger than 0.001 MB');
  });

  it('a file whose reader is not installed names the command that installs it', async () => {
    const missing = loadPeer('a.docx', 'mammoth', 'Word', () => Promise.reject(new Error('Cannot find package')));
    await expect(missing).rejects.toMatchObject({
      reason: 'missing-reader',
      message: 'a.docx: reading Word files needs the package "mammoth"',
      remedy: 'Install it once: npm install mammoth',
    });
  });
});
