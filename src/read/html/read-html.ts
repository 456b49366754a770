import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Found } from '../compose.ts';
import { blocksOf } from './blocks.ts';
import { findMain } from './main-content.ts';
import { isElement, prepare, property, textOf } from './prepare.ts';

/** What an HTML page holds. */
export interface Page {
  readonly blocks: readonly Found[];
  /** The title of the page, and the first words of its text. */
  readonly titles: readonly string[];
  /** True where the page asks for a password. */
  readonly asksPassword: boolean;
}

/** Names under which pages give the title of their article; the first is the rule for Chinese government sites. */
const TITLE_NAMES = ['articletitle', 'og:title', 'title'];

function search(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = search(child, test);
    if (found) return found;
  }
  return undefined;
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** The title that stands outside of the main text: in a heading, in the page's metadata, or over the window. */
function titleOf(page: Root): string {
  const heading = search(page, ({ tagName }) => tagName === 'h1');
  const named = TITLE_NAMES.map((name) =>
    search(
      page,
      (element) =>
        element.tagName === 'meta' &&
        [property(element, 'name'), property(element, 'property')].some((own) => own.toLowerCase() === name),
    ),
  ).find((meta) => meta !== undefined);
  const window = search(page, ({ tagName }) => tagName === 'title');
  const [windowTitle = ''] = (window ? textOf(window) : '').split(/[_|]|\s[-\u{2013}]\s/u);
  const candidates = [heading ? textOf(heading) : '', named ? property(named, 'content') : '', windowTitle];
  return candidates.map((title) => title.trim()).find((title) => title !== '' && title.length <= 80) ?? '';
}

/** The blocks of an HTML document that is a report and nothing else. */
export function readDocument(html: string): readonly Found[] {
  return blocksOf(prepare(unified().use(rehypeParse).parse(html)));
}

/** Finds the report in an HTML page: its blocks in reading order, the page's title first where the report itself has none. */
export function readHtml(html: string): Page {
  const page = unified().use(rehypeParse).parse(html);
  const body = prepare(page);
  const main = findMain(body);
  const found = blocksOf(main);
  const title = titleOf(page);
  const start = found.slice(0, 12).flatMap((block) => (block.kind === 'table' ? [] : block.runs));
  const isThere = title === '' || squeezed(start.map(({ text }) => text).join('')).includes(squeezed(title));
  const [first] = found;
  return {
    blocks:
      isThere || found.length === 0
        ? found
        : [{ kind: 'heading', level: 1, runs: [{ text: title, bold: false }] }, ...found],
    titles: [title, first && first.kind !== 'table' ? first.runs.map(({ text }) => text).join('') : ''],
    asksPassword: search(page, (element) => property(element, 'type').toLowerCase() === 'password') !== undefined,
  };
}
