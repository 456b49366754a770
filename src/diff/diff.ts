import { alignReports, type AlignOptions } from '../align/align.ts';
import { localeOf } from '../locales/index.ts';
import { summaryOf } from '../text/summary.ts';
import { foldWidth } from '../text/width.ts';
import type { Report, ReportDiff, StatementMatch, StatementPair, StatementRelation } from '../types.ts';
import { textEdits } from './edits.ts';
import { metricPairs } from './metrics.ts';
import { findRestatements } from '../text/restatements.ts';
import { makeTokenizer, type Tokenizer } from './tokens.ts';

export type DiffOptions = AlignOptions;

/** Compares two reports: what became of each section, each statement and each figure. */
export function diffReports(before: Report, after: Report, options: DiffOptions = {}): ReportDiff {
  const alignment = alignReports(before, after, options);
  const locale = localeOf(after.locale);
  const tokenize = makeTokenizer(locale.words);
  return {
    type: 'diff',
    before: summaryOf(before),
    after: summaryOf(after),
    sections: alignment.sections,
    statements: alignment.statements.map((match) => statementPair(match, tokenize)),
    metrics: metricPairs(alignment.metrics, locale),
    restated: findRestatements(before, after, locale.comparisons.words),
  };
}

function statementPair(match: StatementMatch, tokenize: Tokenizer): StatementPair {
  const { a, b, score, parts, group, moved } = match;
  const edits = textEdits(a?.text ?? '', b?.text ?? '', tokenize);
  return { a, b, score, parts, group, moved, relation: relationOf(match), edits };
}

function relationOf({ a, b, group, moved }: StatementMatch): StatementRelation {
  if (!a) return 'added';
  if (!b) return 'removed';
  if (group !== null || !isSame(a.text, b.text)) return 'revised';
  return moved ? 'moved' : 'same';
}

/** True for texts that differ in width alone, which does not change their length. */
function isSame(a: string, b: string): boolean {
  return a === b || (a.length === b.length && foldWidth(a) === foldWidth(b));
}
