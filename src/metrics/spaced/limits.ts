import { giftOf } from './gifts.ts';
import { nodeAt, type Parse } from './nodes.ts';
import type { Place, SpacedName } from './place.ts';
import { headOf, isInfinitive, linkOf, topOf } from './roles.ts';
import { headText } from './show.ts';
import { deedOf, objectOf } from './uses.ts';

/** What the verb of the clause does, where a limit is set to it: waiving fees, subject to a *ceiling* of $90; a grant, *capped* at $90. */
export function limited(place: Place, index: number): SpacedName | null {
  const { parse } = place;
  const { limits } = parse.sentence.naming;
  const { host, role, link, kind } = nodeAt(parse, index);
  if (role !== 'attached' && role !== 'object') return null;
  const isCap = nodeAt(parse, host).kind === 'verb' && limits.has(headOf(parse, host));
  const isCeiling = kind === 'noun' && limits.has(headOf(parse, index)) && nodeAt(parse, link - 1).kind === 'mark';
  const doer = isCap ? nodeAt(parse, host).host : isCeiling ? host : -1;
  const gift = giftOf(parse, doer);
  if (gift && gift.thing < index) return { indicator: headText(parse, gift.thing) + eachOf(place), rule: 'given' };
  const verb = mainVerb(parse, doer);
  const object = nodeAt(parse, verb).kind === 'verb' ? objectOf(parse, verb) : -1;
  if (object < 0 || object > index) return null;
  return { indicator: deedOf(parse, verb, object) + eachOf(place), rule: 'object' };
}

/** The verb whose purpose a verb tells: *providing* a subsidy to cover costs; the verb itself where it tells none. */
function mainVerb(parse: Parse, verb: number): number {
  const { host, role } = nodeAt(parse, verb);
  const top = nodeAt(parse, topOf(parse, host));
  return role === 'attached' && isInfinitive(parse, verb) && top.role === 'object' ? top.host : verb;
}

/** What an amount is for each of, with its preposition: per quarter; empty where it is not. */
export function eachOf({ parse, index }: Place): string {
  const { per } = parse.sentence.naming;
  const { lead } = nodeAt(parse, index + 2);
  const isEach = linkOf(parse, index + 2) === per && lead === nodeAt(parse, index).to;
  return isEach ? ` ${per} ${headText(parse, index + 2)}` : '';
}
