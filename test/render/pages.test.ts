import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildLedger,
  buildTimeline,
  diffReports,
  outlookReport,
  panelRows,
  readReport,
  render,
} from '../../src/index.ts';
import type { LedgerEntry, Report, Result } from '../../src/types.ts';
import { hasBrowser, startBrowser, withPage } from '../support/browser.ts';
import { exampleText } from '../support/readings.ts';

const resultsOf = (
  names: readonly string[],
): { reports: readonly Report[]; results: Readonly<Record<string, Result>> } => {
  const reports = names.map((name) => readReport(exampleText(name), { name }));
  const [before, after] = reports as [Report, Report];
  return {
    reports,
    results: {
      ledger: buildLedger(reports),
      diff: diffReports(before, after),
      outlook: outlookReport(after),
      timeline: buildTimeline(reports),
      report: after,
      panel: panelRows(reports),
    },
  };
};
const chinese = resultsOf(['liuxi-2023.txt', 'liuxi-2024.txt']);
const english = resultsOf(['harrowmere-2024.md', 'harrowmere-2025.md']);
const { reports, results } = chinese;
const [before, after] = reports as [Report, Report];
const ledger = buildLedger(reports);
const pageOf = (result: Result): string => render(result, 'html', { reports });
const ledgerPage = pageOf(ledger);

/** Opens what is folded; of rows and charts, which are alike, the first ones, and not the plain texts. */
const UNFOLD = `for (const one of document.querySelectorAll('details:not(.source, :is(tbody, figure):nth-of-type(n + 6) *)')) one.open = true`;

/** What the checker finds, of whatever weight: the levels A and AA, and headings that skip a level. */
const CHECK = `axe
  .run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'heading-order': { enabled: true } },
    resultTypes: ['violations'],
  })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

describe.skipIf(!hasBrowser)('a page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  describe.each(Object.keys(results))('%s', (type) => {
    it.each(Object.entries({ chinese, english }))(
      'can be used by everybody, asks nobody and fits, %s',
      async (_, made) => {
        const text = render(made.results[type] ?? ledger, 'html', { reports: made.reports });
        await withPage(
          browser,
          text,
          async ({ page, wrong }) => {
            await page.evaluate(axe.source);
            await page.evaluate(UNFOLD);
            for (const [colorScheme, width] of [
              ['light', 390],
              ['dark', 1024],
              ['light', 1600],
              ['dark', 320],
            ] as const) {
              await page.emulateMedia({ colorScheme });
              await page.setViewportSize({ width, height: 800 });
              // Colours do not change with the width, and a phone has the most that can go wrong beside them.
              if (width < 1600 && width > 320) expect(await page.evaluate(CHECK)).toEqual([]);
              expect(
                await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
              ).toBe(0);
            }
            expect(wrong).toEqual([]);
          },
          // The policy of the page would keep the checker itself out.
          { bypassCSP: true },
        );
      },
      120_000,
    );
  });

  const entries = (outcome: string): LedgerEntry[] => ledger.entries.filter((entry) => entry.outcome === outcome);

  it('narrows the ledger by outcome, by a field and by words, and gives everything back', async () => {
    await withPage(browser, ledgerPage, async ({ page, wrong }) => {
      const shown = page.locator('tbody.entry:not([hidden])');
      await page.click('button[value="met"]');
      expect(await shown.count()).toBe(entries('met').length);
      expect(await page.locator('output').textContent()).toContain(
        `${entries('met').length} / ${ledger.entries.length}`,
      );
      await page.selectOption('select[name="strength"]', 'firm');
      expect(await shown.count()).toBe(entries('met').filter(({ strength }) => strength === 'firm').length);
      await page.click('button[data-reset]');
      await expect.poll(() => shown.count()).toBe(ledger.entries.length);
      await page.fill('input[type="search"]', '生产总值');
      expect(await shown.count()).toBeGreaterThan(0);
      for (const text of await shown.allTextContents()) expect(text).toContain('生产总值');
      await page.fill('input[type="search"]', 'nothing at all');
      expect(await page.isVisible('.none')).toBe(true);
      expect(wrong).toEqual([]);
    });
  });

  it('puts the ledger into the order that is chosen', async () => {
    await withPage(browser, ledgerPage, async ({ page }) => {
      const first = (): Promise<string | null> => page.locator('tbody.entry').first().getAttribute('id');
      await page.selectOption('select[name="sort"]', 'report');
      expect(await first()).toBe('c1');
      await page.selectOption('select[name="sort"]', 'confidence');
      const least = Math.min(...ledger.entries.map(({ confidence }) => confidence));
      expect(await first()).toBe(`c${ledger.entries.findIndex(({ confidence }) => confidence === least) + 1}`);
    });
  });

  it('unfolds a row to its quotes among the words around them', async () => {
    const index = ledger.entries.findIndex(({ evidence }) => evidence.length > 0);
    const entry = ledger.entries[index];
    await withPage(browser, ledgerPage, async ({ page }) => {
      const row = page.locator(`#c${index + 1}`);
      await row.locator('summary').click();
      const marks = await row.locator('blockquote mark').allTextContents();
      expect(marks.slice(0, 2)).toEqual([entry?.commitment.quote, entry?.evidence[0]?.quote]);
      const around = (await row.locator('blockquote').first().textContent()) ?? '';
      expect(before.source.replaceAll(/\s/gu, '')).toContain(around.replaceAll(/[\s\u{2026}]/gu, ''));
    });
  });

  it('begins and ends the words around a quote where a clause does, not inside of a figure', async () => {
    await withPage(browser, ledgerPage, async ({ page }) => {
      await page.click('button[data-unfold]');
      const around = await page.locator('blockquote').allTextContents();
      const cut = around.filter((text) => text.startsWith('\u{2026}') && text.endsWith('\u{2026}'));
      expect(cut.length).toBeGreaterThan(20);
      for (const text of cut) {
        const lines = text.slice(1, -1).split('\n');
        const [begin = '', end = ''] = [lines[0], lines.at(-1)];
        const before = reports.flatMap(({ source }) => source[source.indexOf(begin) - 1] ?? []);
        expect(before.some((border) => /[\p{P}\s]/u.test(border))).toBe(true);
        // A heading ends with its line, all else with its clause.
        expect(/\p{P}$/u.test(end) || reports.some(({ source }) => source.includes(`${end}\n`))).toBe(true);
      }
    });
  });

  it('keeps the filters that a phone has no room for folded until they are asked for', async () => {
    await withPage(
      browser,
      ledgerPage,
      async ({ page }) => {
        expect(await page.isVisible('select[name="strength"]')).toBe(false);
        expect(await page.isVisible('input[type="search"]')).toBe(true);
        await page.click('button[data-more]');
        expect(await page.isVisible('select[name="strength"]')).toBe(true);
        await page.setViewportSize({ width: 1024, height: 800 });
        expect(await page.isVisible('button[data-more]')).toBe(false);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });

  it('follows the address of a row, and copies its citation', async () => {
    await withPage(
      browser,
      ledgerPage,
      async ({ page }) => {
        expect(await page.locator('#c3 details').getAttribute('open')).toBe('');
        await page.click('#c3 [data-cite]');
        await expect.poll(() => page.textContent('#c3 [data-cite]')).toBe('已复制');
        const copied = await page.evaluate<string>('navigator.clipboard.readText()');
        expect(copied).toContain(ledger.entries[2]?.commitment.quote);
        expect(copied).toContain('(#c3)');
        expect(copied.endsWith(`.html#${ledger.entries[2]?.key ?? ''}`)).toBe(true);
      },
      { hash: '#c3', permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('follows the address that a citation gives, though the row stands elsewhere now, and shows what a filter hid', async () => {
    const [first, ...rest] = ledger.entries;
    if (!first) throw new Error('no entries');
    const later = { ...ledger, entries: [...rest, first] };
    await withPage(
      browser,
      pageOf(later),
      async ({ page }) => {
        const row = page.locator(`#c${rest.length + 1}`);
        expect(await row.locator('details').getAttribute('open')).toBe('');
        await page.fill('input[type="search"]', 'nothing at all');
        expect(await row.isVisible()).toBe(false);
        await page.evaluate(`location.hash = '#c${rest.length + 1}'`);
        await row.waitFor({ state: 'visible' });
        expect(await page.inputValue('input[type="search"]')).toBe('');
      },
      { hash: `#${first.key}` },
    );
  });

  it('leads from a quote to where it stands, marks it there, and leads back', async () => {
    for (const result of [ledger, after, results['outlook'], results['timeline']]) {
      await withPage(browser, pageOf(result ?? ledger), async ({ page, wrong }) => {
        const link = page.locator('a.quote:visible').first();
        const words = (await link.textContent()) ?? '';
        const [start, end] = [await link.getAttribute('data-s'), await link.getAttribute('data-e')].map(Number);
        await link.click();
        const mark = page.locator('.source mark');
        expect(await mark.isVisible()).toBe(true);
        const marked = (await mark.textContent()) ?? '';
        expect(reports.map(({ source }) => source.slice(start, end))).toContain(marked);
        if (result?.type !== 'timeline') expect(words).toContain(`\u{201C}${marked}\u{201D}`);
        await page.keyboard.press('Enter');
        expect(await mark.count()).toBe(0);
        expect(await page.evaluate('document.activeElement.dataset.s')).toBe(String(start));
        expect(wrong).toEqual([]);
      });
    }
  });

  it.each(['outlook', 'timeline'])('gives each chart of the %s page its figures as a table', async (type) => {
    await withPage(browser, pageOf(results[type] ?? ledger), async ({ page }) => {
      const charts = await page.evaluate<{ spoken: string; figures: string[]; quotes: number }[]>(
        `[...document.querySelectorAll('.charts figure')].map((chart) => ({
          spoken: chart.querySelector('svg[role="img"]').getAttribute('aria-label'),
          figures: [...chart.querySelectorAll('tbody td:nth-child(2)')].map((cell) => cell.firstChild?.textContent ?? ''),
          quotes: chart.querySelectorAll('td a.quote').length,
        }))`,
      );
      expect(charts.length).toBeGreaterThan(3);
      for (const { spoken, figures, quotes } of charts) {
        expect(quotes).toBeGreaterThan(0);
        for (const figure of figures) expect(spoken).toContain(figure);
      }
    });
  });

  it('answers without a wait in a ledger of a thousand rows', async () => {
    const entries = Array.from({ length: 1000 }, (_, index) => {
      const entry = ledger.entries[index % ledger.entries.length];
      if (!entry) throw new Error('no entries');
      return { ...entry, key: `k${index}` };
    });
    await withPage(browser, pageOf({ ...ledger, entries }), async ({ page }) => {
      const timed = (action: string): Promise<number> =>
        page.evaluate(
          `(() => { const begin = performance.now(); ${action}; document.body.offsetHeight; return performance.now() - begin; })()`,
        );
      const press = 'document.querySelector(\'button[value="met"]\').click()';
      for (let turn = 0; turn < 2; turn++) expect(await timed(press)).toBeLessThan(1000);
      expect(await page.locator('tbody.entry:not([hidden])').count()).toBe(1000);
    });
  });

  it('is steered by keys', async () => {
    await withPage(browser, ledgerPage, async ({ page }) => {
      await page.keyboard.press('n');
      await page.keyboard.press('n');
      await page.keyboard.press('Enter');
      expect(await page.locator('tbody.entry').nth(1).locator('details').getAttribute('open')).toBe('');
      await page.keyboard.press('p');
      expect(await page.evaluate('document.activeElement.closest("tbody").id')).toBe(
        await page.locator('tbody.entry').first().getAttribute('id'),
      );
      await page.keyboard.press('/');
      expect(await page.evaluate('document.activeElement.name')).toBe('search');
    });
    await withPage(browser, pageOf(results['diff'] ?? ledger), async ({ page, wrong }) => {
      for (const [key, id] of [
        ['n', 'd1'],
        ['n', 'd2'],
        ['p', 'd1'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await page.evaluate('document.activeElement.id')).toBe(id);
      }
      expect(wrong).toEqual([]);
    });
  });

  it('prints without what can only be pressed, on white', async () => {
    await withPage(
      browser,
      ledgerPage,
      async ({ page }) => {
        const ground = (): Promise<string> =>
          page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
        const dark = await ground();
        await page.emulateMedia({ media: 'print' });
        expect(await page.isVisible('form.tools')).toBe(false);
        expect(await page.isVisible('table.entries')).toBe(true);
        // As wide as a sheet of paper, it is still a table, whose head each sheet repeats.
        expect(await page.evaluate("getComputedStyle(document.querySelector('.entries thead')).display")).toBe(
          'table-header-group',
        );
        expect((await page.locator('.entries th').first().boundingBox())?.width).toBeGreaterThan(100);
        expect(await ground()).toBe('rgb(255, 255, 255)');
        expect(dark).not.toBe('rgb(255, 255, 255)');
      },
      { colorScheme: 'dark', viewport: { width: 680, height: 1000 } },
    );
  });

  it('can be read without its script', async () => {
    await withPage(
      browser,
      ledgerPage,
      async ({ page }) => {
        expect(await page.isVisible('form.tools')).toBe(false);
        expect(await page.locator('tbody.entry').count()).toBe(ledger.entries.length);
        await page.locator('summary').first().click();
        expect(await page.locator('.grounds dl').first().isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  it('keeps a hostile report from doing anything', async () => {
    const bad =
      '<script>alert(1)</script>"><img src=http://example.org/x onerror=alert(2)>\'javascript:alert(3)</style></title>';
    const hostile = (report: Report): Report => {
      const source = `${bad}\n${report.source}`;
      const moved = <Place extends { start: number; end: number }>(place: Place): Place => ({
        ...place,
        start: place.start + bad.length + 1,
        end: place.end + bad.length + 1,
      });
      return {
        ...report,
        title: bad,
        region: bad,
        source,
        sections: report.sections.map((section) => ({ ...moved(section), heading: bad })),
        statements: report.statements.map((statement) => ({ ...moved(statement), text: `${bad}${statement.text}` })),
        metrics: report.metrics.map((metric) => ({ ...moved(metric), indicator: bad, unit: metric.unit && bad })),
        commitments: report.commitments.map((commitment) => ({ ...moved(commitment), indicator: bad })),
      };
    };
    const [old, fresh] = [hostile(before), hostile(after)];
    const made: readonly Result[] = [
      buildLedger([old, fresh]),
      diffReports(old, fresh),
      outlookReport(fresh),
      buildTimeline([old, fresh]),
      fresh,
    ];
    for (const result of made) {
      await withPage(browser, render(result, 'html', { reports: [old, fresh] }), async ({ page, wrong }) => {
        for (const summary of (await page.locator('summary:visible').all()).slice(0, 3)) await summary.click();
        expect(await page.locator('img, script:not(:last-child), a[href^="javascript"]').count()).toBe(0);
        expect(wrong).toEqual([]);
      });
    }
  });
});
