import { chunksOf, type Sentence } from './chunks.ts';
import { beginReading, clauseOf, closeClause, openClause, settle, topNoun, type Reading } from './clauses.ts';
import { nodeAt, nodeOf, type Parse } from './nodes.ts';
import { placeNoun } from './place-nouns.ts';
import { placeVerb } from './place-verbs.ts';

const DASH = /^[\u{2013}\u{2014}-]$/u;

/** Gives each noun, amount and verb of a sentence its place, in one pass from left to right; `figures` are the first words of figures. */
export function parseSentence(sentence: Sentence, figures: ReadonlySet<number>): Parse {
  const reading = beginReading({ sentence, nodes: chunksOf(sentence, figures).map(nodeOf) });
  for (const [index, { kind }] of reading.nodes.entries()) {
    if (kind === 'verb') placeVerb(reading, index);
    else if (kind === 'link') reading.link = reading.link < 0 ? index : reading.link;
    else if (kind === 'and') reading.join = index;
    else if (kind === 'mark') readMark(reading, index);
    else if (kind === 'opener') readOpener(reading, index);
    else placeNoun(reading, index);
  }
  return reading;
}

/** Which and that open a clause about what stands before them, while and because one of their own. */
function readOpener(reading: Reading, index: number): void {
  const { sentence, edge, comma, link } = reading;
  const node = nodeAt(reading, index);
  const isRelative =
    sentence.naming.relatives.has(sentence.words[node.from]?.text ?? '') && nodeAt(reading, edge).kind !== 'verb';
  const antecedent = !isRelative ? -1 : comma >= 0 ? topNoun(reading, edge) : edge;
  node.link = link;
  openClause(reading, { opener: index, antecedent, closing: comma >= 0 || index === 0 ? ',' : '' });
  settle(reading);
}

/** Commas, dashes and brackets open and close remarks. */
function readMark(reading: Reading, index: number): void {
  const { clauses, edge } = reading;
  const mark = reading.sentence.words[nodeAt(reading, index).from]?.text ?? '';
  const isDash = DASH.test(mark);
  const depth = clauses.findLastIndex(({ closing }) => closing === (isDash ? '-' : mark));
  const isClosing = mark !== ',' || (depth === clauses.length - 1 && clauseOf(reading).verb >= 0);
  if (mark === '(') openClause(reading, { opener: index, antecedent: edge, closing: ')' });
  else if (depth > 0 && isClosing) {
    while (clauses.length > depth) closeClause(reading);
    reading.comma = mark === ')' ? -1 : index;
  } else if (isDash) openClause(reading, { opener: -1, antecedent: edge, closing: '-' });
  else if (mark === ',') reading.comma = index;
  else if (mark === ':') reading.edge = -1;
}
