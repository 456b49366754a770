import { isInsideWord } from './codes.ts';
import { groupBy } from './group.ts';
import { perObject } from './per-object.ts';
import type { Seams } from './seams.ts';
import { foldWidth } from './width.ts';

/** The words with which a language names indicators. */
export interface IndicatorWords {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly scopes: readonly string[];
  readonly openings: readonly string[];
  readonly endings: readonly string[];
  readonly fillers: RegExp;
  /** Where one word goes over into another; null where words end at blanks. */
  readonly seams: Seams | null;
}

/** An indicator's name taken apart. */
export interface IndicatorName {
  /** The name, folded and without fillers. */
  readonly plain: string;
  /** What is measured, folded and without fillers, scope and words that change nothing. */
  readonly core: string;
  /** The area or part that it is restricted to, as written; empty where none is named. */
  readonly scope: string;
}

/** Takes an indicator's name apart so that names of two years, or of two areas, can be compared by their core. */
export function normaliseIndicator(indicator: string, words: IndicatorWords): IndicatorName {
  return takeApart(plain(indicator, words), words);
}

function takeApart(name: string, words: IndicatorWords): IndicatorName {
  let rest = name;
  let scope = '';
  for (;;) {
    const area = longestStart(rest, words.scopes, words.seams);
    const edge = area || longestStart(rest, words.openings, words.seams);
    if (edge === '') break;
    scope += area;
    rest = rest.slice(edge.length).trimStart();
  }
  const ending = longestEnd(rest, words.endings);
  return { plain: name, core: rest.slice(0, rest.length - ending.length).trimEnd(), scope };
}

const longestFirst = (words: readonly string[]): readonly string[] => words.toSorted((a, b) => b.length - a.length);
const byFirst = perObject((words: readonly string[]) => groupBy(longestFirst(words), (word) => word.charCodeAt(0)));
const byLast = perObject((words: readonly string[]) =>
  groupBy(longestFirst(words), (word) => word.charCodeAt(word.length - 1)),
);

/** The longest word that the text begins with but does not consist of; words of letters keep to blanks. */
function longestStart(text: string, words: readonly string[], seams: Seams | null): string {
  const fits = (word: string): boolean =>
    word.length < text.length &&
    text.startsWith(word) &&
    !isInsideWord(text, word.length) &&
    !seams?.glued.test(text.slice(word.length - 1, word.length + 2));
  return byFirst(words).get(text.charCodeAt(0))?.find(fits) ?? '';
}

/** The longest word that the text ends with but does not consist of. */
function longestEnd(text: string, words: readonly string[]): string {
  const fits = (word: string): boolean =>
    word.length < text.length && text.endsWith(word) && !isInsideWord(text, text.length - word.length);
  return (
    byLast(words)
      .get(text.charCodeAt(text.length - 1))
      ?.find(fits) ?? ''
  );
}

/** Core of every known name → id of the indicator that it means. */
export type IndicatorIndex = ReadonlyMap<string, string>;

/** Indexes the known names of a language by their cores; later names never overrule earlier ones. */
export function indexIndicators(words: IndicatorWords): IndicatorIndex {
  const index = new Map<string, string>();
  for (const [id, names] of Object.entries(words.names)) {
    for (const name of names) {
      const whole = plain(name, words);
      for (const key of [whole, takeApart(whole, words).core]) {
        if (!index.has(key)) index.set(key, id);
      }
    }
  }
  return index;
}

/**
 * The id of the known indicator that a name means, or null. Only a name that matches as a whole counts, scope apart: a longer
 * name that merely holds a known one measures something else.
 */
export function canonicalIndicator(
  indicator: string,
  words: IndicatorWords,
  index: IndicatorIndex,
  { plain: whole, core }: IndicatorName = normaliseIndicator(indicator, words),
): string | null {
  return index.get(whole) ?? index.get(core) ?? null;
}

function plain(indicator: string, { fillers }: IndicatorWords): string {
  return foldWidth(indicator).toLowerCase().replace(fillers, '').trim();
}
