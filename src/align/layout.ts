import type { Locale } from '../locales/locale.ts';
import { foldCase } from '../text/bare.ts';
import type { ComparedSection, Report, SectionRole, Stance, Statement } from '../types.ts';
import { unheadedParagraphs } from './passages.ts';

/** Whether a text speaks of what was done, of what is to be done, or of neither. */
export type Times = 'past' | 'future' | 'neutral';

/** What the stages of the alignment ask about one report again and again. */
export interface Layout {
  readonly report: Report;
  readonly statements: readonly Statement[];
  /** For each statement its text with width and letter case folded. */
  readonly texts: readonly string[];
  /** Those of the report and its paragraphs without heading, in the order of the text. */
  readonly sections: readonly ComparedSection[];
  /** For each statement the indexes of its sections that have a heading, the innermost first. */
  readonly chains: readonly (readonly number[])[];
  /** For each statement which time it speaks of. */
  readonly statementTimes: readonly Times[];
  /** For each section which time it is about. */
  readonly times: readonly Times[];
  /** For each section the index of the one around it, or -1. */
  readonly parents: readonly number[];
  /** For each section whether it has no parts. */
  readonly isLeaf: readonly boolean[];
  /** For each section where it stands among its siblings, 0…1. */
  readonly ranks: readonly number[];
  /** For each section the indexes of the statements in it and in its parts. */
  readonly members: readonly (readonly number[])[];
  /** For each section its heading and the texts of its statements. */
  readonly contents: readonly string[];
}

const TIMES_OF_ROLE: Readonly<Partial<Record<SectionRole, Times>>> = {
  review: 'past',
  challenges: 'past',
  targets: 'future',
  plan: 'future',
  closing: 'future',
};
const TIMES_OF_STANCE: Readonly<Record<Stance, Times>> = { achieved: 'past', committed: 'future', context: 'neutral' };

/** Lays a report out for comparison with another. */
export function layOut(report: Report, locale: Locale): Layout {
  const { statements } = report;
  const unheaded = unheadedParagraphs(report, locale);
  const sections: readonly ComparedSection[] = [...report.sections, ...unheaded.map(({ section }) => section)].sort(
    (x, y) => x.start - y.start || x.depth - y.depth,
  );
  const position = new Map(sections.flatMap(({ id, derived }, index) => (derived ? [] : [[id, index] as const])));
  const chainOf = (id: string | null): readonly number[] => {
    const chain: number[] = [];
    for (let at = id; at !== null;) {
      const index = position.get(at);
      if (index === undefined || chain.includes(index)) break;
      chain.push(index);
      at = sections[index]?.parent ?? null;
    }
    return chain;
  };
  const chainOfSection = new Map(sections.map(({ id }) => [id, chainOf(id)]));
  const chains = statements.map(({ section }) => chainOfSection.get(section) ?? []);
  const members: number[][] = sections.map(() => []);
  chains.forEach((chain, statement) => {
    for (const section of chain) members[section]?.push(statement);
  });
  const paragraphs = new Map(unheaded.map(({ section, statements: own }) => [section, own]));
  sections.forEach((section, index) => members[index]?.push(...(paragraphs.get(section) ?? [])));
  const times = sections.map(({ role }) => TIMES_OF_ROLE[role] ?? 'neutral');
  const statementTimes = statements.map(({ stance }, index) => {
    const place = times[chains[index]?.[0] ?? -1] ?? 'neutral';
    return place === 'neutral' ? TIMES_OF_STANCE[stance] : place;
  });
  const parents = sections.map(({ id, parent, derived }) => position.get((derived ? id : parent) ?? '') ?? -1);
  const texts = statements.map(({ text }) => foldCase(text));
  const contents = sections.map(({ heading }, section) => {
    let content = heading;
    for (const statement of members[section] ?? []) content += `\n${texts[statement] ?? ''}`;
    return content;
  });
  return {
    ...{ report, statements, texts, sections, chains, statementTimes, times },
    ...{ parents, isLeaf: isLeafOf(parents), ranks: ranksOf(parents), members, contents },
  };
}

function isLeafOf(parents: readonly number[]): readonly boolean[] {
  const having = new Set(parents);
  return parents.map((_parent, section) => !having.has(section));
}

function ranksOf(parents: readonly number[]): readonly number[] {
  const siblings = new Map<number, number[]>();
  parents.forEach((parent, section) => {
    const own = siblings.get(parent);
    if (own) own.push(section);
    else siblings.set(parent, [section]);
  });
  const ranks = parents.map(() => 0);
  for (const own of siblings.values()) own.forEach((section, at) => (ranks[section] = (at + 0.5) / own.length));
  return ranks;
}
