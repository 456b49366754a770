import { bind, chain, clauseOf, rootOf, settle, topNoun, upward, type Reading } from './clauses.ts';
import { nodeAt, type Node } from './nodes.ts';

const textAt = ({ sentence }: Reading, word: number): string => sentence.words[word]?.text ?? '';

/** Gives a noun, a pronoun or an amount its place: by the preposition before it, the verb, or the list that it goes on. */
export function placeNoun(reading: Reading, index: number): void {
  const { link, join, comma } = reading;
  const node = nodeAt(reading, index);
  const before = nodeAt(reading, index - 1);
  const clause = clauseOf(reading);
  node.opener = clause.opener;
  node.antecedent = clause.antecedent;
  if (startsAnew(reading)) reading.edge = -1;
  const { edge } = reading;
  const last = nodeAt(reading, edge);
  const isNoun = node.kind !== 'pronoun' && node.kind !== 'time';
  if (before.kind === 'amount' && edge === index - 1 && node.kind === 'noun' && node.core === before.to) {
    modify(reading, index);
  } else if (link >= 0) {
    attach(reading, index, hostOf(reading, node));
  } else if (node.kind === 'time') {
    bind(reading, index, edge < 0 ? 'fronted' : 'attached', edge < 0 ? -1 : upward(reading, edge, isVerb));
  } else if (last.kind === 'verb' && join < 0 && (comma < 0 || resumes(reading, index))) {
    if (last.object < 0) last.object = index;
    bind(reading, index, 'object', edge);
  } else if (isNoun && edge >= 0 && last.kind !== 'verb' && (join >= 0 || comma >= 0)) {
    node.lead = nodeAt(reading, comma >= 0 ? comma : join).from;
    bind(reading, index, 'joined', node.kind === 'amount' ? amountAbove(reading, edge) : edge);
  } else if (isNoun && isGift(reading, index)) {
    bind(reading, index, 'gift', nodeAt(reading, topNoun(reading, edge)).host);
  } else clause.loose.push(index);
  // $6 a year *after that*, for schools: the use is that of the amount
  const isPassing = node.kind === 'time' || (node.kind === 'pronoun' && node.role === 'attached');
  if (!isPassing) reading.edge = index;
  settle(reading);
}

/** Give schools *a grant*, give shops in the port *a grant*: true of a noun right behind the object of a verb, or what belongs to it. */
function isGift(reading: Reading, index: number): boolean {
  const last = nodeAt(reading, reading.edge);
  if (nodeAt(reading, index - 1) !== last || last.kind === 'amount') return false;
  if (last.role === 'object') return true;
  const top = nodeAt(reading, topNoun(reading, reading.edge));
  const isOpened = reading.sentence.words[nodeAt(reading, index).from]?.kind === 'determiner';
  const { carrier } = reading.sentence.naming.roles;
  return isOpened && top.role === 'object' && carrier.has(textAt(reading, nodeAt(reading, top.host).core));
}

/** How far before a time the noun is looked for that an amount behind it belongs to. */
const FARTHEST = 8;

const isVerb = ({ kind }: Node): boolean => kind === 'verb';

/** Attaches a node by the preposition that waits for it; without a host it is a circumstance of the clause to come. */
export function attach(reading: Reading, index: number, host: number): void {
  const node = nodeAt(reading, index);
  node.link = reading.link;
  node.lead = nodeAt(reading, reading.link).from;
  bind(reading, index, host < 0 ? 'fronted' : 'attached', host);
}

/** In 2024, *wages* …; firms, schools and shops, *wages* …: behind a circumstance, or a list that is whole, a comma opens the clause. */
function startsAnew(reading: Reading): boolean {
  const { edge, link, join, comma, sentence } = reading;
  if (comma < 0 || join >= 0 || link >= 0 || clauseOf(reading).verb >= 0) return false;
  const isWhole = sentence.words[nodeAt(reading, edge).lead]?.kind === 'conjunction';
  return isWhole || nodeAt(reading, rootOf(reading, edge)).role === 'fronted';
}

/** Raise, with effect from May, *the toll*; to build, in the coming year, *two piers*: a verb goes on behind a remark. */
function resumes(reading: Reading, index: number): boolean {
  const { words, naming } = reading.sentence;
  const verb = nodeAt(reading, reading.edge);
  if (verb.object >= 0) return false;
  const isInner = words[verb.from]?.kind === 'infinitive' || naming.gerund.test(textAt(reading, verb.from));
  return textAt(reading, verb.to) === ',' || (isInner && nodeAt(reading, index - 2).kind === 'time');
}

/** 90 *homes*: the amount was placed first; the noun takes its place. */
function modify(reading: Reading, index: number): void {
  const amount = nodeAt(reading, index - 1);
  const host = nodeAt(reading, amount.host);
  Object.assign(nodeAt(reading, index), { role: amount.role, host: amount.host, link: amount.link, lead: amount.lead });
  if (amount.host >= 0) host.children.splice(-1, 1, index);
  if (host.object === index - 1) host.object = index;
  bind(reading, index - 1, 'modifier', index);
}

/** The amount, or what is counted, that a further amount of a list stands beside: $5 for books and *$6* for pens. */
function amountAbove(reading: Reading, edge: number): number {
  const above = upward(reading, edge, ({ kind, children }) => kind !== 'noun' || isCounted(reading, children));
  return above < 0 || nodeAt(reading, above).kind === 'verb' ? edge : above;
}

/** A dividend for the year that ended in May *of $2*: the noun before a time, since no time is of an amount. */
function nounBefore(reading: Reading, link: number): number {
  for (let at = link - 1; at >= Math.max(0, link - FARTHEST); at--) if (nodeAt(reading, at).kind === 'noun') return at;
  return link - 1;
}

/** An amount, or a noun that one is told of: a funding *of $5*. */
const isSum = (reading: Reading, index: number): boolean =>
  [index, ...nodeAt(reading, index).children].some((at) => {
    const { kind, role } = nodeAt(reading, at);
    return kind === 'amount' && role !== 'modifier';
  });

const isCounted = (reading: Reading, [first = -1]: readonly number[]): boolean =>
  nodeAt(reading, first).role === 'modifier';

/** What the preposition that waits ties a node to: mostly what stands before it; −1 where nothing does. */
export function hostOf(reading: Reading, { kind }: Pick<Node, 'kind'>): number {
  const { edge, link, join, comma, sentence } = reading;
  const { naming } = sentence;
  const word = textAt(reading, nodeAt(reading, link).from);
  const linkTo = (index: number): string => textAt(reading, nodeAt(reading, nodeAt(reading, index).link).from);
  if (edge < 0) return -1;
  // in homes and *in schools*
  const twin = join < 0 ? undefined : [...chain(reading, edge)].find((at) => linkTo(at) === word);
  if (twin !== undefined) return nodeAt(reading, twin).host;
  // the first phase *of the works*, with a view *to giving*
  const isOfTime = word === naming.of || (kind === 'verb' && naming.moves.has(word));
  if (isOfTime && nodeAt(reading, link - 1).kind === 'time')
    return kind === 'amount' ? nounBefore(reading, link) : link - 1;
  const last = nodeAt(reading, edge);
  if (word === naming.of || last.kind === 'verb') return edge;
  const above = upward(reading, edge, isVerb);
  const verb = above >= 0 ? above : clauseOf(reading).verb;
  const isCircumstance = kind === 'time' || !naming.links.has(word) || (comma >= 0 && link === comma + 1);
  if (isCircumstance) return verb >= 0 ? verb : edge;
  const { object, core } = nodeAt(reading, verb);
  // provide hirers of halls *with a rebate*
  const isGiven = naming.instruments.has(word) && naming.roles.carrier.has(textAt(reading, core));
  if (isGiven && object >= 0 && !isSum(reading, object)) return object;
  // allocated to schools and halls *for repairs*
  const getter = nodeAt(reading, topNoun(reading, edge));
  const isGetter = getter.role === 'attached' && naming.moves.has(linkTo(topNoun(reading, edge)));
  if (
    isGetter &&
    naming.recipients.has(word) &&
    naming.roles.carrier.has(textAt(reading, nodeAt(reading, getter.host).core))
  )
    return getter.host;
  const holder = nodeAt(reading, last.host);
  const isTied = last.role === 'attached' && holder.kind === 'verb';
  if (kind === 'amount') {
    const { change, shell } = naming.roles;
    const head = textAt(reading, last.end - 1);
    const isSteps = (naming.moves.has(word) || naming.levels.has(word)) && (isTied || last.kind === 'noun');
    // a rise in fares for students *by $2*
    const changed = upward(
      reading,
      edge,
      ({ kind: above, end }) => above === 'verb' || change.has(textAt(reading, end - 1)),
    );
    if (isSteps && nodeAt(reading, changed).kind === 'noun' && changed > verb) return changed;
    // raise the toll *to $9*, but an increase to $9; bought from the board *for $9*
    if (isSteps && verb >= 0 && !change.has(head) && !shell.has(head)) return verb;
    return isTied && naming.recipients.has(word) ? last.host : edge;
  }
  // cut rents by 5 per cent *for tenants*
  if (isTied && last.kind === 'amount' && holder.object >= 0 && naming.recipients.has(word)) return holder.object;
  // spend 2 per cent of the budget *on parks*
  const isPart = holder.kind === 'amount' && holder.role === 'object' && linkTo(edge) === naming.of;
  const isSpent = isPart && naming.roles.carrier.has(textAt(reading, nodeAt(reading, holder.host).core));
  return isSpent && naming.purposes.has(word) ? last.host : edge;
}
