/** A word of a table, as a search hands it back. */
export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

interface Node<T> {
  next: Map<number, Node<T>> | null;
  entry: Entry<T> | null;
}

/** Words that can be searched for at a place of a text in time that depends on the words alone. */
export interface Trie<T> {
  /** The longest word that starts at `at`. */
  readonly startingAt: (text: string, at: number) => Entry<T> | null;
  /** The longest word that ends before `to`. */
  readonly endingAt: (text: string, to: number) => Entry<T> | null;
}

/** Compiles a table; where a word stands in it twice, the first one counts. */
export function compileTrie<T>(table: Iterable<readonly [string, T]>): Trie<T> {
  const forwards: Node<T> = { next: null, entry: null };
  const backwards: Node<T> = { next: null, entry: null };
  for (const [word, value] of table) {
    const entry = { word, value };
    insert(forwards, word, entry);
    insert(backwards, Array.from(word).reverse().join(''), entry);
  }
  return {
    startingAt: (text, at) => walk(forwards, text, at, 1),
    endingAt: (text, to) => walk(backwards, text, to - 1, -1),
  };
}

function insert<T>(root: Node<T>, word: string, entry: Entry<T>): void {
  let node = root;
  for (let index = 0; index < word.length; index++) {
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

function walk<T>(root: Node<T>, text: string, from: number, step: 1 | -1): Entry<T> | null {
  let node: Node<T> | undefined = root;
  let best: Entry<T> | null = null;
  for (let index = from; index >= 0 && index < text.length; index += step) {
    node = node.next?.get(text.charCodeAt(index));
    if (!node) break;
    if (node.entry) best = node.entry;
  }
  return best;
}
