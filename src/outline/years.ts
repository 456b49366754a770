import type { Locale } from '../locales/locale.ts';
import { fiscalYearFrom, yearBefore } from '../text/periods.ts';
import type { Metadata, Now } from '../types.ts';

/** What relative times count from (`isOver` says that the year has ended), and the fiscal year that a report plans for, which is empty where it is the calendar year. */
export function yearsAround(
  text: string,
  { title, year }: Pick<Metadata, 'title' | 'year'>,
  isOver: boolean,
  { periods }: Locale,
): { readonly now: Now; readonly planned: string } {
  if (year === null) return { now: { year, fiscal: '', ended: false }, planned: '' };
  const planned = fiscalYearFrom(text, title, year, periods);
  const ended = isOver || periods.yearEnd?.exec(text)?.[1] === String(year);
  return {
    now: { year, fiscal: ended ? fiscalYearFrom(text, title, year - 1, periods) : yearBefore(planned), ended },
    planned,
  };
}

/** A heading that sets a year against another one: the sections below it are about the first, and those beside it where it says nothing else. */
export interface Compared {
  readonly period: string;
  readonly depth: number;
  readonly isBare: boolean;
}

/** The comparison that a heading opens, the one that still holds where it is `open`, or null. */
export function comparedBy(
  heading: string,
  depth: number,
  open: Compared | null,
  { periods }: Locale,
): Compared | null {
  const found = periods.compared?.exec(heading);
  if (found) return { period: found[1] ?? '', depth, isBare: found[0] === heading.trim() };
  return open && (depth > open.depth || (depth === open.depth && open.isBare)) ? open : null;
}
