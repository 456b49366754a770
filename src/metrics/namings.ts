import { tokenise } from '../text/lexicon.ts';
import type { Frame, Item } from './items.ts';
import { nameOf, overlapJoin, shortenAfter, shortenBefore } from './names.ts';
import { is, type Word } from './phrase.ts';

/** What was named last, for phrases that lean on it. */
export interface Antecedent {
  readonly name: string;
  /** The thing itself, without the verb or the side of it that the figure measured. */
  readonly entity: string;
  readonly unit: string;
  readonly sentence: number;
  /** What the flow that the figure measured adds to: 里程 of 里程新增. Empty where it measured none. */
  readonly stock: string;
  /** True where it is a part of what was named before it. */
  readonly isPart: boolean;
}

/** What a clause can lean on. */
export interface Context {
  readonly named: readonly Antecedent[];
  /** What the last clause without a figure was about; empty once a new sentence begins. */
  readonly topic: string;
  readonly sentence: number;
  /** What the sentence before was about, where it is a lead without a figure. */
  readonly lead: string;
  /** What the clause behind says that the amount is for; empty where it does not. */
  readonly purpose: string;
}

/** A name, and what of it later phrases can use. */
export interface Named {
  readonly indicator: string;
  readonly entity: string;
  /** The name without a flow verb at its end: 里程 of 里程新增. */
  readonly stock?: string;
  /** Flow verb at the head of the phrase, which holds for the rest of the list. */
  readonly verb?: string;
  readonly rule: string;
}

type Words = readonly Word[];

const nearest = ({ named, sentence }: Context): Antecedent | undefined => {
  const last = named.at(-1);
  return last?.sentence === sentence ? last : undefined;
};

/** 完成5个小区改造, 总投资3亿元的84个小区: the noun stands after the figure. */
export function nameAfter(frame: Frame, item: Item, context: Context, listVerb: string): Named {
  const { before, after, leading } = item;
  const { joint } = frame.phrases;
  const near = nearest(context);
  const counted = nameOf(frame, shortenAfter(after.words, frame.phrases));
  const entity = headOf(frame, after.words);
  if (after.attributive && is(before.noun.at(-1), 'part', 'echo')) {
    return { indicator: overlapJoin(counted, nameOf(frame, before.noun), joint), entity, rule: 'attribute' };
  }
  const deeds = after.words.filter((word) => !is(word, 'shell'));
  if (near && deeds.every((word) => is(word, 'flow')) && near.entity.includes(nameOf(frame, deeds))) {
    return { indicator: near.entity, entity: near.entity, rule: 'short-name' };
  }
  const exemplified = before.noun.some((word) => is(word, 'examples'));
  const flows = before.tail.filter((word) => is(word, 'flow') && !is(word, 'opening', 'deliver'));
  const isGeneric = is(after.words[0], 'generic') && before.noun.length > 0;
  const given = leading
    ? listVerb
    : nameOf(frame, exemplified ? before.verbs.filter((word) => is(word, 'flow')) : flows);
  const verb = isGeneric ? '' : given;
  const owner = isGeneric
    ? nameOf(frame, shortenBefore(before.noun, frame.phrases))
    : exemplified || verb
      ? ''
      : ownerBefore(frame, before.noun);
  const indicator = overlapJoin(owner + verb, counted, joint);
  return { indicator, entity, verb, rule: verb ? 'verb-and-noun-after' : 'noun-after' };
}

const LONGEST_OWNER = 8;

/** A short noun right before a counted one belongs to it: 涧河段6个行政村. */
function ownerBefore(frame: Frame, noun: Words): string {
  const name = nameOf(frame, noun);
  const isPlain = noun.every((word) => !is(word, 'and', 'deliver', 'modal', 'event', 'share', 'copula', 'place'));
  return isPlain && name.length <= LONGEST_OWNER ? name : '';
}

/** The noun of a phrase without its predicate: 项目 of 项目竣工投用. */
function headOf(frame: Frame, words: Words): string {
  const end = words.findIndex((word, at) => at > 0 && is(word, 'event', 'deliver'));
  return nameOf(frame, shortenAfter(end < 0 ? words : words.slice(0, end), frame.phrases));
}

/** 地区生产总值增长7.8%: the noun stands before the figure. */
export function nameBefore(frame: Frame, item: Item, context: Context, listVerb: string): Named {
  const { before } = item;
  const noun = shortenBefore(before.noun, frame.phrases);
  const own = nameOf(frame, before.verbs);
  const leaning = nameShare(frame, noun, context) ?? (own ? null : nameSide(frame, item, noun, context));
  if (leaning) return leaning;
  const governed = item.figure.kind === 'level' && sidesAtEnd(noun) < noun.length;
  const verb = own || (governed ? listVerb : '');
  const full = nameOf(frame, is(noun.at(-1), 'examples') ? noun.slice(0, -1) : noun);
  const agent = item.figure.kind === 'level' ? nameAgent(frame, item, context) : null;
  if (agent) return agent;
  const ranked = item.figure.kind === 'rank' && before.placeIsNew ? before.place : '';
  return {
    indicator: overlapJoin(verb, full, frame.phrases.joint) + ranked,
    entity:
      (item.figure.kind === 'level' ? '' : own) +
      (nameOf(frame, noun.slice(0, noun.length - sidesAtEnd(noun))) || full),
    stock: is(noun.at(-1), 'flow') && is(noun.at(-1), 'modifier', 'change') ? nameOf(frame, noun.slice(0, -1)) : '',
    verb,
    rule: own ? 'verb-and-noun-before' : verb ? 'list-verb' : 'noun-before',
  };
}

/** 中央财政安排9亿元,用于学校建设: who spends tells nothing without what it is spent on. */
function nameAgent(frame: Frame, { before, after }: Item, { topic, purpose }: Context): Named | null {
  const words = [...before.noun, ...before.tail].filter((word) => !is(word, 'opening', 'deliver', 'time'));
  if (!is(words[0], 'agent') || !words.every((word) => is(word, 'agent', 'flow', 'modal', 'and', 'sum'))) return null;
  const own = is(after.words[0], 'purpose') ? nameOf(frame, shortenAfter(after.words.slice(1), frame.phrases)) : '';
  const object = own || purpose;
  const actor = nameOf(
    frame,
    words.filter((word, at) => words.indexOf(word) === at && !is(word, 'sum')),
  );
  const { joint } = frame.phrases;
  if (!object && !topic) return null;
  const indicator = object ? overlapJoin(actor, object, joint) : overlapJoin(actor, topic, joint);
  return { indicator, entity: object || topic, rule: object ? 'agent-and-purpose' : 'agent-and-topic' };
}

/** 民生支出占财政支出的75%, and 占世界60%以上 after what it is the share of. */
function nameShare(frame: Frame, noun: Words, context: Context): Named | null {
  const at = noun.findIndex((word) => is(word, 'share'));
  if (at < 0) return null;
  const rest = noun.slice(at + 1);
  const end = rest.findLastIndex((word) => !is(word, 'echo', 'of'));
  const whole = nameOf(frame, rest.slice(0, end + 1));
  const subject = nameOf(frame, noun.slice(0, at)) || (nearest(context)?.entity ?? context.topic);
  const { joint, shareOf } = frame.phrases;
  return whole
    ? { indicator: subject + joint + shareOf.replace('{whole}', whole), entity: subject, rule: 'share' }
    : null;
}

/** 总量, 企业总数, 年度投资: a side of what was named before, whole or by a short name. */
function nameSide(frame: Frame, { figure }: Item, noun: Words, context: Context): Named | null {
  const { joint, things } = frame.phrases;
  const near = nearest(context);
  const count = sidesAtEnd(noun);
  if (count === 0) return null;
  const isEcho = noun.every((word) => is(word, 'echo'));
  const side = nameOf(frame, noun.slice(noun.length - count));
  if (count < noun.length) {
    const short = nameOf(frame, noun.slice(0, noun.length - count));
    const long = context.named.findLast(
      ({ entity, sentence }) =>
        sentence === context.sentence && isLonger(entity, short) && endsWith(frame, entity, short),
    );
    const entity = long?.entity ?? longNameIn(frame, context.topic, short);
    return entity ? { indicator: entity + joint + side, entity, rule: 'short-name' } : null;
  }
  if (isEcho && near && figure.kind !== 'level') return { indicator: near.name, entity: near.entity, rule: 'echo' };
  const whole = wholeOf(context, things);
  const owner =
    context.topic && isEcho ? context.topic : (whole?.entity ?? (isEcho ? (near?.entity ?? context.lead) : undefined));
  return owner ? { indicator: overlapJoin(owner, side, joint), entity: owner, rule: 'side' } : null;
}

const isLonger = (entity: string, short: string): boolean => entity.length > short.length && entity.endsWith(short);

/** Whether a word of the entity begins where the short name does: 出口 is no short name of 进出口. */
function endsWith({ lexicon }: Frame, entity: string, short: string): boolean {
  const from = entity.length - short.length;
  return !tokenise(entity, lexicon).some((word) => word.kinds.size > 0 && word.from < from && word.to > from);
}

/** 产业投资基金 in the topic 产业投资基金运营, for the short name 基金; empty where the topic holds no longer name. */
function longNameIn({ lexicon }: Frame, topic: string, short: string): string {
  const at = topic.lastIndexOf(short);
  if (at <= 0 || short.length > GENERIC) return '';
  const end = at + short.length;
  const isWhole =
    end === topic.length || tokenise(topic, lexicon).some((word) => word.from === end && word.kinds.size > 0);
  // 经济 of 双城经济圈建设 ends inside a word: then the whole topic tells whose it is
  return isWhole ? topic.slice(0, end) : topic + short;
}

/** A noun as short as 企业 or 项目 tells nothing without its predicate. */
const GENERIC = 2;

/** The last thing counted in the sentence, by its long name, that is no part of another. */
function wholeOf({ named, sentence }: Context, things: readonly string[]): Antecedent | undefined {
  const counted = named.filter((one) => one.sentence === sentence && things.includes(one.unit) && !one.isPart);
  const last = named.at(-1)?.sentence === sentence ? counted.at(-1) : undefined;
  const long = counted.find(({ entity }) => last && isLonger(entity, last.entity));
  return long ?? (last && last.entity.length <= GENERIC ? { ...last, entity: last.name } : last);
}

function sidesAtEnd(noun: Words): number {
  let count = 0;
  while (is(noun[noun.length - 1 - count], 'echo', 'part')) count += 1;
  return count;
}

/** 95%以上实行备案管理: the figure is the subject of what follows. */
export function namePredicate(frame: Frame, { after }: Item): Named {
  const indicator = nameOf(frame, shortenAfter(after.words, frame.phrases));
  return { indicator, entity: indicator, rule: 'predicate' };
}

/** 5%左右的增长目标: the growth of what the sentence is about, else of the economy. */
export function nameGoal({ phrases: { economy } }: Frame, context: Context): Named {
  const near = nearest(context);
  return near
    ? { indicator: near.name, entity: near.entity, rule: 'antecedent' }
    : { indicator: economy, entity: economy, rule: 'goal' };
}

/** 增长8.9%, 新谋划65个: what is measured was named before. */
export function nameElliptic(frame: Frame, { before, figure }: Item, context: Context): Named {
  const { joint } = frame.phrases;
  const last = context.named.at(-1);
  const near = nearest(context);
  const acts = [...before.verbs, ...before.tail].filter((word, at, all) => all.indexOf(word) === at);
  const flow = acts.findIndex((word) => is(word, 'flow'));
  const verbs = flow < 0 ? [] : acts.slice(flow).filter((word) => !is(word, 'opening'));
  const verb = figure.kind === 'level' ? nameOf(frame, verbs) : '';
  const per = nameOf(frame, before.per);
  if (context.topic && (verb || !near)) {
    return { indicator: overlapJoin(context.topic, per + verb, joint), entity: context.topic, rule: 'topic' };
  }
  if (!last) return { indicator: per + verb, entity: '', rule: 'none' };
  // 里程新增1700公里、突破7000公里、居全国第3位: what is reached is the whole
  if (last.stock && !verb && (figure.kind === 'rank' || (figure.kind === 'level' && (before.led || figure.prefix)))) {
    return { indicator: last.stock, entity: last.stock, rule: 'antecedent-stock' };
  }
  if (!verb && before.sums && near) return { indicator: near.entity, entity: near.entity, rule: 'antecedent-total' };
  if (!verb && !per) return { indicator: last.name, entity: last.entity, rule: 'antecedent' };
  return { indicator: overlapJoin(per + verb, last.entity, joint), entity: last.entity, rule: 'antecedent-verb' };
}
