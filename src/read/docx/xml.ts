import { DOMParser } from 'linkedom';

/** Parses a part of a Word file. */
export function parseXml(xml: Uint8Array): Document {
  return new DOMParser().parseFromString(new TextDecoder().decode(xml), 'text/xml') as unknown as Document;
}

/** The first child of an element that has this name. */
export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return parent && Array.from(parent.children).find(({ tagName }) => tagName === name);
}

/** The element that a path of names leads to. */
export function childAt(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce(childOf, parent);
}

/** The value of the child that has this name; undefined where the child is missing. */
export function valueOf(parent: Element | undefined, name: string): string | undefined {
  return childOf(parent, name)?.getAttribute('w:val') ?? undefined;
}

/** Whether a property is switched on: there, and not said to be off. */
export function isOn(parent: Element | undefined, name: string): boolean {
  const property = childOf(parent, name);
  return property !== undefined && !/^(?:0|false|off|none)$/u.test(property.getAttribute('w:val') ?? '');
}

/** All elements of this name, in the order of the document. */
export function allOf(document: Document | undefined, name: string): readonly Element[] {
  return document ? Array.from(document.getElementsByTagName(name)) : [];
}
