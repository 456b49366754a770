import { nodeAt, type Parse } from './nodes.ts';
import { withTopic, type Place, type SpacedName } from './place.ts';
import { headOf, linkOf, names, tiedBy, wordAt } from './roles.ts';
import { leans, show, textOf } from './show.ts';
import { bySlot } from './slots.ts';
import { fromSubject, subjectOf } from './subjects.ts';
import { passiveTail } from './tails.ts';
import { useOf } from './uses.ts';

/** 75 per cent of charges; accounting for 57 per cent of GDP. */
export function nameShare(place: Place): SpacedName | null {
  const { parse, figure, index, topic } = place;
  const { of, gerund, shareOf } = parse.sentence.naming;
  const { children, role, host } = nodeAt(parse, index);
  const whole = children.find((child) => linkOf(parse, child) === of && nodeAt(parse, child).kind === 'noun');
  if (whole === undefined) return null;
  const name = leans(parse, whole) && topic ? topic : show(parse, whole);
  const part = partOf(place);
  if (part) return { indicator: shareOf.replace('{part}', part).replace('{whole}', name), rule: 'share-of' };
  if (!names(parse, whole)) return null;
  // the top 20 per cent of households paid 56 per cent of taxes
  const verb = nodeAt(parse, host);
  const isDeed = role === 'object' && verb.to - verb.from === 1 && !gerund.test(headOf(parse, host));
  const doer = isDeed && isPure(figure.unit) ? subjectOf(parse, host).index : -1;
  const indicator = names(parse, doer)
    ? withTopic(`${name} ${headOf(parse, host)}`, doerText(parse, doer))
    : name + passiveTail(parse, index);
  return { indicator, rule: 'share-of-whole', ofWhole: true };
}

/** True for the unit of a mere share: neither money nor a thing. */
const isPure = (unit: string): boolean => !/[\p{L}\p{Sc}]/u.test(unit);

/** What the share is that an amount is of a whole; empty where that is not told. */
function partOf(place: Place): string {
  const { parse, index, previous, topic, figure } = place;
  const { moves, levels, restating, shareOf, roles } = parse.sentence.naming;
  const { role, host, link, from } = nodeAt(parse, index);
  const isLevel = levels.has(linkOf(parse, index)) && nodeAt(parse, host).kind === 'verb';
  const isMoved = role === 'attached' && (moves.has(linkOf(parse, index)) || isLevel);
  const isTold = role === 'joined' && restating.has(wordAt(parse, from - 1));
  if (isMoved || isTold) return withoutShare(previous, shareOf) || (bySlot(place, index)?.indicator ?? '');
  const { kind } = nodeAt(parse, host);
  if (link >= 0 && kind === 'noun') return bySlot(place, index)?.indicator ?? '';
  const word = headOf(parse, host);
  if (kind !== 'verb' || role === 'subject') return predicateOf(place);
  const isGift = roles.carrier.has(word) && !isPure(figure.unit);
  if (!isGift && (roles.share.has(word) || roles.state.has(word))) return fromSubject(place, host)?.indicator ?? topic;
  // spend 2 per cent of the budget on *parks*
  const isSpent = role === 'object' && roles.carrier.has(word);
  const use = isSpent ? (useOf(parse, index) ?? useOf(parse, host, index)) : null;
  return use ? show(parse, use.index) : '';
}

/** A third of the ferries are *boats*; 60 per cent of the tax goes to *schools*; empty where no part is told. */
function predicateOf({ parse, index }: Place): string {
  const { role, host } = nodeAt(parse, index);
  if (role !== 'subject') return '';
  const { object } = nodeAt(parse, host);
  const isState = parse.sentence.naming.roles.state.has(headOf(parse, host)) && names(parse, object);
  return show(parse, isState ? object : tiedBy(parse, host, parse.sentence.naming.moves, host));
}

/** The top 20 per cent of households: who does a verb, with the size of the group. */
function doerText(parse: Parse, doer: number): string {
  const { role, host, end } = nodeAt(parse, doer);
  const { kind, from, to } = nodeAt(parse, host);
  if (role !== 'attached' || kind !== 'amount') return show(parse, doer);
  const edge = parse.sentence.words.slice(from, to).findIndex((word) => word.kind !== 'determiner');
  return textOf(parse, { from: from + edge, to: end });
}

/** The part in the name of a share, `part (share of whole)`. */
function withoutShare(name: string, shareOf: string): string {
  const [before = '', after = ''] = shareOf.replace('{part}', '').split('{whole}');
  const at = name.indexOf(before);
  return at > 0 && name.endsWith(after) ? name.slice(0, at) : name;
}
