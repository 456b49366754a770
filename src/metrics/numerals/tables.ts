import type { Numerals } from '../../locales/locale.ts';
import { byCharacter, codesOf, isDigit, isInsideWord } from '../../text/codes.ts';
import { compileTrie, type Trie } from '../../text/trie.ts';
import type { Bound } from '../../types.ts';
import { isVulgar } from './digits.ts';

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
  /** What the data say of the character at a place of a text. */
  readonly digitAt: (text: string, at: number) => number | undefined;
  readonly tensAt: (text: string, at: number) => number | undefined;
  readonly placeAt: (text: string, at: number) => number | undefined;
  readonly magnitudeAt: (text: string, at: number) => number | undefined;
  readonly shorthandAt: (text: string, at: number) => number | undefined;
  /** The characters of 余 and the like, and those that join a power to digits. */
  readonly somewhatMore: Uint8Array;
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
    digitAt: byCharacter(data.digits),
    tensAt: byCharacter(data.tens),
    placeAt: byCharacter(data.places),
    magnitudeAt: byCharacter(data.magnitudes),
    shorthandAt: byCharacter(data.shorthand),
    somewhatMore: codesOf(data.somewhatMore),
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
  const codes = codesOf([...words, ...Array.from(someDigits)].map((word) => word.charAt(0)).join(''));
  return (code) => isDigit(code) || codes[code] === 1 || isVulgar(code);
}
