import type { Locale, PhraseWord } from '../locales/locale.ts';
import { canonicalIndicator, indexIndicators, normaliseIndicator, type IndicatorIndex } from '../text/indicator.ts';
import { compileLexicon, type Lexicon } from '../text/lexicon.ts';
import { perObject } from '../text/per-object.ts';
import { foldWidth } from '../text/width.ts';
import { splitClauses, type Clause } from './clauses.ts';
import { wordsOf, type Countable, type Frame } from './items.ts';
import type { Antecedent } from './namings/context.ts';
import { nameOf, shortenAfter } from './names.ts';
import { is, type Word } from './phrase/words.ts';
import { spellOut, type Acronyms } from './spaced/acronyms.ts';
import { nameSpaced } from './spaced/names.ts';
import type { Nameable, SpacedName } from './spaced/place.ts';
import { numberWordsOf } from './spaced/words.ts';
import { nameClause, topicOf, type Found } from './resolve.ts';

/** What a figure measures, and the rules that said so. */
export interface Naming {
  readonly indicator: string;
  /** Id of the known indicator that it is, or null. */
  readonly canonical: string | null;
  /** Area or part that the figure is restricted to; empty where none is named. */
  readonly scope: string;
  readonly rule: string;
  /** True where it names only the whole of which the figure is a share. */
  readonly ofWhole: boolean;
  readonly scopeRule: string;
}

/** A language's words, prepared for naming. */
export interface NamingWords {
  readonly locale: Locale;
  readonly lexicon: Lexicon<PhraseWord>;
  readonly index: IndicatorIndex;
}

/** A language's words for `nameFigures`, prepared once: that takes as long as the reading of a short report. */
export const prepareNaming = perObject((locale: Locale): NamingWords => {
  const { phrases, indicators } = locale;
  const lexicon = compileLexicon(phrases.words, 'solid', phrases.times, 'time', phrases.seams);
  return { locale, lexicon, index: indexIndicators(indicators) };
});

const NONE: Acronyms = new Map();

/** Finds what each figure of a paragraph measures; one naming a figure, in their order. `narrow` is the text with folded widths, `heading` that of its section, `acronyms` the short names of the report. */
export function nameFigures(
  text: string,
  figures: readonly Nameable[],
  words: NamingWords,
  narrow = foldWidth(text),
  heading = '',
  acronyms: Acronyms = NONE,
): readonly Naming[] {
  if (figures.length === 0) return [];
  const { phrases, naming, numerals } = words.locale;
  if (naming) {
    const found = nameSpaced(narrow, figures, naming, phrases, numberWordsOf(numerals), heading);
    return found.map((one) => {
      const name = finish({ ...one, entity: '', place: '', subset: '' }, words);
      // a short name that everybody knows stays: GDP
      return name.canonical ? name : { ...name, indicator: spellOut(name.indicator, acronyms, naming.links) };
    });
  }
  const folded = narrow.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
  const frame = { text, folded, phrases, lexicon: words.lexicon };
  const namings: Naming[] = [];
  let named: readonly Antecedent[] = [];
  const clauses = clausesOf(frame, figures);
  for (const [at, clause] of clauses.entries()) {
    if (clause.figures.length === 0) continue;
    const { sentence } = clause;
    const last = spoken(clauses, at);
    const about = last && last.sentence >= sentence - 1 ? topicOf(frame, last.opening()) : '';
    const topic = last?.sentence === sentence ? about : '';
    const lead = last?.sentence === sentence - 1 ? about : '';
    const purpose = () => purposeOf(frame, clauses[at + (comparesOnly(clauses[at + 1]) ? 2 : 1)], sentence);
    const start = { named, topic, isOwnTopic: false, sentence, lead, purpose };
    const result = nameClause(frame, clause, clause.opening(), start);
    for (const one of result.found) namings.push(finish(one, words));
    named = result.named;
  }
  return namings;
}

/** A clause and its words up to the first figure, which are told at the first look: the clauses beside it look too. */
interface OpenedClause extends Clause<Countable> {
  readonly opening: () => readonly Word[];
}

function clausesOf(frame: Frame, figures: readonly Countable[]): readonly OpenedClause[] {
  return splitClauses(frame.folded, figures, frame.phrases).map((clause): OpenedClause => {
    const { from, to, sentence, figures: own } = clause;
    let words: readonly Word[] | null = null;
    return { from, to, sentence, figures: own, opening: () => (words ??= wordsOf(frame, from, own[0]?.from ?? to)) };
  });
}

/** Clauses without a figure that are looked at before one with figures. */
const IDLE = 2;

/** The last of the clauses without a figure right before one that says more than under what conditions: 扣除价格因素, 在…前提下 say nothing. */
function spoken(clauses: readonly OpenedClause[], at: number): OpenedClause | null {
  const isIdle = (clause: OpenedClause | undefined): boolean => clause?.figures.length === 0;
  const qualifies = (words: readonly Word[]): boolean =>
    is(words[0], 'within') || words.every((word) => is(word, 'opening', 'time'));
  for (let back = 1; back <= IDLE; back += 1) {
    const clause = clauses[at - back];
    if (!clause || !isIdle(clause)) break;
    if (!qualifies(clause.opening())) return clause;
  }
  const last = clauses[at - 1];
  return last && isIdle(last) ? last : null;
}

/** True where a clause only says by how much the amount before it changed: 比上年增加40亿元. */
function comparesOnly(clause: OpenedClause | undefined): boolean {
  const [figure, more] = clause?.figures ?? [];
  if (!clause || !figure || more || figure.kind === 'level') return false;
  return clause.opening().every((word) => is(word, 'time', 'change', 'opening', 'versus'));
}

/** What a clause says that the amount before it is for; empty where it does not, or belongs to another sentence. */
function purposeOf(frame: Frame, clause: OpenedClause | undefined, sentence: number): string {
  if (clause?.sentence !== sentence) return '';
  const [figure, next] = clause.figures;
  const words = clause.opening();
  if (is(words[0], 'purpose')) return nameOf(frame, shortenAfter(words.slice(1), frame.phrases));
  // 抓好60件民生实事: the object stands behind its number
  const isBare =
    figure?.kind === 'level' &&
    words.length > 0 &&
    words.every((word) => is(word, 'opening', 'deliver', 'flow', 'modal'));
  const object = isBare ? wordsOf(frame, figure.to, next?.from ?? clause.to) : words;
  return isBare || is(words[0], 'flow', 'modal') ? nameOf(frame, shortenAfter(object, frame.phrases)) : '';
}

function finish(
  { indicator, place, subset, rule, ofWhole }: Found & Pick<SpacedName, 'ofWhole'>,
  { locale, index }: NamingWords,
): Naming {
  const name = normaliseIndicator(indicator, locale.indicators);
  const { scope } = name;
  return {
    indicator,
    canonical: ofWhole ? null : canonicalIndicator(indicator, locale.indicators, index, name),
    scope: scope || place || subset,
    scopeRule: scope ? 'name' : place ? 'place-beside' : 'subset',
    rule,
    ofWhole: ofWhole ?? false,
  };
}
