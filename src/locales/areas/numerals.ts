/** Numbers in words with blanks between them: sixty-two, three hundred and five. Words are in lower case. */
export interface Spelled {
  /** 0…90. */
  readonly values: Readonly<Record<string, number>>;
  /** Multiplies what stands before it by a hundred. */
  readonly hundred: string;
  /** What stands between the words of one number, the longest first. */
  readonly joints: readonly string[];
  /** Between a magnitude and the hundreds behind it: three million, two hundred. */
  readonly pause: string;
  /** The one of them that a fraction can follow: five and a half. */
  readonly and: string;
  /** Words that count one in front of a part or a magnitude: a third, a million. */
  readonly articles: readonly string[];
  /** Name of one part → how many of it make a whole: third → 3. */
  readonly part: Readonly<Record<string, number>>;
  /** The same names for several parts: thirds → 3. */
  readonly parts: Readonly<Record<string, number>>;
  /** Between a part and a magnitude: half a million. */
  readonly partOf: readonly string[];
  /** Words that may follow a share (a third of, a third more); before other nouns it is an ordinal: a third runway. */
  readonly behindParts: ReadonlySet<string>;
  /** Words before parts that are stretches of a year: the first three quarters. */
  readonly notParts: readonly string[];
  /** The spoken decimal point with the blanks around it. */
  readonly point: string;
  /** Between the two numbers of a ratio; the larger stands behind: one in five. */
  readonly ratios: readonly string[];
  /** Those of them that a share is told with in running text: one in five pupils. */
  readonly ratioOf: readonly string[];
  /** A part that is a share without a count, by what it is a part of: half of the fleet. */
  readonly wholes: RegExp;
}

/** How numbers are written, beside Arabic digits. */
export interface Numerals {
  /** A character or word for a digit → 0…9. */
  readonly digits: Readonly<Record<string, number>>;
  /** A digit that never ends a number, since it is a unit there (两). */
  readonly leadingDigits: string;
  /** Multipliers inside a group → power of ten (十 1, 百 2, 千 3). */
  readonly places: Readonly<Record<string, number>>;
  /** Two characters in one: 廿 → 2 tens. */
  readonly tens: Readonly<Record<string, number>>;
  /** Multipliers of whole numbers → power of ten (万 4, million 6). */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Stretches that begin like a magnitude and are none: 个亿元 in 60个亿元以上项目. */
  readonly notMagnitudes: readonly string[];
  /** Shorthand letters, numbers only beside a unit or bound (15k). */
  readonly shorthand: Readonly<Record<string, number>>;
  /** Counted bundles → how many pieces (打 12). */
  readonly bundles: Readonly<Record<string, number>>;
  /** Digits that stand for several (几). */
  readonly someDigits: string;
  /** Words right after a number which say that it is somewhat more (余, 多). */
  readonly somewhatMore: string;
  /** Words before a bare multiplier that make it a range of one to ten of it (数十), or a floor (上千). */
  readonly someBefore: string;
  readonly floorBefore: string;
  /** Spoken decimal points. */
  readonly points: string;
  /** Marks between groups of three Arabic digits. */
  readonly groupMarks: string;
  /** True where Arabic digits are also grouped as in India: 12,34,567. */
  readonly lakhGroups: boolean;
  readonly negatives: readonly string[];
  /** Words behind which an amount in brackets is one below zero. */
  readonly beforeBooked: readonly string[];
  /** Letters behind an amount with a currency sign → power of ten: £300m. */
  readonly moneyScales: Readonly<Record<string, number>>;
  /** Numbers in words with blanks between them; null where numerals are no words. */
  readonly spelled: Spelled | null;
  /** Between denominator and numerator, denominator first; null where the language does otherwise. */
  readonly fractionMark: readonly string[];
  /** Between a whole number and a fraction. */
  readonly mixedMark: string;
  /** The share's unit for the bare denominators 百, 千, 万. */
  readonly shares: Readonly<Record<string, string>>;
  /** Whole words that are an amount: 一半 → 0.5. */
  readonly amounts: Readonly<Record<string, number>>;
  /** Whole words that are a share in per cent: 打对折 → 50. */
  readonly percentages: Readonly<Record<string, number>>;
  /** Words before a number, with nothing else in its clause, that make it a share in per cent. */
  readonly percentOf: readonly string[];
  /** The unit of those shares. */
  readonly percentUnit: string;
  /** The half that follows a unit (三斤半). */
  readonly half: string;
  /** Words for a multiplication: 翻一番 → 2. */
  readonly multiples: Readonly<Record<string, number>>;
  /** The unit of those. */
  readonly multipleUnit: string;
  /** What stands between the ends of a range. */
  readonly rangeMarks: readonly string[];
  /** Between a number and how far it may be off: 45±2. */
  readonly margins: readonly string[];
  /** Words between the ends of a range which belong to a movement where a word of its start stands before them. */
  readonly rangeWords: readonly string[];
  /** A word before a range → the one between its ends: between … and. */
  readonly rangeFrames: Readonly<Record<string, string>>;
  /** True where words are written without blanks, so that a blank beside a character of the script means nothing. */
  readonly solid: boolean;
}
