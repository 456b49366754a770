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
      !describes(mention, mentions[index - 1]) &&
      !qualifies(text, mention, mentions[index - 1], mentions[index + 1], tables) &&
      !isFilter(text, mention, mentions[index + 1], tables),
  );
}

/** Longest measure that tells which of the things that were counted are meant. */
const MEASURE = 8;

/** 12家年产值超亿元的企业, 3家产值超百亿元、9家超十亿元的企业: a bounded amount between a count and the 的 before what is counted. */
function qualifies(
  text: string,
  mention: Mention,
  last: Mention | undefined,
  next: Mention | undefined,
  tables: Tables,
): boolean {
  const { before, unitClass, high, to, after } = mention;
  const { labels } = tables.locale;
  const bound = after?.bound ?? before.bound?.bound ?? 'approx';
  if (bound === 'approx' || high !== null || unitClass !== 'money' || last?.unitClass !== 'count') return false;
  const isListed = next?.unitClass === 'count' && next.from === to + 1 && labels.listMarks.includes(text[to] ?? '\n');
  if ((text[to] !== labels.attributive && !isListed) || before.from - last.to > MEASURE) return false;
  return !labels.totals.some((total) => text.startsWith(total, last.to)) && !partsBetween(text, last.to, to, tables);
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
  const isSize = unitClass === 'money' || labels.filterUnits.includes(unit.split('/')[0] ?? '');
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
  return next.from > to && !partsBetween(text, to, next.from, tables);
}

/** True where a clause ends in a stretch. */
function partsBetween(text: string, from: number, to: number, tables: Tables): boolean {
  for (let at = from; at < to; at++) if (clauseEnds(text, at, tables)) return true;
  return false;
}
