import type { ChangeWord, Changes } from '../locale.ts';

type Way = Pick<ChangeWord, 'direction'>;
const up: Way = { direction: 'up' };
const down: Way = { direction: 'down' };

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const VERBS: readonly (readonly [Way, readonly string[]])[] = [
  [up, words('increase increases increased increasing rise rises rose risen rising grow grows grew grown growing')],
  [
    up,
    words('expand expands expanded expanding climb climbs climbed climbing surge surged surging jump jumped jumping'),
  ],
  [up, words('improve improves improved improving strengthened accelerated rebounded appreciated soared advanced')],
  [
    down,
    words('decrease decreases decreased decreasing fall falls fell fallen falling decline declines declined declining'),
  ],
  [down, words('drop drops dropped dropping contracted contracting shrink shrank shrunk shrinking')],
  [
    down,
    words('reduce reduces reduced reducing plunged plunging slowed dipped dipping slipped weakened plummeted tumbled'),
  ],
];

/** Verbs that say of an absolute amount only with "by" that it is a change: raised $5 billion, cut 50 jobs. */
const LOOSE: readonly (readonly [Way, readonly string[]])[] = [
  [up, words('raise raises raised raising boost boosts boosted boosting lift lifted gain gained enhance enhanced')],
  [
    down,
    words('cut cuts cutting lower lowers lowered lowering trim trimmed slash slashed ease eased shorten shortened'),
  ],
  [up, ['up', 'went up', 'go up', 'edged up', 'scale up', 'exceeding']],
  [down, ['down', 'went down', 'go down', 'edged down', 'came down', 'scale down']],
];

const NOUNS: readonly (readonly [Way, readonly string[]])[] = [
  [up, words('increase rise growth expansion gain jump surge improvement')],
  [down, words('decrease fall decline drop contraction reduction cut plunge')],
];

const table = (
  rows: readonly (readonly [Way, readonly string[]])[],
  amount: ChangeWord['amount'],
  noun: boolean,
  forms: (word: string) => readonly string[],
): Record<string, ChangeWord> =>
  Object.fromEntries(
    rows.flatMap(([way, list]) =>
      list.flatMap(forms).map((word): [string, ChangeWord] => [word, { ...way, amount, noun }]),
    ),
  );

const behind = (rows: readonly (readonly [Way, readonly string[]])[]) =>
  Object.fromEntries(
    rows.flatMap(([{ direction }, list]) =>
      list.flatMap((word) =>
        ['', 'year-on-year ', 'annual ', 'real ', 'further ', 'overall ', 'average '].map((mid) => [
          ` ${mid}${word}`,
          direction,
        ]),
      ),
    ),
  );

/** Stems of verbs and nouns of moving from one figure to another. */
const MOVEMENTS =
  'abat accelerat advanc bring brought boost broaden chang climb clos cut declin decreas deep descend dip doubl down driv drop eas expan extend extension fall fell gain go\\b goes going grew grow halv improv increas jump lengthen lift lower mov narrow progress promot push quadrupl rais reduc ris rose revis shift shorten shrank shrink shrunk slid slip slow soar surg swell switch taken taking takes took transform transit tripl trim tumbl up upgrad went widen';

/** English words of change. */
export const changes: Changes = {
  words: {
    ...table(VERBS, 'delta', false, (word) => [`${word} `, `${word} by `]),
    ...table(LOOSE, 'level', false, (word) => [`${word} `]),
    ...table(LOOSE, 'delta', false, (word) => [`${word} by `]),
    ...table(NOUNS, 'delta', true, (word) => [`${word} of `, `${word} rate of `, `${word} rates of `]),
    ...table([[up, ['growth', 'growth rate']]], 'delta', true, (word) => [`${word} `]),
  },
  to: ['to '],
  bridges: words(
    'just only some about roughly a an the further another additional estimated around was is of at reached to be forecast at an estimated',
  )
    .concat([
      'an average of',
      'a total of',
      'an average annual rate of',
      'expected to be',
      'projected to be',
      'annual',
      'average',
    ])
    .map((word) => `${word} `),
  reach: ['reached ', 'reach ', 'stood at ', 'totalled ', 'totaled '],
  from: [
    '',
    'the current ',
    'the existing ',
    'the present ',
    'the previous ',
    'the original ',
    'just ',
    'only ',
    "today's ",
  ].map((words) => `from ${words}`),
  arrivals: ['to '],
  movements: new RegExp(`\\b(?:${MOVEMENTS.split(' ').join('|')})`, 'iu'),
  spreads:
    /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|spread(?:s|ing)?|anywhere|anything|ages?) (?:in \p{L}+ )?from $/iu,
  through: ['by '],
  distant: table([...VERBS, ...LOOSE], 'delta', false, (word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
  after: {
    ...behind(NOUNS),
    ...{ ' higher': 'up', ' more than': 'up', ' lower': 'down', ' less than': 'down', ' fewer': 'down' },
  },
  growthNoun:
    /^ (?:(?!(?:of|in|on|to|for|by|and|or|from|at|as|with|than|over|per|is|are|was|were|the|an?|that|which|while|but|due|after)\b)[\p{Ll}-]+ ){0,3}(?:(?<up>growth|increase|rise|expansion)|(?<down>decrease|decline|drop|reduction|fall|contraction))\b/u,
  behindAmounts: {
    ...behind([
      [up, words('increase rise')],
      [down, words('decrease decline drop reduction')],
    ]),
    ...{ ' higher': 'up', ' more than': 'up', ' lower': 'down', ' less than': 'down' },
    ' year-on-year improvement': 'up',
  },
  none: ['made up ', 'make up ', 'makes up ', 'making up '],
  each: ['respectively '],
  additions: [],
  restated: [', or ', ' or ', ' ('],
  measured: null,
  apart: null,
  comparisons: { 'higher ': 'up', 'above ': 'up', 'lower ': 'down', 'below ': 'down' },
};
