import type { Now, Span } from '../types.ts';
import { matchesOf } from './matches.ts';

/** What a time expression says, apart from its words. Years are relative to the year of the report where they are small. */
export type PeriodMeaning =
  /** The first group is a year, or the first two are the first and the last year, which may be written with two digits. */
  | { readonly kind: 'written' }
  /** The first group is a year that tells of what lies ahead alone: from 2025. */
  | { readonly kind: 'onward' }
  /** The first group names a span of years, of which its first year is known; offsets to that year. */
  | {
      readonly kind: 'named';
      readonly firstYears: Readonly<Record<string, number>>;
      readonly from: number;
      readonly to: number;
    }
  /** Offsets to the year of the report: −1 is last year. */
  | { readonly kind: 'relative'; readonly from: number; readonly to: number }
  /** Offset to the fiscal year that runs. */
  | { readonly kind: 'fiscal'; readonly from: number }
  /** The first group counts the years that begin with the one in the second. */
  | { readonly kind: 'first' }
  /** The first group counts the years that end with the one in the second. */
  | { readonly kind: 'until' }
  /** The first group counts the years that have passed since. */
  | { readonly kind: 'ago' }
  /** The first group counts the years that end with the last year, or begin with the one that is planned for: 2020-21 and 2021-22 are 2020-2022. */
  | { readonly kind: 'past' | 'coming' }
  /** From the year that is given or written in the first group to the last year. */
  | { readonly kind: 'since'; readonly from?: number };

export interface PeriodCue {
  /** Global, over text with folded widths. */
  readonly pattern: RegExp;
  readonly meaning: PeriodMeaning;
  /** True where it holds for its own sentence alone, as a date by which something is to be reached does. */
  readonly local?: boolean;
}

/** How a language names years and spans of years. */
export interface PeriodRules {
  readonly cues: readonly PeriodCue[];
  /** A fiscal year: groups first year and last two digits of the second; global. Null where years are calendar years. */
  readonly fiscal: RegExp | null;
  /** Values of the number words that a group may hold. */
  readonly numerals: Readonly<Record<string, number>>;
  /**
   * Where a time stands: in front of all that it holds for, or freely, before or behind it, so that each figure may have its own, a promise
   * names its time itself, and a section's time holds only for what suits it.
   */
  readonly placing: 'in-front' | 'free';
  /** A time, and the word before it, that can stand behind all the clauses that it holds for; null where none does. */
  readonly trails: RegExp | null;
  /** Tells that the times of a list belong to its figures in their order: respectively. Null where that is not told. */
  readonly inOrder: RegExp | null;
  /** A heading that compares a year, group 1, with another one; null where headings do not. */
  readonly compared: RegExp | null;
  /** How a sentence opens that goes on about the time of the one before; null where that is not told. */
  readonly leaning: RegExp | null;
  /** Words of a forecast, which speaks of the years of the one before it where it names none; null where that is not told. */
  readonly foresees: RegExp | null;
  /** Mark after which a sentence goes on about the time of the one before; empty where none does. */
  readonly runsOn: string;
  /** Verbs by which a figure of the same time gets another value: revised from 5 to 4. Null where that is not told. */
  readonly revises: RegExp | null;
  /** The year, group 1, in which the year of a company ended; null where years are not told that way. */
  readonly yearEnd: RegExp | null;
  /** Tells that what a clause of a plan says was done in the year before; null where that is not told. */
  readonly past: RegExp | null;
  /** Words of what has been reached up to now, which the time of the sentence before does not hold for; null where none are. */
  readonly upToNow: RegExp | null;
  /** What a figure is written with. */
  readonly figures: RegExp;
  /** Words of what adds up over a span of years: 新增, 累计, 年均. Other figures are the state at its end; null where all add up. */
  readonly accumulates: RegExp | null;
  /** A clause that opens with things counted and tells what they did over the years: 3家企业上市. Null where lists are not told so. */
  readonly acts: RegExp | null;
  /** Words of an average over the years: 年均. Null where the language has none. */
  readonly averages: RegExp | null;
  /** Words of a state that is reached, which overrule them: 提高到. */
  readonly reaches: RegExp;
  /** Words of a state that overrule them where they stand alone in an item of a list: 新增16条、达到54条. Null where lists are not told so. */
  readonly attains: RegExp | null;
}

/** A time expression in a text. */
export interface PeriodMention extends Span {
  /** `2019` or `2021-2025`. */
  readonly period: string;
  readonly local: boolean;
}

/** Writes a span of years as a period: `2019` or `2021-2025`. */
export function periodOf(from: number, to: number = from): string {
  return from === to ? `${from}` : `${from}-${to}`;
}

/** First and last year of a period, or null for an empty one. */
export function yearsOf(period: string): readonly [from: number, to: number] | null {
  const dash = period.indexOf('-');
  const from = Number(dash < 0 ? period : period.slice(0, dash));
  if (Number.isNaN(from) || from === 0) return null;
  if (dash < 0) return [from, from];
  const to = Number(period.slice(dash + 1));
  return [from, to < 100 ? Math.floor(from / 100) * 100 + to : to];
}

/** True where a period has two ends. */
export function isSpan(period: string): boolean {
  return period.includes('-');
}

const FISCAL = /^\d{4}-\d{2}$/u;

/** True for a fiscal year, `2019-20`, which is one year and no span. */
export function isFiscalYear(period: string): boolean {
  const years = FISCAL.test(period) ? yearsOf(period) : null;
  return years !== null && years[1] === years[0] + 1;
}

/** First and last year that a period counts for: a fiscal year counts for the year in which it begins, of which the next report tells. */
export function reportedYearsOf(period: string): ReturnType<typeof yearsOf> {
  const years = yearsOf(period);
  return years && isFiscalYear(period) ? [years[0], years[0]] : years;
}

/** The year, or fiscal year, before a period: that of the value from which a change starts; empty before an empty one. */
export function yearBefore(period: string): string {
  const years = yearsOf(period);
  if (years === null) return '';
  return isFiscalYear(period) ? fiscalYear(years[0] - 1) : periodOf(years[0] - 1);
}

/** A fiscal year as it is written: `2019-20`. */
const fiscalYear = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;

/** The fiscal year that begins in `year`, where the title names it or the text speaks of it at least twice; else empty. */
export function fiscalYearFrom(text: string, title: string, year: number, { fiscal }: PeriodRules): string {
  const period = fiscalYear(year);
  const timesIn = (said: string): number =>
    (fiscal ? matchesOf(said, fiscal) : []).filter(([, first = '', second = '']) => `${first}-${second}` === period)
      .length;
  return timesIn(title) > 0 || timesIn(text) > 1 ? period : '';
}

/** How many years a period covers; 0 for an empty one. */
export function lengthOf(period: string): number {
  const years = yearsOf(period);
  return years ? years[1] - years[0] + 1 : 0;
}

/** What relative years are counted from where years are calendar years. */
export const inCalendarYears = (year: number | null): Now => ({ year, fiscal: '', ended: false });

/** A fiscal year so many years before or after another one. */
const shifted = (fiscal: string, by: number): string => fiscalYear((yearsOf(fiscal)?.[0] ?? 0) + by);

/** A year with its century: 23 is 2023. */
const fullYear = (digits: string, century = 20): number => (digits.length === 2 ? century * 100 : 0) + Number(digits);

/** A period from years as they are written: 2023 and 24 are a fiscal year, as 2023 and 2024 are where years can be fiscal, 2023 and 27 a span of years. */
function written(first: string, second: string, { fiscal }: PeriodRules): string {
  const from = fullYear(first);
  if (second === '') return periodOf(from);
  const to = fullYear(second, Math.floor(from / 100));
  if (to <= from) return '';
  return (second.length === 2 || fiscal) && to === from + 1 ? fiscalYear(from) : periodOf(from, to);
}

function resolve(
  { meaning }: PeriodCue,
  [, first = '', second = '']: RegExpMatchArray,
  { year, fiscal, ended }: Now,
  rules: PeriodRules,
): string {
  if (meaning.kind === 'named') {
    const start = meaning.firstYears[first];
    return start === undefined ? '' : periodOf(start + meaning.from, start + meaning.to);
  }
  if (meaning.kind === 'written') return written(first, second, rules);
  if (year === null) return '';
  if (meaning.kind === 'onward') return Number(first) < year ? '' : first;
  if (meaning.kind === 'since') {
    const from = meaning.from ?? Number(first);
    return periodOf(from, Math.max(from, year - 1));
  }
  if (meaning.kind === 'fiscal') return fiscal === '' ? periodOf(year + meaning.from) : shifted(fiscal, meaning.from);
  if (meaning.kind === 'relative') {
    const single = meaning.from === meaning.to;
    return ended && fiscal !== '' && single
      ? shifted(fiscal, meaning.from)
      : periodOf(year + meaning.from, year + meaning.to);
  }
  const count = rules.numerals[first.toLowerCase()] ?? Number(first);
  if (!(count > 0)) return '';
  if (meaning.kind === 'first') return periodOf(Number(second), Number(second) + count - 1);
  if (meaning.kind === 'until') return periodOf(Number(second) - count + 1, Number(second));
  if (meaning.kind === 'ago') return periodOf(year - count);
  const last = ended ? year : year - 1;
  if (meaning.kind === 'past') return periodOf(last - count + 1, last);
  const [, planned] = yearsOf(fiscal) ?? [];
  return planned === undefined ? periodOf(year, year + count - 1) : periodOf(planned, planned + count);
}

/** The time expressions of a text with folded widths in their order; where two overlap, the longer one counts. */
export function findPeriods(folded: string, now: Now, rules: PeriodRules): readonly PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const cue of rules.cues) {
    for (const match of matchesOf(folded, cue.pattern)) {
      const { 0: words, index: start } = match;
      const period = resolve(cue, match, now, rules);
      found.push({ start, end: start + words.length, period, local: cue.local ?? false });
    }
  }
  const mentions: PeriodMention[] = [];
  for (const mention of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = mentions.at(-1);
    if (mention.period !== '' && (!last || mention.start >= last.end)) mentions.push(mention);
  }
  return mentions;
}
