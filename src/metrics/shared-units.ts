import type { Mention } from './mention.ts';
import { sharesCue } from './changes.ts';
import type { Tables } from './tables.ts';

/** Gives the numbers of a list the unit that only its last one is written with: 1.28万亿、8200亿元. */
export function withSharedUnits(text: string, mentions: readonly Mention[], tables: Tables): readonly Mention[] {
  let next: Mention | null = null;
  return mentions
    .toReversed()
    .map((mention) => {
      next = next && lacksUnit(mention) && follows(text, mention, next, tables) ? withUnitOf(mention, next) : mention;
      return next;
    })
    .toReversed();
}

/** A number written with a magnitude and no unit: 1.28万亿. */
const lacksUnit = ({ unit, style, step, value, after }: Mention): boolean =>
  unit === '' && style === 'arabic' && after === null && value >= 1e4 && step >= 100;

/** True where a list mark alone stands between a number and the next one, which counts or measures. */
function follows(text: string, first: Mention, second: Mention, tables: Tables): boolean {
  const isAmount = second.unitClass === 'money' || second.unitClass === 'measure' || second.unitClass === 'count';
  return isAmount && second.from - first.to <= 2 && sharesCue(text, first, second, tables);
}

function withUnitOf(mention: Mention, { unit, unitClass }: Mention): Mention {
  return { ...mention, unit, unitClass, rules: { ...mention.rules, unit: 'unit-of-list' } };
}
