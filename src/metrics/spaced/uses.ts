import { nodeAt, type Parse } from './nodes.ts';
import { headOf, isInfinitive, isOnly, isProper, linkOf, names, tiedBy } from './roles.ts';
import { brief, show, textOf, type Extent } from './show.ts';

/** What an amount is for: the noun, and the node that ties it to the amount. */
export interface Use {
  readonly index: number;
  readonly tie: number;
}

/** How deep a use is looked for. */
const DEEPEST = 4;

/** How far its noun can stand from the verb of a use that is told as it stands. */
const NEAR = 3;

/** The first use behind `from` that is tied to a node: for, to, towards, into, to build. */
export function useOf(parse: Parse, host: number, from = host, depth = 0): Use | null {
  if (depth > DEEPEST) return null;
  const { purposes, of } = parse.sentence.naming;
  const { children } = nodeAt(parse, host);
  for (const tie of children) {
    const { kind, role } = nodeAt(parse, tie);
    // $5 million, or 2 per cent of income, *for schools*
    const told = kind === 'amount' && role !== 'modifier' ? useOf(parse, tie, tie, depth + 1) : null;
    if (told) return told;
    const isUse = purposes.has(linkOf(parse, tie)) || (kind === 'verb' && isInfinitive(parse, tie));
    if (tie < from || role !== 'attached' || !isUse) continue;
    const index = inner(parse, kind === 'verb' ? deedOn(parse, tie) : tie);
    const isGetter = kind === 'noun' && receives(parse, index, tie);
    const beyond = isGetter ? (useOf(parse, index, index, depth + 1) ?? useOf(parse, host, tie + 1, depth + 1)) : null;
    if (beyond) return beyond;
    if (names(parse, index)) return { index, tie };
  }
  // $5 million from the reserves *to build halls*
  const through = children.find((child) => {
    const { kind, role } = nodeAt(parse, child);
    return child >= from && kind === 'noun' && role === 'attached' && linkOf(parse, child) !== of;
  });
  return through === undefined ? null : useOf(parse, through, through, depth + 1);
}

/** The use that stands right behind an amount: $5 million *for roads*. */
export function ownUse(parse: Parse, index: number): Use | null {
  const use = useOf(parse, index);
  return use && nodeAt(parse, use.tie).lead === nodeAt(parse, index).to ? use : null;
}

/** What the deed of a use is done to. */
function deedOn(parse: Parse, verb: number): number {
  const object = objectOf(parse, verb);
  return object >= 0 ? object : (nodeAt(parse, verb).children.find((child) => names(parse, child)) ?? -1);
}

/** What a verb does something to; of an amount of something, that: waiving 75 per cent of *the charges*; −1 where nothing is told. */
export function objectOf(parse: Parse, verb: number): number {
  const { of, within, purposes } = parse.sentence.naming;
  const { object } = nodeAt(parse, verb);
  // offering six months *of fee cuts*
  if (object < 0) return nodeAt(parse, verb + 1).kind === 'time' ? tiedBy(parse, verb + 1, new Set([of])) : -1;
  if (nodeAt(parse, object).kind === 'amount') return tiedBy(parse, object, new Set([of, within, ...purposes]));
  if (isOnly(parse, object, 'shell')) return tiedBy(parse, object, new Set([of]));
  return names(parse, object) ? object : -1;
}

/** The provision of training: what a noun without a meaning of its own is told of. */
function inner(parse: Parse, index: number): number {
  const thing = isOnly(parse, index, 'shell') ? tiedBy(parse, index, new Set([parse.sentence.naming.of])) : -1;
  return thing >= 0 ? thing : index;
}

/** For the schools to buy books, to the board for a pier: somebody who gets the amount, and what they do with it tells more. */
function receives(parse: Parse, index: number, tie: number): boolean {
  const { naming } = parse.sentence;
  if (!names(parse, index) || naming.means.has(linkOf(parse, tie))) return true;
  const head = headOf(parse, index);
  const isGroup = (isProper(parse, index) || head.at(-1) === naming.plural) && !naming.roles.generic.has(head);
  const acts = nodeAt(parse, index).children.some((child) => isInfinitive(parse, child));
  return isGroup && acts && naming.recipients.has(linkOf(parse, tie));
}

/** A use with what ties it to its amount: for harbour works; to repair *the* old piers. */
export function useText(parse: Parse, { index, tie }: Use): string {
  const { lead, to, link } = nodeAt(parse, tie);
  const { core } = nodeAt(parse, index);
  const isDeed = tie !== index;
  const end = !isDeed ? nodeAt(parse, link).to : core - to <= NEAR ? core : to;
  return `${textOf(parse, { from: lead, to: end })} ${show(parse, index)}`;
}

/** What an amount is for, as a name: the piers, for $5 million to repair the piers; the *waiver* of fees, where what is done changes what it is for; who does it is no part of it. */
export function purposeOf(parse: Parse, { index, tie }: Use): string {
  return objectOf(parse, tie) === index ? deedOf(parse, tie, index, { agentless: true }) : show(parse, index);
}

/** What a verb does to its object: the waiver of market fees; the object alone where no noun says that. */
export function deedOf(parse: Parse, verb: number, object: number, extent: Extent = {}): string {
  const { deeds, of, purposes } = parse.sentence.naming;
  const deed = deeds[headOf(parse, verb)];
  // $5 disbursed *to schools*: they are who gets it
  const link = nodeAt(parse, verb).object === object ? '' : linkOf(parse, object);
  return `${deed ? `${deed} ${purposes.has(link) ? link : of} ` : ''}${brief(parse, object, extent)}`;
}
