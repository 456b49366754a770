import type { Naming, Numerals, Phrases } from '../locales/locale.ts';
import type { FoundFigure } from './figures.ts';
import type { Countable } from './items.ts';
import { isVerb, names, phraseBefore, phraseFrom, subjectOf, tokensOf, topicOf, type Token } from './spaced-phrases.ts';

/** What a figure of running text measures, and the rule that said so. */
export interface SpacedName {
  readonly indicator: string;
  readonly rule: string;
}

/** A figure, with the words that shaped it where they are known. */
export type Nameable = Countable & Partial<Pick<FoundFigure, 'changeCue' | 'prefix'>>;

/** A figure with the tokens around it: the sentence from `start`, the words before up to `at`, the words behind from `after`. */
interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly figure: Nameable;
  readonly start: number;
  readonly at: number;
  readonly after: number;
  readonly end: number;
  readonly naming: Naming;
  /** What the sentence, or the one that it leans on, does something to; empty where that is not told. */
  readonly topic: string;
  /** True where the sentence leans on the one before. */
  readonly leans: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const NUMERIC = /^[\d.,]/u;

const withTopic = (name: string, { topic }: Place): string =>
  topic && !topic.includes(name) ? `${name} (${topic})` : name;

function show({ text }: Place, phrase: readonly Token[]): string {
  const [first, last] = [phrase[0], phrase.at(-1)];
  return first && last ? text.slice(first.from, last.to) : '';
}

/** A fall of 10 per cent in exports; 75 per cent of charges; a 50 per cent reduction of hire charges. */
function behind(place: Place): SpacedName | null {
  const { tokens, after, end, naming, figure } = place;
  const shell = naming.shells.has(tokens[after]?.word ?? '') ? 1 : 0;
  const joint = tokens[after + shell]?.word ?? '';
  const isShare = figure.kind === 'level' && joint === naming.of;
  if (naming.changed.has(joint) && (isShare || figure.kind !== 'level' || shell > 0)) {
    const phrase = phraseFrom(tokens, after + shell + 1, end, naming);
    const first = phrase[0]?.word ?? '';
    if (names(phrase, naming) && !naming.times.has(first)) return { indicator: show(place, phrase), rule: 'behind' };
  }
  if (figure.kind !== 'level' || shell > 0) return null;
  const phrase = phraseFrom(tokens, after, end, naming);
  const glued = phrase[0] === tokens[after];
  return glued && names(phrase, naming) ? { indicator: show(place, phrase), rule: 'noun-after' } : null;
}

/** 6 000 additional beds: the noun is a part of the figure, its qualities and owner stand beside it. */
function counted(place: Place, words: ReadonlySet<string>): SpacedName | null {
  const { tokens, figure, at, after, end, naming, start } = place;
  const inside = tokens
    .slice(at, after)
    .filter(({ from, to, word }) => from >= figure.from && to <= figure.to && !NUMERIC.test(word) && !words.has(word));
  if (inside.length === 0) return null;
  const tail =
    tokens[after]?.word === naming.of || naming.conjunctions.has(tokens[after]?.word ?? '')
      ? phraseFrom(tokens, after + 1, end, naming)
      : [];
  const named =
    tail.length > 0 && tokens[after]?.word === naming.of ? ` ${tokens[after].word} ${show(place, tail)}` : '';
  let verb = at - 1;
  while (verb > start && naming.edges.has(tokens[verb]?.word ?? '')) verb--;
  const participle = naming.participles[tokens[verb]?.word ?? ''];
  const name = show(place, inside) + named + (participle ? ` ${participle}` : '');
  return { indicator: participle && place.leans ? withTopic(name, place) : name, rule: 'counted' };
}

/** Reduce government revenue by $2 billion: the object of the verb of change, or its subject where it has none. */
function changed(place: Place): SpacedName | null {
  const { figure, tokens, at, start, naming } = place;
  const { changeCue } = figure;
  if (!changeCue) return null;
  const cue = start + tokens.slice(start, place.at).findIndex(({ to }) => to > changeCue.from);
  const object = phraseFrom(tokens, cue + 1, at, naming);
  if (names(object, naming)) {
    const name = show(place, object);
    return { indicator: place.leans ? withTopic(name, place) : name, rule: 'object' };
  }
  const before = phraseBefore(tokens, cue, start, naming);
  const direct =
    names(before, naming) &&
    !naming.prepositions.has(
      tokens[start + tokens.slice(start, cue).findIndex((token) => token === before[0]) - 1]?.word ?? '',
    );
  const subject = direct ? before : subjectOf(tokens, start, cue, naming);
  return subject.length > 0 ? { indicator: show(place, subject), rule: 'subject' } : null;
}

/** An expenditure of $2.9 billion; earmarked $650 million for recurrent expenditure; the rate was 3 per cent. */
function level(place: Place): SpacedName | null {
  const { tokens, at, start, after, end, naming } = place;
  let last = at - 1;
  while (last >= start && naming.edges.has(tokens[last]?.word ?? '') && tokens[last]?.word !== naming.of) last--;
  const ofNoun = tokens[last]?.word === naming.of ? phraseBefore(tokens, last, start, naming) : [];
  if (names(ofNoun, naming) && !naming.shells.has(ofNoun.at(-1)?.word ?? '')) {
    const use = naming.purposes.has(tokens[after]?.word ?? '') ? phraseFrom(tokens, after + 1, end, naming) : [];
    const purpose = use.length > 0 && names(use, naming) ? ` ${tokens[after]?.word ?? ''} ${show(place, use)}` : '';
    const name = show(place, ofNoun);
    const leans = ofNoun.length === 1 && purpose === '' && (place.leans || last - start > 8);
    return { indicator: leans ? withTopic(name, place) : name + purpose, rule: 'of' };
  }
  if (names(ofNoun.slice(0, 1), { ...naming, shells: NONE }) && place.topic) {
    return { indicator: place.topic, rule: 'topic' };
  }
  if (isVerb(tokens[last], naming) && naming.purposes.has(tokens[after]?.word ?? '')) {
    let from = after + 1;
    while (from < end && isVerb(tokens[from], naming)) from++;
    const use = phraseFrom(tokens, from, end, naming);
    if (names(use, naming)) return { indicator: show(place, use), rule: 'purpose' };
  }
  const subject = subjectOf(tokens, start, at, naming);
  if (subject.length > 0) return { indicator: show(place, subject), rule: 'subject' };
  const near = phraseBefore(tokens, last + 1, start, naming);
  return names(near, naming) ? { indicator: show(place, near), rule: 'noun-before' } : null;
}

/** The words that figures are written with: names of digits and magnitudes. */
export type NumberWords = ReadonlySet<string>;

/** Collects those of a language. */
export function numberWordsOf({ spelled, magnitudes }: Numerals): NumberWords {
  const words = [spelled?.hundred ?? '', ...Object.keys(spelled?.values ?? {}), ...Object.keys(magnitudes)];
  return new Set(words.map((word) => word.trim()));
}

/** How many tokens of a sentence are read before a figure, so that a text without marks is still read in linear time. */
const LONGEST_SENTENCE = 150;

/** Finds what each figure of a paragraph measures, in a language with blanks between its words; one name a figure. */
export function nameSpaced(
  text: string,
  figures: readonly Nameable[],
  naming: Naming,
  phrases: Phrases,
  numberWords: NumberWords,
): readonly SpacedName[] {
  const tokens = tokensOf(text);
  let inside = 0;
  const masked = tokens.map((token) => {
    while ((figures[inside]?.to ?? Infinity) <= token.from) inside++;
    return token.from >= (figures[inside]?.from ?? Infinity) ? { ...token, isWord: false } : token;
  });
  const named: SpacedName[] = [];
  const ends = (at: number): boolean => {
    const mark = tokens[at]?.word ?? '';
    return mark === ';' || (phrases.sentenceEnds.includes(mark) && tokens[at + 1]?.from !== tokens[at]?.to);
  };
  let [from, read, behindLast, topic] = [0, 0, 0, ''];
  for (const [index, figure] of figures.entries()) {
    let at = from;
    while (at < tokens.length && (tokens[at]?.to ?? 0) <= (figure.prefix?.from ?? figure.from)) at++;
    let start = at;
    while (start > 0 && at - start < LONGEST_SENTENCE && !ends(start - 1)) start--;
    if (naming.conjunctions.has(tokens[start]?.word ?? '')) start++;
    if (tokens[start]?.word === '(') start += 3;
    const leans = isAnaphoric(tokens, start, naming);
    if (start > read && !leans) topic = topicOf(text, masked, start, at, naming);
    if (start > read && leans) topic = topicBefore(text, masked, read, start, ends, naming) || topic;
    read = start;
    let after = at;
    while (after < tokens.length && (tokens[after]?.from ?? 0) < figure.to) after++;
    const next = figures[index + 1];
    let end = after;
    while (end < tokens.length && tokens[end]?.isWord && (tokens[end]?.from ?? 0) < (next?.from ?? Infinity)) end++;
    from = at;
    const previous = named.at(-1);
    const last = figures[index - 1];
    const gap = tokens.slice(behindLast, at);
    const joined =
      last !== undefined && gap.length < 3 && gap.every(({ word }) => naming.edges.has(word) || word === ',');
    behindLast = after;
    const isNoun = text.slice(figure.from, figure.to).includes(figure.unit);
    const isAmount =
      !isNoun ||
      phrases.amounts.test(figure.unit) ||
      !/^\p{Ll}|\p{L} /u.test(figure.unit) ||
      /\p{Sc}/u.test(figure.unit);
    const place: Place = {
      text,
      tokens: isAmount ? masked : tokens,
      figure,
      start,
      at,
      after,
      end,
      naming,
      topic,
      leans,
    };
    const own =
      joined && isAmount && last.unit === figure.unit && previous
        ? { indicator: previous.indicator, rule: 'antecedent' }
        : isAmount
          ? (behind(place) ?? (figure.kind === 'level' ? null : changed(place)) ?? level(place))
          : ((figure.kind === 'level' ? null : changed(place)) ?? counted(place, numberWords));
    if (joined && previous && tokens.slice(after, after + 3).some(({ word }) => word === naming.each)) {
      const parts = previous.indicator.split(new RegExp(` (?:${[...naming.conjunctions].join('|')}) `, 'u'));
      if (parts.length === 2) {
        named.splice(-1, 1, { indicator: parts[0] ?? '', rule: 'dealt-out' });
        named.push({ indicator: parts[1] ?? '', rule: 'dealt-out' });
        continue;
      }
    }
    named.push(own ?? { indicator: previous?.indicator ?? '', rule: previous ? 'antecedent' : 'none' });
  }
  return named;
}

/** True where a sentence opens with a pronoun, or with a noun for a change that the sentence before it spoke of. */
const isAnaphoric = (tokens: readonly Token[], at: number, { anaphors, shells, edges }: Naming): boolean =>
  anaphors.has(tokens[at]?.word ?? '') || (edges.has(tokens[at]?.word ?? '') && shells.has(tokens[at + 1]?.word ?? ''));

/** The topic of the last sentence between two tokens that does not lean on another. */
function topicBefore(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  ends: (at: number) => boolean,
  naming: Naming,
): string {
  let topic = '';
  for (let start = from; start < to;) {
    let end = start;
    while (end < to && !ends(end)) end++;
    const first = tokens[start]?.word === '(' ? start + 3 : start;
    if (!isAnaphoric(tokens, first, naming)) topic = topicOf(text, tokens, first, end, naming) || topic;
    start = end + 1;
  }
  return topic;
}
