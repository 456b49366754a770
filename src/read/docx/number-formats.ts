/** Writes a number in one way of counting. */
type Write = (value: number) => string;

/** Digits from nought to nine, and the words for ten, a hundred and a thousand. */
type Counting = readonly [digits: string, powers: string];

const SIMPLIFIED: Counting = [
  '\u{3007}\u{4E00}\u{4E8C}\u{4E09}\u{56DB}\u{4E94}\u{516D}\u{4E03}\u{516B}\u{4E5D}',
  '\u{5341}\u{767E}\u{5343}',
];
const LEGAL: Counting = [
  '\u{96F6}\u{58F9}\u{8D30}\u{53C1}\u{8086}\u{4F0D}\u{9646}\u{67D2}\u{634C}\u{7396}',
  '\u{62FE}\u{4F70}\u{4EDF}',
];
const LEGAL_TRADITIONAL: Counting = [
  '\u{96F6}\u{58F9}\u{8CB3}\u{53C3}\u{8086}\u{4F0D}\u{9678}\u{67D2}\u{634C}\u{7396}',
  LEGAL[1],
];
const HEAVENLY_STEMS = '\u{7532}\u{4E59}\u{4E19}\u{4E01}\u{620A}\u{5DF1}\u{5E9A}\u{8F9B}\u{58EC}\u{7678}';
const EARTHLY_BRANCHES =
  '\u{5B50}\u{4E11}\u{5BC5}\u{536F}\u{8FB0}\u{5DF3}\u{5348}\u{672A}\u{7533}\u{9149}\u{620C}\u{4EA5}';

const decimal: Write = String;

/** Digits alone where the number has none of the words for its powers. */
const digitwise =
  ([digits]: Counting): Write =>
  (value) =>
    Array.from(String(value), (digit) => digits.charAt(Number(digit))).join('');

/** Counting as one reads aloud, up to 9999; a legal hand writes the one of ten to nineteen too. */
const counting =
  ([digits, powers]: Counting, saysOne = false): Write =>
  (value) => {
    if (value < 1 || value > 9999) return decimal(value);
    const [nought, one, ten] = [digits.charAt(0), digits.charAt(1), powers.charAt(0)];
    const places = String(value).split('').reverse();
    const words = places.map((digit, power) =>
      digit === '0' ? nought : digits.charAt(Number(digit)) + powers.charAt(power - 1),
    );
    const said = words
      .reverse()
      .join('')
      .replace(new RegExp(`${nought}+`, 'gu'), nought);
    const whole = said.endsWith(nought) ? said.slice(0, -1) : said;
    return !saysOne && whole.startsWith(one + ten) ? whole.slice(1) : whole;
  };

/** One sign after the other, beginning again where they end. */
const cycle =
  (signs: string): Write =>
  (value) =>
    signs.charAt((value - 1) % signs.length);

/** A, B … Z, AA, BB …, as Word goes on. */
const letters: Write = (value) =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 30));

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  if (value > 4999) return decimal(value);
  const found = ROMAN.find(([worth]) => worth <= value);
  return found ? found[1] + roman(value - found[0]) : '';
}

const circled: Write = (value) =>
  value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : decimal(value);

const lower =
  (write: Write): Write =>
  (value) =>
    write(value).toLowerCase();

/** The formats of ECMA-376 part 1, 17.18.59, that reports are numbered in; any other one is written in digits. */
const formats: Readonly<Record<string, Write>> = {
  upperRoman: roman,
  lowerRoman: lower(roman),
  upperLetter: letters,
  lowerLetter: lower(letters),
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  chineseCounting: counting(SIMPLIFIED),
  chineseCountingThousand: counting(SIMPLIFIED),
  taiwaneseCounting: counting(SIMPLIFIED),
  taiwaneseCountingThousand: counting(SIMPLIFIED),
  japaneseCounting: counting(SIMPLIFIED),
  ideographDigital: digitwise(SIMPLIFIED),
  taiwaneseDigital: digitwise(SIMPLIFIED),
  japaneseDigitalTenThousand: digitwise(SIMPLIFIED),
  chineseLegalSimplified: counting(LEGAL, true),
  ideographLegalTraditional: counting(LEGAL_TRADITIONAL, true),
  ideographTraditional: cycle(HEAVENLY_STEMS),
  ideographZodiac: cycle(EARTHLY_BRANCHES),
};

/** A number as a paragraph of this format shows it. */
export function formatNumber(value: number, format: string): string {
  return (formats[format] ?? decimal)(value);
}
