import { withCompared } from './comparisons.ts';
import { eachOf, limited } from './limits.ts';
import { nodeAt, type Parse } from './nodes.ts';
import { withTopic, type Place, type SpacedName } from './place.ts';
import { headOf, isOnly, linkOf, names, tiedBy, topOf, wordAt } from './roles.ts';
import { brief, headText, leans, show } from './show.ts';
import { fromSubject, subjectOf } from './subjects.ts';
import { deedOf, objectOf, ownUse, purposeOf, useOf, useText } from './uses.ts';

/** How many nouns without a meaning of their own are gone through: an increase in the total of …. */
const DEEPEST = 6;

/** What the place of a noun or an amount in its sentence says that the amount is told of. */
export function bySlot(place: Place, index: number, depth = 0): SpacedName | null {
  const { parse, previous } = place;
  const { role, host } = nodeAt(parse, index);
  const { kind, children } = nodeAt(parse, host);
  if (depth > DEEPEST) return null;
  const limit = limited(place, index);
  if (limit) return limit;
  if (role === 'modifier') return bySlot(place, host, depth + 1);
  if (role === 'subject') return ofPredicate(place, host);
  if (role === 'object' || role === 'gift') return ofVerb(place, host);
  if (role === 'attached' && kind === 'verb') return throughVerb(place, host, index);
  if (role === 'attached' && kind === 'noun') return ofNoun(place, index, depth);
  if (role === 'joined' && kind !== 'verb') {
    const isListed = kind === 'amount' || nodeAt(parse, children[0] ?? -1).role === 'modifier';
    // $5 million for roads and $6 million *for parks*
    const use = index === place.index ? ownUse(parse, index) : null;
    if (use) return { indicator: purposeOf(parse, use), rule: 'purpose' };
    return isListed && previous ? { indicator: previous, rule: 'antecedent' } : bySlot(place, host, depth + 1);
  }
  return beside(place, index);
}

/** A surplus of $138 billion; an increase of $5 million in fees. */
function ofNoun(place: Place, index: number, depth: number): SpacedName | null {
  const { parse, topic, previous } = place;
  const { changed, compared } = parse.sentence.naming;
  const { host, lead } = nodeAt(parse, index);
  const top = topOf(parse, host);
  const name = show(parse, top, { until: lead });
  if (isOnly(parse, top, 'shell', 'change')) {
    // an improvement in *efficiency* to 9 per cent
    const thing = tiedBy(parse, top, changed);
    const isOfThing = isOnly(parse, top, 'change') && thing >= 0 && thing < index;
    if (top === host && !isOfThing) return bySlot(place, top, depth + 1);
    if (thing >= 0 && thing < index) return { indicator: show(parse, thing, { until: lead }), rule: 'change-in' };
    return { indicator: name, rule: 'of' };
  }
  if (compared.has(linkOf(parse, index)) && previous) return { indicator: previous, rule: 'antecedent' };
  const use = useOf(parse, index);
  const tied = use ? ` ${useText(parse, use)}` : fronted(parse);
  const whole = top === host && nodeAt(parse, host).end === lead ? name + tied : name;
  const isVague = isOnly(parse, top, 'vague') && !tied && name === headText(parse, top);
  const isLeaning = isVague || leans(parse, top);
  const indicator = isLeaning ? withTopic(whole, ownerOf(place, top) || topic) : withCompared(place, whole, top);
  return { indicator, rule: 'of' };
}

/** Those that a sentence names first, for whom an amount is: for taxi drivers, we will provide a rebate of $90. */
function fronted(parse: Parse): string {
  const first = parse.nodes.findIndex(({ role }) => role === 'fronted');
  const isFirst = first < 4 && parse.sentence.naming.recipients.has(linkOf(parse, first)) && names(parse, first);
  return isFirst ? ` ${linkOf(parse, first)} ${show(parse, first)}` : '';
}

/** What a vague amount is told of: the *reserve*, with a balance of $9 million; else the subject of its verb. */
function ownerOf(place: Place, noun: number): string {
  const { parse } = place;
  const { host, lead } = nodeAt(parse, noun);
  if (nodeAt(parse, host).kind !== 'verb') {
    const { instruments, levels } = parse.sentence.naming;
    const isOwned = instruments.has(linkOf(parse, noun)) || levels.has(linkOf(parse, noun));
    return isOwned ? show(parse, host, { until: lead }) : '';
  }
  const name = fromSubject(place, host);
  return name?.rule === 'subject' ? name.indicator : '';
}

/** Earmarked $650 million for …; the rate was 3 per cent. */
function ofVerb(place: Place, verb: number): SpacedName | null {
  const { parse, index } = place;
  const { roles, drawn, moves, grants } = parse.sentence.naming;
  const word = headOf(parse, verb);
  const subject = fromSubject(place, verb);
  const { index: doer, leans: isTaken } = subjectOf(parse, verb);
  // the fund has approved $5 million to build halls: of the fund that was spoken of
  if (isTaken && doer >= 0 && grants[word]) return { indicator: withTopic(grants[word], place.topic), rule: 'granted' };
  if (roles.state.has(word) || parse.sentence.words[nodeAt(parse, verb).core]?.kind === 'auxiliary') return subject;
  // draw $5 million from the reserves: the reserves drawn
  const source = drawn[word] ? tiedBy(parse, index, moves) : -1;
  if (source >= 0) return { indicator: `${show(parse, source)} ${drawn[word] ?? ''}`, rule: 'source' };
  const use = useOf(parse, index) ?? useOf(parse, verb, index);
  if (!use || (!roles.carrier.has(word) && subject?.rule === 'subject')) return subject;
  if (!roles.carrier.has(word)) return { indicator: purposeOf(parse, use), rule: 'purpose' };
  const isGiver = subject?.rule === 'subject' && gives(parse, verb);
  const giver = isGiver
    ? `${subject.indicator} ${linkOf(parse, use.tie) || wordAt(parse, nodeAt(parse, use.tie).from)} `
    : '';
  // for its implementation: of what was spoken of
  const isTheirs = parse.sentence.naming.owners.has(wordAt(parse, nodeAt(parse, use.index).from));
  const name = isTheirs && isOnly(parse, use.index, 'shell') ? giver : giver + purposeOf(parse, use);
  return { indicator: isTheirs ? withTopic(name, place.topic) : name, rule: 'purpose' };
}

/** True where the subject of a verb is a fund or a scheme and not somebody. */
function gives(parse: Parse, verb: number): boolean {
  const { index } = subjectOf(parse, verb);
  const head = parse.sentence.words[nodeAt(parse, index).end - 1];
  return index >= 0 && (!head?.isProper || parse.sentence.naming.roles.generic.has(head.text));
}

/** Raised from $10 to $20; stood at 5 per cent: what the verb does something to, else what does it. */
function throughVerb(place: Place, verb: number, index: number): SpacedName | null {
  const { parse, previous } = place;
  const { compared, limits, moves } = parse.sentence.naming;
  const link = linkOf(parse, index);
  const { lead } = nodeAt(parse, index);
  // $9, up from $7; more than last year's $8
  const isSaid = compared.has(link) || (moves.has(link) && wordAt(parse, lead - 1) === ',');
  if (isSaid && previous) return { indicator: previous, rule: 'antecedent' };
  const object = objectOf(parse, verb);
  if (object < 0 || object > index || isOnly(parse, object, 'change', 'shell')) return fromSubject(place, verb);
  const isLimit = limits.has(headOf(parse, verb));
  const name = isLimit ? deedOf(parse, verb, object) : show(parse, object, { until: lead });
  return { indicator: name + eachOf(place), rule: 'object' };
}

/** Around $180 million has been allocated to …; $8 million is for schools. */
function ofPredicate({ parse, topic, index }: Place, verb: number): SpacedName | null {
  const use = useOf(parse, verb) ?? useOf(parse, index);
  const given = givenTo(parse, verb);
  const link = use ? linkOf(parse, use.tie) : '';
  const purpose = use && link ? ` ${link} ${purposeOf(parse, use)}` : '';
  if (given) return { indicator: given + purpose, rule: 'purpose' };
  const { object, children } = nodeAt(parse, verb);
  const thing = names(parse, object) ? object : children.find((child) => child > verb && names(parse, child));
  if (use) return { indicator: purposeOf(parse, use), rule: 'purpose' };
  if (thing !== undefined) return { indicator: show(parse, thing), rule: 'purpose' };
  return topic ? { indicator: topic, rule: 'topic' } : null;
}

/** $8 million was allocated *to the college*: what is done with the amount, and to whom, where that is somebody; empty where it is nobody. */
function givenTo(parse: Parse, verb: number): string {
  const { deeds, moves, roles } = parse.sentence.naming;
  const deed = deeds[headOf(parse, verb)];
  const getter = nodeAt(parse, verb).children.find(
    (child) => child > verb && moves.has(linkOf(parse, child)) && nodeAt(parse, child).kind === 'noun',
  );
  if (!deed || getter === undefined || !roles.agent.has(headOf(parse, getter))) return '';
  return `${deed} ${linkOf(parse, getter)} ${brief(parse, getter, { described: true })}`;
}

/** Behind a comma, a dash or in a bracket: of what was named before. */
function beside({ parse, previous, topic, figure }: Place, index: number): SpacedName | null {
  const { antecedent, opener, from } = nodeAt(parse, index);
  const thing = topOf(parse, antecedent);
  const named = names(parse, thing) ? show(parse, thing, { until: from }) : '';
  // revenue (up 5%) tells more of what was named, a charge for the fire ($5 million) what the charge was
  const isRemark = headOf(parse, opener) === '(' && figure.kind === 'level';
  if (named && isRemark) return { indicator: named, rule: 'noun-before' };
  const own = ownUse(parse, index);
  if (own) return { indicator: purposeOf(parse, own), rule: 'purpose' };
  if (previous) return { indicator: previous, rule: 'antecedent' };
  if (named) return { indicator: named, rule: 'noun-before' };
  const use = useOf(parse, index);
  if (use) return { indicator: purposeOf(parse, use), rule: 'purpose' };
  return topic ? { indicator: topic, rule: 'topic' } : null;
}
