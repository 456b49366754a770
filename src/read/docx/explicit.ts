import { countLists, listOf, type NextLabel } from './numbering.ts';
import { outlineLevel, stylesIn, type ParagraphStyle } from './styles.ts';
import { allOf, childAt, childOf, isOn, valueOf } from './xml.ts';

/** Elements that no reader of the text wants: marks of notes and comments, and what stands in other words beside them. */
const LEFT_OUT = ['w:footnoteReference', 'w:endnoteReference', 'w:commentReference'];
/** Characters up to which a paragraph is taken for a heading, whatever level it is given. */
const LONGEST_HEADING = 120;
/** What ends a label after which no blank is needed: wide marks. */
const WIDE_END = /[\u{3000}-\u{9FFF}\u{FF00}-\u{FFEF}]$/u;

/** Leaves out what is not shown as text, and of a text box that is written twice the one that Word itself reads. */
function withoutHidden(document: Document): void {
  for (const name of LEFT_OUT) for (const element of allOf(document, name)) element.remove();
  for (const either of allOf(document, 'mc:AlternateContent')) {
    if (childOf(either, 'mc:Fallback')) childOf(either, 'mc:Choice')?.remove();
  }
  for (const run of allOf(document, 'w:r')) if (isOn(childOf(run, 'w:rPr'), 'w:vanish')) run.remove();
}

/** Puts a label before the words of a paragraph, looking as they do. */
function addLabel(document: Document, paragraph: Element, label: string): void {
  const run = document.createElement('w:r');
  const look = childOf(paragraph.getElementsByTagName('w:r')[0], 'w:rPr');
  if (look) run.appendChild(look.cloneNode(true));
  const text = document.createElement('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.textContent = WIDE_END.test(label) ? label : `${label} `;
  run.appendChild(text);
  const properties = childOf(paragraph, 'w:pPr');
  if (properties) properties.after(run);
  else paragraph.prepend(run);
}

/** Makes a paragraph a heading of a level, by a style that mammoth knows, or no heading for level 0. */
function setLevel(document: Document, properties: Element, level: number): void {
  childOf(properties, 'w:pStyle')?.remove();
  if (level === 0) return;
  const style = document.createElement('w:pStyle');
  style.setAttribute('w:val', `Heading${Math.min(level, 6)}`);
  properties.prepend(style);
}

/** Writes into a paragraph what it has from its style and its list. */
function explain(document: Document, paragraph: Element, style: ParagraphStyle, nextLabel: NextLabel): void {
  const properties = childOf(paragraph, 'w:pPr');
  if (childAt(properties, 'w:rPr', 'w:del')) return;
  const own = listOf(properties);
  const list = own.list ?? style.numbering;
  const label = list === undefined ? '' : nextLabel(list, own.depth ?? style.depth, style.id);
  const length = paragraph.textContent.trim().length;
  if (length === 0) return;
  if (label !== '') addLabel(document, paragraph, label);
  childOf(properties, 'w:numPr')?.remove();
  if (properties) {
    setLevel(document, properties, length > LONGEST_HEADING ? 0 : (outlineLevel(properties) ?? style.level));
  }
}

/**
 * Makes a Word document say in its text what Word derives from styles and lists: automatic numbers, headings by style and outline level. Tables of
 * contents, hidden words and the marks of notes are left out.
 */
export function makeExplicit(document: Document, styles: Document | undefined, numbering: Document | undefined): void {
  withoutHidden(document);
  const styleOf = stylesIn(styles);
  const nextLabel = countLists(numbering);
  for (const paragraph of allOf(document, 'w:p')) {
    const style = styleOf(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
    if (/^toc\b/u.test(style.name)) paragraph.remove();
    else explain(document, paragraph, style, nextLabel);
  }
}
