import type { Locale } from '../locales/locale.ts';
import { slicePassage, sourceSpan } from '../text/passage.ts';
import { findPeriods } from '../text/periods.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Outline, Paragraph, Section, Statement } from '../types.ts';
import { clausesOf, type Earlier } from './clauses.ts';
import type { Surroundings } from './period.ts';
import { stanceOfRole } from './stance.ts';

function statementsOf(
  { passage }: Paragraph,
  section: Section,
  { metadata: { year, plannedPeriod: planned }, now }: Pick<Outline, 'metadata' | 'now'>,
  locale: Locale,
): readonly Omit<Statement, 'id' | 'paragraph'>[] {
  const { folded } = passage;
  const mentions = findPeriods(folded, now, locale.periods);
  const around: Surroundings = { section, year, planned, mentions, locale };
  let earlier: Earlier = { opening: null, last: null };
  return splitSentences(folded, locale.sentences).map((span) => {
    const read = clausesOf(folded, span, earlier, around);
    ({ earlier } = read);
    const { text, pieces } = slicePassage(passage, span.start, span.end);
    const main = read.clauses.findLast(({ stance }) => stance !== 'context') ?? read.clauses.at(-1);
    return {
      section: section.id,
      ...sourceSpan(passage, span.start, span.end),
      text,
      ...(pieces.length > 1 ? { pieces } : {}),
      stance: main?.stance ?? stanceOfRole(section.role),
      period: main?.period ?? section.period,
      clauses: read.clauses.map((clause) => {
        const { start, end } = sourceSpan(passage, clause.start, clause.end);
        return { start, end, stance: clause.stance, period: clause.period, rules: clause.rules };
      }),
    };
  });
}

/** Splits the paragraphs of an outline into sentences and clauses, each with its stance and period. */
export function findStatements(outline: Outline, locale: Locale): readonly Statement[] {
  const { sections, paragraphs } = outline;
  const byId = new Map(sections.map((section) => [section.id, section]));
  return paragraphs
    .flatMap((paragraph, ordinal) => {
      const section = byId.get(paragraph.section);
      const own = section ? statementsOf(paragraph, { ...section, period: paragraph.period }, outline, locale) : [];
      return own.map((statement) => ({ ...statement, paragraph: ordinal }));
    })
    .map((statement, index) => ({ id: `t${index + 1}`, ...statement }));
}
