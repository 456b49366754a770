const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Verbs that are hardly ever nouns, in their bare form. */
const VERBS = list(`
  achieve adopt allocate allow announce appear apply appoint approve arise attain attract become begin believe belong bring
  broaden build comprise commence commit complete conduct consider consolidate constitute continue contribute create cultivate decide
  deepen deliver deploy develop disburse distribute earmark emerge employ enable encourage engage enhance enrich ensure enter establish
  exceed exempt expand expect extend facilitate foster generate give grant grow handle have help identify implement improve include
  incur inject install introduce invest involve issue join keep lend maintain make meet modernise obtain occupy operate oversee
  participate pay perform prepare preserve proceed produce promote propose protect provide publish pursue raise reach
  receive recommend recover recruit redevelop reduce refurbish regularise reinforce relieve remain renovate
  replace require reserve resume retain revitalise safeguard seek sell send serve set show solicit spend stabilise stand
  step stimulate strengthen strive submit subsidise sustain take tackle tend tide unveil upgrade uphold waive widen
  acquire add adjust buy assess assist assume attribute avoid calculate climb collect compete contain convert decline defer deliver deny describe
  deteriorate differ diversify earn ease eliminate embark employ enjoy equal evolve examine exclude execute explore fail fall
  finalise finance focus fulfil fund gain go happen hire hold incorporate know lag lead learn leave license lose lower need nurture offset
  opt outpace outweigh own realise reclaim recognise record reflect register release rely repay represent reside rise roll save
  scale secure see settle shorten shrink soar stem succeed suffer surge sustain train treat turn understand undertake use utilise weaken win
`);

/** Words that are verbs or nouns. */
const EITHER = list(`
  account address advance aim amount average award balance bid boost budget build call change charge claim close contract control
  cost cover cut damage deal decrease demand dip double draw drive drop ease estimate exercise expand export face fall fee finance
  focus forecast form fund gain grant guarantee help house import increase interest invest issue jump launch lease level limit list
  loan measure move offer open order pilot place plan plunge point position post process produce profile profit programme project
  purchase push range rank rate rebound record reform refund register release remain rent repair report request research
  rescue reserve rest result retail return review rise run sale save scale share shift ship show site slide spread start stock stop
  store study supply support surge survey tax tender test top total trade train transfer travel treat trial triple trust turn
  use value view visit vote wage waste work yield benefit cap cast climb decline exempt lift model pledge provision staff trend target
  figure function slow step stand place permit produce
`);

const IRREGULAR = list(`
  rose risen grew grown fell fallen went gone came come comes became begun began stood took taken made gave given built drew drawn shown
  kept brought saw seen lost won met paid spent sold held led left sent sought rebuilt outgrew overtook shrank shrunk bought taught thought
  meant kept got chose chosen written wrote ran hit undertaken undertook understood known knew said says say put let
`);

const ending = (bare: string, suffix: string): string =>
  suffix === 's'
    ? bare.replace(/(?:[sxz]|ch|(?<=s)h)$/u, '$&e').replace(/(?<=[^aeiou])y$/u, 'ie') + suffix
    : bare.replace(/e$/u, '') + suffix;

const forms = (bare: readonly string[]): readonly string[] => bare.flatMap((word) => [word, ending(word, 's')]);

/** The third person and the bare form of verbs; their other forms are told by their endings. */
export const verbs: ReadonlySet<string> = new Set(
  [...forms(VERBS), ...IRREGULAR].filter((word) => !EITHER.includes(word.replace(/s$/u, ''))),
);
export const either: ReadonlySet<string> = new Set(forms(EITHER));
export const bare: ReadonlySet<string> = new Set([...VERBS, ...EITHER, 'be', 'put', 'let', 'come', 'become']);
