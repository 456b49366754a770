import type { Locale } from '../locales/locale.ts';
import { normaliseIndicator } from '../text/indicator.ts';
import { findMentions, indexMentions, tokensOf, type MentionIndex } from '../text/mentions.ts';
import type { Phrase } from '../text/phrases.ts';
import type { Commitment, Span } from '../types.ts';

/** A phrase in which the report speaks of a target, and what it says it is about. */
export interface Claim {
  readonly phrase: Phrase;
  /** The claim and, where the claim itself names nothing, the phrase before it. */
  readonly evidence: Span;
  readonly subjects: readonly string[];
}

/** Claims of one kind, by what they are about. */
export interface Claims {
  readonly all: readonly Claim[];
  /** By the id of the known indicator that a subject begins with. */
  readonly known: ReadonlyMap<string, readonly Claim[]>;
  /** By the first characters of a subject. */
  readonly begun: ReadonlyMap<string, readonly (readonly [core: string, claim: Claim])[]>;
  /** All subjects, and the claim of each. */
  readonly subjects: MentionIndex;
  readonly owners: readonly (readonly [subject: string, claim: Claim])[];
}

/** Shorter names say too little to be found by their beginning. */
const SHORTEST_NAME = 4;
const LOOKED_AT = 12;

function subjectsOf(text: string, { judgement }: Locale): readonly string[] {
  const bare = (part: string): string => part.replace(judgement.idle, '').trim();
  // A name may hold a mark itself, so the list as a whole counts as a subject too.
  return [...new Set([...text.split(judgement.listMarks), text].map(bare))].filter((part) => part.length > 1);
}

function claimsIn(words: RegExp, phrases: readonly Phrase[], locale: Locale): readonly Claim[] {
  return phrases.flatMap((phrase, index): Claim[] => {
    if (!words.test(phrase.text)) return [];
    const own = subjectsOf(phrase.text, locale);
    const previous = phrases[index - 1];
    if (own.length > 0 || previous?.statement !== phrase.statement)
      return [{ phrase, evidence: phrase, subjects: own }];
    const evidence = { start: previous.start, end: phrase.end };
    return [{ phrase, evidence, subjects: subjectsOf(previous.text, locale) }];
  });
}

/** The known indicator whose name is the longest beginning of a subject, or null. */
function knownIn(core: string, canonicalOf: (name: string) => string | null): string | null {
  for (let end = core.length; end >= 2; end--) {
    const known = canonicalOf(core.slice(0, end));
    if (known !== null) return known;
  }
  return null;
}

/** The phrases that hold some words, indexed by what they are about. */
export function indexClaims(
  words: RegExp,
  phrases: readonly Phrase[],
  locale: Locale,
  canonicalOf: (name: string) => string | null,
): Claims {
  const all = claimsIn(words, phrases, locale);
  const owners = all.flatMap((claim) => claim.subjects.map((subject) => [subject, claim] as const));
  const known = new Map<string, Claim[]>();
  const begun = new Map<string, (readonly [string, Claim])[]>();
  for (const [subject, claim] of owners) {
    const { core } = normaliseIndicator(subject, locale.indicators);
    const id = knownIn(core, canonicalOf);
    if (id !== null) add(known, id, claim);
    add(begun, core.slice(0, SHORTEST_NAME), [core, claim] as const);
  }
  return { all, known, begun, subjects: indexMentions(owners.map(([subject]) => subject)), owners };
}

function add<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}

const inOrder = (claims: readonly Claim[]): readonly Claim[] =>
  [...new Set(claims)].sort((a, b) => a.evidence.start - b.evidence.start);

/** The claims about an indicator itself, by its known id or its name; not about a longer name that merely holds it. */
export function claimsNaming(
  { canonical, indicator }: Commitment,
  { known, begun }: Claims,
  { indicators }: Locale,
): readonly Claim[] {
  if (canonical !== null) return inOrder(known.get(canonical) ?? []);
  const wanted = normaliseIndicator(indicator, indicators).core;
  if (wanted.length < SHORTEST_NAME) return [];
  const near = begun.get(wanted.slice(0, SHORTEST_NAME)) ?? [];
  return inOrder(near.filter(([core]) => core.startsWith(wanted)).map(([, claim]) => claim));
}

/** How much of a promise's name a claim must hold, and the claim of the name, for the one to be about the other. */
const CLAIM_HOLDS_NAME = 0.8;
const NAME_FILLS_CLAIM = 0.6;

/** The claims of which a subject is made of the promise's name, and little else. */
export function claimsHolding({ indicator }: Commitment, { subjects, owners }: Claims): readonly Claim[] {
  const wanted = tokensOf(indicator);
  if (wanted.size < 3) return [];
  return inOrder(
    findMentions(subjects, indicator, LOOKED_AT).flatMap(({ index }) => {
      const owner = owners[index];
      if (!owner) return [];
      const given = tokensOf(owner[0]);
      const shared = [...wanted].filter((token) => given.has(token)).length;
      const fits = shared / wanted.size >= CLAIM_HOLDS_NAME && shared / given.size >= NAME_FILLS_CLAIM;
      return fits ? [owner[1]] : [];
    }),
  );
}
