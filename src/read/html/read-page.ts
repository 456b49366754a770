import type { Root } from 'mdast';
import { compose } from '../compose.ts';
import { unreadable } from '../unreadable.ts';
import { readHtml, type Page } from './read-html.ts';

/** Characters of text above which a page that also asks for a password is more than a login page. */
const SHORTEST_REPORT = 400;

/** The text and tree of the report in a page; throws an `UnreadableError` for a login page, an empty one and one that cannot be parsed. */
export function readPage(html: string, name: string): { readonly text: string; readonly tree: Root } {
  const { blocks, asksPassword } = blocksIn(html, name);
  const page = compose(blocks);
  if (asksPassword && page.text.length < SHORTEST_REPORT) {
    throw unreadable(
      name,
      'login',
      'this page asks to log in and holds no report',
      'Log in with a browser, open the report and save that page.',
    );
  }
  if (page.text === '') {
    throw unreadable(
      name,
      'empty',
      'this page holds no text',
      'Its text may be loaded by a script: open it in a browser and save the text as .txt.',
    );
  }
  return page;
}

function blocksIn(html: string, name: string): Page {
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
