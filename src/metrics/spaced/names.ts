import type { Naming, Phrases } from '../../locales/locale.ts';
import { nameAmount } from './amounts.ts';
import type { Sentence } from './chunks.ts';
import { nameCounted } from './counted.ts';
import { dealOut, sharesWhole } from './lists.ts';
import { nodeAt, type Parse } from './nodes.ts';
import { parseSentence } from './parse.ts';
import type { Nameable, Place, SpacedName } from './place.ts';
import { subsetOf } from './subsets.ts';
import { resumed, topicOf } from './topic.ts';
import { wordsOf, type Word } from './words.ts';

/** How many words of a sentence are read before a figure, so that a text without marks is still read in linear time. */
const LONGEST_SENTENCE = 150;

/** The sentences of a paragraph, as indices of its words. */
function sentencesOf(
  text: string,
  words: readonly Word[],
  naming: Naming,
  { sentenceEnds }: Phrases,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ text, words, from, to, naming });
    from = to;
  };
  for (const [at, { text: word, kind, to }] of words.entries()) {
    const isEnd = kind === 'mark' && (word === ';' || (sentenceEnds.includes(word) && words[at + 1]?.from !== to));
    if (isEnd || at - from >= LONGEST_SENTENCE) close(at + 1);
  }
  close(words.length);
  return sentences;
}

/** Finds what each figure of a paragraph measures, in a language with blanks between its words; one name a figure; the heading is what a paragraph is about that leans on nothing before it. */
export function nameSpaced(
  text: string,
  figures: readonly Nameable[],
  naming: Naming,
  phrases: Phrases,
  numbers: ReadonlySet<string>,
  heading: string,
): readonly SpacedName[] {
  const counting = figures.map((figure) => ({ ...figure, counts: !isAmount(text, figure, phrases, naming) }));
  const words = wordsOf(text, counting, naming, numbers);
  const starts = startsOf(words, figures);
  const begins = new Set(starts);
  const named: SpacedName[] = [];
  let topic = /\d/u.test(heading) ? '' : heading;
  let before: Parse | null = null;
  let next = 0;
  let first = 0;
  for (const sentence of sentencesOf(text, words, naming, phrases)) {
    const parse = parseSentence(sentence, begins);
    topic = topicOf(parse) ?? resumed(parse, before) ?? topic;
    before = parse;
    if (words[sentence.from - 1]?.text !== ';') first = next;
    const end = words[sentence.to - 1]?.to ?? 0;
    let index = 0;
    for (let figure = figures[next]; figure && figure.from < end; figure = figures[++next]) {
      const at = starts[next] ?? 0;
      while (index < parse.nodes.length && nodeAt(parse, index).to <= at) index++;
      let after = at;
      while ((words[after]?.from ?? Infinity) < figure.to) after++;
      const previous = next > first ? (named.at(-1)?.indicator ?? '') : '';
      const place: Place = { parse, figure, index, at, after, topic, previous };
      const part = subsetOf(place);
      const dealt = part ? null : dealOut(place, named, figures[next - 1]);
      const one = part ?? (counting[next]?.counts ? nameCounted(place) : nameAmount(place));
      if (dealt) named.splice(-1, 1, ...dealt);
      else named.push(one);
      if (next > first && sharesWhole(place, figures[next - 1])) named.splice(-2, 1, one);
    }
  }
  while (named.length < figures.length) named.push({ indicator: '', rule: 'none' });
  return named;
}

/** The first word of each figure. */
function startsOf(words: readonly Word[], figures: readonly Nameable[]): readonly number[] {
  let at = 0;
  return figures.map(({ from }) => {
    while ((words[at]?.to ?? Infinity) <= from) at++;
    return at;
  });
}

/** True for money, shares and measures, false for what counts things and for a measure of them: 5 hectares of forest. */
function isAmount(text: string, { unit, from, to }: Nameable, { amounts }: Phrases, { of, measures }: Naming): boolean {
  const isNoun = unit !== '' && text.slice(from, to).includes(unit);
  if (isNoun && measures.test(unit)) return !text.startsWith(` ${of} `, to);
  return !isNoun || amounts.test(unit) || !/^\p{L}[\p{Ll} -]|\p{Ll}{4}/u.test(unit) || /\p{Sc}/u.test(unit);
}
