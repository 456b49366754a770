/** Units as the library shows them → the other project's name of it, and the factor between the two. */
type Units = Readonly<Record<string, readonly [name: string, factor: number]>>;

const units = (rows: Readonly<Record<string, string>>): Units =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([name, words]) => words.split(',').map((word) => [word.trim(), [name, 1]])),
  );

/** Currencies of Recognizers-Text. */
export const peerCurrencies: Units = units({
  Dollar: '$,dollars',
  'United States dollar': 'US$,U.S.$,U.S$,us$,usd$,USD$,USD,US dollars',
  Euro: '€,euros,EUR',
  'Chinese yuan': 'yuan,RMB,CNY,元,¥',
  Pound: '£,pounds',
  'British pound': 'GBP',
  Cent: 'cents',
  Pence: 'pence',
  'Costa Rican colón': '₡',
  'Georgian lari': '₾',
  'Lao kip': '₭',
  'Sri Lankan rupee': 'ரூ',
  'Canadian dollar': 'C$,CAD$,CAD',
  'Japanese yen': 'yen,JPY',
  Franc: 'francs',
  'Australian dollar': 'AUD,A$,AUD$,Australian dollars',
  'Hong Kong dollar': 'HK$,hk$,HKD',
  'New Zealand dollar': 'NZ$,NZD$,NZD',
  'Mexican peso': 'MXN$,Mex$,MXN',
  'Swiss franc': 'Swiss francs,CHF',
  'Turkish lira': 'lira',
  Rupee: 'rupees,₹',
  Bitcoin: '₿,BTC,bitcoins',
  Satoshi: 'satoshis',
  Peseta: 'pesetas',
  'Netherlands guilder': 'guilders',
  'Finnish markka': 'markka',
});

/** Measures of Recognizers-Text. */
export const peerUnits: Units = {
  ...units({
    Foot: 'feet,ft',
    Inch: 'inches',
    Meter: 'metres,m',
    Decimeter: 'decimetres,dm',
    Kilometer: 'kilometres,km',
    Millimeter: 'millimetres,mm',
    Mile: 'miles',
    Acre: 'acres',
    'Square meter': 'square metres,m2',
    'Square kilometer': 'square kilometres,km2',
    'Cubic foot': 'cubic feet',
    Gallon: 'gallons',
    Barrel: 'barrels',
    Milliliter: 'ml',
    Pound: 'lbs,pounds',
    Ounce: 'ounces',
    Ton: 'tons,tonnes,t',
    'Metric ton': 'metric tons',
    Kilogram: 'kg,kilograms',
    Gram: 'g,grams',
    Microgram: 'micrograms,μg,µg',
    Bit: 'bits',
    Megabyte: 'MB',
    'Mile per hour': 'miles per hour',
    'Kilometer per hour': 'kilometres per hour',
    Degree: 'degrees',
    Turn: 'turns',
    Radian: 'radians',
    Tablespoon: 'tablespoons',
    Teaspoon: 'teaspoons',
    Cup: 'cups',
  }),
};

/** Units of quantulum3, a quantity of which is found where the library shows one of these. */
export const quantulumUnits: Readonly<Record<string, string>> = {
  ...{ metre: 'metres,m', kilometre: 'kilometres,km', mile: 'miles,mi', inch: 'inches', nanometre: 'nanometres,nm' },
  ...{ 'square kilometre': 'square kilometres,km2,km²,km^2', 'cubic kilometre': 'cubic kilometres,km3,km^3' },
  ...{ 'square mile': 'square miles,sq mi', gallon: 'gallons', litre: 'litres,L,l', centilitre: 'cl' },
  ...{ 'cubic centimetre': 'ml', kilogram: 'kg', 'pound-mass': 'lbs,pounds', milligram: 'mg', tonne: 'tonnes,t' },
  ...{ 'ton per day': 'tpd', 'watt hour': 'Wh', 'megawatt hour': 'MWh', watt: 'watts', gigahertz: 'GHz' },
  ...{ megabyte: 'MB', exabyte: 'exabytes', byte: 'bytes', bit: 'bits', percentage: '%' },
  ...{ 'kilometre per hour': 'kilometres per hour', 'litre per kilometre': 'l/km' },
  ...{ 'degree Celsius': 'degrees Celsius', 'degree fahrenheit': 'degrees Fahrenheit', kelvin: 'K' },
  ...{ 'degree Fahrenheit': 'degrees Fahrenheit', 'british thermal unit': 'British thermal units' },
  ...{ tablespoon: 'tablespoons', cup: 'cups', cent: 'cents', dime: 'dimes', penny: 'pence' },
  ...{ dollar: '$,dollars', 'dollar per hour': '$', 'dollar per kilogram': '$', euro: '€', electronvolt: 'eV' },
  ...{ teraelectronvolt: 'TeV', 'pound sterling': '£,pounds', milligray: 'mGy', gray: 'Gy' },
};
