import type { Change } from './changes.ts';
import type { Mention } from './mention.ts';
import type { Tables } from './tables.ts';

/** A mention and what it says of a change. */
export interface Read {
  readonly mention: Mention;
  readonly change: Change;
}

/** Longest words between a result and the target that it is measured against. */
const LONGEST = 24;

/**
 * The target that the result right before it is measured against, 上涨2%,低于3%左右的预期目标: it is of the result's kind, and 低于 says how
 * the two compare and bounds neither. Null where a mention is no such target.
 */
export function measuredTarget(text: string, result: Read, mention: Mention, { locale }: Tables): Read | null {
  const { measured } = locale.changes;
  if (!measured || mention.from - result.mention.to > LONGEST) return null;
  if (!measured.behind.test(text.slice(mention.to, mention.to + LONGEST))) return null;
  if (!measured.between.test(text.slice(result.mention.to, mention.from))) return null;
  const grows = result.change.kind === 'growth' && result.mention.unitClass === mention.unitClass;
  return {
    mention: { ...mention, before: { ...mention.before, bound: null } },
    change: grows
      ? { ...result.change, rule: 'target-of-growth' }
      : { kind: 'level', direction: null, cue: null, rule: 'target-of-level' },
  };
}
