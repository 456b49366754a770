import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

/** Whether pages can be tried here; where not, the run says so. */
export const hasBrowser = program !== undefined;
if (!hasBrowser)
  console.warn('\nSKIPPED: the tests of the pages need Chromium, which is not here (.ci/run installs it).\n');

/** Starts the browser without anything that would ask the network. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: program ?? '',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page that was opened from disk, and what it did that it should not: requests, errors, messages. */
export interface Opened {
  readonly page: Page;
  readonly wrong: readonly string[];
}

/** Writes a page to disk, opens it, and hands it over; the file is gone afterwards. */
export async function withPage(
  browser: Browser,
  text: string,
  use: (opened: Opened) => Promise<void>,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reportdiff-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, text);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('dialog', (dialog) => {
      wrong.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) wrong.push(request.url());
    });
    await page.goto(`${address}${hash}`);
    await use({ page, wrong });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
