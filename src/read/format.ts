import type { SourceFormat } from '../types.ts';

const SURE = [/^#{1,6} \S/mu, /^\|? ?:?-{3,}:? ?\|/mu, /^\*\*\S[^*\n]*\*\*/mu, /^(?:```|~~~)/mu];
const LIST_ITEM = /^[*+-] \S/gmu;

/** Format that the text's own marks show: Markdown where it has headings, tables, bold leads or lists, else plain text. */
export function detectFormat(text: string): SourceFormat {
  if (SURE.some((mark) => mark.test(text))) return 'markdown';
  return (text.match(LIST_ITEM)?.length ?? 0) >= 2 ? 'markdown' : 'text';
}
