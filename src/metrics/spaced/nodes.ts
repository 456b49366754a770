import type { Chunk, Sentence } from './chunks.ts';

/**
 * What a noun, an amount or a verb is in its sentence.
 * - `free` is told by nothing; `fronted` is a circumstance before its clause: in 2023
 * - `subject`, `object` of the verb `host`; `gift` is its second object: give schools *a grant*
 * - `attached` to `host` by a preposition, or, of a verb, as what is done with or by it: homes *built*, a plan *to build*
 * - `modifier` is an amount right before the noun that it counts or qualifies
 * - `joined` stands beside `host` in a list
 */
export type Role = 'free' | 'fronted' | 'subject' | 'object' | 'gift' | 'attached' | 'modifier' | 'joined';

/** A chunk with its place in the sentence; −1 where a number points to no node. */
export interface Node extends Chunk {
  role: Role;
  host: number;
  /** The preposition before it. */
  link: number;
  /** The first word that ties it to its host: a preposition, a comma, what opens a clause. */
  lead: number;
  /** Of a verb: who does it, and what it is done to. */
  subject: number;
  object: number;
  /** What opened the clause that it stands in, if anything did: which, a bracket; and what that stands beside. */
  opener: number;
  antecedent: number;
  /** What hangs on it, in the order of the text. */
  readonly children: number[];
}

/** A sentence that was read: its nodes in the order of the text. */
export interface Parse {
  readonly sentence: Sentence;
  readonly nodes: readonly Node[];
}

/** A chunk whose place is not told yet. */
export const nodeOf = ({ kind, from, to, core, end }: Chunk): Node => ({
  // Field by field: spreading a chunk costs as much as finding it.
  kind,
  from,
  to,
  core,
  end,
  role: 'free',
  host: -1,
  link: -1,
  lead: from,
  subject: -1,
  object: -1,
  opener: -1,
  antecedent: -1,
  children: [],
});

const NOTHING: Node = nodeOf({ kind: 'mark', from: -1, to: -1, core: -1, end: -1 });

/** The node at an index, or one that is nothing and hangs on nothing. */
export const nodeAt = ({ nodes }: Pick<Parse, 'nodes'>, index: number): Node => nodes[index] ?? NOTHING;
