import type { Naming } from '../../locales/locale.ts';
import type { Nameable, Place, SpacedName } from './place.ts';
import type { Word } from './words.ts';

/** How many words can stand between two figures and the word that deals them out: of our total revenue respectively. */
const LONGEST_WHOLE = 8;

/** Names for two figures of one list: of one thing, or dealt out to a list of two; null where they share no phrase. */
export function dealOut(
  place: Place,
  named: readonly SpacedName[],
  last: Nameable | undefined,
): readonly SpacedName[] | null {
  const {
    parse: { sentence },
    after,
    figure,
    previous,
  } = place;
  const { words, naming } = sentence;
  const before = named.at(-1);
  if (!before || !previous || !isJoined(place, last)) return null;
  const rest = words.slice(after, after + LONGEST_WHOLE);
  const stop = rest.findIndex(({ kind }) => kind === 'mark' || kind === 'figure');
  const isDealt = rest.slice(0, stop < 0 ? undefined : stop).some(({ text }) => text === naming.each);
  if (isDealt) {
    const parts = splitName(previous, naming);
    if (parts) return parts.map((indicator) => ({ indicator, rule: 'dealt-out' }));
  }
  return last?.unit === figure.unit && isAlone(place) ? [before, { indicator: previous, rule: 'antecedent' }] : null;
}

/** True where nothing but a comma or a conjunction stands between a figure and the one before it. */
function isJoined(
  {
    parse: {
      sentence: { words },
    },
    at,
  }: Place,
  last: Nameable | undefined,
): boolean {
  const between = last ? words.slice(Math.max(0, at - 4), at).filter(({ from }) => from >= last.to) : [];
  const joins = ({ kind, text }: Word): boolean => kind === 'conjunction' || text === ',';
  const isPart = (word: Word): boolean => joins(word) || word.kind === 'adverb' || word.kind === 'determiner';
  return between.length < 4 && between.every(isPart) && between.some(joins);
}

/** True where an amount says what the amount before it in a list is of too: $9 million and $7 million of charges. */
export const sharesWhole = (place: Place, last: Nameable | undefined): boolean =>
  last?.unit === place.figure.unit &&
  isJoined(place, last) &&
  place.parse.sentence.words[place.after]?.text === place.parse.sentence.naming.of;

/** True where no noun of its own follows the figure, or stands in it. */
const isAlone = ({
  parse: {
    sentence: { words, naming },
  },
  at,
  after,
}: Place): boolean => {
  const kind = words[after]?.kind;
  const isCounting = words[after - 1]?.kind === 'name' && after - at > 2;
  return kind !== 'name' && kind !== 'figure' && words[after]?.text !== naming.of && !isCounting;
};

/** The two names in `a and b`, each with what stands before and behind both: the waiver of water and sewage charges. */
function splitName(whole: string, { classes, of }: Naming): readonly [string, string] | null {
  for (const word of classes.conjunction) {
    const common = whole.lastIndexOf(` ${of} `, whole.indexOf(` ${word} `));
    const before = common < 0 ? '' : whole.slice(0, common + of.length + 2);
    const parts = whole.slice(before.length).split(` ${word} `);
    const [first, second] = parts;
    if (parts.length !== 2 || !first || !second) continue;
    // water and sewage charges: a word alone shares the noun of the second
    const shared = second.includes(' ') && !first.includes(' ') ? second.slice(second.indexOf(' ')) : '';
    return [before + first + shared, before + second];
  }
  return null;
}
