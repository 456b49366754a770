import type { Counting } from '../locales/locale.ts';
import { readNumber } from './numerals/number.ts';
import { readScale } from './numerals/scale.ts';
import type { Tables } from './tables.ts';
import { readUnit, type FoundUnit } from './units.ts';

interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Marks around a noun: 26 "smart" bins. */
const QUOTE = /["\u{201C}\u{201D}\u{2018}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const INNER = /[-\u{2011}'\u{2019}&/]/u;

/** The words behind a number, up to a mark or a word that ends every noun phrase. */
function wordsBehind(text: string, at: number, { stops, and, longest }: Counting): readonly Word[] {
  const words: Word[] = [];
  for (let from = at; words.length < longest && text[from] === ' ';) {
    if (QUOTE.test(text[from + 1] ?? '')) from++;
    if (!LETTER.test(text[from + 1] ?? '')) break;
    let to = from + 1;
    while (LETTER.test(text[to] ?? '') || (INNER.test(text[to] ?? '') && LETTER.test(text[to + 1] ?? ''))) to++;
    const word = text.slice(from + 1, to).toLowerCase();
    if (stops.has(word) && word !== and) break;
    words.push({ word, from: from + 1, to });
    from = QUOTE.test(text[to] ?? '') ? to + 1 : to;
  }
  return words;
}

const isPlural = ({ word }: Word, { plural, plurals, singulars }: Counting): boolean =>
  plurals.has(word) || (plural.test(word) && !singulars.has(word));

const isAdjective = (word: Word, counting: Counting): boolean =>
  word.word === counting.and ||
  (!isPlural(word, counting) && counting.adjective.test(word.word) && !counting.nouns.has(word.word));

/** The noun in the plural that the number before `at` counts, without what qualifies it; null where there is none. */
export function readCounted(text: string, at: number, { locale: { counting } }: Tables): FoundUnit | null {
  if (!counting) return null;
  const words = wordsBehind(text, at, counting);
  const first = words.findIndex((word) => isPlural(word, counting));
  if (first < 0) return null;
  const joint = words.findIndex(({ word }) => word === counting.and);
  if (joint >= 0 && joint < first && !words.slice(0, joint).every((word) => isAdjective(word, counting))) return null;
  const behind = words.slice(first).findIndex((word) => !isPlural(word, counting));
  const head = behind < 0 ? words.length - 1 : first + behind - 1;
  const start = words.slice(0, head).findLastIndex((word) => isAdjective(word, counting)) + 1;
  const unit = text.slice(words[start]?.from ?? at, words[head]?.to ?? at);
  const to = words[head]?.to ?? at;
  return { unit, class: 'count', exponent: 0, bound: null, upTo: Infinity, closing: false, to, more: 0, step: null };
}

/** The so many things that a rate is reckoned for: per million hours, per 100,000 residents; null where there are none. */
function readRate(text: string, at: number, tables: Tables): FoundUnit | null {
  const word = tables.rates.startingAt(text, at)?.word;
  if (word === undefined) return null;
  const from = at + word.length;
  const whole = readNumber(text, from, tables.numerals)?.to ?? readScale(text, from, tables.numerals).to;
  const counted = whole > from ? (readUnit(text, whole, tables) ?? readCounted(text, whole, tables)) : null;
  return counted && { ...counted, unit: text.slice(at, counted.to).trim(), class: 'measure', exponent: 0, more: 0 };
}

/** The unit behind a number: one that the language lists, else the noun that it counts, or what it is reckoned for. */
export function readUnitOrNoun(text: string, at: number, isYear: boolean, tables: Tables): FoundUnit | null {
  const unit = readUnit(text, at, tables);
  // 26 "smart" bins: the mark opens a quotation
  const isQuoted = unit !== null && QUOTE.test(text[unit.to - 1] ?? '') && LETTER.test(text[unit.to] ?? '');
  return (isQuoted ? null : unit) ?? (isYear ? null : (readCounted(text, at, tables) ?? readRate(text, at, tables)));
}
