import { clean } from '../clean.ts';

/** Text that is markup already; only `html` makes it, so that nothing gets into a page unescaped. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text and numbers are escaped, markup is taken as it is, nothing is left out. */
export type Part = string | number | Html | readonly Html[] | null | false;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text, in an element or between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** The indentation of a template is for those who read the code. */
const INDENT = /\n\s*/gu;

/** Markup from a template, without its indentation; every text that is put in is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: strings.map((string, index) => `${string.replace(INDENT, '\n')}${written(parts[index] ?? null)}`).join(''),
  };
}

/** Markup that the library brings itself, such as a style sheet; never for text of a report. */
export function own(text: string): Html {
  return { html: text };
}

/** Pieces of markup one after the other. */
export function joined(parts: readonly Html[], between = ''): Html {
  return { html: parts.map((part) => part.html).join(between) };
}

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((piece) => piece.html).join('');
}
