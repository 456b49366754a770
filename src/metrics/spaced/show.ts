import { nodeAt, type Node, type Parse } from './nodes.ts';
import { isInfinitive, isOnly, linkOf, wordAt } from './roles.ts';

/** Longest name, in characters, before attachments are left out. */
const LONGEST = 80;

/** Longest topic, in characters. */
const LONGEST_TOPIC = 90;

/** Half-open indices of words. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** How much of a noun is shown: what stands before the word `until`, what tells which things are meant, and whether those that do it are left out. */
export interface Extent {
  readonly until?: number;
  readonly described?: boolean;
  readonly agentless?: boolean;
}

/** The words of a noun without its attachments. */
export function headText(parse: Parse, index: number): string {
  const { core, end } = nodeAt(parse, index);
  return textOf(parse, { from: core, to: end });
}

/** The words of a stretch, as they stand. */
export const textOf = ({ sentence: { text, words } }: Parse, { from, to }: Range): string =>
  from < 0 || to <= from ? '' : text.slice(words[from]?.from, words[to - 1]?.to);

/** The words of a noun with its attachments, as they stand; times and sizes between them are left out. */
export function show(parse: Parse, index: number, extent: Extent = {}): string {
  const kept: Range[] = [];
  let length = 0;
  for (const range of rangesOf(parse, index, extent)) {
    length += textOf(parse, range).length + 1;
    if (kept.length > 0 && length > LONGEST) break;
    const last = kept.at(-1);
    if (last && adjoins(parse, last, range)) kept.splice(-1, 1, { from: last.from, to: range.to });
    else kept.push(range);
  }
  const name = kept.map((range) => textOf(parse, range)).join(' ');
  return closed(name.replaceAll(' ,', ','));
}

/** A name with the closing quotation mark before which its words end. */
function closed(name: string): string {
  if (name.split('"').length % 2 === 0) return `${name}"`;
  return name.lastIndexOf('\u{201C}') > name.lastIndexOf('\u{201D}') ? `${name}\u{201D}` : name;
}

/** A noun without the attachments that make it too long for a topic. */
export function brief(parse: Parse, index: number, extent: Extent = {}): string {
  const whole = show(parse, index, extent);
  return whole.length <= LONGEST_TOPIC ? whole : headText(parse, index);
}

/** True where a noun takes up what was spoken of before: this proposal, the whole scheme. */
export const leans = (parse: Parse, index: number): boolean =>
  isOnly(parse, index, 'generic') &&
  attachments(parse, index, {}).length === 0 &&
  !parse.sentence.naming.indefinite.has(wordAt(parse, nodeAt(parse, index).from));

/** True where nothing but a few marks and adverbs parts two stretches. */
const adjoins = ({ sentence: { words } }: Parse, { to }: Range, { from }: Range): boolean =>
  from - to < 4 && words.slice(to, from).every(({ kind }) => kind === 'adverb' || kind === 'mark');

/** The stretches that a noun, or a verb that describes one, covers with what hangs on it. */
function rangesOf(parse: Parse, index: number, extent: Extent): readonly Range[] {
  const node = nodeAt(parse, index);
  const isVerb = node.kind === 'verb';
  const inner = (isVerb ? complements : attachments)(parse, index, extent).flatMap((child) => {
    const { lead, from } = nodeAt(parse, child);
    const [first, ...rest] = rangesOf(parse, child, extent);
    return first ? [{ from: Math.min(lead, from), to: first.to }, ...rest] : [];
  });
  return [{ from: isVerb ? Math.min(node.lead, node.from) : node.core, to: node.end }, ...inner];
}

/** What hangs on a verb and belongs to its description: its objects and their like. */
const complements = (parse: Parse, index: number, { until = Infinity }: Extent): readonly number[] =>
  nodeAt(parse, index).children.filter((child) => {
    const { kind, role, lead, children } = nodeAt(parse, child);
    return (kind === 'noun' || (kind === 'time' && children.length > 0)) && role !== 'subject' && lead < until;
  });

/** What hangs on a noun and belongs to its name. */
function attachments(
  parse: Parse,
  index: number,
  { until = Infinity, described = false, agentless = false }: Extent,
): readonly number[] {
  const { links, levels, of, agent } = parse.sentence.naming;
  const { core, children } = nodeAt(parse, index);
  return children.filter((child) => {
    const node = nodeAt(parse, child);
    if (node.lead >= until || node.from <= core) return false;
    if (agentless && linkOf(parse, child) === agent) return false;
    const isLinked = node.role === 'attached' && links.has(linkOf(parse, child));
    if (node.kind === 'verb') return (isLinked || describes(parse, child, described)) && !hasAmount(parse, node);
    // the first phase *of the works*
    if (node.kind === 'time') return isLinked && node.children.some((part) => linkOf(parse, part) === of);
    const isListed = node.role === 'joined' && !described && !hasAmount(parse, node) && node.lead === node.from - 1;
    // roads at a cost of $9: a figure of its own
    const isSized = levels.has(linkOf(parse, child)) && hasAmount(parse, node);
    return node.kind === 'noun' && ((isLinked && !isSized) || isListed);
  });
}

/** True for a verb that tells which things are meant: land *needed for* …; of what is counted also: *where no clinic has opened*, *to be drained*. */
function describes(parse: Parse, index: number, described: boolean): boolean {
  const { naming, words } = parse.sentence;
  const { role, link, lead, from, to } = nodeAt(parse, index);
  if (role !== 'attached' || link >= 0) return false;
  if (lead === from && to - from === 1 && naming.participle.test(wordAt(parse, from))) return true;
  const isPlan = !isInfinitive(parse, index) || words[from + 1]?.kind === 'auxiliary';
  return described && isPlan && wordAt(parse, lead) !== ',';
}

const hasAmount = (parse: Parse, { children }: Node): boolean =>
  children.some((child) => {
    const { kind, children: inner } = nodeAt(parse, child);
    return kind === 'amount' || nodeAt(parse, inner[0] ?? -1).role === 'modifier';
  });
