import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import type { Metadata } from '../types.ts';
import { withLines } from './soft-breaks.ts';

/** A Markdown document and what its front matter says. */
export interface MarkdownDocument {
  readonly tree: Root;
  readonly metadata: Partial<Metadata>;
}

/** Parses Markdown with tables and front matter; bold may touch Chinese marks, a single tilde, as in 5~6, strikes nothing out. */
export function parseMarkdown(text: string): MarkdownDocument {
  const parsed = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .parse(text);
  const tree = withLines(parsed, text);
  const [first] = tree.children;
  if (first?.type !== 'yaml') return { tree, metadata: {} };
  return { tree: { ...tree, children: tree.children.slice(1) }, metadata: metadataOf(first.value) };
}

/** Title, region and year of front matter; front matter that is no YAML says nothing. */
function metadataOf(yaml: string): Partial<Metadata> {
  const fields = fieldsOf(yaml);
  const { title, region, year } = fields;
  const number = Number(year);
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof region === 'string' ? { region } : {}),
    ...(year !== undefined && Number.isInteger(number) ? { year: number } : {}),
  };
}

function fieldsOf(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parseYaml(yaml, { maxAliasCount: 0 });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
