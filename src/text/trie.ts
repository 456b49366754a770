/** A word of a table, as a search hands it back. */
export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Size of the table of first characters, a power of two: most places of a text begin no word, which it tells without a search. */
const FIRSTS = 2048;

/**
 * A tree of the words in one direction. Its branches stand in a hash table of numbers, since a search goes through millions of them and a
 * `Map` a node takes three times as long: where a node and the code of a character meet, `nodes` holds the node that follows.
 */
interface Tree<T> {
  /** Whether any word begins with a character, by its code modulo `FIRSTS`. */
  readonly firsts: Uint8Array;
  /** The branch that stands in a slot, as `branchOf` numbers it; 0 where the slot is free. */
  readonly branches: Float64Array;
  readonly nodes: Int32Array;
  /** The entry that ends at each node. */
  readonly entries: readonly (Entry<T> | null)[];
}

/** Words that can be searched for at a place of a text in time that depends on the words alone. */
export interface Trie<T> {
  /** The longest word that starts at `at`, of those that may end where they do. */
  readonly startingAt: (text: string, at: number, mayEnd?: (end: number) => boolean) => Entry<T> | null;
  /** The longest word that ends before `to`. */
  readonly endingAt: (text: string, to: number) => Entry<T> | null;
}

/** Compiles a table; where a word stands in it twice, the first one counts. */
export function compileTrie<T>(table: Iterable<readonly [string, T]>): Trie<T> {
  const entries = Array.from(table, ([word, value]): Entry<T> => ({ word, value }));
  // Most tables are searched in one direction only.
  let forwards: Tree<T> | null = null;
  let backwards: Tree<T> | null = null;
  return {
    startingAt: (text, at, mayEnd) => walk((forwards ??= build(entries, 1)), text, at, 1, mayEnd),
    endingAt: (text, to) => walk((backwards ??= build(entries, -1)), text, to - 1, -1),
  };
}

const CODES = 1 << 16;

/** The number of the branch that leaves a node, counted from 1, at the code of a character. */
const branchOf = (node: number, code: number): number => node * CODES + code;

/** The slot of a branch, or the free one where it would stand. */
function slotOf(branches: Float64Array, node: number, code: number): number {
  const branch = branchOf(node, code);
  const mask = branches.length - 1;
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
  for (;;) {
    slot &= mask;
    const found = branches[slot];
    if (found === branch || found === 0) return slot;
    slot++;
  }
}

/** A tree of the words by the codes of their characters, from the first on or from the last. */
function build<T>(table: readonly Entry<T>[], step: 1 | -1): Tree<T> {
  const most = table.reduce((sum, { word }) => sum + word.length, 0);
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const [branches, nodes, firsts] = [new Float64Array(size), new Int32Array(size), new Uint8Array(FIRSTS)];
  const entries: (Entry<T> | null)[] = [null, null];
  for (const entry of table) {
    const { word } = entry;
    let node = ROOT;
    for (let index = step > 0 ? 0 : word.length - 1; index >= 0 && index < word.length; index += step) {
      const code = word.charCodeAt(index);
      const slot = slotOf(branches, node, code);
      if (branches[slot] === 0) {
        branches[slot] = branchOf(node, code);
        nodes[slot] = entries.push(null) - 1;
        if (node === ROOT) firsts[code % FIRSTS] = 1;
      }
      node = nodes[slot] ?? ROOT;
    }
    entries[node] ??= entry;
  }
  return { firsts, branches, nodes, entries };
}

const ROOT = 1;

function walk<T>(
  { firsts, branches, nodes, entries }: Tree<T>,
  text: string,
  from: number,
  step: 1 | -1,
  mayEnd?: (end: number) => boolean,
): Entry<T> | null {
  if (from < 0 || from >= text.length || firsts[text.charCodeAt(from) % FIRSTS] !== 1) return null;
  let node = ROOT;
  let best: Entry<T> | null = null;
  for (let index = from; index >= 0 && index < text.length; index += step) {
    const slot = slotOf(branches, node, text.charCodeAt(index));
    if (branches[slot] === 0) break;
    node = nodes[slot] ?? ROOT;
    const entry = entries[node];
    if (entry && (!mayEnd || mayEnd(index + 1))) best = entry;
  }
  return best;
}
