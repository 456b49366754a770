import type { ChangeWord } from '../locales/locale.ts';
import type { Direction, MetricKind } from '../types.ts';
import { clauseEnds, clauseStart } from './context.ts';
import type { Mention } from './mention.ts';
import type { Tables } from './tables.ts';

/** Whether a figure is a level, a change or a place, and the word that says so. */
export interface Change {
  readonly kind: MetricKind;
  readonly direction: Direction | null;
  readonly cue: { readonly from: number; readonly to: number } | null;
  readonly rule: string;
}

const level = (rule: string): Change => ({ kind: 'level', direction: null, cue: null, rule });

/** Decides what a mention says of a change; `previous` is the mention before it with its change. */
export function readChange(
  text: string,
  mention: Mention,
  previous: { readonly mention: Mention; readonly change: Change } | null,
  tables: Tables,
): Change {
  const { before, unitClass, style } = mention;
  if (style === 'rank') return { kind: 'rank', direction: null, cue: null, rule: 'rank' };
  if (unitClass === 'points') return pointChange(text, mention, previous, tables);
  const relative = unitClass === 'percent' || unitClass === 'times' || style === 'fraction';
  if (unitClass === 'times') {
    const direction = before.change?.word.direction ?? 'up';
    return { kind: 'growth', direction, cue: before.change, rule: 'multiplier' };
  }
  const behind = relative ? growthBehind(text, mention.to, tables) : null;
  if (before.move && !(behind && tables.spaced)) return level(before.move === 'to' ? 'changed-to' : 'changed-from');
  if (before.change) return verbChange(text, mention, before.change, relative, previous, tables);
  if (behind) return { kind: 'growth', ...behind, rule: 'growth-behind' };
  if (before.reached) return level('reached');
  if (previous?.change.kind === 'growth' && previous.change.cue && restates(text, previous.mention, mention, tables)) {
    return { ...previous.change, kind: 'delta', rule: 'growth-restated' };
  }
  const amount = relative ? null : tables.changesBehind.startingAt(text, mention.to);
  if (amount) {
    const cue = { from: mention.to, to: mention.to + amount.word.length };
    return { kind: 'delta', direction: amount.value, cue, rule: 'change-behind' };
  }
  const apart = amountApart(text, mention, tables);
  if (apart) return { kind: relative ? 'growth' : 'delta', ...apart, rule: 'amount-apart' };
  const shared = previous && sharesCue(text, previous.mention, mention, tables) ? previous.change : null;
  if (shared?.cue) {
    const kind = relative ? 'growth' : shared.kind;
    return { kind, direction: shared.direction, cue: shared.cue, rule: 'shared-in-list' };
  }
  const through =
    objectChange(text, mention, previous?.mention ?? null, tables) ?? listedObject(text, mention, previous, tables);
  if (through) return { ...through, kind: relative ? 'growth' : 'delta', rule: 'object-of-change' };
  return level('no-change-word');
}

/** 比全省高1.2万元: how far an amount is from another one. */
function amountApart(
  text: string,
  { before, unitClass }: Mention,
  tables: Tables,
): { direction: Direction; cue: NonNullable<Change['cue']> } | null {
  const { apart } = tables.locale.changes;
  if (!apart || unitClass === null) return null;
  const start = clauseStart(text, before.from, tables);
  const { up, down } = apart.exec(text.slice(start, before.from))?.groups ?? {};
  const word = up ?? down;
  if (word === undefined) return null;
  return { direction: up === undefined ? 'down' : 'up', cue: { from: before.from - word.length, to: before.from } };
}

/** Longest noun between a rate and the word that makes it one of growth: 8%左右的国内生产总值增长目标. */
const LONGEST_BETWEEN = 12;

/** The same where words part them: 3.4% comparable store sales increase. */
const LONGEST_APART = 48;

function growthBehind(
  text: string,
  at: number,
  tables: Tables,
): { direction: Direction; cue: NonNullable<Change['cue']> } | null {
  const glued = tables.changesAfter.startingAt(text, at);
  if (glued) return { direction: glued.value, cue: { from: at, to: at + glued.word.length } };
  const { attributive } = tables.locale.labels;
  const apart = tables.locale.changes.growthNoun?.exec(text.slice(at, at + LONGEST_APART));
  if (apart) {
    return { direction: apart.groups?.['up'] ? 'up' : 'down', cue: { from: at + 1, to: at + apart[0].length } };
  }
  if (text[at] !== attributive) return null;
  for (let from = at + 1; from <= at + LONGEST_BETWEEN && !clauseEnds(text, from, tables); from++) {
    const found = tables.changeWords.startingAt(text, from);
    if (found?.value?.noun) {
      return { direction: found.value.direction, cue: { from, to: from + found.word.length } };
    }
  }
  return null;
}

type Cue = NonNullable<Mention['before']['change']>;

function verbChange(
  text: string,
  mention: Mention,
  cue: Cue,
  relative: boolean,
  previous: { readonly mention: Mention } | null,
  tables: Tables,
): Change {
  const { direction, amount } = cue.word;
  if (relative) return { kind: 'growth', direction, cue, rule: 'growth-word' };
  if (mention.before.reached && !cue.word.noun) return level('reached');
  if (countsNoun(text, mention, cue, tables)) return level('counts-a-noun');
  if (amount === 'level') {
    const addition = tables.locale.changes.additions.includes(text.slice(cue.from, cue.to));
    const opens = cue.from === clauseStart(text, cue.from, tables);
    const continued = previous?.mention.to === cue.from - 1;
    if (!(addition && opens && continued && clauseEnds(text, mention.to, tables))) return level('addition');
    return { kind: 'delta', direction, cue, rule: 'addition-to-subject' };
  }
  return { kind: 'delta', direction, cue, rule: 'change-word' };
}

/** 增加500万沼气用户: the verb's object is what the number without unit counts. */
function countsNoun(text: string, { unit, from, to }: Mention, cue: Cue, tables: Tables): boolean {
  const isGlued = /\p{L}/u.test(text[to] ?? '') && !tables.conjunctions.startingAt(text, to);
  return unit === '' && cue.to === from && isGlued;
}

/** Points are always a difference; the direction comes from the nearest word of change or comparison. */
function pointChange(
  text: string,
  mention: Mention,
  previous: { readonly mention: Mention; readonly change: Change } | null,
  tables: Tables,
): Change {
  const { before } = mention;
  if (before.change) {
    return { kind: 'delta', direction: before.change.word.direction, cue: before.change, rule: 'points' };
  }
  const behind = growthBehind(text, mention.to, tables);
  if (behind) return { kind: 'delta', ...behind, rule: 'points' };
  const from = clauseStart(text, mention.from, tables);
  let cue: Change['cue'] = null;
  let direction: Direction | null = null;
  for (let at = from; at < mention.from;) {
    const found = tables.comparisons.startingAt(text, at);
    if (found && at + found.word.length <= mention.from) {
      cue = { from: at, to: at + found.word.length };
      direction = found.value;
    }
    at += found?.word.length ?? 1;
  }
  if (!direction && previous && sharesCue(text, previous.mention, mention, tables)) {
    ({ direction, cue } = previous.change);
  }
  return { kind: 'delta', direction: direction ?? 'up', cue, rule: 'points' };
}

/** 分别增长3.8倍、80%: a multiplier and a rate say the same kind of thing. */
const isRelative = ({ unitClass }: Mention): boolean => unitClass === 'percent' || unitClass === 'times';

/** True where two figures are items of one list, with nothing but marks and conjunctions between them. */
export function sharesCue(text: string, first: Mention, second: Mention, tables: Tables): boolean {
  if (isRelative(first) !== isRelative(second)) return false;
  if (second.before.bound && second.before.bound.bound !== 'approx') return false;
  if (second.before.reached) return false;
  // 增长90%,70%村卫生室: what counts a noun opens a clause of its own
  const glued = /\p{L}/u.test(text[second.to] ?? '');
  let at = first.to;
  for (let steps = 0; at < second.from && steps < 4; steps++) {
    const found = tables.conjunctions.startingAt(text, at);
    if (found) at += found.word.length;
    else if (at > first.to && text[at] === ' ') at++;
    else if (at === first.to && text[at] === ',' && first.unit === second.unit && !glued) at++;
    else break;
  }
  return at > first.to && at >= second.before.from && second.from - at < 4;
}

/** True where an amount says the rate before it once more: increased 8%, or $4.3 billion. */
function restates(
  text: string,
  rate: Mention,
  { before, unitClass, from, high }: Mention,
  { locale }: Tables,
): boolean {
  if (rate.unitClass !== 'percent' || unitClass === 'percent' || high !== null) return false;
  return locale.changes.restated.some(
    (words) => text.startsWith(words, rate.to) && rate.to + words.length === Math.min(before.from, from),
  );
}

/** 净增经营主体34万家、企业14万家: the verb before the first object of a list holds for the next, where that has no deed of its own. */
function listedObject(
  text: string,
  mention: Mention,
  previous: { readonly mention: Mention; readonly change: Change } | null,
  tables: Tables,
): ReturnType<typeof objectChange> {
  const { listMarks } = tables.locale.labels;
  if (previous?.change.rule !== 'object-of-change' || !listMarks.includes(text[previous.mention.to] ?? '\n'))
    return null;
  const { direction, cue } = previous.change;
  for (let at = previous.mention.to + 1; at < mention.before.from; at++) {
    if (clauseEnds(text, at, tables) || tables.delivery.endingAt(text, at + 1)) return null;
  }
  return direction && cue && previous.mention.unit === mention.unit ? { direction, cue } : null;
}

/** 减少闲置面积3万平方米: a verb of lessening whose object stands between it and the figure. */
function objectChange(
  text: string,
  mention: Mention,
  previous: Mention | null,
  tables: Tables,
): { direction: Direction; cue: { from: number; to: number } } | null {
  const start = Math.max(clauseStart(text, mention.from, tables), previous?.to ?? 0);
  let best: { word: ChangeWord; from: number; to: number } | null = null;
  for (let at = start; at < mention.before.from;) {
    const found = tables.changeWords.startingAt(text, at);
    const to = at + (found?.word.length ?? 1);
    if (found?.value && to <= mention.before.from && found.word.length > 1) best = { word: found.value, from: at, to };
    at = to;
  }
  if (best?.word.amount !== 'delta-through') return null;
  // 提高到2025年的801元: what it led to
  const { to } = best;
  if (tables.locale.changes.to.some((word) => text.startsWith(word, to))) return null;
  return { direction: best.word.direction, cue: { from: best.from, to: best.to } };
}
