import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Parses Markdown with tables; a single tilde, as in 5~6, strikes nothing out. */
export function parseMarkdown(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text);
}
