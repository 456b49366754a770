import { nameChange } from './changes.ts';
import { giftOf } from './gifts.ts';
import { nodeAt, type Parse } from './nodes.ts';
import { withTopic, type Place, type SpacedName } from './place.ts';
import { headOf, isInfinitive, linkOf, names, slotOf, tiedBy, topOf } from './roles.ts';
import { brief, headText, show } from './show.ts';
import { bySlot } from './slots.ts';
import { subjectOf } from './subjects.ts';
import { passiveTail } from './tails.ts';
import { objectOf } from './uses.ts';

/** What is counted, with what follows it or what the sentence is about: 90 flats under the first plan. */
export function nameCounted(place: Place): SpacedName {
  const { parse, figure, index, previous, topic } = place;
  const { naming } = parse.sentence;
  const { role, host: noun } = nodeAt(parse, index);
  if (role !== 'modifier') return bySlot(place, index) ?? { indicator: previous || topic, rule: 'antecedent' };
  const { role: slot, host: verb } = nodeAt(parse, slotOf(parse, noun));
  // emissions fell to 5 tonnes of carbon
  const isMeasure = naming.measures.test(figure.unit) || naming.roles.time.has(figure.unit);
  const reached = isMeasure && naming.moves.has(linkOf(parse, noun)) ? bySlot(place, noun) : null;
  // cut 40 posts: the verb's object is what is counted
  const change = figure.kind !== 'level' && slot !== 'object' ? nameChange(place) : null;
  if (reached ?? change) return reached ?? change ?? { indicator: '', rule: 'none' };
  const gift = slot === 'object' ? giftOf(parse, verb) : null;
  if (gift?.getter === noun) {
    const indicator = withTopic(show(parse, noun, { until: nodeAt(parse, gift.thing).lead }), brief(parse, gift.thing));
    return { indicator, rule: 'counted' };
  }
  const counted = measured(place, noun);
  const deed = slot === 'object' ? naming.participles[headOf(parse, verb)] : undefined;
  const passive = passiveTail(parse, counted);
  const plain = show(parse, counted);
  const described = passive ? plain : show(parse, counted, { described: true });
  const isDescribed = described !== plain;
  const given = isDescribed ? -1 : givenTo(parse, noun);
  if (given >= 0) {
    const done = naming.participles[headOf(parse, nodeAt(parse, given).host)];
    const gift = brief(parse, given, { until: nodeAt(parse, noun).lead }) + (done ? ` ${done}` : '');
    return { indicator: withTopic(headText(parse, counted), gift), rule: 'counted' };
  }
  const site = isDescribed ? null : siteOf(parse, noun);
  if (site) return { indicator: site, rule: 'counted' };
  const name = described + (deed && !isDescribed ? ` ${deed}` : passive);
  const isBare = plain === headText(parse, counted) && !isDescribed && !passive;
  return {
    indicator: isBare ? withTopic(name, slot === 'subject' ? '' : contextOf(place, verb)) : name,
    rule: 'counted',
  };
}

/** An allowance to 200 000 households: the object that they get; −1 where they get none. */
function givenTo(parse: Parse, noun: number): number {
  if (!parse.sentence.naming.purposes.has(linkOf(parse, noun))) return -1;
  const { host } = nodeAt(parse, slotOf(parse, noun));
  const given = nodeAt(parse, host).kind === 'verb' ? objectOf(parse, host) : topOf(parse, host);
  return given < noun && names(parse, given) && nodeAt(parse, given).role === 'object' ? given : -1;
}

/** Set up clinics in *40 districts*: places by what is done in them; null where nothing is, or not in them. */
function siteOf(parse: Parse, noun: number): string | null {
  const { sites, doneIn, passives } = parse.sentence.naming;
  const { role, host } = nodeAt(parse, noun);
  const link = linkOf(parse, noun);
  const { kind, role: inner, host: outer } = nodeAt(parse, host);
  if (role !== 'attached' || !sites.has(link)) return null;
  const verb = kind === 'verb' ? host : inner === 'object' ? outer : -1;
  const { object, core } = nodeAt(parse, verb);
  const done = passives[headOf(parse, verb)];
  if (!done || object < 0 || object > noun || !names(parse, object)) return null;
  const end = nodeAt(parse, object).from;
  return doneIn
    .replace('{places}', headText(parse, noun))
    .replace('{link}', link)
    .replace('{thing}', headText(parse, object))
    .replace('{done}', done + particles(parse, core + 1, end));
}

/** Set *up*: the adverbs right behind a verb, with a blank before them. */
function particles({ sentence: { words } }: Parse, from: number, to: number): string {
  const rest = words.slice(from, to).filter(({ kind }) => kind === 'adverb');
  return rest.map(({ text }) => ` ${text}`).join('');
}

/** 5 hectares of *oak forest*: what a measure is of, where that is more than a bare noun. */
function measured({ parse, figure: { unit } }: Place, noun: number): number {
  const { measures, of } = parse.sentence.naming;
  const thing = measures.test(unit) ? tiedBy(parse, noun, new Set([of])) : -1;
  return show(parse, thing).includes(' ') ? thing : noun;
}

/** What does the verb before the figure; what was spoken of where that is a pronoun; nothing where somebody acts. */
function contextOf(place: Place, verb: number): string {
  const { parse, topic } = place;
  const { host, role, from, kind } = nodeAt(parse, verb);
  if (kind !== 'verb') return '';
  if (role === 'joined') return contextOf(place, host);
  // a fund *to implement* 24 measures
  if (role === 'attached' && isInfinitive(parse, verb) && names(parse, host))
    return brief(parse, host, { until: from });
  const { index, leans } = subjectOf(parse, verb);
  if (leans) return topic;
  return names(parse, index) ? brief(parse, index, { until: from }) : '';
}
