import type { Element, ElementContent, Nodes, Root } from 'hast';

/** Elements that hold no text of a page, or none that still holds. */
const SILENT = new Set(
  'script style noscript template iframe object embed svg math canvas video audio map link meta base input select button textarea option datalist dialog head del s strike'.split(
    ' ',
  ),
);
const BLOCKS = new Set('p div section article h1 h2 h3 h4 h5 h6 ul ol table blockquote pre dl'.split(' '));
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col']);
const LONGEST_CELL = 300;

export const isElement = (node: Nodes): node is Element => node.type === 'element';

/** A property of an element as text. */
export function property({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null ? '' : String(value);
}

/** All text of a node, as it stands. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const isHidden = (element: Element): boolean =>
  element.properties.hidden === true || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(property(element, 'style'));

const isBold = (element: Element): boolean =>
  (element.tagName === 'span' || element.tagName === 'font') &&
  /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(property(element, 'style'));

/** A table that lays out a page: it holds tables, blocks side by side in a cell, long cells, or no row of several cells. */
function isLayout(table: Element): boolean {
  let most = 0;
  const holdsMore = (node: Nodes): boolean => {
    if (!isElement(node)) return false;
    if (node.tagName === 'table') return true;
    if (node.tagName === 'tr') most = Math.max(most, node.children.filter(isElement).length);
    if (node.tagName === 'td' || node.tagName === 'th') {
      const blocks = node.children.filter((child) => isElement(child) && BLOCKS.has(child.tagName));
      if (blocks.length > 3 || textOf(node).trim().length > LONGEST_CELL) return true;
    }
    return node.children.some(holdsMore);
  };
  return table.children.some(holdsMore) || most < 2;
}

/** What marks a note: a number in brackets or a circle. */
const NOTE_MARK = /^(?:[[\u{3014}(\u{FF08}\u{FF3B}]\D?\d{1,3}[\])\u{3015}\u{FF09}\u{FF3D}]|[\u{2460}-\u{2473}])$/u;

/** The raised mark of a note, or a raised link to one; the exponent of m² is none. */
function isNoteMark(element: Element): boolean {
  const links = (node: Nodes): boolean => isElement(node) && (node.tagName === 'a' || node.children.some(links));
  if (element.tagName === 'a') {
    const [only, ...others] = element.children.filter((child) => textOf(child).trim() !== '');
    return only !== undefined && others.length === 0 && isElement(only) && only.tagName === 'sup';
  }
  return element.tagName === 'sup' && (NOTE_MARK.test(textOf(element).trim()) || links(element));
}

function prepared(node: Nodes, inLayout: boolean): ElementContent[] {
  if (node.type === 'text') return [node];
  if (!isElement(node) || SILENT.has(node.tagName) || isHidden(node) || isNoteMark(node)) return [];
  const layout = node.tagName === 'table' ? isLayout(node) : inLayout;
  const children = node.children.flatMap((child) => prepared(child, layout));
  if (layout && TABLE_PARTS.has(node.tagName)) return [{ ...node, tagName: 'div', properties: {}, children }];
  return [{ ...node, tagName: isBold(node) ? 'strong' : node.tagName, children }];
}

/** The body of a page without what nobody reads, layout tables turned to plain blocks, bold by style to bold. */
export function prepare(page: Root): Element {
  const children = page.children.flatMap((child) => prepared(child, false));
  return { type: 'element', tagName: 'body', properties: {}, children };
}
