/** A case of another project's test data that is read otherwise here, and why. */
export interface Disagreement {
  readonly file: string;
  /** Index of the case in its file, or its key. */
  readonly index: number | string;
  readonly reason: string;
}

const power = 'a power is a calculation, not a numeral';

export const disagreements: readonly Disagreement[] = [
  ...[99, 198, 224, 225, 226, 227, 228].map((index) => ({
    file: 'microsoft/Number/Chinese/NumberModel.json',
    index,
    reason: power,
  })),
  { file: 'microsoft/Number/Chinese/NumberModel.json', index: 203, reason: 'a lone m is metres, not a million' },
  ...[
    { index: 6, reason: 'two digits parted by a blank are two numbers' },
    { index: 17, reason: 'half of a tenth is 5 %, as with the other tenths of the same file' },
    {
      index: 20,
      reason: 'ten tenths are 100 % wherever they are written; that no shop says so is no reason to lose a figure',
    },
    { index: 48, reason: 'twenty or thirty points are a range of 20 to 30, no reason to find nothing' },
    { index: 49, reason: 'twenty or thirty per cent are a range of 20 to 30, no reason to find nothing' },
    { index: 116, reason: 'twenty or thirty points are a range of 20 to 30, no reason to find nothing' },
    { index: 148, reason: 'the sign at the end serves both numbers of the range' },
  ].map((entry) => ({ file: 'microsoft/Number/Chinese/PercentModel.json', ...entry })),
  {
    file: 'microsoft/NumberWithUnit/Chinese/DimensionModel.json',
    index: 10,
    reason: 'the counter of persons and places is a unit of information to nobody but an engineer',
  },
  ...[0, 3].map((index) => ({
    file: 'jionlp-money.json',
    index: `parser ${index}`,
    reason: 'a Chinese comma between half-width digits separates two numbers, it does not group one',
  })),
];
