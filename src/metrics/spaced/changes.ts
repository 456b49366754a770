import { withCompared } from './comparisons.ts';
import { giftOf } from './gifts.ts';
import { nodeAt, type Parse } from './nodes.ts';
import { withTopic, type Place, type SpacedName } from './place.ts';
import { headOf, isOnly, linkOf, names, tiedBy, topOf } from './roles.ts';
import { show } from './show.ts';
import { bySlot } from './slots.ts';
import { fromSubject, subjectOf } from './subjects.ts';
import { objectOf } from './uses.ts';

/** What grew or fell: what the noun of change is told of, the object of the verb of change, or the verb's subject. */
export function nameChange(place: Place): SpacedName | null {
  return changedIn(place) ?? moved(place);
}

/** A fall of 10 per cent in exports; a 50 per cent reduction of charges. */
function changedIn({ parse, index }: Place): SpacedName | null {
  const { changed, of } = parse.sentence.naming;
  const { host, role, link } = nodeAt(parse, index);
  const { kind, object } = nodeAt(parse, host);
  const isOfChange = kind === 'noun' && isOnly(parse, host, 'change');
  const acts = kind === 'verb' && object >= 0 && object < index;
  if (acts || (role === 'modifier' && !isOfChange)) return null;
  const around = role === 'modifier' ? [host] : link >= 0 && isOfChange ? [index, host] : [index];
  for (const noun of around) {
    const thing = tiedBy(parse, noun, changed, role === 'attached' && noun === host ? -1 : index);
    const isShare = noun === index && linkOf(parse, thing) === of;
    if (thing >= 0 && !isShare && !isOnly(parse, thing, 'shell'))
      return { indicator: show(parse, thing) + forGetter(parse, noun), rule: 'change-in' };
  }
  return null;
}

/** Provide hirers with a 50 per cent reduction of fees: fees *for hirers*; empty where the change is given to nobody. */
function forGetter(parse: Parse, noun: number): string {
  const [link = ''] = parse.sentence.naming.recipients;
  const { host } = nodeAt(parse, noun);
  const gift = giftOf(parse, nodeAt(parse, host).kind === 'verb' ? host : nodeAt(parse, host).host);
  return gift?.thing === noun ? ` ${link} ${show(parse, gift.getter, { until: nodeAt(parse, noun).lead })}` : '';
}

/** Reduce revenue by $2 billion; exports fell by 5 per cent; solid growth of 6 per cent. */
function moved(place: Place): SpacedName | null {
  const { parse, index, topic, figure } = place;
  if (!figure.changeCue) return null;
  const { role, host, link, lead, core } = nodeAt(parse, index);
  if (role === 'modifier') return ofChange(place, host);
  // with burglaries *down* 20 per cent
  const beside = index - (link < 0 ? 1 : 2);
  const way = parse.sentence.words.slice(nodeAt(parse, beside).to, link < 0 ? core : lead);
  if (names(parse, beside) && way.length > 0 && way.every(({ kind }) => kind === 'adverb'))
    return { indicator: show(parse, topOf(parse, beside), { until: lead }), rule: 'noun-before' };
  if (role === 'attached' && nodeAt(parse, host).kind === 'noun') return ofChange(place, topOf(parse, host));
  if (nodeAt(parse, host).kind !== 'verb' || role === 'subject') return null;
  const object = objectOf(parse, host);
  if (object < 0 || object > index) return fromSubject(place, host);
  const name = show(parse, object);
  return { indicator: subjectOf(parse, host).leans ? withTopic(name, topic) : name, rule: 'object' };
}

/** Economic growth of 6 per cent; what a mere growth is told of is what the sentence says that grew. */
function ofChange(place: Place, noun: number): SpacedName | null {
  const { parse, index, previous } = place;
  const { lead } = nodeAt(parse, index);
  const { role, host, from } = nodeAt(parse, noun);
  if (!isOnly(parse, noun, 'change', 'shell') && names(parse, noun)) {
    const name = show(parse, noun, lead > from ? { until: lead } : {});
    return { indicator: withCompared(place, name, noun), rule: 'noun-of-change' };
  }
  const governor = nodeAt(parse, host);
  const isShare = governor.kind === 'verb' && parse.sentence.naming.roles.share.has(headOf(parse, host));
  const isApart = role !== 'object' && role !== 'attached';
  if (previous && (isApart || isShare)) return { indicator: previous, rule: 'antecedent' };
  // exports slowed, though a growth of 5 per cent was recorded
  const outer = role === 'subject' ? parse.nodes.slice(0, noun).findLastIndex(({ kind }) => kind === 'verb') : -1;
  if (outer >= 0) return fromSubject(place, outer);
  return governor.kind === 'verb' ? fromSubject(place, host) : bySlot(place, noun);
}
