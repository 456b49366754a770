import type { Headings, RoleCue } from '../locales/locale.ts';
import { foldWidth } from '../text/width.ts';
import type { SectionRole } from '../types.ts';

const roleIn = (cues: readonly RoleCue[], text: string): SectionRole | null =>
  cues.find(({ pattern }) => pattern.test(text))?.role ?? null;

/** Role of a heading of the first depth, or null where its words tell none. */
export function headingRole(heading: string, { headingRoles }: Headings): SectionRole | null {
  return roleIn(headingRoles, foldWidth(heading));
}

/** Words of difficulties can follow the lead: what was reached is over, challenges call. */
const isAhead = ({ role }: RoleCue): boolean => role === 'challenges';

/** Role of a deeper heading or lead inside a section of the role `around`. */
export function leadRole(heading: string, after: string, around: SectionRole, { leadRoles }: Headings): SectionRole {
  const own = roleIn(leadRoles, foldWidth(heading)) ?? roleIn(leadRoles.filter(isAhead), foldWidth(after.slice(0, 80)));
  if (own === null || (own === 'plan' && around !== 'targets')) return around;
  const looksBack = around === 'review' || around === 'challenges';
  return looksBack === (own === 'challenges') ? own : around;
}

/** Role of a last part that only a call to the audience opens. */
export function tailRole(text: string, isLast: boolean, { tailRoles }: Headings): SectionRole {
  if (isLast) return 'closing';
  return roleIn(tailRoles, foldWidth(text)) ?? 'plan';
}
