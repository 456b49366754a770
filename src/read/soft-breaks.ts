import type { Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import { continues, linesOf, wrappingOf } from './lines.ts';

type Point = NonNullable<Text['position']>['start'];

/** Tells of the number of a line (from 1) whether the next line goes on with its paragraph. */
type GoesOn = (line: number) => boolean;

/** Splits a text node at the breaks that end a paragraph; a node whose escapes hide where its lines stand stays whole. */
function splitText(node: Text, source: string, goesOn: GoesOn): readonly Text[] {
  const { position, value } = node;
  const lines = value.split('\n');
  if (!position || lines.length === 1) return [node];
  const parts: { lines: string[]; start: Point; end: Point }[] = [];
  let { offset = 0 } = position.start;
  for (const [index, text] of lines.entries()) {
    const line = position.start.line + index;
    const found = source.indexOf(text, offset);
    if (found < 0 || found + text.length > (position.end.offset ?? source.length)) return [node];
    const column = index === 0 ? position.start.column : found - source.lastIndexOf('\n', found);
    const end = { line, column: column + text.length, offset: found + text.length };
    const last = parts.at(-1);
    if (last && goesOn(line - 1)) {
      last.lines.push(text);
      last.end = end;
    } else {
      parts.push({ lines: [text], start: { line, column, offset: found }, end });
    }
    offset = end.offset;
  }
  return parts.map(({ lines: own, start, end }) => ({ ...node, value: own.join('\n'), position: { start, end } }));
}

/** The paragraphs that the lines of one Markdown paragraph are. */
function splitParagraph(node: Paragraph, source: string, goesOn: GoesOn): readonly Paragraph[] {
  const pieces = node.children.flatMap((child): readonly PhrasingContent[] =>
    child.type === 'text' ? splitText(child, source, goesOn) : [child],
  );
  const groups: PhrasingContent[][] = [[]];
  pieces.forEach((piece, index) => {
    const end = pieces[index - 1]?.position?.end.line;
    const begin = piece.position?.start.line;
    if (end !== undefined && begin !== undefined && begin > end && !goesOn(end)) groups.push([]);
    if (!(piece.type === 'text' && piece.value === '')) groups.at(-1)?.push(piece);
  });
  return groups.flatMap((children): readonly Paragraph[] => {
    const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
    return start && end ? [{ type: 'paragraph', children, position: { start, end } }] : [];
  });
}

function splitLines<Node extends Nodes>(node: Node, source: string, goesOn: GoesOn): Node {
  if (!('children' in node) || node.type === 'heading' || node.type === 'table') return node;
  const children = (node as Parents).children.flatMap((child): readonly Nodes[] =>
    child.type === 'paragraph' ? splitParagraph(child, source, goesOn) : [splitLines(child, source, goesOn)],
  );
  return { ...node, children };
}

/**
 * Makes each line of a Markdown text a paragraph, as it is in plain text, unless the text is broken at a fixed column, where
 * the lines of a paragraph belong together.
 */
export function withLines(tree: Root, text: string): Root {
  const lines = linesOf(text);
  const wrapping = wrappingOf(lines);
  return splitLines(tree, text, (line) => {
    const [own, next] = [lines[line - 1], lines[line]];
    return !own || !next || continues(own, next, { ...wrapping, indented: false });
  });
}
