import { Readability } from '@mozilla/readability';
import type { Element, Nodes } from 'hast';
import { parseHTML } from 'linkedom';
import { isElement } from './prepare.ts';

/** Name of the attribute by which an element is found again. */
const NUMBER = 'data-element';
/** Share of the found text that an element must hold to stand for all of it. */
const NEARLY_ALL = 0.9;
/** Pages with more elements are taken whole, since finding the content takes longer than linear. */
const MOST_ELEMENTS = 50_000;

const KEPT_ATTRIBUTES = ['className', 'id', 'role', 'href', 'style'];
const attributeNames: Readonly<Record<string, string>> = { className: 'class' };

/** Elements of a tree in document order. */
function elementsOf(node: Nodes, list: Element[] = []): Element[] {
  if (isElement(node)) list.push(node);
  if ('children' in node) for (const child of node.children) elementsOf(child, list);
  return list;
}

/** Copies a tree into a document, each element numbered by its place in the list. */
function copyInto(
  parent: globalThis.Element,
  node: Nodes,
  document: Document,
  numbers: ReadonlyMap<Nodes, number>,
): void {
  if (node.type === 'text') parent.appendChild(document.createTextNode(node.value));
  if (!isElement(node)) return;
  const element = document.createElement(/^[a-z][\w-]*$/u.test(node.tagName) ? node.tagName : 'span');
  element.setAttribute(NUMBER, String(numbers.get(node)));
  for (const name of KEPT_ATTRIBUTES) {
    const value = node.properties[name];
    if (value !== undefined && value !== null) {
      element.setAttribute(attributeNames[name] ?? name, Array.isArray(value) ? value.join(' ') : String(value));
    }
  }
  parent.appendChild(element);
  for (const child of node.children) copyInto(element, child, document, numbers);
}

/** Characters of text that stand directly in each numbered element which the content kept. */
function weigh(content: globalThis.Element): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const element of Array.from(content.querySelectorAll(`[${NUMBER}]`))) {
    const own = Array.from(element.childNodes).filter(({ nodeType }) => nodeType === 3);
    const length = own.reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);
    weights.set(Number(element.getAttribute(NUMBER)), length);
  }
  return weights;
}

/**
 * The element of a page that holds its main text, all of it: the innermost one that holds nearly all of what Readability keeps.
 * Readability's own selection is not taken, since it leaves out short paragraphs and tables that a report needs.
 */
export function findMain(body: Element): Element {
  const elements = elementsOf(body);
  if (elements.length > MOST_ELEMENTS) return body;
  const numbers = new Map<Nodes, number>(elements.map((element, index) => [element, index]));
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  for (const child of body.children) copyInto(document.body, child, document, numbers);
  const article = new Readability<globalThis.Element>(document, {
    charThreshold: 200,
    serializer: (node) => node as globalThis.Element,
  }).parse();
  if (!article?.content) return body;
  const weights = weigh(article.content);
  const held = (element: Element): number =>
    elementsOf(element).reduce((sum, inner) => sum + (weights.get(numbers.get(inner) ?? -1) ?? 0), 0);
  const enough = held(body) * NEARLY_ALL;
  let main = body;
  for (;;) {
    const inner = main.children.filter(isElement).find((child) => held(child) >= enough);
    if (!inner || enough === 0 || /^(?:p|pre|span|table|h[1-6])$/u.test(inner.tagName)) return main;
    main = inner;
  }
}
