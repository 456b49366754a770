import { nodeAt, type Node, type Parse, type Role } from './nodes.ts';

/** A clause that is being read. */
interface Clause {
  /** Its last verb. */
  verb: number;
  readonly opener: number;
  readonly antecedent: number;
  /** The mark that closes it; empty where a verb of the clause around it does. */
  readonly closing: string;
  /** Nouns in it whose place is not told yet. */
  readonly loose: number[];
  /** What was open for attachments before it. */
  readonly edge: number;
}

/** How far the reading of a sentence has come: the clauses that are open, and what the next chunk is tied to. */
export interface Reading extends Parse {
  readonly clauses: [Clause, ...Clause[]];
  /** What the next chunk can be attached to: the last noun, amount or verb that is no circumstance. */
  edge: number;
  /** The preposition, conjunction and comma that wait for the next chunk. */
  link: number;
  join: number;
  comma: number;
}

/** How far up a chain of attachments is looked, so that a sentence is parsed in linear time. */
const DEEPEST = 12;

export const beginReading = (parse: Parse): Reading => ({
  ...parse,
  clauses: [{ verb: -1, opener: -1, antecedent: -1, closing: '', loose: [], edge: -1 }],
  edge: -1,
  link: -1,
  join: -1,
  comma: -1,
});

export const clauseOf = ({ clauses }: Reading): Clause => clauses.at(-1) ?? clauses[0];

/** Opens a clause inside of the one that is read. */
export function openClause(reading: Reading, clause: Pick<Clause, 'opener' | 'antecedent' | 'closing'>): void {
  reading.clauses.push({ ...clause, verb: -1, loose: [], edge: reading.edge });
  reading.edge = -1;
}

export function closeClause(reading: Reading): void {
  reading.edge = clauseOf(reading).edge;
  reading.clauses.pop();
}

/** Forgets what waited for the chunk that has been placed. */
export function settle(reading: Reading): void {
  reading.link = reading.join = reading.comma = -1;
}

export function bind(parse: Parse, index: number, role: Role, host: number): void {
  const node = nodeAt(parse, index);
  node.role = role;
  node.host = host;
  if (host >= 0) nodeAt(parse, host).children.push(index);
}

export function unbind(parse: Parse, index: number): void {
  const node = nodeAt(parse, index);
  const { children } = nodeAt(parse, node.host);
  if (node.host >= 0) children.splice(children.indexOf(index), 1);
  node.role = 'free';
  node.host = -1;
}

/** The node itself and what it hangs on, step by step. */
export function* chain(parse: Parse, index: number): Generator<number> {
  for (let step = 0, at = index; step < DEEPEST && at >= 0; step++, at = nodeAt(parse, at).host) yield at;
}

/** The first of the chain of a node that meets a condition; −1 where none does. */
export function upward(parse: Parse, index: number, meets: (node: Node) => boolean): number {
  for (const at of chain(parse, index)) if (meets(nodeAt(parse, at))) return at;
  return -1;
}

/** What a node hangs on in the end, within its clause. */
export function rootOf(parse: Parse, index: number): number {
  let root = -1;
  for (const at of chain(parse, index)) {
    root = at;
    if (nodeAt(parse, at).role === 'subject' || nodeAt(parse, at).role === 'fronted') break;
  }
  return root;
}

/** The noun that the noun `index` is a part of, below any verb. */
export function topNoun(parse: Parse, index: number): number {
  let top = index;
  for (const at of chain(parse, index)) {
    if (nodeAt(parse, at).kind === 'verb') break;
    top = at;
    if (nodeAt(parse, at).role !== 'attached' && nodeAt(parse, at).role !== 'joined') break;
  }
  return top;
}
