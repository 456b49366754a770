import { is, isBlank, isMark, isVerb, type Words } from './words.ts';

/** What stands between two figures of a clause, dealt out to the one before and the one after. */
export interface Gap {
  readonly right: Words;
  readonly left: Words;
  /** True where a list mark or conjunction parts the two. */
  readonly listed: boolean;
}

/** Parts the words between two figures at the list mark that opens the second figure's item. */
export function splitGap(words: Words): Gap {
  const meat = words.filter((word) => !isBlank(word) || is(word, 'and'));
  const first = meat[0];
  const last = meat[meat.length - 1];
  if (is(first, 'and')) return { right: [], left: meat.slice(1), listed: true };
  if (is(last, 'and')) return { right: meat.slice(0, -1), left: [], listed: true };
  const cuts = meat.flatMap((word, at) => (is(word, 'and') && (isMark(word) || isVerb(meat[at + 1])) ? [at] : []));
  const cut = cuts.findLast((at) => isVerb(meat[at + 1])) ?? cuts[cuts.length - 1];
  if (cut === undefined) return { right: meat, left: meat, listed: false };
  return { right: meat.slice(0, cut), left: meat.slice(cut + 1), listed: true };
}
