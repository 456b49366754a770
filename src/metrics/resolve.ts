import { tokenise } from '../text/lexicon.ts';
import type { Clause } from './clauses.ts';
import { dealOut } from './distribution.ts';
import { itemsOf, splitLead, type Countable, type Frame, type Item } from './items.ts';
import { nameAfter } from './namings/after.ts';
import { nameBefore } from './namings/before.ts';
import type { Antecedent, Context, Named } from './namings/context.ts';
import { nameElliptic, nameGoal, namePredicate } from './namings/elliptic.ts';
import { nameOf } from './names.ts';
import { is, type Word } from './phrase/words.ts';

/** What a figure measures, as its clause says it. */
export interface Found extends Named {
  /** Area or order that the words beside it name; empty where none. */
  readonly place: string;
  /** The word that opens a part of what was named before; empty where there is none. */
  readonly subset: string;
}

const MEMORY = 9;

/** Names the figures of one clause, whose words up to the first are `opening`, and hands on what later clauses can lean on. */
export function nameClause(
  frame: Frame,
  clause: Clause<Countable>,
  opening: readonly Word[],
  start: Context,
): { readonly found: readonly Found[]; readonly named: readonly Antecedent[] } {
  const { lead, rest } = splitLead(opening);
  const items = itemsOf(frame, clause, rest);
  const found: Found[] = [];
  let named = start.named;
  const own = topicOf(frame, lead);
  let topic = own || start.topic;
  let verb = '';
  let subset = '';
  let shared: readonly string[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    let end = at + 1;
    while (items[end]?.bare && isAlone(items[end - 1]) && isAlone(items[end])) end += 1;
    const context = { ...start, named, topic, isOwnTopic: own !== '' && topic === own };
    const one = nameOne(frame, item, context, item.listed && item.before.fresh ? verb : '');
    const again = item.before.noun.length === 0 && shared.length === end - at ? shared : null;
    const dealt =
      again ??
      (end - at > 1 ? deal(frame, item, end - at, items[end - 1]?.figure.unit !== item.figure.unit, context) : null);
    shared = dealt ?? [];
    subset = item.before.subset || (items[at - 1]?.borrows ? subset : '');
    for (let index = at; index < end; index += 1) {
      const name = dealt?.[index - at];
      const naming = name === undefined ? one : { ...one, indicator: name, entity: name, rule: 'dealt-out' };
      const unit = items[index]?.figure.unit ?? '';
      const { indicator, entity, rule } = naming;
      const stock = naming.stock ?? '';
      found.push({ indicator, entity, rule, place: item.before.place, subset });
      const whole = !dealt ? '' : item.before.noun.length > 0 ? one.indicator : (named.at(-1)?.whole ?? '');
      const isShare = rule === 'share';
      const antecedent = { name: indicator, entity, stock, unit, sentence: start.sentence, whole, isShare };
      named = [...named.slice(-MEMORY), { ...antecedent, isPart: subset !== '' }];
    }
    verb = one.verb ?? '';
    topic = one.rule === 'topic' ? topic : '';
    at = end;
  }
  return { found, named };
}

/** What the words of a clause without a figure are about: those up to the predicate. */
export function topicOf(frame: Frame, words: readonly Word[]): string {
  const isActor = (at: number) => is(words[at], 'agent') && is(words[at + 1], 'opening', 'modal', 'flow', 'change');
  const start = words.findIndex(
    (word, at) => !is(word, 'opening', 'deliver', 'modal', 'time', 'and', 'subset', 'from') && !isActor(at),
  );
  if (start < 0) return '';
  const isPredicate = (word: Word) =>
    !is(word, 'flow', 'purpose') &&
    (is(word, 'event', 'opening', 'deliver', 'change', 'copula') || (is(word, 'bound') && word.text.length > 1));
  const end = words.findIndex((word, at) => at > start && isPredicate(word));
  const said = words.slice(start, end < 0 ? undefined : end);
  const subject = said.length > 1 && is(said.at(-1), 'changeNoun') ? said.slice(0, -1) : said;
  const name = subject.some((word) => is(word, 'examples')) ? '' : nameOf(frame, subject);
  return name.length > 1 && name.length <= frame.phrases.longestName ? name : '';
}

const isAlone = (item: Item | undefined): boolean => !!item && (item.after.words.length === 0 || item.after.predicate);

/** Names for the `count` figures of a list that share one phrase, where that phrase names as many things; `isMixed` where their units differ. */
function deal(
  frame: Frame,
  { before, figure }: Item,
  count: number,
  isMixed: boolean,
  { named, sentence, topic }: Context,
): readonly string[] | null {
  if (before.noun.length > 0) {
    const names = dealOut(frame, before.noun, count, before.dealt || isMixed);
    // 培育三大产业,收入、利税分别占10%和20%: sides of what the clause before is about
    const isSides = topic !== '' && before.dealt && is(before.noun[0], 'part', 'echo') && is(before.noun[1], 'and');
    return isSides && names ? names.map((name) => topic + frame.phrases.joint + name) : names;
  }
  if (before.dealt && topic) {
    const subjects = dealOut({ ...frame, text: topic }, tokenise(topic.toLowerCase(), frame.lexicon), count);
    if (subjects) return subjects;
  }
  // 收入、支出分别增长5%和6%,达10亿元和12亿元: what is reached is told of what grew, not once more of an amount like it
  const leans = (unit: string): boolean => figure.kind !== 'level' || (before.led && unit !== figure.unit);
  const recent = named
    .slice(-count)
    .filter((one) => one.sentence === sentence && (before.dealt || leans(one.unit)))
    .map(({ name }) => name);
  return recent.length === count && new Set(recent).size === count ? recent : null;
}

/** 试点扩大到90个县, 所得额不到9万元的部分: a noun of a character or two tells less than the one that the figure is said of. */
function isBroad({ phrases }: Frame, { before, after }: Item): boolean {
  const length = after.words.reduce((sum, { text }) => sum + text.length, 0);
  const isSaid = before.tail.length === 0 && (before.led || (after.attributive && !is(before.noun[0], 'within')));
  const tells = is(after.words[0], 'generic') || phrases.measured.test(after.words.at(-1)?.text ?? '');
  return length <= BROAD && isSaid && !tells && !is(before.noun.at(-1), 'part', 'echo', 'examples');
}

const BROAD = 2;

/** 东方公司10万吨铝材项目: a measure between two nouns without a verb is the size of what is built. */
function isSize({ phrases: { sizes, classes } }: Frame, { before, after, figure }: Item): boolean {
  if (!sizes.test(figure.unit) || !before.idle || before.led || after.predicate) return false;
  const isBuilt = ({ kinds, text }: Word) => kinds.length === 0 && classes.some((one) => text.endsWith(one));
  return after.words[0]?.from === figure.to && after.words.some((word) => is(word, 'examples') || isBuilt(word));
}

function nameOne(frame: Frame, item: Item, context: Context, listVerb: string): Named {
  const { before, after, figure } = item;
  const result = figure.isTarget ? context.named.at(-1) : undefined;
  if (result) return { indicator: result.name, entity: result.entity, rule: 'result-before' };
  const hasNoun = before.noun.length > 0;
  const isLevel = figure.kind === 'level';
  const exemplified = before.noun.some((word) => is(word, 'examples'));
  const governed = before.tail.length > 0 && is(after.words[0], 'flow', 'modal') && after.words.length <= 3;
  const relative = before.tail.length > 0 && after.words.slice(1, -1).some((word) => is(word, 'of'));
  const counts = after.words.length > 0 && (!after.predicate || (isLevel && (exemplified || governed || relative)));
  // 优良率保持100%的唯一省份: the rate is what is said of the province
  const tells = after.attributive && before.led && frame.phrases.rates.test(before.noun.at(-1)?.text ?? '');
  const isAmount =
    frame.phrases.amounts.test(figure.unit) &&
    (tells || (!after.attributive && !before.owns && before.tail.length === 0 && !isSize(frame, item)));
  if (!hasNoun && !counts && figure.kind === 'growth' && (before.aims || after.aims)) return nameGoal(frame, context);
  const isSide =
    counts &&
    isLevel &&
    (hasNoun || (context.topic !== '' && before.tail.length === 0 && after.attributive)) &&
    isBroad(frame, item);
  if (counts && !isSide && (!hasNoun || (isLevel && !isAmount))) return nameAfter(frame, item, context, listVerb);
  if (hasNoun) return nameBefore(frame, item, context, listVerb);
  if (isLevel && after.predicate && frame.phrases.occasions.includes(figure.unit)) return namePredicate(frame, item);
  if (isSide) return { indicator: context.topic, entity: context.topic, rule: 'topic' };
  const verbs = [...before.verbs, ...before.tail].filter((word) => is(word, 'flow'));
  const joined = is(after.words[0], 'change', 'copula', 'bound', 'order') && !is(after.words[0], 'event');
  if (isLevel && after.predicate && !joined && verbs.length === 0 && before.idle) return namePredicate(frame, item);
  return nameElliptic(frame, item, context);
}
