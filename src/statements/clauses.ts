import type { PeriodMention } from '../text/periods.ts';
import { firstIndex } from '../text/search.ts';
import type { Clause, Span, Stance } from '../types.ts';
import { timesInOrder } from './dealing.ts';
import { groupsOf } from './parts.ts';
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

/** Sentences that a time word opens lend it to the sentences after them. */
const OPENING = 2;

/** How much a clause that is a time, and nothing else, can be longer than the time: `So, in `. */
const TIME_WORDS = 16;

/** What the sentences before have left: the time that one has set for the paragraph, and that of the last one. */
export interface Earlier {
  readonly opening: Time | null;
  readonly last: Time | null;
}

const PART_RULES: Partial<Record<string, StanceRule>> = {
  background: 'background',
  new: 'part-of-change',
  old: 'part-of-change',
};

/** The clauses of one sentence of a passage with folded widths, in places of the passage. */
export function clausesOf(
  text: string,
  sentence: Span,
  earlier: Earlier,
  around: Surroundings,
): { readonly clauses: readonly Clause[]; readonly earlier: Earlier } {
  const { section, year, mentions, locale } = around;
  const base = stanceOfRole(section.role);
  const home: Time = { period: section.period, local: false, rule: 'section-period' };
  const own = mentions.slice(
    firstIndex(mentions, ({ start }) => start >= sentence.start),
    firstIndex(mentions, ({ end }) => end > sentence.end),
  );
  const [first] = own;
  const leans = locale.periods.leaning?.test(text.slice(sentence.start, sentence.end)) ?? false;
  const opens = first !== undefined && first.start - sentence.start <= OPENING && !first.local;
  const opening = opens ? timeOf(first, 'sentence-before') : earlier.opening;
  const lent = opening ?? (leans ? earlier.last : null);
  let time: Time = lent ?? home;
  let named = lent !== null;
  const stanceAt = (at: Pick<PeriodMention, 'period' | 'local'>): Stance =>
    stanceOfPeriod(at.period, at.local, base, year);
  const stateNow = (): ReturnType<typeof startingAt> => {
    const stance = named ? stanceAt(time) : base;
    return startingAt(stance, stance === base ? 'section-role' : 'time-named');
  };
  const startOf = (goal: Stance, period: string): Stance => {
    if (goal !== 'committed') return 'achieved';
    return locale.periods.trails && suits(period, goal, year === null ? null : year + 1) ? goal : locale.stance.start;
  };
  // what is said of others, and a promise whose years lie ahead, outlast the time that is named next
  const holds = (running: Stance, { period }: PeriodMention): boolean =>
    running !== base && (running === 'context' || (running === 'committed' && suits(period, running, year)));
  let state = stateNow();
  // 资本充足率从2007年的8%升到13%,不良贷款率由6%降到1%: what starts without a time starts where the one before did.
  let from = '';
  const dealt = timesInOrder(text, sentence, own, locale);
  // growing from 5 in 2019 to 8 in 2023, a rise of 60 %: what goes on about a change is told of the time that it led to
  let arrived: PeriodMention | undefined;
  // For 2024, we expect: the time in front is that of what is expected
  let isTimeAlone = false;
  const groups = groupsOf(text, sentence, own, dealt, locale);
  const behind = lent ? null : trailing(text, groups, around);
  const clauses = groups.flatMap((group) => {
    const times = own.slice(
      firstIndex(own, ({ start }) => start >= group.start),
      firstIndex(own, ({ end }) => end > group.end),
    );
    const latest = times.findLast(({ start }) => kindAt(group, start) === 'plain');
    const goesOn = times.length === 0 && locale.stance.continues.test(group.text.trim());
    arrived = times.findLast(({ start }) => kindAt(group, start) === 'new') ?? (goesOn ? arrived : undefined);
    const reached = arrived;
    from = times.findLast(({ start }) => kindAt(group, start) === 'old')?.period ?? from;
    if (latest) {
      time = timeOf(latest, 'time-before');
      named = true;
      if (!holds(state.running.stance, latest)) state = stateNow();
    } else if (
      base === 'committed' &&
      state.running.stance === 'achieved' &&
      !isTimeAlone &&
      locale.stance.resumes.test(group.text)
    ) {
      time = home;
      named = false;
      state = stateNow();
    }
    isTimeAlone = latest !== undefined && group.end - group.start - (latest.end - latest.start) <= TIME_WORDS;
    if (lent && time === lent && locale.periods.upToNow?.test(group.text)) {
      time = home;
      named = false;
      state = stateNow();
    }
    const words = locale.stance.origins.reduce((left, origin) => left.replace(origin, ' '), group.text);
    state = nextStance(words, base, state, locale, named ? whereLies(time.period, around.planned, year) : null);
    const { last } = state;
    const goal = reached
      ? nextStance(words, base, startingAt(stanceAt(reached), 'time-named'), locale).last.stance
      : last.stance;
    return group.parts.map((part): Clause => {
      const stance = part.kind === 'background' ? 'context' : part.kind === 'new' ? goal : last.stance;
      const late = behind && suits(behind.period, stance, year) ? behind : null;
      const told =
        (part.kind === 'plain' || part.kind === 'aside') && !latest && locale.periods.trails ? reached : undefined;
      const at = told ? timeOf(told, 'time-behind') : named ? time : (late ?? unnamed(stance, group.text, around));
      const given = dealt.find(({ start }) => start === part.start);
      const found = given ? timeOf(given, 'time-in-order') : periodOfPart(part, group, at, times, from, around);
      const { period, rule } = locale.periods.trails ? fitting(found, part, stance, own, group.text, around) : found;
      return {
        start: part.start,
        end: part.end,
        stance: part.kind === 'old' ? startOf(goal, period) : stance,
        period,
        rules: { stance: PART_RULES[part.kind] ?? last.rule, period: rule },
      };
    });
  });
  return { clauses, earlier: { opening, last: named ? { ...time, rule: 'sentence-before' } : null } };
}
