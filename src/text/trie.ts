/** A word of a table, as a search hands it back. */
export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Size of the table of first characters, a power of two: most places of a text begin no word, which it tells without a search. */
const FIRSTS = 2048;

/** A tree of the words in one direction, and by the code of a character, modulo `FIRSTS`, whether any word begins with it. */
interface Tree<T> {
  readonly root: Node<T>;
  readonly firsts: Uint8Array;
}

interface Node<T> {
  next: Map<number, Node<T>> | null;
  entry: Entry<T> | null;
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

/** A tree of the words by the codes of their characters, from the first on or from the last. */
function build<T>(entries: readonly Entry<T>[], step: 1 | -1): Tree<T> {
  const root: Node<T> = { next: null, entry: null };
  const firsts = new Uint8Array(FIRSTS);
  for (const entry of entries) {
    const { word } = entry;
    let node = root;
    for (let index = step > 0 ? 0 : word.length - 1; index >= 0 && index < word.length; index += step) {
      node.next ??= new Map();
      const code = word.charCodeAt(index);
      let child = node.next.get(code);
      if (!child) {
        child = { next: null, entry: null };
        node.next.set(code, child);
      }
      node = child;
    }
    node.entry ??= entry;
  }
  for (const code of root.next?.keys() ?? []) firsts[code % FIRSTS] = 1;
  return { root, firsts };
}

function walk<T>(
  { root, firsts }: Tree<T>,
  text: string,
  from: number,
  step: 1 | -1,
  mayEnd?: (end: number) => boolean,
): Entry<T> | null {
  if (firsts[text.charCodeAt(from) % FIRSTS] !== 1) return null;
  let node: Node<T> | undefined = root;
  let best: Entry<T> | null = null;
  for (let index = from; index >= 0 && index < text.length; index += step) {
    node = node.next?.get(text.charCodeAt(index));
    if (!node) break;
    if (node.entry && (!mayEnd || mayEnd(index + 1))) best = node.entry;
  }
  return best;
}
