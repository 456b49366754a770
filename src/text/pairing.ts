import { compareMeasures, measureKeys, type Measure, type Sameness } from './sameness.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** A figure that takes part in the pairing. */
export interface Candidate {
  readonly measure: Measure;
  /** Place in the report, which decides between equals. */
  readonly start: number;
  /** Small bonus for figures that stand where such figures are announced. */
  readonly bonus: number;
}

/** One achieved and one committed figure that measure the same. */
export interface Match<T extends Candidate> {
  readonly achieved: T;
  readonly committed: T;
  readonly sameness: Sameness;
}

/**
 * Pairs figures that measure the same, the surest first, so that the order of the text decides only between equals.
 * Each figure stands in one pair with a figure of its own horizon (a year, several years); a commitment that finds none is set
 * beside an achievement of the other horizon, and the last year's result may serve once more for that.
 */
export function pairFigures<T extends Candidate>(
  achieved: readonly T[],
  committed: readonly T[],
  words: ComparisonWords,
): readonly Match<T>[] {
  const edges = edgesOf(achieved, committed, words);
  const long = ({ measure }: T): boolean => measure.years > 1;
  const crosses = (match: Match<T>): boolean => long(match.achieved) !== long(match.committed);
  const own = choose(edges.filter((match) => !crosses(match)));
  const paired = new Set(own.flatMap((match) => [match.achieved, match.committed]));
  // The last year's result may serve twice, but a plan for the year that has its own base needs no other.
  const open = ({ achieved: result, committed: promise }: Match<T>): boolean =>
    !paired.has(promise) && !(long(result) && paired.has(result));
  return [...own, ...choose(edges.filter((match) => crosses(match) && open(match)))];
}

/** Takes matches, best first, each figure once. */
function choose<T extends Candidate>(matches: readonly Match<T>[]): readonly Match<T>[] {
  const used = new Set<T>();
  return matches.filter(({ achieved, committed }) => {
    if (used.has(achieved) || used.has(committed)) return false;
    used.add(achieved).add(committed);
    return true;
  });
}

/** All matches, the surest first. */
function edgesOf<T extends Candidate>(
  achieved: readonly T[],
  committed: readonly T[],
  words: ComparisonWords,
): readonly Match<T>[] {
  const table = new Map<string, T[]>();
  for (const candidate of achieved)
    for (const key of measureKeys(candidate.measure, words)) {
      const list = table.get(key);
      if (list) list.push(candidate);
      else table.set(key, [candidate]);
    }
  const matches = committed.flatMap((promise) => {
    const near = new Set(measureKeys(promise.measure, words).flatMap((key) => table.get(key) ?? []));
    return [...near].flatMap((result) => {
      const sameness = compareMeasures(result.measure, promise.measure, words);
      return sameness.same === null ? [] : [{ achieved: result, committed: promise, sameness }];
    });
  });
  const weight = ({ achieved: a, committed: c, sameness }: Match<T>): number => sameness.score + a.bonus + c.bonus;
  return matches.sort(
    (x, y) => weight(y) - weight(x) || x.committed.start - y.committed.start || x.achieved.start - y.achieved.start,
  );
}
