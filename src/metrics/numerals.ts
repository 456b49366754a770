import type { Numerals } from '../locales/locale.ts';
import { isDigit, isInsideWord } from '../text/codes.ts';
import { decimalPlaces, shiftPoint } from '../text/decimal.ts';
import { compileTrie, type Trie } from '../text/trie.ts';
import type { Bound } from '../types.ts';
import { readWords } from './number-words.ts';
import { readSpelled } from './spelled.ts';

/** A number read from a text: `value` with its magnitude folded in, and how it was written. */
export interface ReadNumber {
  readonly to: number;
  readonly value: number;
  /** Upper end where the wording spans a range (二十几亿, 七八百), else null. */
  readonly high: number | null;
  /** Worth of the last displayed digit. */
  readonly step: number;
  /** What the wording itself says: 余 is `gt`; else null. */
  readonly bound: Bound | null;
  /** The number without the magnitude that ends it, and that magnitude's power of ten: 3万 is 3 and 4. */
  readonly coefficient: number;
  readonly scale: number;
  /** Arabic digits, words, or a multiplier alone (千亿). */
  readonly style: 'arabic' | 'words' | 'bare';
  readonly decimals: boolean;
}

/** Tables of one language's numerals, compiled for the reader. */
export interface NumeralTables {
  readonly data: Numerals;
  readonly magnitudes: Trie<number>;
  /** True for the codes of characters that a number can begin with, so that no other is tried. */
  readonly opens: (code: number) => boolean;
  /** True where the text at an index starts a unit that begins like a multiplier (千瓦). */
  readonly unitStartsAt: (text: string, at: number) => boolean;
}

/** Compiles the tables; `units` are all words of measure, to tell 千 + 瓦 from 千瓦. */
export function compileNumerals(data: Numerals, units: readonly string[]): NumeralTables {
  const multipliers = new Set([...Object.keys(data.places), ...Object.keys(data.magnitudes)].map((word) => word[0]));
  const shielding = [...units.filter((unit) => unit.length > 1 && multipliers.has(unit[0])), ...data.notMagnitudes];
  const risky = compileTrie(shielding.map((word) => [word, true] as const));
  return {
    data,
    magnitudes: compileTrie(Object.entries(data.magnitudes)),
    opens: opensNumber(data),
    unitStartsAt: (text, at) => {
      const unit = risky.startingAt(text, at);
      return unit !== null && !isInsideWord(text, at + unit.word.length);
    },
  };
}

function opensNumber({ digits, someDigits, tens, places, magnitudes, spelled }: Numerals): (code: number) => boolean {
  if (spelled) return () => true;
  const words = [digits, tens, places, magnitudes].flatMap((table) => Object.keys(table));
  const codes = new Set([...words, ...Array.from(someDigits)].map((word) => word.charCodeAt(0)));
  return (code) => isDigit(code) || codes.has(code) || isVulgar(code);
}

/** True for the codes of fractions in one character. */
const isVulgar = (code: number): boolean => (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);

/** A fraction in one character, as the digits behind the point: ½ is 5; null for other characters. */
export function vulgarFraction(character: string): string | null {
  const [above, below] = character.normalize('NFKD').split('\u{2044}').map(Number);
  return above && below ? String(Number((above / below).toFixed(15))).slice(2) : null;
}

/** Indian groups: two digits each, then three. */
const LAKH_GROUPS = /^(?:,\d{2})+,\d{3}(?!\d)/u;
const LONGEST_LAKH = 32;

/** Reads Arabic digits with proper groups of three and a decimal part or fraction; null where none stand at `at`. */
export function readDigits(
  text: string,
  at: number,
  { groupMarks, lakhGroups }: Numerals,
): { digits: string; to: number } | null {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to++;
  const vulgar = isVulgar(text.charCodeAt(to)) ? vulgarFraction(text[to] ?? '') : null;
  if (vulgar) return { digits: `${text.slice(at, to) || '0'}.${vulgar}`, to: to + 1 };
  if (to === at) return null;
  let digits = text.slice(at, to);
  const lakhs = lakhGroups && to - at <= 2 ? LAKH_GROUPS.exec(text.slice(to, to + LONGEST_LAKH))?.[0] : undefined;
  if (lakhs) {
    digits += lakhs.replaceAll(',', '');
    to += lakhs.length;
  } else if (to - at <= 3) {
    while (groupMarks.includes(text[to] ?? '\n') && isGroup(text, to + 1)) {
      digits += text.slice(to + 1, to + 4);
      to += 4;
    }
  }
  const mark = text[to];
  if ((mark === '.' || mark === '\u{B7}') && isDigit(text.charCodeAt(to + 1))) {
    const from = to + 1;
    to = from;
    while (isDigit(text.charCodeAt(to))) to++;
    digits += `.${text.slice(from, to)}`;
  }
  return { digits, to };
}

function isGroup(text: string, at: number): boolean {
  return [0, 1, 2].every((index) => isDigit(text.charCodeAt(at + index))) && !isDigit(text.charCodeAt(at + 3));
}

/** Reads the run of magnitudes at `at` (万亿, 百亿亿) and adds up their powers of ten. */
export function readScale(
  text: string,
  at: number,
  tables: NumeralTables,
  places = true,
): { exponent: number; to: number } {
  let exponent = 0;
  let to = at;
  for (;;) {
    if (tables.unitStartsAt(text, to)) break;
    const found = tables.magnitudes.startingAt(text, to);
    const place = found || !places ? undefined : tables.data.places[text[to] ?? ''];
    if (found && isInsideWord(text, to + found.word.length)) break;
    if (found) to += found.word.length;
    else if (place !== undefined) to++;
    else break;
    exponent += found?.value ?? place ?? 0;
  }
  return { exponent, to };
}

/** Reads the number that starts at `at`, Arabic, in words or mixed; null where there is none or it is malformed. */
export function readNumber(text: string, at: number, tables: NumeralTables): ReadNumber | null {
  const { data } = tables;
  if (!tables.opens(text.charCodeAt(at))) return null;
  const arabic = readDigits(text, at, data);
  if (!arabic) return data.spelled ? readSpelled(text, at, tables) : readWords(text, at, tables);
  let { to } = arabic;
  let bound: Bound | null = null;
  const scale = readScale(text, to, tables);
  let { exponent } = scale;
  to = scale.to;
  if (to > arabic.to && !arabic.digits.includes('.') && continues(text, to, data)) {
    const mixed = readWords(text, at, tables);
    if (mixed) return mixed;
  }
  if (data.somewhatMore.includes(text[to] ?? '\n')) {
    bound = 'gt';
    const more = readScale(text, to + 1, tables);
    exponent += more.exponent;
    to = more.to;
  }
  const step = shiftPoint('1', exponent - decimalPlaces(arabic.digits));
  return {
    to,
    value: shiftPoint(arabic.digits, exponent),
    high: null,
    step,
    bound,
    coefficient: Number(arabic.digits),
    scale: exponent,
    style: 'arabic',
    decimals: arabic.digits.includes('.'),
  };
}

/** A digit after a magnitude goes on with the same number: 5万4千6百. */
function continues(text: string, at: number, data: Numerals): boolean {
  return isDigit(text.charCodeAt(at)) || data.digits[text[at] ?? ''] !== undefined;
}
