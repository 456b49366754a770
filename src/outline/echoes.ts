import type { Block } from './blocks.ts';

/** How many blocks behind a heading its words can be said again. */
const REACH = 4;

const lettersOf = ({ passage }: Block): string => passage.folded.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Blocks without the lines that say again what the marked heading before them says, as pages do that were put together from two sources. */
export function withoutEchoes(blocks: readonly Block[]): readonly Block[] {
  let heading = '';
  let at = -REACH;
  return blocks.filter((block, index) => {
    if (block.kind === 'heading') {
      heading = lettersOf(block);
      at = index;
      return true;
    }
    if (index - at > REACH || block.passage.folded.length > heading.length * 2) return true;
    const letters = lettersOf(block);
    return letters === '' || !(heading.startsWith(letters) || heading.endsWith(letters));
  });
}
