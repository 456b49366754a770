import type { Block } from './blocks.ts';

/**
 * Counts the levels of marked headings from 1 without gaps. One topmost heading over all others, or the only one where it opens the text, is
 * the report's title and no section: it stays as text before the first heading.
 */
export function levelled(blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const [first] = headings;
  const hasTitle =
    first !== undefined &&
    (headings.length > 1 || first === blocks[0]) &&
    headings.every((block) => block === first || block.level > first.level);
  const title = hasTitle ? first : undefined;
  const levels = [...new Set(headings.filter((block) => block !== title).map(({ level }) => level))].sort(
    (a, b) => a - b,
  );
  return blocks.map((block) => {
    if (block === title) return { ...block, kind: 'paragraph', level: 0 };
    return block.kind === 'heading' ? { ...block, level: levels.indexOf(block.level) + 1 } : block;
  });
}
