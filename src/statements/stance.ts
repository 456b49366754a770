import type { Locale } from '../locales/locale.ts';
import { isFiscalYear, yearsOf } from '../text/periods.ts';
import type { SectionRole, Stance } from '../types.ts';

/** What a section's role says of its statements. */
export function stanceOfRole(role: SectionRole): Stance {
  if (role === 'review' || role === 'challenges') return 'achieved';
  return role === 'front_matter' || role === 'closing' ? 'context' : 'committed';
}

/** Why a clause has its stance; the ids that a metric shows. */
export type StanceRule =
  'section-role' | 'time-named' | 'stance-word' | 'word-before' | 'clause-before' | 'part-of-change' | 'background';

/** A stance and what decided it. */
export interface DecidedStance {
  readonly stance: Stance;
  readonly rule: StanceRule;
}

/** What the clauses before, in the same sentence, have said. */
export interface StanceState {
  /** Stance that the clauses share unless a cue stands in them. */
  readonly running: DecidedStance;
  /** Stance of the clause before. */
  readonly last: DecidedStance;
}

/** The state in which a sentence, or a stretch of it with a time of its own, begins. */
export function startingAt(stance: Stance, rule: StanceRule): StanceState {
  const decided = { stance, rule };
  return { running: decided, last: decided };
}

/** What a period that the text names says of a clause: past years are reported and coming ones promised, whatever the section. */
export function stanceOfPeriod(period: string, local: boolean, around: Stance, year: number | null): Stance {
  const years = yearsOf(period);
  if (years === null || year === null) return around;
  if (around === 'committed' && years[1] < year) return 'achieved';
  if (around === 'achieved' && ((isFiscalYear(period) ? years[1] : years[0]) > year || (local && years[1] >= year)))
    return 'committed';
  return around;
}

/** Where the time that a clause is told of lies, as far as the text names one. */
export type Lies = 'over' | 'now' | 'ahead' | null;

/** Where a period lies for a report of a year that plans for another one. */
export function whereLies(period: string, planned: string, year: number | null): Lies {
  const years = yearsOf(period);
  if (years === null || year === null) return null;
  const next = isFiscalYear(period) && isFiscalYear(planned) ? yearsOf(planned) : null;
  if (years[1] < year || (next && years[0] < next[0])) return 'over';
  return years[1] > year ? 'ahead' : 'now';
}

/** Stance of a clause with folded widths that is told of a time, by its cue words, else by what went before; and what it leaves to the next clause. */
export function nextStance(
  text: string,
  around: Stance,
  { running, last }: StanceState,
  { stance: rules }: Locale,
  lies: Lies = null,
): StanceState {
  const clause = text.trim();
  if (rules.continues.test(clause)) return { running, last: { stance: last.stance, rule: 'clause-before' } };
  const cue = rules.cues.find(
    (one) =>
      (one.around ?? around) === around &&
      (one.at === undefined || (one.at === 'over' ? lies === 'over' : lies !== 'ahead')) &&
      one.pattern.test(clause),
  );
  if (!cue) return { running, last: running };
  const { stance } = cue;
  return {
    running: cue.reach === 'sentence' ? { stance, rule: 'word-before' } : running,
    last: { stance, rule: 'stance-word' },
  };
}
