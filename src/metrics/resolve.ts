import type { Phrases, PhraseWord } from '../locales/locale.ts';
import { tokenise, type Lexicon } from '../text/lexicon.ts';
import type { Figure } from '../types.ts';
import type { Clause } from './clauses.ts';
import { dealOut } from './distribution.ts';
import type { Stretch } from './figures.ts';
import { nameOf, overlapJoin, shortenAfter, shortenBefore } from './names.ts';
import { is, readAfter, readBefore, splitGap, type After, type Before, type Word } from './phrase.ts';

/** A figure whose indicator is sought: its place in the paragraph and what kind of figure it is. */
export type Countable = Stretch & Pick<Figure, 'kind' | 'unit'>;

/** A paragraph (as it stands, and folded) and the language's words. */
export interface Frame {
  readonly text: string;
  readonly folded: string;
  readonly phrases: Phrases;
  readonly lexicon: Lexicon<PhraseWord>;
}

/** What was named last, for phrases that lean on it. */
export interface Antecedent {
  readonly name: string;
  /** The thing itself, without the verb or the side of it that the figure measured. */
  readonly entity: string;
  readonly unit: string;
  readonly sentence: number;
}

/** What a clause can lean on. */
export interface Context {
  readonly named: readonly Antecedent[];
  /** What the last clause without a figure was about; empty once a new sentence begins. */
  readonly topic: string;
  readonly sentence: number;
}

/** What a figure measures, as the clause says it. */
export interface Found {
  readonly indicator: string;
  /** Area or order that the words beside it name; empty where none. */
  readonly place: string;
  /** The word that opens a part of what was named before; empty where there is none. */
  readonly subset: string;
  readonly rule: string;
}

const words = (frame: Frame, from: number, to: number): readonly Word[] =>
  tokenise(frame.folded.slice(from, to), frame.lexicon, from);

/** One figure of a clause with the phrases on both sides. */
interface Item {
  readonly figure: Countable;
  readonly before: Before;
  readonly after: After;
  /** True where a list mark parts it from the item before. */
  readonly listed: boolean;
  /** True where nothing but list marks stands between it and the item before, so that both have one phrase. */
  readonly bare: boolean;
  /** True where nothing stands before it in its item. */
  readonly leading: boolean;
}

function itemsOf(frame: Frame, { from, to, figures }: Clause<Countable>): readonly Item[] {
  const between = figures.slice(1).map((figure, at) => splitGap(words(frame, figures[at]?.to ?? from, figure.from)));
  const first = words(frame, from, figures[0]?.from ?? to);
  const final = words(frame, figures.at(-1)?.to ?? from, to);
  const items: Item[] = [];
  for (let at = figures.length - 1; at >= 0; at -= 1) {
    const figure = figures[at];
    if (!figure) continue;
    const gap = between[at - 1];
    const left = gap?.left ?? first;
    const read = readAfter(between[at]?.right ?? final);
    const borrowed = items[0]?.after.words;
    const after = read.attributive && read.words.length === 0 && borrowed ? { ...read, words: borrowed } : read;
    const bare = gap !== undefined && gap.listed && gap.left.length === 0 && gap.right.length === 0;
    const before = readBefore(left, figure.kind);
    items.unshift({ figure, before, after, listed: gap?.listed ?? false, bare, leading: left.length === 0 });
  }
  return items;
}

interface Named extends Found {
  readonly entity: string;
  /** Flow verb at the head of the phrase, which holds for the rest of the list. */
  readonly verb: string;
}

/** Names the figures of one clause, and hands on what later clauses can lean on. */
export function nameClause(
  frame: Frame,
  clause: Clause<Countable>,
  start: Context,
): { readonly namings: readonly Found[]; readonly named: readonly Antecedent[] } {
  const items = itemsOf(frame, clause);
  const namings: Found[] = [];
  let named = start.named;
  let topic = start.topic;
  let verb = '';
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    let end = at + 1;
    while (items[end]?.bare && isAlone(items[end - 1]) && isAlone(items[end])) end += 1;
    const context = { named, topic, sentence: start.sentence };
    const one = nameOne(frame, item, context, item.listed ? verb : '');
    const dealt = end - at > 1 ? deal(frame, item, end - at, context) : null;
    for (let index = at; index < end; index += 1) {
      const name = dealt?.[index - at];
      const naming = name === undefined ? one : { ...one, indicator: name, entity: name, rule: 'dealt-out' };
      namings.push(naming);
      named = [...named.slice(-9), antecedent(naming, items[index]?.figure, start.sentence)];
    }
    verb = one.verb;
    topic = one.rule === 'topic' ? topic : '';
    at = end;
  }
  return { namings, named };
}

const isAlone = (item: Item | undefined): boolean => !!item && (item.after.words.length === 0 || item.after.predicate);

const antecedent = (naming: Named, figure: Countable | undefined, sentence: number): Antecedent => ({
  name: naming.indicator,
  entity: naming.entity,
  unit: figure?.unit ?? '',
  sentence,
});

/** Names for the `count` figures of a list that share one phrase, where that phrase names as many things. */
function deal(frame: Frame, { before }: Item, count: number, { named }: Context): readonly string[] | null {
  if (before.noun.length > 0) return dealOut(frame, before.noun, count);
  const recent = named.slice(-count).map(({ name }) => name);
  return before.dealt && recent.length === count && new Set(recent).size === count ? recent : null;
}

function nameOne(frame: Frame, item: Item, context: Context, listVerb: string): Named {
  const { before, after, figure } = item;
  const said = { place: before.place, subset: before.subset, verb: '' };
  const hasNoun = before.noun.length > 0;
  const counts = after.words.length > 0 && !after.predicate;
  const isAmount = frame.phrases.amounts.test(figure.unit) && !after.attributive && before.tail.length === 0;
  if (counts && !(hasNoun && (figure.kind !== 'level' || isAmount)))
    return { ...said, ...nameAfter(frame, item, listVerb) };
  if (hasNoun) return { ...said, ...nameBefore(frame, item, context, listVerb) };
  const isVerbOnly = figure.kind === 'level' && before.verbs.length + before.tail.length > 0;
  if (after.predicate && !isVerbOnly && item.leading && !item.listed) {
    const indicator = nameOf(frame, shortenAfter(after.words, frame.phrases));
    return { ...said, indicator, entity: indicator, rule: 'predicate' };
  }
  return { ...said, ...nameElliptic(frame, item, context) };
}

type Phrase = Pick<Named, 'indicator' | 'entity' | 'rule'> & Partial<Pick<Named, 'verb'>>;

/** 完成5个小区改造, 总投资3亿元的84个小区: the noun stands after the figure. */
function nameAfter(frame: Frame, { before, after, leading }: Item, listVerb: string): Phrase {
  const entity = nameOf(frame, shortenAfter(after.words, frame.phrases));
  const side = before.noun.at(-1);
  if (after.attributive && is(side, 'part', 'echo')) {
    return {
      indicator: overlapJoin(entity, nameOf(frame, before.noun), frame.phrases.joint),
      entity,
      rule: 'attribute',
    };
  }
  const flows = before.tail.filter((word) => is(word, 'flow', 'modal') && !is(word, 'opening', 'deliver'));
  const examples = before.noun.some((word) => is(word, 'examples'));
  const governing = examples ? before.verbs : flows;
  const verb = leading ? listVerb : nameOf(frame, governing);
  const indicator = overlapJoin(verb, entity, frame.phrases.joint);
  return { indicator, entity, verb, rule: verb ? 'verb-and-noun-after' : 'noun-after' };
}

/** 地区生产总值增长7.8%: the noun stands before the figure. */
function nameBefore(frame: Frame, item: Item, context: Context, listVerb: string): Phrase {
  const { before, figure } = item;
  const { joint, shareOf } = frame.phrases;
  const noun = shortenBefore(before.noun, frame.phrases);
  const verb = before.verbs.length > 0 ? nameOf(frame, before.verbs) : listVerb;
  const last = context.named.at(-1);
  const near = last?.sentence === context.sentence ? last : undefined;
  const share = noun.findIndex((word) => is(word, 'share'));
  if (share >= 0) {
    const whole = nameOf(
      frame,
      noun.slice(share + 1).filter((word) => !is(word, 'echo', 'of')),
    );
    const subject = nameOf(frame, noun.slice(0, share)) || (near?.entity ?? context.topic);
    if (whole)
      return { indicator: subject + joint + shareOf.replace('{whole}', whole), entity: subject, rule: 'share' };
  }
  const full = nameOf(frame, noun);
  const sides = noun.filter((word) => is(word, 'echo', 'part')).length;
  const entity = nameOf(frame, noun.slice(0, noun.length - trailing(noun)));
  if (sides === noun.length) {
    const owner = context.topic || near?.entity;
    const isThing = near !== undefined && frame.phrases.things.includes(near.unit);
    if (figure.kind !== 'level' && near && noun.every((word) => is(word, 'echo'))) {
      return { indicator: near.name, entity: near.entity, rule: 'echo' };
    }
    if (owner && (isThing || noun.every((word) => is(word, 'echo')))) {
      return { indicator: overlapJoin(owner, full, joint), entity: owner, rule: 'side' };
    }
  } else if (trailing(noun) > 0 && near && near.entity.length > entity.length && near.entity.endsWith(entity)) {
    const side = nameOf(frame, noun.slice(noun.length - trailing(noun)));
    return { indicator: near.entity + joint + side, entity: near.entity, rule: 'short-name' };
  }
  const rule = before.verbs.length > 0 ? 'verb-and-noun-before' : verb ? 'list-verb' : 'noun-before';
  return { indicator: overlapJoin(verb, full, joint), entity: entity || full, verb, rule };
}

function trailing(noun: readonly Word[]): number {
  let count = 0;
  while (is(noun[noun.length - 1 - count], 'echo', 'part')) count += 1;
  return count;
}

/** 增长8.9%, 新谋划65个: what is measured was named before. */
function nameElliptic(frame: Frame, { before, figure }: Item, context: Context): Phrase {
  const last = context.named.at(-1);
  const { joint } = frame.phrases;
  const verbs = [...before.verbs, ...before.tail].filter((word, at, all) => all.indexOf(word) === at);
  const verb = figure.kind === 'level' ? nameOf(frame, verbs) : '';
  const per = nameOf(frame, before.per);
  if (context.topic) {
    return { indicator: overlapJoin(context.topic, per + verb, joint), entity: context.topic, rule: 'topic' };
  }
  if (!last) return { indicator: per + verb, entity: '', rule: 'none' };
  if (!verb && !per) return { indicator: last.name, entity: last.entity, rule: 'antecedent' };
  return { indicator: overlapJoin(per + verb, last.entity, joint), entity: last.entity, rule: 'antecedent-verb' };
}
