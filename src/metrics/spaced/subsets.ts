import { nodeAt } from './nodes.ts';
import type { Place, SpacedName } from './place.ts';
import { isOnly, linkOf, names } from './roles.ts';
import { show } from './show.ts';
import { useOf } from './uses.ts';

/** 90 flats, of which 40 are for nurses: what tells the part apart; null where nothing does. */
export function subsetOf({ parse, index }: Place): SpacedName | null {
  const { opener, role, host } = nodeAt(parse, index);
  if (linkOf(parse, opener) !== parse.sentence.naming.of || role !== 'subject') return null;
  const { object, children } = nodeAt(parse, host);
  const thing = names(parse, object) ? object : children.find((child) => child > host && names(parse, child));
  const part = useOf(parse, host)?.index ?? thing ?? -1;
  return names(parse, part) && !isOnly(parse, part, 'shell', 'change')
    ? { indicator: show(parse, part), rule: 'subset' }
    : null;
}
