import type { Naming } from '../locale.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** English names of what is measured. */
export const naming: Naming = {
  edges:
    set(`the a an our its their this these those some also still already further only even about around nearly almost over more
    than at least up to approximately roughly close total overall and or of in for by with from to on its as per under each every
    another such both all respectively latest however moreover besides meanwhile therefore while although now then`),
  verbs: set(`is are was were be been being has have had will would shall should can could may might must do does did
    rose rise rises risen grew grow grows grown fell fall falls fallen went go goes gone came come comes began begin begins
    stood stands reach reaches remain remains increase increases decrease decreases decline declines drop drops reduce reduces
    provide provides involve involves cost costs incur incurs cover covers benefit benefits spend spends spent receive receives
    earmark allocate set take takes took make makes made give gives gave build builds built draw draws drew show shows
    enter entered recorded record registered attain bring brings brought keep keeps kept put cut see saw support supports
    create creates treat plant open opens opened close include includes average averages total totalled
    aim aims plan plans expect expects forecast forecasts estimate estimates propose proposes establish run runs lead led leads
    weaken worsened deteriorated accounted eased averaged stayed hit plunged contracted led leads ranks ranked
    hold holds held employ employs serve serves help helps need needs exceed exceeds represent represents pay pays paid lost won met
    subsidise implement enhance meet tide encourage continue continues disburse waive safeguard launch ease eases attributable due owned own owns`),
  verbal:
    /^(?!(?:need|seed|feed|speed|bed|red|shed|hundred|advanced|planned|fixed|proposed|estimated|adjusted|unadjusted|combined|related|limited|united|mixed|integrated|retired|skilled|improved|increased|reduced)$).*[a-z]ed$|^(?!(?:housing|funding|training|operating|manufacturing|building|spending|lending|engineering|financing|parking|shipping|banking|underlying|farming|learning|tutoring|nursing|marketing|programming|licensing|meeting|opening|beginning|everything|something|nothing|king|wing|ring|spring|string|evening|morning|during|including|existing|ongoing|remaining|working|living|leading|rating|saving|savings|earning|hearing|ageing|aging|growing)$).*[a-z]ing$/u,
  prepositions:
    set(`of in for by with from to on at into over under through throughout across among between during before after since
    until till per as than without within against towards amid despite via upon above below about including around`),
  of: 'of',
  changed: set('in of for'),
  purposes: set('for towards on to'),
  conjunctions: set('and or'),
  openers: set(
    `which that who whom whose where when while because if although though but as since whereas so and thereby of`,
  ),
  shells:
    set(`ceiling cap maximum minimum limit total average sum amount level rate increase decrease growth rise fall decline drop
    reduction contraction expansion cut gain record target number range order high low estimate cost value average equivalent more less`),
  agents:
    set(`i we it they you he she this that these those which who government city council company board department ministry
    office group he there what measure proposal initiative scheme programme item`),
  times:
    set(`year years month months quarter quarters real nominal terms whole half january february march april may june july august
    september october november december past last next coming first second third fourth fiscal end beginning addition total
    particular general part fact effect recent view order addition regard accordance factor factors turn comparison respect line`),
  adverb: /[a-z]{2}ly$/u,
  anaphors: set('this these it they both'),
  each: 'respectively',
  participles: {
    ...{ benefit: 'benefiting', benefits: 'benefiting', benefited: 'benefiting', serve: 'served', cover: 'covered' },
    ...{
      safeguard: 'safeguarded',
      receive: 'received',
      subsidise: 'subsidised',
      treated: 'treated',
      employ: 'employed',
    },
  },
};
