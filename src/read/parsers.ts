import type { SourceFormat } from '../types.ts';
import { readPage } from './html/read-page.ts';
import { notOfFormat } from './kinds.ts';
import { parseMarkdown } from './markdown.ts';
import { isNestedTooDeeply } from './nesting.ts';
import { parseText, type Parse } from './source.ts';
import { unreadable } from './unreadable.ts';

const markdown: Parse = (text, name) => {
  if (isNestedTooDeeply(text)) {
    const remedy = 'Read it as plain text (--input-format text).';
    throw unreadable(name, 'format', 'its lists, quotes or brackets are nested too deeply to be read', remedy);
  }
  return { text, ...parseMarkdown(text) };
};

const noText =
  (format: 'docx' | 'pdf'): Parse =>
  (_text, name) => {
    throw notOfFormat(format, name);
  };

/** The parser of each format; those of Markdown and HTML bring large libraries. */
export const parsers: Readonly<Record<SourceFormat, Parse>> = {
  text: parseText,
  markdown,
  html: readPage,
  docx: noText('docx'),
  pdf: noText('pdf'),
};
