import { allOf, childAt, childOf, valueOf } from './xml.ts';

/** What a style of paragraphs says, what it has from the styles that it is based on included. */
export interface ParagraphStyle {
  readonly id: string;
  /** In lower case: `heading 1`, `toc 2`. */
  readonly name: string;
  /** 1 for a title, one more than Word's own level for a heading, else 0. */
  readonly level: number;
  readonly numbering?: string | undefined;
  readonly depth?: string | undefined;
}

/** Styles can be based on each other in a circle; no honest chain is longer. */
const LONGEST_CHAIN = 20;

/** The level that properties give to a paragraph, 0 for running text; undefined where they say nothing of it. */
export function outlineLevel(properties: Element | undefined): number | undefined {
  const value = valueOf(properties, 'w:outlineLvl');
  return value === undefined ? undefined : Number(value) < 9 ? Number(value) + 2 : 0;
}

/** The level that the name of a style stands for; undefined where it is none of Word's own. */
function namedLevel(name: string): number | undefined {
  if (name === 'title') return 1;
  const level = /^heading ([1-9])$/u.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) + 1;
}

/** Looks styles of paragraphs up by their id; without one, the style that paragraphs have by default. */
export function stylesIn(styles: Document | undefined): (id: string | undefined) => ParagraphStyle {
  const elements = allOf(styles, 'w:style').filter((style) => style.getAttribute('w:type') === 'paragraph');
  const byId = new Map(elements.map((style) => [style.getAttribute('w:styleId') ?? '', style]));
  const standard = elements.find((style) => /^(?:1|true|on)$/u.test(style.getAttribute('w:default') ?? ''));
  const read = (style: Element | undefined, left: number): ParagraphStyle => {
    if (!style || left === 0) return { id: '', name: '', level: 0 };
    const base = read(byId.get(valueOf(style, 'w:basedOn') ?? ''), left - 1);
    const own = childOf(style, 'w:pPr');
    const name = (valueOf(style, 'w:name') ?? '').toLowerCase();
    return {
      id: style.getAttribute('w:styleId') ?? '',
      name,
      level: outlineLevel(own) ?? namedLevel(name) ?? base.level,
      numbering: valueOf(childAt(own, 'w:numPr'), 'w:numId') ?? base.numbering,
      depth: valueOf(childAt(own, 'w:numPr'), 'w:ilvl') ?? base.depth,
    };
  };
  const known = new Map<string | undefined, ParagraphStyle>();
  return (id) => {
    const found = known.get(id) ?? read(byId.get(id ?? '') ?? standard, LONGEST_CHAIN);
    known.set(id, found);
    return found;
  };
}
