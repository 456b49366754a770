import type { CommitmentWords } from '../locales/locale.ts';
import type { Strength } from '../types.ts';

/** How a phrase promises; the same for all figures in it. */
export interface Wording {
  /** How firmly; null where it says nothing of the kind. */
  readonly strength: Strength | null;
  /** The deadline that it names, as written, or an empty string. */
  readonly deadline: string;
}

/** Reads how a phrase promises. */
export function readWording(text: string, words: CommitmentWords): Wording {
  return { strength: strengthOf(text, words), deadline: words.deadline.exec(text)?.[0] ?? '' };
}

function strengthOf(text: string, { strive, firm, expected }: CommitmentWords): Strength | null {
  if (strive.test(text)) return 'strive';
  if (firm.test(text)) return 'firm';
  return expected.test(text) ? 'expected' : null;
}
