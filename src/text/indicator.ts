import { foldWidth } from './width.ts';

/** The words with which a language names indicators. */
export interface IndicatorWords {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly scopes: readonly string[];
  readonly openings: readonly string[];
  readonly endings: readonly string[];
  readonly fillers: RegExp;
}

/** An indicator's name taken apart. */
export interface IndicatorName {
  /** What is measured, folded and without fillers, scope and words that change nothing. */
  readonly core: string;
  /** The area or part that it is restricted to, as written; empty where none is named. */
  readonly scope: string;
}

/** Takes an indicator's name apart so that names of two years, or of two areas, can be compared by their core. */
export function normaliseIndicator(indicator: string, words: IndicatorWords): IndicatorName {
  let rest = plain(indicator, words);
  const scopes: string[] = [];
  for (let peeled = true; peeled;) {
    const scope = longestEdge(rest, words.scopes, 'startsWith');
    const edge = scope || longestEdge(rest, words.openings, 'startsWith');
    if (scope) scopes.push(scope);
    rest = rest.slice(edge.length).trimStart();
    peeled = edge.length > 0;
  }
  const ending = longestEdge(rest, words.endings, 'endsWith');
  return { core: rest.slice(0, rest.length - ending.length).trimEnd(), scope: scopes.join('') };
}

/** The longest word that the text begins or ends with but does not consist of; words of letters keep to blanks. */
function longestEdge(text: string, words: readonly string[], side: 'startsWith' | 'endsWith'): string {
  let longest = '';
  for (const word of words) {
    if (word.length <= longest.length || word.length >= text.length || !text[side](word)) continue;
    const neighbour = side === 'startsWith' ? text[word.length] : text[text.length - word.length - 1];
    const inner = side === 'startsWith' ? word[word.length - 1] : word[0];
    if (/[a-z]/u.test(neighbour ?? '') && /[a-z]/u.test(inner ?? '')) continue;
    longest = word;
  }
  return longest;
}

/** Core of every known name → id of the indicator that it means. */
export type IndicatorIndex = ReadonlyMap<string, string>;

/** Indexes the known names of a language by their cores; later names never overrule earlier ones. */
export function indexIndicators(words: IndicatorWords): IndicatorIndex {
  const index = new Map<string, string>();
  for (const [id, names] of Object.entries(words.names)) {
    for (const name of names) {
      for (const key of [plain(name, words), normaliseIndicator(name, words).core]) {
        if (!index.has(key)) index.set(key, id);
      }
    }
  }
  return index;
}

/**
 * The id of the known indicator that a name means, or null. Only a name that matches as a whole counts, scope apart: a longer
 * name that merely holds a known one measures something else. `core` is the name's core, for callers that have taken it apart.
 */
export function canonicalIndicator(
  indicator: string,
  words: IndicatorWords,
  index: IndicatorIndex,
  core: string = normaliseIndicator(indicator, words).core,
): string | null {
  return index.get(plain(indicator, words)) ?? index.get(core) ?? null;
}

function plain(indicator: string, { fillers }: IndicatorWords): string {
  return foldWidth(indicator).toLowerCase().replace(fillers, '').trim();
}
