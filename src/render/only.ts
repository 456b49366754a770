import type { LedgerEntry, Result } from '../types.ts';
import { en } from './messages/en.ts';

/** Words that name what a diff or a ledger can be narrowed to; none for other results. */
export function onlyWords(type: string): readonly string[] {
  switch (type) {
    case 'diff':
      return [...new Set(['changed', ...Object.keys(en.sectionRelations), ...Object.keys(en.metricRelations)])];
    case 'ledger':
      return [...Object.keys(en.outcomes), ...Object.keys(en.continuity)];
    default:
      return [];
  }
}

const unchanged = new Set(['same', 'held']);

/** The result with nothing but what became one of the words; all of it where there are none. */
export function select<Any extends Result>(result: Any, words: readonly string[]): Any {
  if (words.length === 0) return result;
  const wanted = new Set(words);
  const kept = ({ relation }: { readonly relation: string }): boolean =>
    wanted.has(relation) || (wanted.has('changed') && !unchanged.has(relation));
  const keptEntry = ({ outcome, continuity }: LedgerEntry): boolean =>
    wanted.has(outcome) || (continuity !== null && wanted.has(continuity.relation));
  if (result.type === 'diff') {
    const { sections, statements, metrics } = result;
    return {
      ...result,
      sections: sections.filter(kept),
      statements: statements.filter((pair) => kept(pair) || (pair.moved && wanted.has('moved'))),
      metrics: metrics.filter(kept),
    };
  }
  return result.type === 'ledger' ? { ...result, entries: result.entries.filter(keptEntry) } : result;
}
