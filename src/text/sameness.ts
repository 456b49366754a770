import type { Metric } from '../types.ts';
import { nameReader, type ComparedName } from './compared-name.ts';
import type { ComparisonWords, NameMark } from './comparison-words.ts';
import { lengthOf } from './periods.ts';

/** What has to be known of a figure to tell whether another one measures the same. */
export type Measured = Pick<Metric, 'indicator' | 'canonical' | 'scope' | 'period' | 'value' | 'unit' | 'kind'> &
  Partial<Pick<Metric, 'direction'>>;

/** What a reader should know before comparing two figures of one indicator. */
export type Caution = 'scope' | 'words' | 'flow' | 'period' | 'counter';

/** Whether two figures measure the same thing. */
export interface Sameness {
  /** Same words or same known indicator; the same thing under a caution; something else. */
  readonly same: 'exact' | 'close' | null;
  /** 0…1: how sure; 0 where `same` is null. */
  readonly score: number;
  readonly cautions: readonly Caution[];
}

/** A figure prepared for many comparisons. */
export interface Measure {
  readonly figure: Measured;
  readonly name: ComparedName;
  readonly scope: ComparedName;
  readonly dimension: string;
  /** Value in the base unit of its dimension. */
  readonly size: number;
  /** Years covered; 0 where unknown. */
  readonly years: number;
}

const DIFFERENT: Sameness = { same: null, score: 0, cautions: [] };
/** Dimensions whose differences are no amounts. */
const RATES: ReadonlySet<string> = new Set(['share', 'points']);
const STAGES: readonly NameMark[] = ['designed', 'started', 'finished', 'used'];
/** A count or an amount seldom grows or shrinks more than this from one year to the next. */
const PLAUSIBLE_RATIO = 20;
/** The same where only one of the two names says that it counts what is new, and the other what was done, or nothing. */
const PLAUSIBLE_FLOW_RATIO = { done: 10, unsaid: 5 };

/** Makes the function that prepares a figure for `compareMeasures`, from a language's words. */
export function measureReader(words: ComparisonWords): (figure: Measured) => Measure {
  const reader = nameReader(words);
  // Of a report's figures many share a name, and most have no scope.
  const names = new Map<string, ComparedName>();
  const readName = (text: string): ComparedName => {
    const name = names.get(text) ?? reader(text);
    names.set(text, name);
    return name;
  };
  return (told) => {
    const unit = words.units[told.unit] ?? { dimension: told.unit, factor: 1 };
    const name = readName(told.indicator);
    // What a number grew by is what came in it, net of what went: 经营主体净增3000户 is 净增经营主体3000户.
    const net = told.kind === 'delta' && told.direction === 'up' && !RATES.has(unit.dimension);
    // A name that speaks of what is new was taken over from the figure before it.
    const canonical = name.marks.has('flow') ? null : told.canonical;
    // A share under the name of a rate is that growth: 涨幅回落到2.6%.
    const isGrowth =
      told.kind === 'level' &&
      unit.dimension === 'share' &&
      words.rateNouns.some((noun) => told.indicator.endsWith(noun));
    const kind = net ? 'level' : isGrowth ? 'growth' : told.kind;
    const figure: Measured = { ...told, canonical: net ? canonical : told.canonical, kind };
    return {
      figure,
      name: net ? { ...name, marks: new Set<NameMark>([...name.marks, 'net']), actions: new Set() } : name,
      scope: readName(figure.scope),
      dimension: unit.dimension,
      size: Math.abs(figure.value) * unit.factor,
      years: lengthOf(figure.period),
    };
  };
}

/**
 * Keys under which figures that may measure the same meet: two of which none is shared never do, so that a table of keys
 * spares the comparison of all with all.
 */
export function measureKeys({ figure, name }: Measure, { tokens }: ComparisonWords): readonly string[] {
  const head = tokens === 'characters' ? -2 : -1;
  const base = `${figure.kind} `;
  return [
    ...(figure.canonical === null ? [] : [`${base}id ${figure.canonical}`]),
    `${base}head ${name.core.length === 0 ? name.letters : name.core.slice(head).join(' ')}`,
    `${base}letters ${[...name.core].sort().join(' ')}`,
  ];
}

/** A key that two figures share where `sameIndicator` holds of them; null where a name says nothing. */
export function indicatorKey({ figure: { canonical }, name: { core } }: Measure): string | null {
  return canonical === null ? (core.length === 0 ? null : `name ${core.join(' ')}`) : `id ${canonical}`;
}

/** True where two figures name one indicator, whatever measure of it they give (a level, its growth, its rank). */
export function sameIndicator(a: Measure, b: Measure): boolean {
  const key = indicatorKey(a);
  return key !== null && key === indicatorKey(b);
}

/**
 * Tells whether two figures measure the same thing, so that their values may be set side by side.
 *
 * Never the same: another kind (level, growth, delta, rank), another dimension of unit, two different known indicators,
 * what is new against what there is in all, a part against its whole, another stage of works, a sum of several years against one year,
 * an amount that differs more than twentyfold. Under a caution (`close`): another scope, other words, another counter,
 * an average of several years against one year. The answer does not depend on the order of the two.
 */
export function compareMeasures(a: Measure, b: Measure, words: ComparisonWords): Sameness {
  if (a.figure.kind !== b.figure.kind || !sameDimension(a, b)) return DIFFERENT;
  const names = compareNames(a, b, words);
  if (names === null) return DIFFERENT;
  const cautions = new Set<Caution>(names.cautions);
  const flow = compareFlows(a, b);
  const scope = compareScopes(a, b);
  const period = comparePeriods(a, b);
  if (flow === false || scope === false || period === false || !sameStage(a, b)) return DIFFERENT;
  if (otherActions(a.name, b.name)) cautions.add('words');
  for (const caution of [flow, scope, period]) if (caution !== null) cautions.add(caution);
  if (a.figure.unit && b.figure.unit && a.figure.unit !== b.figure.unit) cautions.add('counter');
  const close = [...cautions].some((caution) => caution !== 'counter');
  return {
    same: close ? 'close' : 'exact',
    score: names.score * 0.95 ** cautions.size,
    cautions: [...cautions].sort(),
  };
}

function sameDimension(a: Measure, b: Measure): boolean {
  return (
    a.dimension === b.dimension ||
    ([a, b].some((m) => m.figure.unit === '') &&
      [a, b].some((m) => m.dimension === 'count' || m.dimension === 'person'))
  );
}

/** How far the larger of two amounts exceeds the smaller; 1 where they cannot be set in proportion. */
function ratioOf(a: Measure, b: Measure): number {
  if (a.figure.kind !== 'level' || a.dimension === 'share' || a.size === 0 || b.size === 0) return 1;
  return Math.max(a.size, b.size) / Math.min(a.size, b.size);
}

type Step = Caution | null | false;

/** Null: nothing to say; a caution; false: something else. */
function compareFlows(a: Measure, b: Measure): Step {
  if (a.figure.kind !== 'level') return null;
  const has = ({ name }: Measure, mark: NameMark): boolean => name.marks.has(mark);
  const either = (mark: NameMark): boolean => has(a, mark) || has(b, mark);
  const differ = (mark: NameMark): boolean => has(a, mark) !== has(b, mark);
  const ratio = ratioOf(a, b);
  if (ratio > PLAUSIBLE_RATIO || differ('part') || differ('net')) return false;
  if (either('flow') && either('stock') && differ('flow')) return false;
  if ((either('removal') && either('flow') && differ('removal')) || (differ('running') && ratio > 2)) return false;
  if (!differ('flow') || either('net')) return null;
  const done = a.name.actions.size > 0 && b.name.actions.size > 0;
  return ratio > PLAUSIBLE_FLOW_RATIO[done ? 'done' : 'unsaid'] ? false : 'flow';
}

function compareScopes(a: Measure, b: Measure): Step {
  if (a.scope.marks.has('part') !== b.scope.marks.has('part')) return false;
  const own = ({ name, scope }: Measure): boolean => name.marks.has('own') || scope.marks.has('own');
  const [left, right] = [a.scope.core.join(''), b.scope.core.join('')];
  if (left !== right && left !== '' && right !== '') return false;
  return left !== right || own(a) !== own(b) ? 'scope' : null;
}

function comparePeriods(a: Measure, b: Measure): Step {
  if (a.years === 0 || b.years === 0 || a.years > 1 === b.years > 1) return null;
  if (a.figure.kind === 'growth' || a.dimension === 'share') return 'period';
  // A sum over several years is about that many times the amount of one; a level that was reached is not.
  const flow = a.name.marks.has('flow') || b.name.marks.has('flow') || a.figure.kind === 'delta';
  return flow || ratioOf(a, b) > Math.max(a.years, b.years) / 2 ? false : 'period';
}

function sameStage(a: Measure, b: Measure): boolean {
  const stage = ({ name }: Measure): number => STAGES.findIndex((mark) => name.marks.has(mark));
  const [left, right] = [stage(a), stage(b)];
  // What is designed or started is not yet there; a name without a stage counts what is done.
  const unfinished = (at: number): boolean => at === 0 || at === 1;
  return left === right || (!unfinished(left) && !unfinished(right));
}

/** True where both names say what is done and have no word for it in common. */
function otherActions({ actions }: ComparedName, other: ComparedName): boolean {
  return actions.size > 0 && other.actions.size > 0 && [...actions].every((action) => !other.actions.has(action));
}

interface NameSameness {
  readonly score: number;
  readonly cautions: readonly Caution[];
}

function compareNames(a: Measure, b: Measure, words: ComparisonWords): NameSameness | null {
  if ([a, b].some(({ name, figure }) => name.nameless && figure.canonical === null)) return null;
  const [left, right] = [a.figure.canonical, b.figure.canonical];
  if (left !== null && right !== null && left !== right) return null;
  if (
    a.name.senses.some(
      (sense, index) => sense >= 0 && (b.name.senses[index] ?? -1) >= 0 && b.name.senses[index] !== sense,
    )
  )
    return null;
  const likeness = compareCores(a.name, b.name, words);
  const otherWords: NameSameness = { score: likeness, cautions: ['words'] };
  if (left !== null && left === right) return { score: 0.9 + 0.1 * likeness, cautions: [] };
  if (likeness === 0) return null;
  return likeness >= 0.95 && left === right ? { score: likeness, cautions: [] } : otherWords;
}

/** 0…1: how alike two cores are; 0 where they name different things. The end of a name holds its head and must agree. */
function compareCores(a: ComparedName, b: ComparedName, words: ComparisonWords): number {
  const [x, y] = a.core.length <= b.core.length ? [a, b] : [b, a];
  const [short, long] = [x.core.length, y.core.length];
  if (short === 0) return a.letters === b.letters ? 1 : 0;
  if (x.core.join(' ') === y.core.join(' ')) return 1;
  const least = words.tokens === 'characters' ? 2 : 1;
  const sorted = ({ core }: ComparedName): string => [...core].sort().join(' ');
  if (short >= 3 * least && sorted(x) === sorted(y)) return 0.95;
  let start = 0;
  while (start < short && x.core[start] === y.core[start]) start++;
  let end = 0;
  while (end < short - start && x.core[short - 1 - end] === y.core[long - 1 - end]) end++;
  const contrasted = a.senses.some((sense, index) => sense !== b.senses[index]);
  if (end < least || contrasted) return 0;
  const shared = (2 * (start + end)) / (short + long);
  if (start === 0) return isSoft(x, short - end, words) && isSoft(y, long - end, words) ? 0.6 + 0.3 * shared : 0;
  if (short === start + end) return shared < 0.6 ? 0 : 0.6 + 0.3 * shared;
  return shared >= 0.75 && end >= 2 * least ? 0.5 + 0.3 * shared : 0;
}

/** True where the first tokens of a name hardly narrow it: none, a name in quotation marks, or words known to be soft. */
function isSoft({ core, quoted }: ComparedName, length: number, { soft, tokens }: ComparisonWords): boolean {
  if (quoted.slice(0, length).every(Boolean)) return true;
  return soft.includes(core.slice(0, length).join(tokens === 'characters' ? '' : ' '));
}
