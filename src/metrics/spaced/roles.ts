import type { Naming } from '../../locales/locale.ts';
import { nodeAt, type Parse } from './nodes.ts';

/** The word at an index of the paragraph, in lower case; empty where none stands. */
export const wordAt = ({ sentence }: Parse, at: number): string => sentence.words[at]?.text ?? '';

/** The last word of a noun, the main verb of a verb, the word of a preposition. */
export const headOf = (parse: Parse, index: number): string => wordAt(parse, nodeAt(parse, index).end - 1);

/** The preposition that ties a node to its host; empty where none does. */
export const linkOf = (parse: Parse, index: number): string => headOf(parse, nodeAt(parse, index).link);

/** True for a verb behind *to*. */
export const isInfinitive = (parse: Parse, index: number): boolean =>
  parse.sentence.words[nodeAt(parse, index).from]?.kind === 'infinitive';

/** True where a noun is made of nothing but words of the given roles and qualities. */
export function isOnly(parse: Parse, index: number, ...roles: readonly (keyof Naming['roles'])[]): boolean {
  const { core, end } = nodeAt(parse, index);
  const all = parse.sentence.naming.roles;
  const isMeant = (text: string): boolean =>
    all.quality.has(text) || /^\d/u.test(text) || roles.some((role) => all[role].has(text));
  return parse.sentence.words.slice(core, end).every(({ text, kind }) => kind !== 'name' || isMeant(text));
}

/** True where a node is a noun for a thing that can be measured. */
export const names = (parse: Parse, index: number): boolean =>
  nodeAt(parse, index).kind === 'noun' &&
  !parse.sentence.naming.roles.agent.has(headOf(parse, index)) &&
  !isOnly(parse, index);

/** True where a noun is a name of somebody or something: the Hospital Authority. */
export function isProper(parse: Parse, index: number): boolean {
  const { end } = nodeAt(parse, index);
  return end - 1 > parse.sentence.from && (parse.sentence.words[end - 1]?.isProper ?? false);
}

/** The first thing that one of some prepositions ties to a node, behind the node `after`; −1 where none does. */
export function tiedBy(parse: Parse, index: number, links: ReadonlySet<string>, after = -1): number {
  const { children } = nodeAt(parse, index);
  return children.find((child) => child > after && links.has(linkOf(parse, child)) && names(parse, child)) ?? -1;
}

/** How far up attachments are followed. */
const DEEPEST = 12;

/** The noun that a noun is attached to in the end, but for remarks behind a comma: the fund of *fund for schools of art*. */
export function topOf(parse: Parse, index: number): number {
  const { levels } = parse.sentence.naming;
  let top = index;
  for (let step = 0; step < DEEPEST; step++) {
    const { role, host, link } = nodeAt(parse, top);
    // roads at a *cost* of $9
    if (levels.has(linkOf(parse, top))) break;
    if (role !== 'attached' || nodeAt(parse, link - 1).kind === 'mark' || nodeAt(parse, host).kind !== 'noun') break;
    top = host;
  }
  return top;
}

/** The node whose place tells what a node is in its sentence: of a total of 90 *flats* that of the total, in a list that of the first. */
export function slotOf(parse: Parse, index: number): number {
  const { of } = parse.sentence.naming;
  let slot = index;
  for (let step = 0; step < DEEPEST; step++) {
    const { role, host } = nodeAt(parse, slot);
    const isShell = role === 'attached' && linkOf(parse, slot) === of && isOnly(parse, host, 'shell');
    if (nodeAt(parse, host).kind !== 'noun' || !(role === 'joined' || isShell)) break;
    slot = host;
  }
  return slot;
}
