import { sha256 } from '@noble/hashes/sha2.js';
import type { Messages } from '../messages/messages.ts';
import { html, own, type Html } from './markup.ts';
import base from './style/base.css?raw';
import colours from './style/colours.css?raw';

/** What differs from page to page. */
export interface Page {
  readonly title: string;
  /** Class of the page's body. */
  readonly kind: string;
  readonly content: Html;
  readonly styles: readonly string[];
  /** Each runs by itself; the page can be read without them. */
  readonly scripts: readonly string[];
}

/** One file that asks nobody for anything: its policy allows only the style and the script that stand in it. */
export function writePage({ title, kind, content, styles, scripts }: Page, { lang, page }: Messages): string {
  const style = [colours, base, ...styles].join('\n');
  const script = scripts.map((text) => `{\n${text}}`).join('\n');
  const policy = [
    "default-src 'none'",
    `style-src ${source(style)}`,
    `script-src ${script ? source(script) : "'none'"}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `${
    html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${own(policy)}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <meta name="generator" content="reportdiff" />
          <title>${title}</title>
          <style>${own(style)}</style>
        </head>
        <body class="${kind}">
          <a class="skip" href="#main">${page.skip}</a>
          <main id="main" tabindex="-1">${content}</main>
          <footer><p>${page.footer}</p></footer>
          ${script ? html`<script>${own(script)}</script>` : null}
        </body>
      </html>`.html
  }\n`;
}

/** How a policy names a text that may run or style. */
function source(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}'`;
}
