import { yearsOf, type PeriodMention } from '../text/periods.ts';
import { firstIndex } from '../text/search.ts';
import type { Clause, Span, Stance } from '../types.ts';
import { timesInOrder } from './dealing.ts';
import { groupsOf, type Group, type Part } from './parts.ts';
import {
  fitting,
  kindAt,
  periodOfPart,
  suits,
  timeOf,
  trailing,
  unnamed,
  type Surroundings,
  type Time,
} from './period.ts';
import { nextStance, startingAt, stanceOfPeriod, stanceOfRole, whereLies, type StanceRule } from './stance.ts';
import { follow, threadFrom, type Thread } from './thread.ts';

/** Sentences that a time word opens lend it to the sentences after them. */
const OPENING = 2;

/** What the sentences before have left: the time that one has set for the paragraph, that of the last one, and whether it was a forecast. */
export interface Earlier {
  readonly opening: Time | null;
  readonly last: Time | null;
  readonly foresaw: boolean;
}

export const NOTHING_EARLIER: Earlier = { opening: null, last: null, foresaw: false };

/** What holds for all clauses of a sentence. */
interface Scene {
  readonly around: Surroundings;
  /** Time expressions of the sentence. */
  readonly times: readonly PeriodMention[];
  /** Figures that a list of times is dealt out to, each with its own. */
  readonly dealt: readonly PeriodMention[];
  /** The time that stands behind the clauses that it holds for; null where there is none. */
  readonly behind: Time | null;
}

/** Stance of a part that has one whatever its clause says. */
const STANCES: Partial<Record<Part['kind'], Stance>> = { background: 'context', aim: 'committed' };

const PART_RULES: Partial<Record<Part['kind'], StanceRule>> = {
  background: 'background',
  aim: 'stance-word',
  new: 'part-of-change',
  old: 'part-of-change',
};

/** Those of some spans, in the order of the text, that lie in another one. */
const within = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans.slice(
    firstIndex(spans, (one) => one.start >= start),
    firstIndex(spans, (one) => one.end > end),
  );

/** Stance of the value that a change starts from. */
function stanceOfStart(goal: Stance, period: string, { year, locale }: Surroundings): Stance {
  if (goal !== 'committed') return 'achieved';
  return locale.periods.placing === 'free' && suits(period, goal, year === null ? null : year + 1)
    ? goal
    : locale.stance.start;
}

/** The time that a part is told of where it names none itself. */
function timeAtHand(part: Part, stance: Stance, isNamed: boolean, group: Group, thread: Thread, scene: Scene): Time {
  const { around, behind } = scene;
  const goesOn =
    !isNamed && around.locale.periods.placing === 'free' && (part.kind === 'plain' || part.kind === 'aside');
  if (goesOn && thread.reached) return timeOf(thread.reached, 'time-behind');
  if (thread.time) return thread.time;
  return behind && suits(behind.period, stance, around.year) ? behind : unnamed(stance, group.text, around);
}

/** The clauses that a group of the sentence is made of, and what it leaves to the next. */
function clausesIn(group: Group, thread: Thread, scene: Scene): readonly [readonly Clause[], Thread] {
  const { around } = scene;
  const { section, year, planned, locale } = around;
  const base = stanceOfRole(section.role);
  const times = within(scene.times, group);
  const isNamed = times.some(({ start }) => kindAt(group, start) === 'plain');
  const words = locale.stance.origins.reduce((left, origin) => left.replace(origin, ' '), group.text);
  const lies = thread.time ? whereLies(thread.time.period, planned, year) : null;
  const said = nextStance(words, base, thread.stance, locale, lies);
  const { stance: told, rule: cause } = said.last;
  const { reached } = thread;
  const opened = reached && startingAt(stanceOfPeriod(reached.period, reached.local, base, year), 'time-named');
  const goal = opened ? nextStance(words, base, opened, locale).last.stance : told;
  const clauses = group.parts.map((part): Clause => {
    const stance = STANCES[part.kind] ?? (part.kind === 'new' ? goal : told);
    const given = scene.dealt.find(({ start }) => start === part.start);
    const found = given
      ? timeOf(given, 'time-in-order')
      : periodOfPart(
          part,
          group,
          timeAtHand(part, part.kind === 'aim' ? told : stance, isNamed, group, thread, scene),
          times,
          thread.from,
          around,
        );
    const { period, rule } =
      locale.periods.placing === 'free'
        ? fitting(found, part, part.kind === 'aim' ? told : stance, scene.times, group.text, around)
        : found;
    return {
      start: part.start,
      end: part.end,
      stance: part.kind === 'old' ? stanceOfStart(goal, period, around) : stance,
      period,
      rules: { stance: PART_RULES[part.kind] ?? cause, period: rule },
    };
  });
  const { time, from, isTimeAlone } = thread;
  return [clauses, { time, stance: said, from, reached, isTimeAlone }];
}

/** In a review of several years, 2021年,总产值达50亿元;工业投资8亿元: what follows a semicolon goes on about one of them. */
function runsOn(text: string, { start }: Span, { last }: Earlier, { section, locale }: Surroundings): boolean {
  const mark = locale.periods.runsOn;
  if (mark === '' || last === null || text.charAt(start - 1) !== mark) return false;
  const [years, around] = [yearsOf(last.period), yearsOf(section.period)];
  return years !== null && around !== null && years[0] === years[1] && around[0] <= years[0] && years[1] <= around[1];
}

/** The clauses of one sentence of a passage with folded widths, in places of the passage. */
export function clausesOf(
  text: string,
  sentence: Span,
  earlier: Earlier,
  around: Surroundings,
): { readonly clauses: readonly Clause[]; readonly earlier: Earlier } {
  const { mentions, locale } = around;
  const times = within(mentions, sentence);
  const [first] = times;
  const said = text.slice(sentence.start, sentence.end);
  const foresees = locale.periods.foresees?.test(said) ?? false;
  const goesOn = foresees && earlier.foresaw && times.length === 0;
  const leans = goesOn || runsOn(text, sentence, earlier, around) || (locale.periods.leaning?.test(said) ?? false);
  const opens = first !== undefined && first.start - sentence.start <= OPENING && !first.local;
  const opening = opens ? timeOf(first, 'sentence-before') : earlier.opening;
  const lent = opening ?? (leans ? earlier.last : null);
  const dealt = timesInOrder(text, sentence, times, locale);
  const groups = groupsOf(text, sentence, times, dealt, locale);
  const scene: Scene = { around, times, dealt, behind: lent ? null : trailing(text, groups, around) };
  const clauses: Clause[] = [];
  let thread = threadFrom(lent, around);
  for (const group of groups) {
    const [own, left] = clausesIn(group, follow(thread, group, within(times, group), lent, around), scene);
    clauses.push(...own);
    thread = left;
  }
  const { time } = thread;
  return { clauses, earlier: { opening, last: time && { ...time, rule: 'sentence-before' }, foresaw: foresees } };
}
