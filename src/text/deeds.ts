/** A verb of doing in a clause and what it is done to. */
export interface Deed {
  readonly family: string;
  /** 1 planned, 2 contracted, 3 begun, 4 under way, 5 done, 6 in use. */
  readonly stage: number;
  /** What it is done to, without openers and verb. */
  readonly object: string;
  /** The clause without its openers. */
  readonly core: string;
  /** What makes an object of this deed concrete, where the deed has a measure of its own. */
  readonly concrete: RegExp | null;
}

interface DeedFamily {
  readonly family: string;
  readonly stage: number;
  readonly leading: readonly string[];
  readonly closing: readonly string[];
  readonly concrete?: RegExp;
}

/** Words by which deeds are found; see `CommitmentWords` of the locales. */
export interface DeedVocabulary {
  readonly openers: RegExp;
  readonly vague: RegExp;
  readonly deadline: RegExp;
  readonly deeds: readonly DeedFamily[];
}

/** The clause without the adverbs, modals and times before its verb. */
export function withoutOpeners(text: string, { openers }: DeedVocabulary): string {
  let rest = text;
  for (;;) {
    const opener = openers.exec(rest)?.[0] ?? '';
    if (opener === '' || opener.length >= rest.length) return rest;
    rest = rest.slice(opener.length);
  }
}

interface Verb {
  readonly deed: DeedFamily;
  readonly length: number;
}

/** The longest verb of all families that fits; words of letters end where the word ends. */
function longest(
  deeds: readonly DeedFamily[],
  side: 'leading' | 'closing',
  fits: (word: string) => boolean,
): Verb | null {
  let best: Verb | null = null;
  for (const deed of deeds)
    for (const word of deed[side])
      if (word.length > (best?.length ?? 0) && fits(word)) best = { deed, length: word.length };
  return best;
}

/** What a thing is called, without the times and the words that name nothing. */
export function bareObject(text: string, { deadline, vague }: DeedVocabulary): string {
  return text.replace(deadline, '').replace(vague, '').trim();
}

/**
 * Reads the deed of a clause: the verb at its end tells more than the one at its beginning; null where there is none. A
 * clause that is nothing but a verb is about the `subject`, what the clause before it was about.
 */
export function deedOf(text: string, words: DeedVocabulary, subject = ''): Deed | null {
  const plainCore = withoutOpeners(text, words);
  const isVerb = words.deeds.some(({ closing }) => closing.includes(plainCore));
  const core = isVerb ? `${subject}${plainCore}` : plainCore;
  const plain = core.toLowerCase();
  const isWhole = (word: string): boolean => !/^[a-z]/u.test(word) || !/[a-z]/u.test(plain.charAt(word.length));
  const led = longest(words.deeds, 'leading', (word) => plain.startsWith(word) && isWhole(word));
  const closed = longest(words.deeds, 'closing', (word) => plain.endsWith(word) && plain.length > word.length);
  const found = closed ?? led;
  if (!found) return null;
  const start = led?.length ?? 0;
  const end = core.length - (closed?.length ?? 0);
  const object = bareObject(core.slice(Math.min(start, end), end), words);
  const { family, stage, concrete = null } = found.deed;
  return object === '' ? null : { family, stage, object, core, concrete };
}

/** True where a text holds a verb of this family anywhere. */
export function speaksOfDeed(text: string, family: string, { deeds }: DeedVocabulary): boolean {
  const plain = text.toLowerCase();
  return deeds.some(
    (deed) => deed.family === family && [...deed.leading, ...deed.closing].some((verb) => plain.includes(verb)),
  );
}
