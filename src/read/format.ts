import type { SourceFormat } from '../types.ts';

const SURE = [
  /^---\r?\n(?:[a-z_]+:.*\r?\n)+---/u,
  /^#{1,6} \S/mu,
  /^\|? ?:?-{3,}:? ?\|/mu,
  /^\*\*\S[^*\n]*\*\*/mu,
  /^(?:```|~~~)/mu,
];
/** Tags in a text that opens with none, such as a cell of a data set. */
const TAG = /<(?:br|p|div)(?:\s[^<>]*)?\/?>/giu;
const LIST_ITEM = /^[*+-] \S/gmu;

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|article)[\s>]/iu;

/** Format that the text's own marks show: HTML where it opens with a tag, Markdown where it has headings, tables, bold leads or lists, else plain text. */
export function detectFormat(text: string): SourceFormat {
  if (PAGE.test(text.slice(0, 4000))) return 'html';
  if (SURE.some((mark) => mark.test(text))) return 'markdown';
  if ((text.match(TAG)?.length ?? 0) >= 3) return 'html';
  return (text.match(LIST_ITEM)?.length ?? 0) >= 2 ? 'markdown' : 'text';
}
