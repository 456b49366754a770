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
  if (part.kind === 'old' && period === around.section.period) return before(period);
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

/** The clauses of one sentence of a passage with folded widths; `opening` is the time that an earlier sentence of the paragraph has set, or null. */
export function clausesOf(
  text: string,
  sentence: Span,
  opening: Time | null,
  around: Surroundings,
): { readonly clauses: readonly PassageClause[]; readonly opening: Time | null } {
  const { section, year, mentions, locale } = around;
  const base = stanceOfRole(section.role);
  const home: Time = { period: section.period, local: false };
  const first = mentions[firstIndex(mentions, ({ start }) => start >= sentence.start)];
  const lent = first && first.start - sentence.start <= OPENING && !first.local ? first : opening;
  let time: Time = lent ?? home;
  let named = lent !== null;
  const stanceAt = (at: Time): Stance => stanceOfPeriod(at.period, at.local, base, year);
  const stanceNow = (): Stance => (named ? stanceAt(time) : base);
  let state = { running: stanceNow(), last: stanceNow() };
  // 资本充足率从2007年的8%升到13%,不良贷款率由6%降到1%: what starts without a time starts where the one before did.
  let from = '';
  const clauses = groupsOf(text, sentence, locale).flatMap((group) => {
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
      state = { running: stanceNow(), last: stanceNow() };
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
      const stance =
        part.kind === 'background' ? 'context' : part.kind === 'old' ? 'achieved' : part.kind === 'new' ? goal : last;
      return { start: part.start, end: part.end, stance, period: periodOfPart(part, group, time, own, from, around) };
    });
  });
  return { clauses, opening: lent };
}
