import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildLedger, diffReports, readReport, render } from '../../src/index.ts';
import { exampleText } from '../support/readings.ts';
import { nextReport, plainEntry, sampleLedger, sampleReport, samples } from './samples.ts';

const reports = [sampleReport, nextReport];
const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
const inside = (page: string, tag: string): string =>
  page.slice(page.indexOf(`<${tag}>`) + tag.length + 2, page.indexOf(`</${tag}>`));

describe.each(Object.entries(samples))('page of a %s', (_, result) => {
  const page = render(result, 'html', { reports });

  it('allows the style and the script that stand in it, and nothing else', () => {
    expect(page).toContain("default-src 'none'");
    expect(inside(page, 'style')).toContain('prefers-color-scheme: dark');
    expect(page).toContain(`style-src 'sha256-${digest(inside(page, 'style'))}'`);
    if (page.includes('<script>')) expect(page).toContain(`script-src 'sha256-${digest(inside(page, 'script'))}'`);
    expect(page).not.toMatch(/ style="| on\w+="|https?:/u);
  });

  it('names its language and has one first heading', () => {
    expect(page).toContain('<html lang="zh">');
    expect(page.match(/<h1>/gu)).toHaveLength(1);
    expect(page.replace(inside(page, 'script'), '')).not.toMatch(/\[object Object\]|undefined|NaN/u);
  });

  it('is the same each time, and in English too', () => {
    expect(render(result, 'html', { reports })).toBe(page);
    expect(render(result, 'html', { reports, lang: 'en' })).toContain('<html lang="en">');
  });
});

describe('page of a ledger', () => {
  it('holds both texts line by line, each with its place as id', () => {
    const page = render(sampleLedger, 'html', { reports });
    for (const [index, { source }] of reports.entries())
      for (const line of source.split('\n').filter(Boolean))
        expect(page).toContain(`<p id="r${index}-${source.indexOf(line)}">${line}</p>`);
  });

  it('links a quote to its line only where it stands there', () => {
    expect(render(sampleLedger, 'html', { reports })).toContain('href="#r1-');
    expect(render(sampleLedger, 'html', { reports: [] })).not.toContain('href="#r');
    const elsewhere = reports.map((report) => ({ ...report, source: `\n${report.source}` }));
    expect(render(sampleLedger, 'html', { reports: elsewhere })).not.toContain('href="#r');
  });

  it('names a report without a title by its file, and tells nobody in which folder it lay', () => {
    const untitled = ['/home/somebody/secret/a.txt', 'C:\\Secret\\b.txt'].map((name) => ({
      ...sampleReport,
      title: '',
      name,
    }));
    const page = render({ ...sampleLedger, reports: untitled }, 'html', { reports: untitled });
    expect(page).toContain('a.txt \u{2192} b.txt');
    expect(page.toLowerCase()).not.toContain('secret');
  });

  it("marks a reviewer's word", () => {
    const override = { by: 'A. Reviewer', note: 'seen on site', replaced: 'missed' as const, evidence: [] };
    const page = render({ ...sampleLedger, entries: [{ ...plainEntry, override }] }, 'html');
    expect(page).toContain('人工判定：A. Reviewer');
    expect(page).toContain('seen on site');
  });

  it('names each row by its number and by the key of its promise, each once', () => {
    const again = { ...plainEntry, commitment: { ...plainEntry.commitment, year: 2025 } };
    const page = render({ ...sampleLedger, entries: [plainEntry, again] }, 'html');
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(['c1', 'c2', plainEntry.key, `${plainEntry.key}-2025`]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows only what is asked for, under the same numbers', () => {
    const page = render(sampleLedger, 'html', { only: ['missed'] });
    expect([...page.matchAll(/<tbody[^>]* id="(c\d+)"/gu)].map(([, id]) => id)).toEqual(['c2']);
  });
});

describe('page of a diff', () => {
  const [before, after] = ['liuxi-2023.txt', 'liuxi-2024.txt'].map((name) => readReport(exampleText(name), { name }));
  if (!before || !after) throw new Error('no examples');
  const diff = diffReports(before, after);
  const page = render(diff, 'html', { reports: [before, after] });
  const shown = page
    .slice(page.indexOf('class="names"'))
    .replace(/<[^<>]*>/gu, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");

  it('holds every sentence of both reports', () => {
    for (const { text } of [...before.statements, ...after.statements]) expect(shown).toContain(text);
  });

  it('links what moved to where it went, and back', () => {
    const targets = [...page.matchAll(/href="#([dms]\d+)"/gu)].map(([, id]) => id ?? '');
    expect(targets.some((id) => id.startsWith('m'))).toBe(diff.statements.some(({ moved }) => moved));
    for (const id of targets) expect(page).toContain(`id="${id}"`);
  });

  it('is small enough to be mailed', () => {
    const ledger = buildLedger([before, after]);
    expect(render(ledger, 'html', { reports: [before, after] }).length).toBeLessThan(600_000);
  });
});
