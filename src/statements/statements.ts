import type { Locale } from '../locales/locale.ts';
import { slicePassage, sourceSpan } from '../text/passage.ts';
import { findPeriods } from '../text/periods.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Metadata, Now, Outline, Paragraph, Section, Statement } from '../types.ts';
import { clausesOf, NOTHING_EARLIER } from './clauses.ts';
import type { Surroundings } from './period.ts';
import { stanceOfRole } from './stance.ts';

/** What relative times count from: the year of the day on which a plan for the next year is delivered, where it names that day. */
function sinceDelivery(now: Now, { year, date }: Metadata, { metadata }: Locale): Now {
  const delivered = Number(date.slice(0, 4));
  const isAhead = metadata.lastMonths === null && !now.ended && year !== null && delivered === year - 1;
  return isAhead ? { ...now, year: delivered } : now;
}

/** Adds the sentences of a paragraph, the `ordinal`th, to those of the report so far. */
function addStatements(
  statements: Statement[],
  { passage, section: id, period }: Paragraph,
  ordinal: number,
  sections: ReadonlyMap<string, Section>,
  { metadata, now }: Pick<Outline, 'metadata' | 'now'>,
  locale: Locale,
): void {
  const { year, plannedPeriod } = metadata;
  const around = sections.get(id);
  if (!around) return;
  const section = { ...around, period };
  const { folded } = passage;
  const mentions = findPeriods(folded, sinceDelivery(now, metadata, locale), locale.periods);
  const planned = plannedPeriod || (year === null ? '' : String(now.ended ? year + 1 : year));
  const surroundings: Surroundings = { section, year, planned, mentions, locale };
  let earlier = NOTHING_EARLIER;
  for (const span of splitSentences(folded, locale.sentences)) {
    const read = clausesOf(folded, span, earlier, surroundings);
    ({ earlier } = read);
    const { text, pieces } = slicePassage(passage, span.start, span.end);
    const main = read.clauses.findLast(({ stance }) => stance !== 'context') ?? read.clauses.at(-1);
    const { start, end } = sourceSpan(passage, span.start, span.end);
    statements.push({
      id: `t${statements.length + 1}`,
      section: section.id,
      start,
      end,
      text,
      ...(pieces.length > 1 ? { pieces } : {}),
      stance: main?.stance ?? stanceOfRole(section.role),
      period: main?.period ?? section.period,
      clauses: read.clauses.map((clause) => {
        const place = sourceSpan(passage, clause.start, clause.end);
        return {
          start: place.start,
          end: place.end,
          stance: clause.stance,
          period: clause.period,
          rules: clause.rules,
        };
      }),
      paragraph: ordinal,
    });
  }
}

/** Splits the paragraphs of an outline into sentences and clauses, each with its stance and period. */
export function findStatements(outline: Outline, locale: Locale): readonly Statement[] {
  const sections = new Map(outline.sections.map((section) => [section.id, section]));
  const statements: Statement[] = [];
  outline.paragraphs.forEach((paragraph, ordinal) => {
    addStatements(statements, paragraph, ordinal, sections, outline, locale);
  });
  return statements;
}
