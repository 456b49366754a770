import type { Frame, Item } from '../items.ts';
import { nameOf, overlapJoin, shortenAfter, shortenBefore } from '../names.ts';
import { tokenise } from '../../text/lexicon.ts';
import { is, isUnknown, type Words } from '../phrase/words.ts';
import { nearest, type Context, type Named } from './context.ts';
import { nameShare, nameSide, sidesAtEnd } from './sides.ts';

/** 地区生产总值增长7.8%: the noun stands before the figure. */
export function nameBefore(frame: Frame, item: Item, context: Context, listVerb: string): Named {
  const { before } = item;
  const noun = shortenBefore(before.noun, frame.phrases);
  const own = nameOf(frame, before.verbs);
  const leaning = nameShare(frame, noun, context) ?? (own ? null : nameSide(frame, item, noun, context));
  if (leaning) return leaning;
  const governed = item.figure.kind === 'level' && sidesAtEnd(noun) < noun.length;
  const verb = own || (governed && !turns(frame, item, noun, context) ? listVerb : '');
  const full = basis(frame, item, context) + nameOf(frame, is(noun.at(-1), 'examples') ? noun.slice(0, -1) : noun);
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

/** 接待游客5万人次、旅游收入8亿元: an amount of its own measure is not what the verb of a count governs. */
function turns({ phrases: { amounts } }: Frame, { figure }: Item, noun: Words, context: Context): boolean {
  const near = nearest(context);
  return !!near && is(noun.at(-1), 'measure', 'part') && amounts.test(figure.unit) !== amounts.test(near.unit);
}

/** 万元产值 of 万元产值水耗下降12%、电耗下降7%: what the measure before in the list is reckoned for holds for one of its kind. */
function basis(frame: Frame, { listed, before: { noun } }: Item, context: Context): string {
  const [word, more] = noun;
  const near = nearest(context);
  if (!listed || !near || !word || more || !isUnknown(word)) return '';
  const [opening, measure] = tokenise(near.name.toLowerCase(), frame.lexicon);
  const isKind =
    measure !== undefined && word.text.length <= measure.text.length && measure.text.at(-1) === word.text.at(-1);
  return is(opening, 'basis') && isKind ? near.name.slice(0, opening?.to) : '';
}

/** 中央财政安排9亿元,用于学校建设: who spends tells nothing without what it is spent on. */
function nameAgent(frame: Frame, { before, after }: Item, { topic, purpose }: Context): Named | null {
  const words = [...before.noun, ...before.tail].filter((word) => !is(word, 'opening', 'deliver', 'time'));
  if (!is(words[0], 'agent') || !words.every((word) => is(word, 'agent', 'flow', 'modal', 'and', 'sum'))) return null;
  const own = is(after.words[0], 'purpose') ? nameOf(frame, shortenAfter(after.words.slice(1), frame.phrases)) : '';
  const object = own || purpose();
  const actor = nameOf(
    frame,
    words.filter((word, at) => words.indexOf(word) === at && !is(word, 'sum')),
  );
  const { joint } = frame.phrases;
  if (!object && !topic) return null;
  const indicator = object ? overlapJoin(actor, object, joint) : overlapJoin(actor, topic, joint);
  return { indicator, entity: object || topic, rule: object ? 'agent-and-purpose' : 'agent-and-topic' };
}
