import { yearsOf } from '../text/periods.ts';
import type { Layout } from './layout.ts';

/** What is left of the likeness of a section on a single year and one on several. */
const ACROSS = 0.75;
/** … and much less where one of the reports has as well what is on as long a time as the other. */
const BESIDE_ALIKE = 0.4;
/** Share of what a report says of the past, or of the future, that is enough to be looked at first. */
const ENOUGH = 0.25;

/** Gives for two sections what the lengths of the times that they are on leave of their likeness. */
export function lengthsBetween(a: Layout, b: Layout): (i: number, j: number) => number {
  const [aLong, bLong] = [a.sections.map(isLong), b.sections.map(isLong)];
  const [aAlike, bAlike] = [alikeIn(a, aLong, b, bLong), alikeIn(b, bLong, a, aLong)];
  return (i, j) => {
    if (aLong[i] === bLong[j]) return 1;
    return aAlike[i] || bAlike[j] ? BESIDE_ALIKE : ACROSS;
  };
}

/** For each statement whether its section is on several years. */
export function spanningYears({ sections, chains }: Layout): readonly boolean[] {
  const long = sections.map(isLong);
  return chains.map(([section = -1]) => long[section] ?? false);
}

/** True for a section on several years. */
function isLong({ period }: Layout['sections'][number]): boolean {
  const years = yearsOf(period);
  return years !== null && years[1] > years[0];
}

/** For each section whether the other report says enough of as long a time. */
function alikeIn(
  { times }: Layout,
  long: readonly boolean[],
  other: Layout,
  otherLong: readonly boolean[],
): readonly boolean[] {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [section = -1] of other.chains) {
    count(`${other.times[section]}`);
    count(`${other.times[section]} ${otherLong[section]}`);
  }
  return times.map((time, i) => (counts.get(`${time} ${long[i]}`) ?? 0) >= ENOUGH * (counts.get(time) ?? Infinity));
}
