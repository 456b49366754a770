const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Verbs that are hardly ever nouns, in their bare form. */
const VERBS = list(`
  accelerate accept accommodate accompany accrue accumulate achieve acquire add adjust administer adopt afford aggregate align alleviate
  allocate allow amend analyse analyze announce anticipate appear apply appoint apprehend approve arise arrange articulate ask assess
  assign assist assume attain attend attract attribute augment authorise avoid await ban bear become begin believe belong boast bring
  bolster broaden buoy buy calculate carry catch celebrate choose cite clarify co-fund co-operate co-ordinate collaborate collect commemorate
  commence commercialise commit communicate compensate compete compile complete comply compose compress comprise concentrate conclude
  conduct confirm connect conserve consider consolidate constitute construct consume contain contend continue contribute convert cooperate
  coordinate cope correspond counter create cultivate customise decarbonise decide dedicate deepen defer define deliver demolish
  demonstrate deny depend deploy depreciate derive describe deserve designate destroy detect deteriorate determine develop devote diagnose
  differ digitise digitize diminish disburse discharge disclose discuss dismiss dispose distribute diversify divert divide dominate
  earmark earn eat educate elect elevate eliminate embark embrace emerge emit employ empower enable enact encompass encourage endeavour
  endorse enforce engage enhance enjoy enlarge enlist enrich enrol enroll ensure entail enter entitle envisage equal equip eradicate
  establish evaluate evolve examine exceed exclude execute expect expedite explore extend facilitate fail favour feel finalise finalize
  find follow forge formulate foster fulfil furnish galvanise generate get give go govern grow handle happen harness have hear hire hold
  honour identify illustrate impart implement impose improve incentivise include incorporate incubate incur indicate induce inform inherit
  initiate inject innovate inspect inspire install instruct insulate intend intensify intervene introduce invite involve join keep know
  lag lead learn lend leverage license listen live localise locate look lose lower maintain make maximise maximize meet mention
  migrate minimise minimize mitigate mobilise mobilize modernise modernize motivate nominate notify nurture obligate observe obtain occupy
  occur offset operate opt optimise optimize organise organize originate outpace outweigh overcome oversee own participate perform persist
  persuade pioneer prepare preserve prevent prioritise prioritize privatise proceed procure prohibit prolong promote propose protect prove
  provide publish pursue qualify quantify raise rationalise reaffirm realign realise realize recapitalise receive reclaim reclassify
  recognise recognize recommend reconstruct recoup recover redevelop redirect reduce reflect refurbish regain regard regenerate regularise
  regulate rehabilitate reimburse reinforce reinvest reject relieve relocate rely remove renew renovate reopen repay replace represent
  repurchase require reside resolve respond restore restrict resume resurface retain retrofit reuse revamp reverse revert revise
  revitalise revitalize revive roll safeguard satisfy see seek sell send serve set settle shorten shrink simplify soar solicit specialise
  specify spend stabilise stabilize standardise stimulate streamline strengthen strive submit subsidise subsidize succeed suffer suggest
  supplement surpass survive suspend sustain take tell tend think thrive tide tighten toughen transform translate try understand undertake unlock
  unveil update uphold upskill urge utilise utilize vaccinate validate vary wait waive warrant weaken welcome widen win withdraw withstand
  write
`);

/** Words that are verbs or nouns. */
const EITHER = list(`
  account address advance aim amount average award balance bank battle benefit bid block boost branch broadcast budget build call cap cast
  center centre challenge change charge chart claim clean clear climb close contact contract control cost cover credit curb cut damage
  deal debate debit decline decrease default delay demand deposit design dip discount dispatch display double draft draw drive drop ease
  estimate evidence exchange exempt exercise expand experience export extract face fall feature fee feed field figure filter finance fish
  fix flood flow focus forecast form freeze fuel function fund gain gift grant ground guarantee guide harvest help highlight host house
  impact import increase index influence interest invest issue jump land landscape launch lease leave level levy lift limit link list load loan
  mandate mark market master match matter mean measure mine mix model monitor move name need network object offer open order outline
  overhaul pack park pass patent pay permit phase pilot place plan plant play pledge plunge point position post power present price print
  process produce profile profit programme progress project promise prompt protest provision purchase push range rank rate reach rebate rebound
  record recruit reform refund refuse register release remain remedy rent repair report request rescue research reserve respect rest
  result retail retreat return review reward rise risk root route run sale sample save scale schedule screen seat secure sense separate
  shape share shelter shift ship shock show signal site slide slow sort sound source speed sponsor spread square staff stage stand
  standard start stem step stock stop store strain stress strike structure struggle study subject substitute suit sum supply support surge
  survey switch tackle talk target task tax team tender test time title top total touch track trade train transfer transition transport
  travel treat trend trial triple trust turn upgrade uplift use value view visit volunteer vote wage walk want waste watch water wave wish
  work worry yield
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
