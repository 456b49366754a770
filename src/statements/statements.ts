import type { Locale } from '../locales/locale.ts';
import { sourceSpan } from '../text/passage.ts';
import { findPeriods } from '../text/periods.ts';
import { splitClauses, splitSentences } from '../text/sentences.ts';
import type { Clause, Outline, Paragraph, Section, Statement } from '../types.ts';
import { stanceOfRole, stancesOf } from './stance.ts';

/** Periods of a sentence's clauses: of the time words in them, else of those before them, else of the section. */
function periodsOf(clauses: readonly string[], around: string, year: number | null, locale: Locale): readonly string[] {
  let running = around;
  return clauses.map((clause) => {
    running = findPeriods(clause, year, locale.periods).at(-1)?.period ?? running;
    return running;
  });
}

function statementsOf(
  { passage }: Paragraph,
  section: Section,
  year: number | null,
  locale: Locale,
): readonly Omit<Statement, 'id'>[] {
  const around = stanceOfRole(section.role);
  return splitSentences(passage.text, locale.sentences).map((span) => {
    const spans = splitClauses(passage.text, span, locale.sentences);
    const texts = spans.map(({ start, end }) => passage.text.slice(start, end));
    const stances = stancesOf(texts, around, locale);
    const periods = periodsOf(texts, section.period, year, locale);
    const clauses = spans.map(({ start, end }, index): Clause => ({
      ...sourceSpan(passage, start, end),
      stance: stances[index] ?? around,
      period: periods[index] ?? section.period,
    }));
    return {
      section: section.id,
      ...sourceSpan(passage, span.start, span.end),
      text: passage.text.slice(span.start, span.end),
      stance: clauses.at(-1)?.stance ?? around,
      period: clauses.at(-1)?.period ?? section.period,
      clauses,
    };
  });
}

/** Splits the paragraphs of an outline into sentences and clauses, each with its stance and period. */
export function findStatements({ metadata, sections, paragraphs }: Outline, locale: Locale): readonly Statement[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  return paragraphs
    .flatMap((paragraph) => {
      const section = byId.get(paragraph.section);
      return section ? statementsOf(paragraph, section, metadata.year, locale) : [];
    })
    .map((statement, index) => ({ id: `t${index + 1}`, ...statement }));
}
