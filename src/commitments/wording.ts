import type { CommitmentWords } from '../locales/locale.ts';
import type { Strength } from '../types.ts';

/** How firmly a clause promises; `usual` is what it means where it says nothing of the kind. */
export function strengthOf(text: string, words: CommitmentWords, usual: Strength): Strength {
  if (words.strive.test(text)) return 'strive';
  if (words.firm.test(text)) return 'firm';
  return words.expected.test(text) ? 'expected' : usual;
}

/** The deadline that a clause names, as written, or an empty string. */
export function deadlineOf(text: string, words: CommitmentWords): string {
  return words.deadline.exec(text)?.[0] ?? '';
}
