import { nodeAt, type Parse } from './nodes.ts';
import { headOf, isOnly, names, tiedBy } from './roles.ts';

/** What somebody is given, and who that is. */
export interface Gift {
  readonly thing: number;
  readonly getter: number;
}

/** What a verb gives to its object: provide firms *with a subsidy*, give schools *a grant*; null where it gives nothing. */
export function giftOf(parse: Parse, verb: number): Gift | null {
  const { roles, instruments } = parse.sentence.naming;
  const { object: getter, children } = nodeAt(parse, verb);
  if (nodeAt(parse, verb).kind !== 'verb' || !roles.carrier.has(headOf(parse, verb)) || !names(parse, getter))
    return null;
  const second = children.find((child) => nodeAt(parse, child).role === 'gift');
  const thing = second ?? tiedBy(parse, getter, instruments);
  return thing > getter && names(parse, thing) && !isOnly(parse, thing, 'shell') ? { thing, getter } : null;
}
