/** A verb of doing in a clause and what it is done to. */
export interface Deed {
  readonly family: string;
  /** 1 planned, 2 contracted, 3 begun, 4 under way, 5 done, 6 in use. */
  readonly stage: number;
  /** What it is done to, without openers and verb. */
  readonly object: string;
  /** The clause without its openers. */
  readonly core: string;
}

interface DeedFamily {
  readonly family: string;
  readonly stage: number;
  readonly leading: RegExp;
  readonly closing: RegExp | null;
}

/** Words by which deeds are found; see `CommitmentWords` of the locales. */
export interface DeedVocabulary {
  readonly openers: RegExp;
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

/** Reads the deed of a clause: the verb at its end tells more than the one at its beginning; null where there is none. */
export function deedOf(text: string, words: DeedVocabulary): Deed | null {
  const core = withoutOpeners(text, words);
  const led = words.deeds.find(({ leading }) => leading.test(core));
  const closed = words.deeds.find(({ closing }) => closing?.test(core));
  const found = closed ?? led;
  if (!found) return null;
  const start = led ? (led.leading.exec(core)?.[0].length ?? 0) : 0;
  const end = closed ? (closed.closing?.exec(core)?.index ?? core.length) : core.length;
  const object = core.slice(Math.min(start, end), end).trim();
  return object === '' ? null : { family: found.family, stage: found.stage, object, core };
}
