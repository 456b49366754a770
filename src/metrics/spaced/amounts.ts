import { nameChange } from './changes.ts';
import { nodeAt } from './nodes.ts';
import { withTopic, type Place, type SpacedName } from './place.ts';
import { isOnly, linkOf, names, tiedBy } from './roles.ts';
import { nameShare } from './shares.ts';
import { show } from './show.ts';
import { bySlot } from './slots.ts';
import { fromSubject } from './subjects.ts';
import { passiveTail } from './tails.ts';
import { useOf } from './uses.ts';

/** What an amount of money, a share or a measure is told of. */
export function nameAmount(place: Place): SpacedName {
  const { index, previous, topic, figure } = place;
  const change = figure.kind === 'level' ? null : nameChange(place);
  const own =
    (figure.kind === 'rank' ? nameRank(place) : null) ??
    change ??
    modified(place) ??
    given(place) ??
    nameShare(place) ??
    bySlot(place, index);
  if (own) return own;
  return previous ? { indicator: previous, rule: 'antecedent' } : { indicator: topic, rule: topic ? 'topic' : 'none' };
}

/** Ranked third *for safety*; else who is ranked, and not among whom. */
function nameRank(place: Place): SpacedName | null {
  const { parse, index } = place;
  const { host } = nodeAt(parse, index);
  if (nodeAt(parse, host).kind !== 'verb') return null;
  const use = useOf(parse, index) ?? useOf(parse, host, index);
  const isTold = use !== null && parse.sentence.naming.recipients.has(linkOf(parse, use.tie));
  return isTold ? { indicator: show(parse, use.index), rule: 'purpose' } : fromSubject(place, host);
}

/** The $30 billion fund; a 50 per cent rebate: the noun that the amount stands before. */
function modified(place: Place): SpacedName | null {
  const { parse, index, topic } = place;
  const { role, host } = nodeAt(parse, index);
  if (role !== 'modifier' || !names(parse, host)) return null;
  if (isOnly(parse, host, 'shell', 'change')) {
    const thing = nodeAt(parse, host).children.find((child) => child !== index && names(parse, child));
    return thing === undefined ? bySlot(place, host) : { indicator: show(parse, thing), rule: 'noun-after' };
  }
  const name = show(parse, host) + passiveTail(parse, host);
  const isVague = isOnly(parse, host, 'vague') && !name.includes(' ');
  return { indicator: isVague ? withTopic(name, topic) : name, rule: 'noun-after' };
}

/** $600 in vouchers. */
function given(place: Place): SpacedName | null {
  const { parse, index, after } = place;
  const { within, of } = parse.sentence.naming;
  const { role, host } = nodeAt(parse, index);
  const thing = tiedBy(parse, index, new Set([within]));
  const { lead, core, from } = nodeAt(parse, thing);
  if (thing < 0 || lead !== after || core !== from || isOnly(parse, thing, 'shell', 'change')) return null;
  if (linkOf(parse, index) === of && !isOnly(parse, host, 'shell')) return null;
  const name = show(parse, thing) + passiveTail(parse, index);
  const subject = nodeAt(parse, host).kind === 'verb' && role !== 'subject' ? fromSubject(place, host) : null;
  return { indicator: subject?.rule === 'subject' ? withTopic(name, subject.indicator) : name, rule: 'given-in' };
}
