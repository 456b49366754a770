import { groupBy } from './group.ts';
import { perObject } from './per-object.ts';

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
  readonly word: string;
  readonly deed: DeedFamily;
}

/** The verbs of all families by the character that a clause must begin, or end, with; the longest first. */
interface Verbs {
  readonly leading: ReadonlyMap<string, readonly Verb[]>;
  readonly closing: ReadonlyMap<string, readonly Verb[]>;
  /** All that a clause can end with. */
  readonly all: ReadonlySet<string>;
}

const verbsOf = perObject(({ deeds }: DeedVocabulary): Verbs => {
  const verbs = (side: 'leading' | 'closing'): readonly Verb[] =>
    deeds
      .flatMap((deed) => deed[side].map((word): Verb => ({ word, deed })))
      .sort((a, b) => b.word.length - a.word.length);
  const closing = verbs('closing');
  return {
    leading: groupBy(verbs('leading'), ({ word }) => word.charAt(0)),
    closing: groupBy(closing, ({ word }) => word.charAt(word.length - 1)),
    all: new Set(closing.map(({ word }) => word)),
  };
});

/** What a thing is called, without the times and the words that name nothing. */
export function bareObject(text: string, { deadline, vague }: DeedVocabulary): string {
  return text.replace(deadline, '').replace(vague, '').trim();
}

/**
 * Reads the deed of a clause: the verb at its end tells more than the one at its beginning; null where there is none. A
 * clause that is nothing but a verb is about the `subject`, what the clause before it was about.
 */
export function deedOf(text: string, words: DeedVocabulary, subject = (): string => ''): Deed | null {
  const plainCore = withoutOpeners(text, words);
  const verbs = verbsOf(words);
  const core = verbs.all.has(plainCore) ? `${subject()}${plainCore}` : plainCore;
  const plain = core.toLowerCase();
  const isWhole = (word: string): boolean => !/^[a-z]/u.test(word) || !/[a-z]/u.test(plain.charAt(word.length));
  const led = verbs.leading.get(plain.charAt(0))?.find(({ word }) => plain.startsWith(word) && isWhole(word));
  const closed = verbs.closing
    .get(plain.charAt(plain.length - 1))
    ?.find(({ word }) => plain.endsWith(word) && plain.length > word.length);
  const found = closed ?? led;
  if (!found) return null;
  const start = led?.word.length ?? 0;
  const end = core.length - (closed?.word.length ?? 0);
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
