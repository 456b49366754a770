import { locales } from '../../locales/index.ts';
import { foldWidth } from '../../text/width.ts';
import type { Source, Warning } from '../../types.ts';
import { compose } from '../compose.ts';
import { unreadable } from '../unreadable.ts';
import { readHtml, type Page } from './read-html.ts';

/** Characters of text above which a page is more than a login page or an error. */
const SHORTEST_REPORT = 400;

const OPEN_IT = 'Open the report in a browser, logged in if need be, and save that page.';

/** Throws an `UnreadableError` for a page that holds no report: an empty one, a login page, an error. */
function checkPage({ titles, asksPassword }: Page, text: string, name: string): void {
  if (text === '') {
    throw unreadable(
      name,
      'empty',
      'this page holds no text',
      'Its text may be loaded by a script: open it in a browser and save the text as .txt.',
    );
  }
  if (text.length >= SHORTEST_REPORT) return;
  if (asksPassword) throw unreadable(name, 'login', 'this page asks to log in and holds no report', OPEN_IT);
  const said = titles.find((title) =>
    locales.some(({ furniture }) => furniture.standIns.test(foldWidth(title).trim())),
  );
  if (said === undefined) return;
  throw unreadable(
    name,
    'stand-in',
    `this page says \u{201C}${said.trim().slice(0, 60)}\u{201D} and holds no report`,
    OPEN_IT,
  );
}

/** A page that opens its document and does not close it has probably lost its end. */
function cutOff(html: string, text: string): readonly Warning[] {
  if (!/<(?:html|body)[\s>]/iu.test(html) || /<\/(?:html|body)\s*>/iu.test(html)) return [];
  const message = 'the page has no end: it may be cut off, so take it again from where it came';
  return [{ rule: 'truncated', message, start: Math.max(0, text.length - 1), end: text.length }];
}

/** The text and tree of the report in a page; throws an `UnreadableError` for a page without a report and one that cannot be parsed. */
export function readPage(html: string, name: string): Pick<Source, 'text' | 'tree' | 'warnings'> {
  const page = pageIn(html, name);
  const composed = compose(page.blocks);
  checkPage(page, composed.text, name);
  return { ...composed, warnings: cutOff(html, composed.text) };
}

function pageIn(html: string, name: string): Page {
  try {
    return readHtml(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw unreadable(
      name,
      'damaged',
      'its elements are nested too deeply to be read',
      'Save the text of the page as .txt.',
    );
  }
}
