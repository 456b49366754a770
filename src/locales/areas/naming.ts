/**
 * What a word does in a sentence.
 * - `determiner` opens a noun phrase; `pronoun` stands for one
 * - `opener` opens a clause of its own: which, while; `infinitive` stands before the bare verb
 * - `auxiliary` goes before a verb or stands for one; `modal` is one that a bare verb follows
 * - `verb` is one wherever it stands, `either` is a verb or a noun as its neighbours decide
 * - `noun` only looks like a verb: housing, hundred; `bare` is a verb that can follow an infinitive
 */
export type WordClass =
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'opener'
  | 'infinitive'
  | 'auxiliary'
  | 'modal'
  | 'adverb'
  | 'verb'
  | 'either'
  | 'noun'
  | 'bare';

/**
 * What a word means for the name of a figure.
 * - `agent` does things and is not measured: we, government
 * - `generic` takes up what was spoken of before: proposal, scheme
 * - `shell` is a noun for a sum or a bound: total, ceiling; `change` one for a change: increase
 * - `quality` says how large or how sure: solid, additional, estimated
 * - `vague` is an amount that must be told of what: expenditure, subsidy
 * - `time` names a time; `carrier` is a verb that gives an amount to a use: earmark, inject
 * - `share` is a verb or adjective after which the part of a whole stands: account for, equivalent to
 * - `state` is a verb after which the level of its subject stands: be, reach
 */
export type NameRole =
  'agent' | 'generic' | 'shell' | 'change' | 'quality' | 'vague' | 'time' | 'carrier' | 'share' | 'state';

type Words = ReadonlySet<string>;

/** How names are read in a language with blanks between its words and small words before its phrases. All words in lower case. */
export interface Naming {
  readonly classes: Readonly<Record<WordClass, Words>>;
  readonly roles: Readonly<Record<NameRole, Words>>;
  /** Endings of participles, gerunds, adverbs and adjectives. */
  readonly participle: RegExp;
  readonly gerund: RegExp;
  readonly adverb: RegExp;
  readonly adjective: RegExp;
  /** Nouns whose number is part of the name: scope 1. */
  readonly numbered: Words;
  /** Last letter of a plural. */
  readonly plural: string;
  /** Ending of an owner, before a noun: the city's. */
  readonly possessive: RegExp;
  /** The preposition that joins a noun and what it belongs to. */
  readonly of: string;
  /** Prepositions before what a relative change is a change in. */
  readonly changed: Words;
  /** Prepositions before the use of an amount. */
  readonly purposes: Words;
  /** Prepositions before what an amount comes through. */
  readonly means: Words;
  /** Prepositions before those who get an amount to do something with it. */
  readonly recipients: Words;
  /** The preposition between an amount and what it is given in: $600 in vouchers. */
  readonly within: string;
  /** Tells who does what a noun names: the building of homes *by* councils. */
  readonly agent: string;
  /** Prepositions that keep what follows them inside a name. */
  readonly links: Words;
  /** Words before a number that open a complement as a determiner does: about, some. */
  readonly approximate: Words;
  /** Units that measure and count nothing. */
  readonly measures: RegExp;
  /** Prepositions before the start, the end or the size of a change; before a level; before what it is compared with. */
  readonly moves: Words;
  readonly levels: Words;
  readonly compared: Words;
  /** Conjunctions before an amount that is told once more: $5 billion, or 2 per cent of GDP. */
  readonly restating: Words;
  /** Prepositions before what is given: provide firms with a subsidy. */
  readonly instruments: Words;
  /** Words that open a sentence and lean on what the sentence before it was about. */
  readonly leaning: Words;
  /** Words that open a clause which tells what thing is meant: where, who. */
  readonly relatives: Words;
  /** Verbs and how what they are done to is described: open, opened → opened. */
  readonly passives: Readonly<Record<string, string>>;
  /** Words before a noun that was not spoken of before. */
  readonly indefinite: Words;
  /** Verbs by which a fund or a scheme gives, and what is given by it then: approve. */
  readonly grants: Readonly<Record<string, string>>;
  /** How places are named by what is done in them; `{places}`, `{thing}` and `{done}` stand for the three, and `{link}` for the preposition of `sites`. */
  readonly doneIn: string;
  readonly sites: Words;
  /** Prepositions that can open a clause: after the fund closed. */
  readonly subordinators: Words;
  /** Words before a noun that is that of what was spoken of: its, their. */
  readonly owners: Words;
  /** Deals a list of figures out to a list of subjects. */
  readonly each: string;
  /** How the share of a whole is named; `{part}` and `{whole}` stand for the two. */
  readonly shareOf: string;
  /** Verbs and the noun for what they do, which an amount or a count can be one of: waiving → waiver. */
  readonly deeds: Readonly<Record<string, string>>;
  /** Verbs that take an amount from something, and what that is then: draw → drawn. */
  readonly drawn: Readonly<Record<string, string>>;
  /** Nouns for the most or the least that something can be: ceiling. */
  readonly limits: Words;
  /** The preposition before what an amount is for each of: $90 per quarter. */
  readonly per: string;
  /** Verbs whose counted object does something itself: benefit → benefiting. */
  readonly participles: Readonly<Record<string, string>>;
}
