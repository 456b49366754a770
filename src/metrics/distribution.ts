import type { Phrases } from '../locales/locale.ts';
import { nameOf, type Wording } from './names.ts';
import { is, type Word } from './phrase.ts';

/**
 * Deals the subjects of a coordinate phrase out to `count` figures (A、B和C分别增长…); null where the phrase does not name that
 * many. A modifier before the first subject and a measure after the last hold for all.
 */
export function dealOut(wording: Wording, phrase: readonly Word[], count: number): readonly string[] | null {
  const parts = splitAt(phrase, (word) => is(word, 'and'));
  if (parts.length === count) return share(parts, wording.phrases).map((words) => nameOf(wording, words));
  return parts.length === 1 ? pair(nameOf(wording, phrase), count, wording.phrases) : null;
}

function splitAt(words: readonly Word[], isCut: (word: Word) => boolean): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (isCut(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function share(parts: readonly (readonly Word[])[], { measured }: Phrases): readonly (readonly Word[])[] {
  const opening = parts[0]?.[0];
  const last = parts.at(-1) ?? [];
  const start = last.findIndex((word, at) => at > 0 && is(word, 'measure', 'share'));
  const isShare = last.some((word) => is(word, 'share'));
  const closing = isShare ? last.slice(start) : last.slice(-1);
  const modifier = is(opening, 'modifier') && !parts.slice(1).some(([first]) => is(first, 'modifier', 'place'));
  const speaks = (part: readonly Word[]) => measured.test(part.at(-1)?.text ?? '');
  const measure =
    is(closing.at(-1), 'measure') &&
    !parts.slice(0, -1).some((part) => is(part.at(-1), 'measure', 'part', 'echo') || speaks(part));
  return parts.map((part, at) => [
    ...(modifier && at > 0 && opening ? [opening] : []),
    ...part,
    ...(measure && at < parts.length - 1 ? closing : []),
  ]);
}

/** 城乡低保标准 deals out to 城镇低保标准 and 农村低保标准. */
function pair(name: string, count: number, { pairs }: Phrases): readonly string[] | null {
  for (const [both, each] of Object.entries(pairs)) {
    if (each.length === count && name.includes(both)) return each.map((one) => name.replace(both, one));
  }
  return null;
}
