import type { Locale, PhraseWord } from '../locales/locale.ts';
import { canonicalIndicator, indexIndicators, normaliseIndicator, type IndicatorIndex } from '../text/indicator.ts';
import { compileLexicon, tokenise, type Lexicon } from '../text/lexicon.ts';
import { foldWidth } from '../text/width.ts';
import { splitClauses, type Clause } from './clauses.ts';
import { nameOf } from './names.ts';
import { is } from './phrase.ts';
import { nameClause, type Antecedent, type Countable, type Found, type Frame } from './resolve.ts';

/** What a figure measures, and the rules that said so. */
export interface Naming {
  readonly indicator: string;
  /** Id of the known indicator that it is, or null. */
  readonly canonical: string | null;
  /** Area or part that the figure is restricted to; empty where none is named. */
  readonly scope: string;
  readonly rule: string;
  readonly scopeRule: string;
}

/** A language's words, prepared for naming. */
export interface NamingWords {
  readonly locale: Locale;
  readonly lexicon: Lexicon<PhraseWord>;
  readonly index: IndicatorIndex;
}

/** Prepares a language's words for `nameFigures`. */
export function prepareNaming(locale: Locale): NamingWords {
  const { phrases, indicators } = locale;
  const lexicon = compileLexicon(phrases.words, 'solid', phrases.times, 'time');
  return { locale, lexicon, index: indexIndicators(indicators) };
}

/** Finds what each figure of a paragraph measures; one naming a figure, in their order. */
export function nameFigures(text: string, figures: readonly Countable[], words: NamingWords): readonly Naming[] {
  const { phrases } = words.locale;
  const folded = foldWidth(text).replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
  const frame = { text, folded, phrases, lexicon: words.lexicon };
  const namings: Naming[] = [];
  let named: readonly Antecedent[] = [];
  let idle: Clause<Countable> | null = null;
  for (const clause of splitClauses(folded, figures, phrases)) {
    if (clause.figures.length === 0) {
      idle = clause;
      continue;
    }
    const topic = idle?.sentence === clause.sentence ? topicOf(frame, idle) : '';
    const found = nameClause(frame, clause, { named, topic, sentence: clause.sentence });
    namings.push(...found.namings.map((one) => finish(one, words)));
    named = found.named;
    idle = null;
  }
  return namings;
}

function finish({ indicator, place, subset, rule }: Found, { locale, index }: NamingWords): Naming {
  const { scope } = normaliseIndicator(indicator, locale.indicators);
  return {
    indicator,
    canonical: canonicalIndicator(indicator, locale.indicators, index),
    ...(scope
      ? { scope, scopeRule: 'name' }
      : place
        ? { scope: place, scopeRule: 'place-beside' }
        : { scope: subset, scopeRule: 'subset' }),
    rule,
  };
}

/** What a clause without a figure is about: its words up to the predicate. */
function topicOf(frame: Frame, clause: Clause<Countable>): string {
  const all = tokenise(frame.folded.slice(clause.from, clause.to), frame.lexicon, clause.from);
  const start = all.findIndex((word) => !is(word, 'opening', 'deliver', 'modal', 'time', 'and', 'subset', 'from'));
  if (start < 0) return '';
  const end = all.findIndex(
    (word, at) => at > start && !is(word, 'flow') && is(word, 'event', 'opening', 'deliver', 'change', 'copula'),
  );
  return nameOf(frame, all.slice(start, end < 0 ? undefined : end));
}
