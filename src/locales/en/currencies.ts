/** Codes of ISO 4217 that stand beside amounts. */
const CODES =
  'USD EUR GBP JPY CNY RMB HKD SGD AUD CAD NZD CHF SEK NOK DKK INR KRW TWD MYR THB IDR PHP VND ZAR BRL MXN TRY RUB PLN CZK HUF AED SAR ILS NGN KES EGP BTC'.split(
    ' ',
  );

/** Dollars of a country: the letters before the sign. */
const DOLLARS = 'US U.S. U.S HK AU CA NZ NT Mex MXN USD AUD CAD NZD SGD HKD'.split(' ');
/** The same with a single letter, which in another case or before a blank may be the end of a word. */
const LETTERS = 'S A C R'.split(' ');
const SIGNS = Array.from('$€£¥₹₩₿₺₽₦฿₫₱₪₡₾₭₲₴₵₸₼元').concat('ரூ');

/** Initials that stand for a currency before large amounts: R62 billion, Rs. 5,000 crore. */
const INITIALS = ['R', 'Rs', 'Rs.', 'KSh', 'Ksh', 'USh', 'TSh'];

/** The word with a blank behind it and without, and in lower case. */
const written = (word: string): readonly string[] => [word, word.toLowerCase()].flatMap((form) => [form, `${form} `]);

const table = (words: readonly string[], unitOf: (word: string) => string): readonly (readonly [string, string])[] =>
  words.flatMap((word) => written(word).map((form) => [form, unitOf(word)] as const));

/** Signs and codes before an amount → unit. */
export const before: Readonly<Record<string, string>> = Object.fromEntries([
  ...table(CODES, (code) => code),
  ...table(
    DOLLARS.map((letters) => `${letters}$`),
    (word) => word,
  ),
  ...DOLLARS.flatMap((letters) => ['', ' '].map((blank) => [`${letters} $${blank}`, `${letters}$`] as const)),
  ...table(SIGNS, (sign) => sign),
  ...LETTERS.map((letter) => [`${letter}$`, `${letter}$`] as const),
  ...INITIALS.flatMap((word) => [word, `${word} `].map((form) => [form, word] as const)),
  // texts in lower case; "gave us $5" is no currency, unless a blank parts the sign from the number too
  ...Object.entries({ 'c $': 'C$', 'c $ ': 'C$', 'hk $': 'HK$', 'hk $ ': 'HK$', 'us $ ': 'US$', 'u.s $ ': 'US$' }),
]);

/** Names of currencies, each with the other ways in which it is written. */
const NAMES = `
US dollars: US dollar, U.S. dollars, U.S. dollar, us dollar, us dollars
Hong Kong dollars: Hong Kong dollar
Singapore dollars: Singapore dollar
Australian dollars: Australian dollar, australian dollars
Canadian dollars: Canadian dollar
dollars: dollar
cents: cent
euros: euro
pounds: pound, pounds sterling
pence: penny
yen:
yuan: renminbi, Chinese yuan, chinese yuan
rupees: rupee
Swiss francs: Swiss franc, swiss francs
francs: franc
kronor: krona
kroner: krone
pesos: peso
rand:
roubles: rouble, rubles, ruble
lira: liras, Turkish lira, turkish lira
guilders: guilder, dutch guilders
markka: finnish markka
pesetas: peseta
dirhams: dirham
bitcoins: bitcoin
satoshis: satoshi
`;

type Behind = readonly [word: string, unit: string, exponent: number];

const names = NAMES.trim()
  .split('\n')
  .flatMap((row): readonly Behind[] => {
    const [unit = '', ...others] = row
      .split(/[:,]/u)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return [unit, ...others].map((word) => [word, unit, 0]);
  });

/** Millions before the code, as bankers write them: 30 MUSD. */
const inMillions = (code: string): Behind => [`M${code}`, code, 6];

/** Words, codes and signs behind an amount → unit, and powers of ten to move the value by. */
export const after: readonly Behind[] = [
  ...names,
  ...CODES.flatMap((code): readonly Behind[] => [
    [code, code, 0],
    [code.toLowerCase(), code, 0],
    [`${code} million`, code, 6],
    [`${code} billion`, code, 9],
    inMillions(code),
  ]),
  ...SIGNS.map((sign): Behind => [sign, sign, 0]),
];

/** Signs and codes that belong to the number behind them: in 2019 $5 million. */
export const notAfter: readonly string[] = [...SIGNS, ...CODES, ...CODES.map((code) => code.toLowerCase())].flatMap(
  (mark) => Array.from('0123456789').flatMap((digit) => [` ${mark}${digit}`, ` ${mark} ${digit}`, `${mark}${digit}`]),
);
