import type { Headings } from '../locales/locale.ts';
import type { Block } from './blocks.ts';
import type { Head } from './heads.ts';

/** Whether a line is a heading of the first depth by its words alone. */
export function isUnnumbered({ kind, passage }: Block, { unnumbered, longestHeading }: Headings): boolean {
  const line = passage.folded.trim();
  return kind === 'paragraph' && line.length <= longestHeading && (unnumbered?.test(line) ?? false);
}

const isMajor = (heads: readonly Head[]): boolean => heads.some(({ depth, marked }) => marked && depth === 1);

/**
 * The heads of blocks where unnumbered headings divide the report: what is numbered stands below them. Where a number opens the report,
 * numbers divide it.
 */
export function belowUnnumbered(
  blocks: readonly Block[],
  heads: readonly (readonly Head[])[],
  headings: Headings,
): readonly (readonly Head[])[] {
  const divides = blocks.map((block) => isUnnumbered(block, headings));
  const first = divides.indexOf(true);
  const numbered = heads.findIndex(isMajor);
  if (first < 0 || (numbered >= 0 && numbered < first)) return heads;
  return heads.map((own, index) =>
    own.map((head) =>
      divides[index]
        ? { ...head, depth: 1, marked: true }
        : head.marked
          ? { ...head, depth: Math.min(head.depth + 1, 3) }
          : head,
    ),
  );
}
