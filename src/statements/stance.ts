import type { Locale } from '../locales/locale.ts';
import { foldWidth } from '../text/width.ts';
import type { SectionRole, Stance } from '../types.ts';

/** What a section's role says of its statements. */
export function stanceOfRole(role: SectionRole): Stance {
  if (role === 'review' || role === 'challenges') return 'achieved';
  return role === 'front_matter' || role === 'closing' ? 'context' : 'committed';
}

/** Stances of a sentence's clauses: the section's, overruled by cue words clause by clause. */
export function stancesOf(clauses: readonly string[], around: Stance, { stance: { cues } }: Locale): readonly Stance[] {
  let running = around;
  return clauses.map((clause) => {
    const folded = foldWidth(clause);
    const cue = cues.find(({ pattern, within }) => (within ?? running) === running && pattern.test(folded));
    if (!cue) return running;
    if (cue.reach === 'sentence') running = cue.stance;
    return cue.stance;
  });
}
