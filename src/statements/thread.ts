import type { PeriodMention } from '../text/periods.ts';
import type { Span, Stance } from '../types.ts';
import { kindAt, suits, timeOf, type Surroundings, type Time } from './period.ts';
import type { Group } from './parts.ts';
import { startingAt, stanceOfPeriod, stanceOfRole, type StanceState } from './stance.ts';

/** Where a sentence stands at a clause: what the clauses before have left for it. */
export interface Thread {
  /** The time at hand; null where none has been named and the section's own holds. */
  readonly time: Time | null;
  readonly stance: StanceState;
  /** 资本充足率从2007年的8%升到13%,不良贷款率由6%降到1%: what starts without a time starts where the one before did. */
  readonly from: string;
  /** Growing from 5 in 2019 to 8 in 2023, a rise of 60 %: what goes on about a change is told of the time that it led to. */
  readonly reached: PeriodMention | null;
  /** For 2024, we expect: the time in front is that of what is expected. */
  readonly isTimeAlone: boolean;
}

/** How much a clause that is a time, and nothing else, can be longer than the time: `So, in `. */
const TIME_WORDS = 16;

/** What a named time, or the lack of one, says of the clauses that it holds for. */
function opened(time: Time | null, { section, year }: Surroundings): StanceState {
  const base = stanceOfRole(section.role);
  const stance = time ? stanceOfPeriod(time.period, time.local, base, year) : base;
  return startingAt(stance, stance === base ? 'section-role' : 'time-named');
}

/** A thread at the start of a sentence, whose time is lent by those before it. */
export function threadFrom(lent: Time | null, around: Surroundings): Thread {
  return { time: lent, stance: opened(lent, around), from: '', reached: null, isTimeAlone: false };
}

/** What is said of others, and a promise whose years lie ahead, outlast the time that is named next. */
function outlasts(running: Stance, { period }: PeriodMention, { section, year }: Surroundings): boolean {
  const isOwn = running === stanceOfRole(section.role);
  return !isOwn && (running === 'context' || (running === 'committed' && suits(period, running, year)));
}

/** True where words of the plan take a clause back from what was, or words of the present from the time that the sentence before lent. */
function returns(thread: Thread, { text }: Group, lent: Time | null, { section, locale }: Surroundings): boolean {
  const { running } = thread.stance;
  const resumes =
    stanceOfRole(section.role) === 'committed' &&
    running.stance === 'achieved' &&
    !thread.isTimeAlone &&
    locale.stance.resumes.test(text);
  return resumes || (lent !== null && thread.time === lent && (locale.periods.upToNow?.test(text) ?? false));
}

/** The last of some times that stand in a part of a clause of one kind. */
function lastOf(times: readonly PeriodMention[], group: Group, kind: ReturnType<typeof kindAt>): PeriodMention | null {
  return times.findLast(({ start }) => kindAt(group, start) === kind) ?? null;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/**
 * The thread at a clause that names `times`:
 *
 * | the clause | time at hand | stance |
 * | --- | --- | --- |
 * | names a time | that one | what the time says, unless the one that runs outlasts it |
 * | has words that return | the section's own | the section's own |
 * | has neither | stays | stays |
 */
export function follow(
  thread: Thread,
  group: Group,
  times: readonly PeriodMention[],
  lent: Time | null,
  around: Surroundings,
): Thread {
  const named = lastOf(times, group, 'plain');
  const goesOn = times.length === 0 && around.locale.stance.continues.test(group.text.trim());
  let { time, stance } = thread;
  if (named) {
    time = timeOf(named, 'time-before');
    if (!outlasts(stance.running.stance, named, around)) stance = opened(time, around);
  } else if (returns(thread, group, lent, around)) {
    time = null;
    stance = opened(null, around);
  }
  return {
    time,
    stance,
    from: lastOf(times, group, 'old')?.period ?? thread.from,
    reached: lastOf(times, group, 'new') ?? (goesOn ? thread.reached : null),
    isTimeAlone: named !== null && lengthOf(group) - lengthOf(named) <= TIME_WORDS,
  };
}
