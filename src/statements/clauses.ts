import type { Locale } from '../locales/locale.ts';
import { isFiscalYear, isSpan, periodOf, yearsOf, type PeriodMention } from '../text/periods.ts';
import { firstIndex } from '../text/search.ts';
import type { Section, Span, Stance } from '../types.ts';
import { groupsOf, type Group, type Part } from './parts.ts';
import { nextStance, stanceOfPeriod, stanceOfRole } from './stance.ts';

/** A part of a sentence, in places of the passage, with its stance and period. */
export interface PassageClause extends Span {
  readonly stance: Stance;
  readonly period: string;
}

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

/** A span of years and whether it is a local. */
type Time = Pick<PeriodMention, 'period' | 'local'>;

/** Sentences that a time word opens lend it to the sentences after them. */
const OPENING = 2;

/** How many characters of its clause a part leans on, so that a clause of any length is read in linear time. */
const REACH = 400;

/** The years that an average is over, where the time at hand is a single year of them. */
function averaged(period: string, text: string, { section }: Surroundings, { periods }: Locale): string {
  const [years, around] = [yearsOf(period), yearsOf(section.period)];
  if (years === null || around === null || years[0] !== years[1] || around[0] === around[1]) return period;
  const isWithin = around[0] <= years[1] + 1 && years[1] <= around[1];
  return isWithin && periods.averages?.test(text) ? section.period : period;
}

/** The state at the end of a span of years, unless the words say that the figure adds up over it. */
function measured(period: string, text: string, isNamedHere: boolean, { periods }: Locale): string {
  const years = isSpan(period) ? yearsOf(period) : null;
  if (years === null || years[0] === years[1] || isFiscalYear(period) || !periods.figures.test(text)) return period;
  if (periods.reaches.test(text)) return periodOf(years[1]);
  return isNamedHere || periods.accumulates.test(text) ? period : periodOf(years[1]);
}

/** The year before a period: that of the value from which a change starts. */
function before(period: string): string {
  const years = yearsOf(period);
  return years === null ? '' : periodOf(years[0] - 1);
}

/** What the part is that holds a place: the time of a starting value, 从去年的2.1%提高到2.3%, is not that of what it is changed to. */
const kindAt = ({ start, parts }: Group, at: number): Part['kind'] =>
  (at >= start ? parts[firstIndex(parts, ({ end }) => at < end)]?.kind : undefined) ?? 'plain';

function periodOfPart(
  part: Part,
  group: Group,
  time: Time,
  own: readonly PeriodMention[],
  from: string,
  around: Surroundings,
): string {
  const last = own[firstIndex(own, ({ end }) => end > part.end) - 1];
  const within = last && last.start >= part.start ? last : undefined;
  let earlier = firstIndex(own, ({ end }) => end > part.start) - 1;
  while (kindAt(group, (own[earlier]?.end ?? 0) - 1) === 'old') earlier--;
  const named = within ?? own[earlier];
  const period = named?.period ?? time.period;
  if (part.kind === 'old' && !within) return from || before(time.local ? around.section.period : period);
  // 由上年的88个增加到317个, told of last year, starts the year before that.
  const isTold = within !== undefined && around.locale.periods.trails !== null;
  if (part.kind === 'old' && period === around.section.period && !isTold) return before(period);
  const [start, end] = [part.start - group.start, part.end - group.start];
  const words =
    part.kind === 'new' ? group.text.slice(start, start + REACH) : group.text.slice(Math.max(0, end - REACH), end);
  return averaged(
    measured(period, words, named !== undefined && !named.local, around.locale),
    words,
    around,
    around.locale,
  );
}

/** What the sentences before have left: the time that one has set for the paragraph, and that of the last one. */
export interface Earlier {
  readonly opening: Time | null;
  readonly last: Time | null;
}

/** A time that stands behind the clauses that it holds for: 500 homes were built, and 20 streets repaired, in 2021. */
function trailing(text: string, groups: readonly Group[], { mentions, locale }: Surroundings): Time | null {
  const [first, last] = [groups[0], groups.at(-1)];
  if (!locale.periods.trails || !first || !last) return null;
  const found = mentions[firstIndex(mentions, ({ start }) => start >= first.end)];
  if (!found || found.local || found.end > last.end) return null;
  const group = groups[firstIndex(groups, ({ end }) => found.start < end)];
  const isPlain = group !== undefined && kindAt(group, found.start) === 'plain';
  return isPlain && locale.periods.trails.test(text.slice(Math.max(0, found.start - 12), found.end)) ? found : null;
}

/** True where a time suits what is said to be done or promised. */
function suits(period: string, stance: Stance, year: number | null): boolean {
  const years = yearsOf(period);
  if (years === null || year === null) return false;
  return stance === 'committed' ? years[1] >= year : years[0] <= year;
}

/** The time of a clause that names none: what was done while a fiscal year is planned was done this year, what a foreword promises is planned. */
function unnamed(stance: Stance, { section, year, planned }: Surroundings): string {
  if (stance === 'achieved' && isFiscalYear(section.period) && section.period === planned) return String(year);
  return stance === 'committed' && section.period === '' ? planned : section.period;
}

/** The clauses of one sentence of a passage with folded widths. */
export function clausesOf(
  text: string,
  sentence: Span,
  earlier: Earlier,
  around: Surroundings,
): { readonly clauses: readonly PassageClause[]; readonly earlier: Earlier } {
  const { section, year, mentions, locale } = around;
  const base = stanceOfRole(section.role);
  const home: Time = { period: section.period, local: false };
  const first = mentions[firstIndex(mentions, ({ start }) => start >= sentence.start)];
  const leans = locale.periods.leaning?.test(text.slice(sentence.start, sentence.end)) ?? false;
  const opening = first && first.start - sentence.start <= OPENING && !first.local ? first : earlier.opening;
  const lent = opening ?? (leans ? earlier.last : null);
  let time: Time = lent ?? home;
  let named = lent !== null;
  const stanceAt = (at: Time): Stance => stanceOfPeriod(at.period, at.local, base, year);
  const stanceNow = (): Stance => (named ? stanceAt(time) : base);
  const startOf = (goal: Stance, period: string): Stance => {
    if (goal !== 'committed') return 'achieved';
    return locale.periods.trails && suits(period, goal, year === null ? null : year + 1) ? goal : locale.stance.start;
  };
  // what is said of others, and a promise whose years lie ahead, outlast the time that is named next
  const holds = (running: Stance, { period }: Time): boolean =>
    running !== base && (running === 'context' || (running === 'committed' && suits(period, running, year)));
  let state = { running: stanceNow(), last: stanceNow() };
  // 资本充足率从2007年的8%升到13%,不良贷款率由6%降到1%: what starts without a time starts where the one before did.
  let from = '';
  const groups = groupsOf(text, sentence, locale);
  const behind = lent ? null : trailing(text, groups, around);
  const clauses = groups.flatMap((group) => {
    const own = mentions.slice(
      firstIndex(mentions, ({ start }) => start >= group.start),
      firstIndex(mentions, ({ end }) => end > group.end),
    );
    const latest = own.findLast(({ start }) => kindAt(group, start) === 'plain');
    const reached = own.findLast(({ start }) => kindAt(group, start) === 'new');
    from = own.findLast(({ start }) => kindAt(group, start) === 'old')?.period ?? from;
    if (latest) {
      time = latest;
      named = true;
      if (!holds(state.running, latest)) state = { running: stanceNow(), last: stanceNow() };
    } else if (base === 'committed' && state.running === 'achieved' && locale.stance.resumes.test(group.text)) {
      time = home;
      named = false;
      state = { running: base, last: base };
    }
    state = nextStance(group.text, base, state, locale);
    const { last } = state;
    const goal = reached
      ? nextStance(group.text, base, { running: stanceAt(reached), last: stanceAt(reached) }, locale).last
      : last;
    return group.parts.map((part): PassageClause => {
      const stance = part.kind === 'background' ? 'context' : part.kind === 'new' ? goal : last;
      const late = behind && suits(behind.period, stance, year) ? behind : null;
      const at = named ? time : (late ?? { period: unnamed(stance, around), local: false });
      const period = periodOfPart(part, group, at, own, from, around);
      return { start: part.start, end: part.end, stance: part.kind === 'old' ? startOf(goal, period) : stance, period };
    });
  });
  return { clauses, earlier: { opening, last: named ? time : null } };
}
