import type { Locale } from '../locales/locale.ts';
import { openingWords } from '../text/opening-words.ts';
import { foldWidth } from '../text/width.ts';
import type { ComparedSection, Report, Section, Statement } from '../types.ts';

/** A paragraph without a heading as a part of the section that it stands in, and its statements by their indexes. */
export interface Unheaded {
  readonly section: ComparedSection;
  readonly statements: readonly number[];
}

/** Roles of sections whose paragraphs say nothing that is compared by itself. */
const FORMAL: readonly Section['role'][] = ['front_matter', 'closing'];

/** The paragraphs that no heading or lead names, where they are not all that their section holds: each is a subject of its own. */
export function unheadedParagraphs(
  { sections, statements }: Pick<Report, 'sections' | 'statements'>,
  locale: Locale,
): readonly Unheaded[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const paragraphs = paragraphsOf(statements);
  const parts = new Map<string, number>();
  const count = (id: string | null | undefined): void => {
    if (id) parts.set(id, (parts.get(id) ?? 0) + 1);
  };
  for (const { parent } of sections) count(parent);
  for (const own of paragraphs) count(statements[own[0] ?? -1]?.section);
  return paragraphs.flatMap((own): Unheaded[] => {
    const [first, last] = [statements[own[0] ?? -1], statements[own.at(-1) ?? -1]];
    const around = byId.get(first?.section ?? '');
    if (!first || !last || !around || FORMAL.includes(around.role)) return [];
    const isHeaded = around.start >= first.start && around.start < first.end;
    if (isHeaded || (parts.get(around.id) ?? 0) < 2) return [];
    const section: ComparedSection = {
      ...around,
      depth: Math.max(around.depth + 1, 3),
      heading: nameOf(
        own.map((at) => statements[at]?.text ?? ''),
        locale,
      ),
      period: first.period || around.period,
      start: first.start,
      end: last.end,
      derived: true,
    };
    return [{ section, statements: own }];
  });
}

/** The indexes of the statements of each paragraph. */
function paragraphsOf(statements: readonly Statement[]): readonly (readonly number[])[] {
  const paragraphs: number[][] = [];
  statements.forEach(({ paragraph }, index) => {
    if (index > 0 && paragraph === statements[index - 1]?.paragraph) paragraphs.at(-1)?.push(index);
    else paragraphs.push([index]);
  });
  return paragraphs;
}

/** The words that a paragraph opens with; a call to the audience alone says too little. */
function nameOf([first = '', second = '']: readonly string[], locale: Locale): string {
  const isCall = locale.headings.address.exec(foldWidth(first))?.[0].length === first.length;
  const text = isCall ? first + second : first;
  return text.slice(0, openingWords(foldWidth(text), locale.headings, locale.sentences));
}
