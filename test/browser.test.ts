import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../src/report.ts';
import type { Report } from '../src/types.ts';
import { rawText } from '../tsup.config.ts';
import { hasBrowser, startBrowser, withPage } from './support/browser.ts';
import { essenceOf, example } from './support/essence.ts';

type Browser = Awaited<ReturnType<typeof startBrowser>>;

/** What the bundle puts on the page's window. */
interface Bundled {
  readonly reportdiff: {
    readonly readReport: (text: string) => Report;
    readonly diffReports: (
      before: Report,
      after: Report,
    ) => { readonly statements: readonly { readonly relation: string }[] };
  };
}

describe.skipIf(!hasBrowser)('the library in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reportdiff-bundle-'));
  let browser: Browser;
  beforeAll(async () => {
    await build({
      entry: { reportdiff: resolve(import.meta.dirname, '../src/index.ts') },
      outDir: folder,
      format: 'iife',
      globalName: 'reportdiff',
      platform: 'browser',
      target: 'es2022',
      noExternal: [/./u],
      external: ['mammoth', /^pdfjs-dist/u],
      esbuildPlugins: [rawText],
      config: false,
      dts: false,
      silent: true,
    });
    browser = await startBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads pasted text and compares two reports, without the readers of Word and PDF', async () => {
    const script = readFileSync(join(folder, 'reportdiff.global.js'), 'utf8').replaceAll('</script', '<\\/script');
    const page = `<!doctype html><meta charset="utf-8"><textarea></textarea><script>${script}</script>`;
    await withPage(browser, page, async ({ page: tab, wrong }) => {
      await tab.fill('textarea', example('liuxi-2023.txt'));
      const report = await tab.evaluate(() => {
        const text = document.querySelector('textarea')?.value ?? '';
        return (globalThis as unknown as Bundled).reportdiff.readReport(text);
      });
      expect(essenceOf(report)).toEqual(essenceOf(readReport(example('liuxi-2023.txt'))));
      const relations = await tab.evaluate(([before = '', after = '']) => {
        const { readReport: read, diffReports } = (globalThis as unknown as Bundled).reportdiff;
        return diffReports(read(before), read(after)).statements.map(({ relation }) => relation);
      }, ['liuxi-2023.txt', 'liuxi-2024.txt'].map(example));
      expect(new Set(relations)).toContain('revised');
      expect(wrong).toEqual([]);
    });
  });
});
