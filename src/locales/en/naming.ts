import type { Naming } from '../locale.ts';
import { bare, either, passives, verbs } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const forms = (noun: string, words: string): Readonly<Record<string, string>> =>
  Object.fromEntries(words.split(' ').map((word) => [word, noun]));

/** English names of what is measured. */
export const naming: Naming = {
  classes: {
    determiner:
      set(`the a an this that these those our my your his her its their each every another such all both any no some other's
      one's same another half`),
    pronoun: set(
      "we've i've they've you've we're they're it's that's we'll i'll i we you he she it they there me us him them who what one ones itself themselves",
    ),
    preposition:
      set(`of in for by with from to on at into onto over under through throughout across among amongst between during before
      after since until till per as than without within against towards toward amid amidst despite via upon above below about including
      includes regarding concerning following around near like beyond behind along alongside pending compared versus vs worth
      excluding plus`),
    conjunction: set('and or but'),
    opener: set(
      'that which who whom whose where when while whilst whereas because if although though so whether thereby nor hence unless how why',
    ),
    infinitive: set('to'),
    auxiliary: set('is are was were be been being am has have had having does did do not'),
    modal: set("will would shall should can could may might must cannot do does did won't"),
    adverb:
      set(`also already yet still even only just further again ever never always often now then there here today meanwhile moreover
      furthermore however therefore besides altogether overall together some about around almost nearly roughly approximately more less
      than least most at up over so too very once twice soon ahead back together later earlier instead otherwise thus in-depth respectively
      onwards well alone lastly finally apart collectively up down out off aside forward away subject only alike notwithstanding due far`),
    verb: verbs,
    either,
    noun: set(`matching housing funding training operating manufacturing building spending lending engineering financing parking shipping banking
      underlying farming learning tutoring nursing marketing programming licensing opening beginning everything something nothing thing things
      king wing ring spring string evening morning existing ongoing ceiling remaining working living leading rating saving savings earning hearing
      ageing aging rising growing offering clothing heating lighting packaging wellbeing counselling sing upcoming incoming
      trading gaming advertising broadcasting accounting planning outstanding fishing mining recycling cycling pricing
      monthly quarterly yearly weekly daily hourly elderly early family assembly july friendly reply
      need seed feed speed bed red shed hundred breed embed emerging developing surrounding neighbouring neighboring qualifying participating promising challenging`),
    bare,
  },
  roles: {
    agent: set(`government city council company board department ministry minister authority authorities bureau
      commission secretary singapore kong we i committee corporation university universities agency staff team teams country nation`),
    generic:
      set(`proposal proposals measure measures initiative initiatives scheme arrangement arrangements reduction concession waiver
      programme programmes program package plan project projects move fund service services works item items increase increases decrease
      decreases change changes effort efforts sites enhancements charge resources schemes activities total amount figure sum`),
    shell:
      set(`total ceiling cap maximum minimum limit average sum amount level rate range order high low peak estimate value equivalent
      mark worth place record target number more less majority quarter half third tune provision implementation introduction`),
    change:
      set(`increase increases decrease decreases growth rise rises fall falls decline declines drop drops reduction reductions contraction
      expansion cut cuts gain gains surge jump improvement momentum`),
    quality:
      set(`solid steady appreciable modest strong slight significant marginal sharp real annual average year-on-year approximate overall
      total additional maximum minimum record estimated mild notable moderate robust healthy rapid net gross further another extra monthly
      quarterly yearly cumulative full combined approximated historic new projected single double-digit large small big mere small-scale
      relevant corresponding three-year two-year multi-year single-digit nominal faster slower higher lower smaller larger substantial latest first second third fourth next last coming remaining current existing initial highest lowest top bottom largest smallest biggest fastest slowest whole enhanced similar above
      increased reduced maximum committed original revised various`),
    vague:
      set(`expenditure cost costs revenue funding subsidy amount cap payment payments grant allowance provision sum value bonus budget
      allocation investment spending price fee contribution rebate rebates tier component limit support quantum commitment guarantee injection top-up payout payouts balance`),
    time: set(`year years month months quarter quarters week weeks day days decade decades term terms january february march april may june july
      august september october november december time period past annum whole half fiscal fy recent example instance addition particular general fact effect
      turn comparison regard line date course future present stages phases early mid late phase today tomorrow yesterday moment view face light end horizon track years' months'`),
    carrier:
      set(`allocate allocated allocates allocating earmark earmarked earmarking inject injected injecting set provide provided provides
      providing spend spends spent spending reserve reserved reserving commit committed disburse disbursed invest invested investing grant
      granted granting draw drawn contribute contributed devote devoted put use used give gives gave giving given top topped seek inject paying pay paid
      approved approve award awarded extend extended deploy deployed dedicate dedicated distribute distributed raise raised made make return returned returning`),
    share:
      set(`account accounts accounted accounting represent represents represented representing constitute constitutes constituted
      constituting contribute contributes contributed contributing comprise comprises comprised comprising hold holds held own owns owned equivalent equal amounts amounting`),
    state:
      set(`is are was were be been being stand stands stood reach reaches reached remain remains remained exceed exceeds exceeded exceeding
      total totals totalled totaled totalling average averages averaged hit kept amount amounts amounted stay stayed become equal equals`),
  },
  participle:
    /[a-z]ed$|(?:ris|fall|tak|giv|driv|writt|chos)en$|grown$|^(?:sent|built|made|paid|held|spent|sold|drawn|won|kept|set|bought|brought|led|put)$/u,
  gerund: /[a-z]{2}ing$/u,
  adverb: /[a-z]{2}ly$/u,
  adjective:
    /(?:al|ive|ous|ic|ble|ary|less|ful|ern|ant)$|^(?:new|old|other|additional|further|major|key|main|more|many|several|various|first|second|last|next|full|local|net|gross|recent|current|own|total|low|high|small|large|good|better|higher|lower)$/u,
  numbered: set('scope scopes phase tier line stage level category type class zone route pillar terminal band'),
  plural: 's',
  possessive: /'s$/u,
  of: 'of',
  changed: set('in of for'),
  purposes: set('for towards on to into through via under'),
  links: set('of in for on to under per with by at between among from over through within into against across'),
  means: set('under through via'),
  recipients: set('for'),
  within: 'in',
  agent: 'by',
  approximate: set('about some nearly almost approximately around roughly between only just'),
  measures:
    /^per |(?:gallons?|metres?|meters?|miles?|hectares?|acres?|tonnes?|tons|feet|litres?|liters|grams|CO2e?|[kMGT]Wh?|watts|hours|barrels|TEUs|Celsius|km|kg|ha|kt|mm|cm|µg\/m3)$/u,
  moves: set('to from by'),
  levels: set('at'),
  compared: set('over than against versus vs compared above below'),
  restating: set('or'),
  instruments: set('with'),
  leaning: set('this these it they both such that those'),
  relatives: set('that which who whom whose where'),
  passives,
  indefinite: set('a an another'),
  grants: {
    ...forms('funding approved', 'approve approves approved approving'),
    ...forms('funding granted', 'grant grants granted granting award awards awarded awarding'),
    ...forms('payments', 'pay pays paid paying disburse disburses disbursed disbursing'),
  },
  doneIn: '{places} {link} which {thing} {done}',
  sites: set('in across throughout'),
  subordinators: set('after before since until till as than'),
  owners: set('its their this these such'),
  each: 'respectively',
  drawn: forms('drawn', 'draw draws drew drawn drawing'),
  limits: set('ceiling cap capped limit maximum minimum'),
  per: 'per',
  deeds: {
    ...forms('reduction', 'reduce reduces reduced reducing lower lowers lowered lowering cut cuts cutting'),
    ...forms('increase', 'increase increases increased increasing raise raises raised raising'),
    ...forms('waiver', 'waive waives waived waiving'),
    ...forms('exemption', 'exempt exempts exempted exempting'),
    ...forms('extension', 'extend extends extended extending'),
    ...forms('payment', 'pay pays paid paying disburse disburses disbursed disbursing'),
    ...forms('allocation', 'allocate allocates allocated allocating earmark earmarks earmarked earmarking'),
    ...forms('subsidy', 'subsidise subsidises subsidised subsidising subsidize subsidizes subsidized subsidizing'),
  },
  shareOf: '{part} (share of {whole})',
  participles: {
    ...{
      benefit: 'benefiting',
      benefits: 'benefiting',
      benefited: 'benefiting',
      benefiting: 'benefiting',
      benefitting: 'benefiting',
    },
    ...{ serve: 'served', serves: 'served', served: 'served', cover: 'covered', covers: 'covered', covered: 'covered' },
    ...{
      safeguard: 'safeguarded',
      safeguarded: 'safeguarded',
      receive: 'received',
      received: 'received',
      receives: 'received',
    },
    ...{
      subsidise: 'subsidised',
      treat: 'treated',
      treated: 'treated',
      employ: 'employed',
      employed: 'employed',
      employs: 'employed',
    },
    ...{
      create: 'created',
      created: 'created',
      creating: 'created',
      involve: 'involved',
      involving: 'involved',
      handled: 'handled',
    },
    ...{
      provide: 'provided',
      provides: 'provided',
      provided: 'provided',
      providing: 'provided',
      train: 'trained',
      trained: 'trained',
    },
    ...{
      build: 'built',
      built: 'built',
      complete: 'completed',
      completed: 'completed',
      approved: 'approved',
      produce: 'produced',
    },
    ...{
      receiving: 'received',
      sold: 'sold',
      opened: 'opened',
      hired: 'hired',
      recruited: 'recruited',
      planted: 'planted',
    },
  },
};
