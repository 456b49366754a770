/** Cases of other projects' English test data that are read otherwise here, by their indexes in the file, and why. */
export interface Disagreements {
  readonly file: string;
  readonly cases: string;
  readonly reason: string;
}

const of = (file: string, rows: Readonly<Record<string, string>>): readonly Disagreements[] =>
  Object.entries(rows).map(([cases, reason]) => ({ file, cases, reason }));

export const englishDisagreements: readonly Disagreements[] = [
  ...of('microsoft/Number/English/NumberModel.json', {
    '25': 'the dozens multiply what stands before them as a whole, not its last word',
    '40, 193': 'a lone G is a generation of phones or a gram, not a thousand million',
    '58, 79, 80, 81, 82, 83, 84': 'a power is a calculation, not a numeral',
    '96, 98, 99, 108, 109, 110': 'parts named by an ordinal of several words stand in no report',
    '159, 187, 200': 'a comma before decimals is no English notation',
    '164': 'a fraction above one in words is a calculation',
    '171': 'in lower case mm is millimetres',
  }),
  ...of('microsoft/NumberWithUnit/English/CurrencyModel.json', {
    '67': 'its penny and our pence are one unit under two names',
    '98, 99, 101, 103, 145, 146, 166, 167, 168, 170':
      'a number behind the sum without a word for cents is another number',
    '102': 'spoken names of Chinese money stand in no English report',
    '110, 164': 'a noun before a number is no currency sign',
    '126, 127, 128': 'a sign between two numbers belongs to the one behind it',
    '178': 'millions before a code are written behind the number',
  }),
  ...of('microsoft/NumberWithUnit/English/DimensionModel.json', {
    '10': 'the two numbers are a range of 8 to 10, of which it keeps the second only',
    '21': 'a number in a noun that another number counts describes the noun',
    '39': 'a minus before a number is its sign',
    '49, 52, 70': 'units that stand in no report',
    '68, 91': 'a coin and a turn are no measures',
    '93': 'degrees count, of whatever kind they are',
  }),
  ...of('quantulum3/quantities.json', {
    '23, 39, 52': 'an article before a unit counts one of it, which is no figure: a gallon, a penny, a gross',
    '24, 94': 'behind rose and reduced, from … to is a movement between two figures, not a range',
    '30, 53, 60, 103, 114, 116, 117, 118': 'units of physics and computing that stand in no report',
    '68, 120': 'absolute zero is a name',
  }),
];
