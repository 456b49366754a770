import type { Locale } from '../locales/locale.ts';
import { isFiscalYear, isSpan, periodOf, yearBefore, yearsOf, type PeriodMention } from '../text/periods.ts';
import { firstIndex } from '../text/search.ts';
import type { Section, Stance } from '../types.ts';
import type { Group, Part } from './parts.ts';
import { stanceOfRole } from './stance.ts';

/** What a paragraph's sentences are read against. */
export interface Surroundings {
  readonly section: Section;
  readonly year: number | null;
  /** The period that the report plans for; empty where it plans for none. */
  readonly planned: string;
  /** Time expressions of the whole passage. */
  readonly mentions: readonly PeriodMention[];
  readonly locale: Locale;
}

/** Why a clause has its period; the ids that a metric shows. */
export type PeriodRule =
  | 'time-here'
  | 'time-before'
  | 'time-behind'
  | 'time-in-order'
  | 'sentence-before'
  | 'section-period'
  | 'planned-period'
  | 'report-year'
  | 'start-of-change'
  | 'average-over-years'
  | 'end-of-years';

/** A period and what decided it. */
export interface DecidedPeriod {
  readonly period: string;
  readonly rule: PeriodRule;
}

/** The time at hand: a span of years, whether it holds for its own sentence alone, and where it was named. */
export interface Time extends DecidedPeriod {
  readonly local: boolean;
}

/** A time that the text names, as the time at hand. */
export function timeOf({ period, local }: PeriodMention, rule: PeriodRule): Time {
  return { period, local, rule };
}

/** How many characters of its clause a part leans on, so that a clause of any length is read in linear time. */
const REACH = 400;

/** True where a figure averages over the section's years, of which the time at hand is a single one. */
function isAveraged(period: string, text: string, { section, locale }: Surroundings): boolean {
  const [years, around] = [yearsOf(period), yearsOf(section.period)];
  if (years === null || around === null || years[0] !== years[1] || around[0] === around[1]) return false;
  const isWithin = around[0] <= years[1] + 1 && years[1] <= around[1];
  return isWithin && (locale.periods.averages?.test(text) ?? false);
}

/** What a figure of a clause says: the words up to it, those of its own item of a list, and those of the whole clause. */
interface Told {
  readonly words: string;
  readonly item: string;
  readonly clause: string;
}

/** The year in which a span of years ends, where the figure is the state then and does not add up over them; else null. */
function endOfYears(
  period: string,
  { words, item, clause }: Told,
  isNamedHere: boolean,
  { periods }: Locale,
): string | null {
  const years = isSpan(period) ? yearsOf(period) : null;
  if (years === null || years[0] === years[1] || isFiscalYear(period) || !periods.figures.test(words)) return null;
  const accumulates = (said: string): boolean => periods.accumulates?.test(said) ?? true;
  const adds = accumulates(item);
  if (!adds && periods.attains?.test(item)) return periodOf(years[1]);
  // 总量突破500亿元、翻一番: an item with a deed of its own tells nothing of the state before it
  const said = adds ? item : words;
  const isDeed = accumulates(said) || (periods.acts?.test(clause) ?? false);
  return !periods.reaches.test(said) && (isNamedHere || isDeed) ? null : periodOf(years[1]);
}

/** The last of the years over which something moved, where all figures but the one that it came to are told for all of them; else null. */
function arrivalOf({ kind }: Part, period: string, { periods }: Locale): string | null {
  const years = kind === 'new' && periods.accumulates === null && isSpan(period) ? yearsOf(period) : null;
  return years === null || isFiscalYear(period) ? null : periodOf(years[1]);
}

/** What the part is that holds a place: the time of a starting value, 从去年的2.1%提高到2.3%, is not that of what it is changed to. */
export function kindAt({ start, parts }: Group, at: number): Part['kind'] {
  return (at >= start ? parts[firstIndex(parts, ({ end }) => at < end)]?.kind : undefined) ?? 'plain';
}

/**
 * The period of a part of a clause: of the times named in the clause, `own`, the one in the part or before it, else the `time` at hand.
 * `from` is the time at which the last change of the sentence started, or empty.
 */
export function periodOfPart(
  part: Part,
  group: Group,
  time: Time,
  own: readonly PeriodMention[],
  from: string,
  around: Surroundings,
): DecidedPeriod {
  const last = own[firstIndex(own, ({ end }) => end > part.end) - 1];
  const within = last && last.start >= part.start ? last : undefined;
  let earlier = firstIndex(own, ({ end }) => end > part.start) - 1;
  const isApart = (at: number): boolean => ['old', 'aside'].includes(kindAt(group, (own[at]?.end ?? 0) - 1));
  while (earlier >= 0 && isApart(earlier)) earlier--;
  const named = within ?? own[earlier];
  const { period, rule }: DecidedPeriod = named
    ? { period: named.period, rule: within ? 'time-here' : 'time-before' }
    : time;
  if (part.kind === 'old' && !within && around.locale.periods.revises?.test(group.text)) {
    return { period, rule: 'start-of-change' };
  }
  if (part.kind === 'old' && !within) {
    return { period: from || yearBefore(time.local ? around.section.period : period), rule: 'start-of-change' };
  }
  // 由上年的88个增加到317个, told of last year, starts the year before that.
  const isTold = within !== undefined && around.locale.periods.placing === 'free';
  if (part.kind === 'old' && period === around.section.period && !isTold) {
    return { period: yearBefore(period), rule: 'start-of-change' };
  }
  const [start, end] = [part.start - group.start, part.end - group.start];
  const words =
    part.kind === 'new' ? group.text.slice(start, start + REACH) : group.text.slice(Math.max(0, end - REACH), end);
  const item = group.text.slice(Math.max(start, end - REACH), end);
  const over =
    arrivalOf(part, period, around.locale) ??
    endOfYears(period, { words, item, clause: group.text }, named !== undefined && !named.local, around.locale);
  // 年均增长9%、2021年达到50亿元: behind a year that is named the average is over
  const told = within ? group.text.slice(Math.max(within.start - group.start, end - REACH), end) : words;
  if (isAveraged(over ?? period, told, around)) return { period: around.section.period, rule: 'average-over-years' };
  return over === null ? { period, rule } : { period: over, rule: 'end-of-years' };
}

/** A time that stands behind the clauses that it holds for: 500 homes were built, and 20 streets repaired, in 2021. */
export function trailing(text: string, groups: readonly Group[], { mentions, locale }: Surroundings): Time | null {
  const [first, last] = [groups[0], groups.at(-1)];
  if (!locale.periods.trails || !first || !last) return null;
  const found = mentions[firstIndex(mentions, ({ start }) => start >= first.end)];
  if (!found || found.local || found.end > last.end) return null;
  const group = groups[firstIndex(groups, ({ end }) => found.start < end)];
  const isPlain = group !== undefined && kindAt(group, found.start) === 'plain';
  const trails = isPlain && locale.periods.trails.test(text.slice(Math.max(0, found.start - 12), found.end));
  return trails ? timeOf(found, 'time-behind') : null;
}

/** True where a time suits what is said to be done or promised. */
export function suits(period: string, stance: Stance, year: number | null): boolean {
  const years = yearsOf(period);
  if (years === null || year === null) return false;
  return stance === 'committed' ? years[1] >= year : years[0] <= year;
}

/** The time of a clause that names none: what was done while a year is planned was done before it or in it, what a foreword or a review promises is planned. */
export function unnamed(stance: Stance, text: string, { section, year, planned, locale }: Surroundings): Time {
  const [from] = yearsOf(section.period) ?? [0];
  const { past } = locale.periods;
  if (
    stance === 'achieved' &&
    past &&
    year !== null &&
    section.heading !== '' &&
    section.period === planned &&
    from >= year
  ) {
    const told = past.test(text) && from === year ? year - 1 : year;
    return { period: String(told), local: false, rule: 'report-year' };
  }
  const plans = stanceOfRole(section.role) === 'committed';
  if (stance === 'committed' && (section.period === '' || (!plans && locale.periods.placing === 'free')))
    return { period: planned, local: false, rule: 'planned-period' };
  return { period: section.period, local: false, rule: 'section-period' };
}

/** The period of a part, unless it cannot be: what is done is not told of years that lie ahead, nor what is promised of years that are over. */
export function fitting(
  found: DecidedPeriod,
  { kind }: Part,
  stance: Stance,
  times: readonly PeriodMention[],
  text: string,
  around: Surroundings,
): DecidedPeriod {
  const [years, year] = [yearsOf(found.period), around.year];
  if (years === null || year === null || kind === 'old') return found;
  if (stance === 'achieved' && kind !== 'new' && years[0] > year) return unnamed(stance, text, around);
  if (stance !== 'committed' || years[1] >= year) return found;
  const named = times.find(({ period }) => suits(period, stance, year));
  return named ? timeOf(named, 'time-behind') : found;
}
