const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Verbs that are hardly ever nouns, in their bare form. */
const VERBS = list(`
  abolish absorb accelerate accept accommodate accompany accomplish accrue accumulate achieve acquire activate adapt add adhere adjust
  administer adopt afford aggregate align alleviate allocate allow alter amend analyse analyze announce anticipate appear apply appoint
  apprehend approve argue arise arrange articulate ask assemble assess assign assist assume assure attain attend attract attribute
  augment authorise avoid await ban bear become begin believe belong bind boast bolster borrow bring broaden buoy bury buy calculate
  cancel carry catch celebrate choose cite clarify co-fund co-operate co-ordinate collaborate collect commemorate commence commercialise
  commit communicate compensate compete compile complete comply compose compress comprise concentrate conclude conduct confirm connect
  conserve consider consolidate constitute construct consult consume contain contend continue contribute convert cooperate coordinate
  cope correspond counter create criticise cultivate customise decarbonise decide dedicate deepen defend defer define deliver demolish
  demonstrate deny depend deploy depreciate derive describe deserve designate destroy detect deteriorate determine develop devote
  diagnose differ digitise digitize diminish disappear disburse discharge disclose discover discuss dismiss dispose disrupt distribute
  diversify divert divide dominate donate dredge earmark earn eat educate elect elevate eliminate embark embrace emerge emit employ
  empower enable enact encompass encounter encourage endeavour endorse enforce engage enhance enjoy enlarge enlist enrich enrol enroll
  ensure entail enter entitle envisage equal equip eradicate erect establish evaluate evolve examine exceed excel exclude execute expect
  expedite expire explain explore expose extend facilitate fail falter favour feel finalise finalize find follow forge formulate foster
  fulfil furnish galvanise gather generate get give go govern grow halve handle happen harness have heal hear hire hold honour identify
  ignore illustrate impart implement impose improve incentivise include incorporate incubate incur indicate induce inform inherit
  initiate inject innovate inspect inspire install instruct insulate insure intend intensify intervene introduce invent investigate
  invite involve join justify keep know lag lay lead learn lend leverage license listen live localise locate look lose lower maintain
  make manage manufacture marry maximise maximize meet mention merge migrate minimise minimize mitigate mobilise mobilize modernise
  modernize motivate negotiate nominate notify nurture obligate oblige observe obtain occupy occur offset operate oppose opt optimise
  optimize organise organize originate outnumber outpace outperform outsource outweigh overcome oversee own participate perform persist
  persuade pioneer plead plummet pour praise predict prefer prepare preserve prevent prioritise prioritize privatise proceed procure
  prohibit prolong promote propose prosecute protect prove provide publish punish pursue quadruple qualify quantify rationalise
  react reaffirm realign realise realize rebuild recapitalise receive reckon reclaim reclassify recognise recognize recommend reconnect
  reconstruct recoup recover recycle redevelop redirect reduce refer refine reflect refresh refurbish regain regard regenerate
  regularise regulate rehabilitate rehouse reimburse reinforce reinstate reinvest reject relaunch relax relieve relocate rely remind
  remove render renegotiate renew renovate reopen repay replace replant represent repurchase require reside resolve respond restore
  restrict resume resurface retain rethink retire retrain retrofit reuse revamp reveal reverse revert revise revitalise revitalize
  revive roll safeguard satisfy see seek sell send serve set settle shoot shorten shrink simplify sink sit skip slash soar soften
  solicit solve speak specialise specify spend stabilise stabilize standardise stimulate streamline strengthen strive submit subsidise
  subsidize succeed suffer suggest supplement suppress surpass survive suspend sustain take teach tear tell tend terminate thank think
  threaten thrive tide tighten tolerate toughen transform translate try understand undertake unite unlock unveil update uphold upskill
  urge usher utilise utilize vaccinate validate vary verify wait waive warn warrant weaken weigh welcome widen win wipe withdraw
  withstand write
`);

/** Words that are verbs or nouns. */
const EITHER = list(`
  account address advance aim amount answer appeal approach attack attempt average award balance bank battle beat benefit bid block
  boost branch break breed broadcast budget build burn call cap cast center centre challenge change charge chart claim clean clear climb
  close combat comment contact contest contract contrast control copy cost cover crack craft credit cross curb cut damage deal debate
  debit decline decrease default defeat delay demand deposit design detail dip discount dispatch display double download draft drain
  draw drill drive drop dump ease edge end escape estimate evidence exchange exempt exercise expand experience export extract face fall
  feature fee feed field figure fill filter finance fish fix flag float flood flow focus fold force forecast form frame freeze fuel
  function fund gain gift graduate grant ground guarantee guide harvest help highlight hike hope host house impact import increase index
  influence interest invest issue jump lack land landscape launch leap lease leave level levy lift limit link list load loan log mandate
  mark market master match matter mean measure mine mix model monitor move name need network note object offer open order outline
  overhaul pace pack paint park pass patent pay peak permit phase pick pilot place plan plant play pledge plough plug plunge point pool
  position post power present price print probe process produce profile profit programme progress project promise prompt protest
  provision pull pump purchase push quit race raise range rank rate reach rebate rebound record recruit reform refund refuse register
  release remain remedy rent repair report request rescue research reserve respect rest result retail retreat return review reward ride
  rise risk rocket root route run rush sale sample save scale schedule score screen seal seat secure sense separate shake shape share
  shed shelter shield shift ship shock show signal site slide slip slow slump sort sound source spark speed split sponsor spot spread
  spring square staff stage stand standard start stem step stock stop store strain stress stretch strike strip structure struggle study
  subject substitute suit sum supply support surge survey suspect swing switch tackle talk target task tax team tender test tie time tip
  title top total touch trace track trade train transfer transition transport travel treat trend trial trigger trim triple trust turn
  upgrade uplift use value venture view visit volunteer vote wage walk want wash waste watch water wave wish work worry wrap yield
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

/** Verbs whose participle is none of the regular ones, with it. */
const PARTICIPLES =
  `set set put put cut cut run run hold held make made give given take taken bring brought build built rebuild rebuilt buy bought
  sell sold lay laid teach taught find found keep kept lead led send sent spend spent pay paid plan planned fit fitted trim trimmed
  grow grown win won write written begin begun hit hit lose lost`.split(/\s+/u);

const past = (word: string): string => ending(word, 'ed').replace(/(?<=[^aeiou])yed$/u, 'ied');

/** The forms of verbs → the participle. */
export const passives: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...[...VERBS, ...EITHER].map((word) => [word, past(word)] as const),
    ...PARTICIPLES.flatMap((word, at) => (at % 2 === 0 ? [[word, PARTICIPLES[at + 1] ?? ''] as const] : [])),
  ].flatMap(([word, participle]) =>
    [word, ending(word, 's'), ending(word, 'ing'), participle].map((form) => [form, participle]),
  ),
);
