import type { ChangeWord, Locale, UnitClass } from '../locales/locale.ts';
import { codesOf } from '../text/codes.ts';
import { perObject } from '../text/per-object.ts';
import { compileTrie, type Trie } from '../text/trie.ts';
import type { Bound, Direction } from '../types.ts';
import { compileNumerals, type NumeralTables } from './numerals/tables.ts';

/** A unit word of a language. */
export interface UnitWord {
  readonly unit: string;
  readonly class: UnitClass;
  readonly exponent: number;
  /** What the unit's wording says of the number (个多月), else null. */
  readonly bound: Bound | null;
  /** The exponent holds for numbers up to this one. */
  readonly upTo: number;
  /** Counts only where no further word is glued on. */
  readonly closing: boolean;
}

/** What a word before a number does to it. */
export type Lead =
  | { readonly role: 'bound'; readonly bound: Bound }
  | { readonly role: 'change'; readonly change: ChangeWord }
  | { readonly role: 'to' | 'from' | 'reach' | 'bridge' | 'through' | 'none' };

/** Why a character is worth stopping at. */
export const Start = { None: 0, Digit: 1, Numeral: 2, Quote: 3, Word: 4 } as const;
export type Start = (typeof Start)[keyof typeof Start];

/** One language's words, compiled for the scanner. */
export interface Tables {
  readonly locale: Locale;
  readonly numerals: NumeralTables;
  /** One `Start` for every UTF-16 code unit. */
  readonly starts: Uint8Array;
  /** Words that only begin like a unit included as null. */
  readonly units: Trie<UnitWord | null>;
  readonly counters: ReadonlySet<string>;
  readonly denominators: Trie<true>;
  readonly denominatorsAfterEach: Trie<true>;
  readonly currencies: Trie<string>;
  readonly currenciesAfter: Trie<string>;
  /** Unit → the smaller units that can follow it, and how many make one. */
  readonly parts: ReadonlyMap<string, Trie<number>>;
  readonly multiples: Trie<number>;
  readonly percentages: Trie<number>;
  readonly percentOf: Trie<true>;
  readonly amounts: Trie<number>;
  readonly rankWords: Trie<number>;
  readonly leads: Trie<Lead>;
  readonly boundsAfter: Trie<Bound>;
  readonly changesAfter: Trie<Direction>;
  readonly changesBehind: Trie<Direction>;
  /** Words of change inside a clause, words that only look like them included as null. */
  readonly changeWords: Trie<ChangeWord | null>;
  readonly comparisons: Trie<Direction>;
  /** Verbs of change whose object stands between them and the figure. */
  readonly distantVerbs: Trie<ChangeWord>;
  readonly labels: Trie<true>;
  readonly labelsBefore: Trie<true>;
  readonly labelsAfter: Trie<true>;
  readonly rangeMarks: Trie<true>;
  readonly rangeWords: Trie<true>;
  /** What opens a range → what stands between its ends. */
  readonly rangeFrames: Trie<string>;
  readonly margins: Trie<true>;
  readonly fractionMarks: Trie<true>;
  readonly negatives: Trie<true>;
  readonly rates: Trie<true>;
  readonly per: Trie<true>;
  readonly conjunctions: Trie<true>;
  readonly delivery: Trie<true>;
  readonly rankCues: Trie<true>;
  readonly rankAreas: Trie<true>;
  readonly notRank: Trie<true>;
  readonly clauseMarks: Uint8Array;
  /** True where blanks part the words, so that none begins inside another. */
  readonly spaced: boolean;
}

/** The tables of a locale, compiled once. */
export const tablesOf = perObject<Locale, Tables>(compile);

const trieOf = (list: readonly string[]): Trie<true> => compileTrie(list.map((word) => [word, true] as const));

function compile(locale: Locale): Tables {
  const { numerals, units, bounds, changes, ranks, labels } = locale;
  const unitWords = (Object.keys(units.words) as UnitClass[]).flatMap((kind) =>
    units.words[kind].map((word): [string, UnitWord] => {
      const alias = units.alias[word] ?? { unit: word.trim(), exponent: 0 };
      return [word, { bound: null, upTo: Infinity, ...alias, class: kind, closing: units.closing.includes(word) }];
    }),
  );
  const rank = compileTrie(ranks.areas.map((word) => [word, true] as const));
  return {
    locale,
    numerals: compileNumerals(
      numerals,
      unitWords.filter(([, { class: kind }]) => kind === 'measure' || kind === 'rating').map(([word]) => word),
    ),
    starts: startsOf(locale),
    units: compileTrie<UnitWord | null>([...units.none.map((w): [string, null] => [w, null]), ...unitWords]),
    counters: new Set(units.words.count),
    denominators: trieOf([...units.denominators, ...unitWords.filter(([, u]) => u.class !== 'label').map(([w]) => w)]),
    denominatorsAfterEach: trieOf(units.denominators),
    currencies: compileTrie(Object.entries(units.before)),
    currenciesAfter: compileTrie(Object.entries(units.after)),
    parts: partsOf(locale),
    multiples: compileTrie(Object.entries(numerals.multiples)),
    percentages: compileTrie(Object.entries(numerals.percentages)),
    percentOf: trieOf(numerals.percentOf),
    amounts: compileTrie(Object.entries(numerals.amounts)),
    rankWords: compileTrie(Object.entries(ranks.words)),
    leads: leadsOf(locale),
    boundsAfter: compileTrie(Object.entries(bounds.after)),
    changesAfter: compileTrie(Object.entries(changes.after)),
    changesBehind: compileTrie(Object.entries(changes.behindAmounts)),
    changeWords: compileTrie<ChangeWord | null>([
      ...changes.none.map((word): [string, null] => [word, null]),
      ...Object.entries(changes.words),
    ]),
    comparisons: compileTrie(Object.entries(changes.comparisons)),
    distantVerbs: compileTrie(Object.entries(changes.distant)),
    labels: trieOf(labels.words),
    labelsBefore: trieOf(labels.before),
    labelsAfter: trieOf(labels.after),
    rangeMarks: trieOf(numerals.rangeMarks),
    rangeWords: trieOf(numerals.rangeWords),
    rangeFrames: compileTrie(Object.entries(numerals.rangeFrames)),
    margins: trieOf(numerals.margins),
    fractionMarks: trieOf(numerals.fractionMark),
    negatives: trieOf(numerals.negatives),
    rates: trieOf(units.rates),
    per: trieOf(units.per),
    conjunctions: trieOf([...labels.conjunctions, ...Array.from(labels.listMarks)]),
    delivery: trieOf(labels.delivery),
    rankCues: trieOf(ranks.cues),
    rankAreas: rank,
    notRank: trieOf(ranks.notBefore),
    clauseMarks: codesOf(labels.clauseMarks),
    spaced: !numerals.solid,
  };
}

function partsOf({ units: { parts } }: Locale): Tables['parts'] {
  return new Map(
    parts.flatMap(({ of, words }) => of.map((unit) => [unit, compileTrie(Object.entries(words))] as const)),
  );
}

function startsOf({ numerals, units, labels, ranks }: Locale): Uint8Array {
  const starts = new Uint8Array(1 << 16);
  const mark = (start: Start, words: readonly string[]): void => {
    for (const word of words) starts[word.charCodeAt(0)] = start;
  };
  const { digits, places, magnitudes, tens } = numerals;
  mark(
    Start.Numeral,
    [digits, places, tens, magnitudes].flatMap(Object.keys).filter((word) => word.length === 1),
  );
  mark(Start.Word, [ranks.ordinal, ranks.top, units.each].filter(Boolean));
  mark(Start.Word, [
    ...Object.keys(units.before),
    ...Object.keys(ranks.words),
    ...Object.keys({ ...numerals.multiples, ...numerals.percentages }),
  ]);
  mark(Start.Word, numerals.percentOf);
  mark(Start.Word, [...Array.from(numerals.someBefore + numerals.floorBefore), ...Object.keys(numerals.amounts)]);
  const spelled = [...Object.keys(numerals.spelled?.values ?? {}), ...Object.keys(numerals.spelled?.part ?? {})];
  const opening = [...spelled, ...(numerals.spelled?.articles ?? [])];
  mark(Start.Word, [...opening, ...opening.map((word) => word.charAt(0).toUpperCase())]);
  mark(Start.Quote, Object.keys(labels.quotes));
  mark(Start.Digit, Array.from('0123456789¼½¾⅓⅔⅛⅜⅝⅞'));
  return starts;
}

function leadsOf({ bounds, changes }: Locale): Trie<Lead> {
  const of = (words: readonly string[], lead: Lead): [string, Lead][] => words.map((word) => [word, lead]);
  const verbs = Object.entries(changes.words).filter(([, { noun }]) => !noun);
  return compileTrie<Lead>([
    ...Object.entries(bounds.before).map(([word, bound]): [string, Lead] => [word, { role: 'bound', bound }]),
    ...of(bounds.none, { role: 'none' }),
    ...Object.entries(changes.words).map(([word, change]): [string, Lead] => [word, { role: 'change', change }]),
    ...verbs.flatMap(([word]) => changes.to.map((to): [string, Lead] => [word + to, { role: 'to' }])),
    ...of(changes.arrivals, { role: 'to' }),
    ...of(changes.through, { role: 'through' }),
    ...of(changes.from, { role: 'from' }),
    ...of(changes.reach, { role: 'reach' }),
    ...of(changes.bridges, { role: 'bridge' }),
    ...of(changes.none, { role: 'none' }),
  ]);
}
