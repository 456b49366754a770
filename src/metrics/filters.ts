import { clauseEnds } from './context.ts';
import type { Mention } from './mention.ts';
import type { Tables } from './tables.ts';

const LETTER = /\p{L}/u;
/** How far before an amount the words stand that make it tell which things are meant. */
const LEAD = 60;

/** Drops amounts that only say which things are counted: 亿元以上 of 亿元以上项目30个. */
export function withoutFilters(text: string, mentions: readonly Mention[], tables: Tables): readonly Mention[] {
  return mentions.filter(
    (mention, index) =>
      !describes(mention, mentions[index - 1]) && !isFilter(text, mention, mentions[index + 1], tables),
  );
}

/** 3个过千亿元城市: an amount with a bound right behind a count tells which things are counted. */
function describes({ before, unitClass, high }: Mention, last: Mention | undefined): boolean {
  const isBound = before.bound?.bound === 'gt' && before.bound.word.length === 1 && high === null;
  return (
    isBound && last?.unitClass === 'count' && last.to === before.from && (unitClass === null || unitClass === 'money')
  );
}

function isFilter(text: string, mention: Mention, next: Mention | undefined, tables: Tables): boolean {
  const { labels } = tables.locale;
  const { unit, unitClass, after, before, to, style } = mention;
  if (style === 'rank' || unitClass === 'percent' || unitClass === 'points' || unitClass === 'times') return false;
  const bound = after?.bound ?? before.bound?.bound ?? null;
  if (bound === null || bound === 'approx') return false;
  const lead = `${text.slice(Math.max(0, before.from - LEAD), before.from)}${before.bound?.word ?? ''}`;
  if (unitClass === 'money' && labels.filterLeads?.test(lead)) return true;
  if (!LETTER.test(text[to] ?? '')) return false;
  const isSize = unitClass === 'money' || labels.filterUnits.includes(unit);
  if (!isSize) return false;
  if (next && countsSame(text, mention, next, tables)) return true;
  if (after === null) return false;
  if (text[to] === labels.attributive && labels.amountNouns.some((noun) => text.startsWith(noun, to + 1))) return false;
  if (after.bound === 'lte') return true;
  return tables.delivery.endingAt(text, before.from) === null || text[to] === labels.attributive;
}

/** True where the next figure counts the noun that stands between, in the same clause. */
function countsSame(text: string, { to }: Mention, next: Mention, tables: Tables): boolean {
  if (next.unitClass !== 'count' || next.from - to > 24) return false;
  for (let at = to; at < next.from; at++) if (clauseEnds(text, at, tables)) return false;
  return next.from > to;
}
