/** Texts indexed by what they are made of, so that those which speak of a thing are found without reading all. */
export interface MentionIndex {
  readonly count: number;
  /** Token → the texts that hold it, in ascending order. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

/** A text that speaks of what was asked for. */
export interface Mention {
  readonly index: number;
  /** 0…1: how much of what was asked for it holds, rare parts weighing more. */
  readonly score: number;
}

const WRITTEN_WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const PARTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{N}]+/gu;

/** True for a text in a script that puts no blanks between words. */
export function isWrittenWithoutBlanks(text: string): boolean {
  return WRITTEN_WITHOUT_BLANKS.test(text);
}

/** What a text is compared by: pairs of characters where words are written without blanks, else words. */
export function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const [part] of text.toLowerCase().matchAll(PARTS)) {
    if (!isWrittenWithoutBlanks(part) || part.length === 1) tokens.add(part);
    else for (let at = 0; at + 1 < part.length; at++) tokens.add(part.slice(at, at + 2));
  }
  return tokens;
}

/** Indexes texts by their tokens. */
export function indexMentions(texts: readonly string[]): MentionIndex {
  const holders = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (const token of tokensOf(text)) {
      const list = holders.get(token);
      if (list) list.push(index);
      else holders.set(token, [index]);
    }
  });
  return { count: texts.length, holders };
}

/** Tokens of this share of all texts say next to nothing about which one is meant. */
const COMMON = 0.25;

/** The texts that hold most of what `wanted` is made of, best first. */
export function findMentions({ count, holders }: MentionIndex, wanted: string, limit = 8): readonly Mention[] {
  const scores = new Map<number, number>();
  let whole = 0;
  for (const token of tokensOf(wanted)) {
    const list = holders.get(token) ?? [];
    const weight = Math.log((count + 1) / (list.length + 0.5));
    if (weight <= 0) continue;
    whole += weight;
    if (list.length > count * COMMON && count > 20) continue;
    for (const index of list) scores.set(index, (scores.get(index) ?? 0) + weight);
  }
  return [...scores]
    .map(([index, score]) => ({ index, score: Math.min(1, score / whole) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, limit);
}
