import { nodeAt } from './nodes.ts';
import type { Place, SpacedName } from './place.ts';
import { headOf, isOnly, linkOf, names, tiedBy } from './roles.ts';
import { headText, show, textOf } from './show.ts';
import { useOf } from './uses.ts';

/** 90 flats, of which 40 are for nurses: what tells the part apart; null where nothing does. */
export function subsetOf({ parse, index }: Place): SpacedName | null {
  const { opener, role, host, antecedent } = nodeAt(parse, index);
  if (linkOf(parse, opener) !== parse.sentence.naming.of || role !== 'subject') return null;
  const { object, children } = nodeAt(parse, host);
  const { state, carrier } = parse.sentence.naming.roles;
  // 90 visitors, of whom 40 came *from abroad*
  const isOwn = !state.has(headOf(parse, host)) && !carrier.has(headOf(parse, host));
  const from = isOwn ? tiedBy(parse, host, parse.sentence.naming.moves, host) : -1;
  if (from >= 0 && names(parse, antecedent)) {
    const { lead, core } = nodeAt(parse, from);
    const indicator = `${headText(parse, antecedent)} ${textOf(parse, { from: lead, to: core })} ${show(parse, from)}`;
    return { indicator, rule: 'subset' };
  }
  const thing = names(parse, object) ? object : children.find((child) => child > host && names(parse, child));
  const part = useOf(parse, host)?.index ?? thing ?? -1;
  return names(parse, part) && !isOnly(parse, part, 'shell', 'change')
    ? { indicator: show(parse, part), rule: 'subset' }
    : null;
}
