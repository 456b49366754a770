import type { RootContent } from 'mdast';
import type { Locale } from '../locales/locale.ts';
import { foldWidth } from '../text/width.ts';
import type { Source, Warning } from '../types.ts';

/** A top-level node with its place and its text with folded widths. */
interface Part {
  readonly node: RootContent;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LONGEST_HEAD = 12;

const message = ({ text }: Part): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/\s+/gu, ' ');

/** Index of the first part of the report itself: a title with few lines between it and the opening words. */
function bodyStart(parts: readonly Part[], { metadata }: Locale): number {
  const opening = parts.slice(0, 200).findIndex(({ text }) => metadata.opening.test(text));
  if (opening < 0) return 0;
  const from = Math.max(0, opening - LONGEST_HEAD);
  const title = parts
    .slice(from, opening)
    .findIndex(({ text }) => text.length <= 60 && metadata.title.test(text) && !text.includes('\u{3002}'));
  return title < 0 ? 0 : from + title;
}

/** Index after the last part of the report: where a line ends it, or where nothing but furniture and scraps follows. */
function bodyEnd(parts: readonly Part[], { furniture }: Locale): number {
  const half = Math.floor(parts.length / 2);
  const ender = parts.findIndex(({ text }, index) => index >= half && furniture.enders.some((line) => line.test(text)));
  const end = ender < 0 ? parts.length : ender;
  const last = parts.slice(0, end).findLastIndex(({ text }) => /[\u{3002}.!?"\u{201D}|]$/u.test(text));
  const scraps = parts.slice(last + 1, end);
  const isScrap = ender >= 0 || scraps.some(({ text }) => furniture.lines.some((line) => line.test(text)));
  return isScrap && last >= half ? last + 1 : end;
}

/** Leaves what a page puts around the report out of the tree, with a warning for each stretch of it. */
export function withoutFurniture(source: Source, locale: Locale): Source {
  const parts = source.tree.children.map((node): Part => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    return { node, start, end, text: foldWidth(source.text.slice(start, end)).trim() };
  });
  const [from, to] = [bodyStart(parts, locale), bodyEnd(parts, locale)];
  const isFurniture = (part: Part, index: number): boolean =>
    index < from || index >= to || locale.furniture.lines.some((line) => line.test(part.text));
  const warnings = parts.filter(isFurniture).map((part): Warning => ({
    rule: 'furniture',
    message: message(part),
    start: part.start,
    end: part.end,
  }));
  if (warnings.length === 0) return source;
  return {
    ...source,
    tree: {
      ...source.tree,
      children: parts.filter((part, index) => !isFurniture(part, index)).map(({ node }) => node),
    },
    warnings: [...source.warnings, ...warnings],
  };
}
