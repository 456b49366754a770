import { bind, chain, clauseOf, closeClause, rootOf, settle, topNoun, unbind, type Reading } from './clauses.ts';
import { nodeAt, type Node } from './nodes.ts';
import { attach, hostOf } from './place-nouns.ts';

/** Gives a verb its place and its subject: one of its own, that of the verb before it, or what it describes. */
export function placeVerb(reading: Reading, index: number): void {
  const { words } = reading.sentence;
  const { edge, link } = reading;
  const node = nodeAt(reading, index);
  const clause = clauseOf(reading);
  node.opener = clause.opener;
  node.antecedent = clause.antecedent;
  const previous = nodeAt(reading, clause.verb);
  if (link >= 0 && (isGerund(reading, node) || isParticiple(reading, node))) {
    node.subject = previous.subject;
    attach(reading, index, hostOf(reading, node));
  } else if (words[node.from]?.kind === 'infinitive' && edge >= 0) {
    node.subject = nodeAt(reading, edge).kind === 'noun' ? edge : previous.subject;
    bind(reading, index, 'attached', edge);
  } else if (describes(reading, node)) {
    // exports grew, *adding* …: what follows from the whole clause
    const isApart = reading.comma >= 0 && clause.verb >= 0;
    const last = nodeAt(reading, edge);
    node.subject = isApart ? previous.subject : last.kind === 'verb' ? last.subject : edge;
    if (isApart) node.lead = nodeAt(reading, reading.comma).from;
    bind(reading, index, 'attached', isApart ? clause.verb : edge);
  } else placeFinite(reading, index);
  clauseOf(reading).verb = index;
  reading.edge = index;
  settle(reading);
}

function placeFinite(reading: Reading, index: number): void {
  const node = nodeAt(reading, index);
  const isShared = sharesSubject(reading, index);
  node.subject = subjectFor(reading, index);
  const { verb, opener, antecedent } = clauseOf(reading);
  const subject = nodeAt(reading, node.subject);
  if (isShared) {
    if (nodeAt(reading, verb).role === 'attached') bind(reading, index, 'joined', verb);
  } else if (node.subject >= 0 && subject.role === 'free' && node.subject !== antecedent) {
    bind(reading, node.subject, 'subject', index);
  }
  // districts *where no clinic has opened*
  if (antecedent >= 0 && verb < 0 && nodeAt(reading, opener).kind === 'opener') {
    node.lead = nodeAt(reading, opener).from;
    bind(reading, index, 'attached', antecedent);
  }
}

const isBare = ({ sentence: { words } }: Reading, { from, to }: Node): boolean =>
  to - from === 1 && words[from]?.kind === 'verb';

const wordOf = ({ sentence: { words } }: Reading, at: number): string => words[at]?.text ?? '';

const isParticiple = (reading: Reading, node: Node): boolean =>
  isBare(reading, node) && reading.sentence.naming.participle.test(wordOf(reading, node.core));

const isGerund = (reading: Reading, { from }: Node): boolean =>
  reading.sentence.naming.gerund.test(wordOf(reading, from));

/** Homes *offering* shelter; exports grew, *driven* by sales; under a plan *offered* by banks, … */
function describes(reading: Reading, node: Node): boolean {
  const { edge, join, comma } = reading;
  if (join >= 0 || edge < 0) return false;
  if (isGerund(reading, node)) return true;
  if (clauseSubject(reading) >= 0) return false;
  // we paved roads, *filled* 90 holes and built piers: what is done to something does nothing to another
  if (comma >= 0 && hasObject(reading, reading.nodes.indexOf(node, edge))) return false;
  const isFronted = nodeAt(reading, rootOf(reading, edge)).role === 'fronted';
  return isParticiple(reading, node) && (comma < 0 ? isFronted : clauseOf(reading).verb >= 0);
}

/** True where a thing, counted or not, follows a verb. */
function hasObject(reading: Reading, verb: number): boolean {
  const next = nodeAt(reading, verb + 1);
  const counted = nodeAt(reading, verb + 2);
  return next.kind === 'noun' || (next.kind === 'amount' && counted.kind === 'noun' && counted.core === next.to);
}

/** We build piers and *rent* boats: a verb right behind a conjunction has the subject of the one before. */
const sharesSubject = (reading: Reading, index: number): boolean =>
  reading.join === index - 1 && reading.join >= 0 && clauseOf(reading).verb >= 0;

/** After *the rate* fell, since *exports of goods* rose: the noun that stands behind what can open a clause, and has no verb yet; −1 without one. */
function clauseSubject(reading: Reading): number {
  const { subordinators } = reading.sentence.naming;
  if (reading.join >= 0 || reading.comma >= 0) return -1;
  for (const at of chain(reading, reading.edge)) {
    const { kind, link } = nodeAt(reading, at);
    if (kind !== 'noun') return -1;
    if (subordinators.has(wordOf(reading, nodeAt(reading, link).from))) return at;
  }
  return -1;
}

/** Who or what does a finite verb. */
function subjectFor(reading: Reading, index: number): number {
  const { edge, join, comma } = reading;
  const clause = clauseOf(reading);
  const previous = nodeAt(reading, clause.verb);
  if (sharesSubject(reading, index)) return previous.subject;
  if (edge < 0) return clause.antecedent;
  const own = clauseSubject(reading);
  if (own >= 0) {
    unbind(reading, own);
    return own;
  }
  const root = rootOf(reading, edge);
  if (nodeAt(reading, root).role === 'free' && nodeAt(reading, root).kind !== 'verb') return root;
  if (wasDescribing(reading, previous)) return describe(reading, clause.verb, previous.subject);
  // the measures *we set up* will cost …
  const loose = clause.loose.findLast((at) => nodeAt(reading, at).role === 'free' && at < clause.verb);
  if (loose !== undefined && join < 0 && comma < 0) {
    bind(reading, clause.verb, 'attached', loose);
    return loose;
  }
  // rents will hit firms and *the wages* will rise
  const last = [...chain(reading, edge)].find(
    (at) => nodeAt(reading, at).role === 'joined' && nodeAt(reading, at).kind !== 'verb',
  );
  if (last !== undefined) {
    unbind(reading, last);
    return last;
  }
  if (clause.closing === '' && reading.clauses.length > 1 && clause.verb >= 0) {
    closeClause(reading);
    return subjectFor(reading, index);
  }
  if (comma >= 0 && clause.verb >= 0) return previous.subject;
  const top = topNoun(reading, edge);
  return nodeAt(reading, top).kind === 'noun' ? top : previous.object >= 0 ? previous.object : previous.subject;
}

/** Cases *approved* by banks rose: true where the verb before was none of its own. */
function wasDescribing(reading: Reading, verb: Node): boolean {
  const isTold = verb.object >= 0 || verb.children.some((child) => nodeAt(reading, child).kind === 'amount');
  const { role, kind } = nodeAt(reading, verb.subject);
  return !isTold && isParticiple(reading, verb) && role === 'subject' && kind === 'noun';
}

/** Makes a verb the description of the noun before it, and gives its subject to the verb to come. */
function describe(reading: Reading, verb: number, subject: number): number {
  unbind(reading, subject);
  bind(reading, verb, 'attached', nodeAt(reading, verb - 1).kind === 'noun' ? verb - 1 : subject);
  return subject;
}
