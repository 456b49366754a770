import type { StanceRules } from '../locale.ts';
import { conditions } from './stance/conditions.ts';
import { deeds } from './stance/deeds.ts';
import { others } from './stance/others.ts';
import { promises } from './stance/promises.ts';
import { seams } from './stance/seams.ts';
import { states } from './stance/states.ts';
import { zones } from './stance/zones.ts';

/**
 * How English reports tell what was done from what is to be. Of the rooms of cues the first that fits a clause decides: what is told of others
 * or only might be is no deed, a promise is none either, and of plans only the rest can tell what is done already.
 */
export const stance: StanceRules = {
  cues: [...others, ...promises, ...conditions, ...states, ...deeds],
  ...zones,
  ...seams,
  start: 'context',
  resumes: /\b(?:will|shall|we (?:propose|plan|expect)|I propose|this year)\b/iu,
};
