import type { Locale } from '../locales/locale.ts';
import { slicePassage, sourceSpan } from '../text/passage.ts';
import { findPeriods, yearsOf } from '../text/periods.ts';
import { foldWidth } from '../text/width.ts';
import type { Paragraph, Passage, Section, SectionRole } from '../types.ts';
import type { Block } from './blocks.ts';
import { headsOf, type Head } from './heads.ts';
import { headingRole, leadRole, tailRole } from './roles.ts';

type Draft = { -readonly [Key in keyof Section]: Section[Key] };

/** What has been read so far. */
interface State {
  readonly locale: Locale;
  readonly year: number | null;
  readonly sections: Draft[];
  readonly paragraphs: Paragraph[];
  /** The sections that are open, from the outermost to the innermost. */
  stack: Draft[];
  /** Period that the running text of the open first-depth section is about at this point. */
  running: string;
}

const looksBack = (role: SectionRole): boolean => role === 'review' || role === 'challenges';

/** The period that a text opens with, where it fits the side of the year that the role looks at. */
function openingPeriod(text: string, role: SectionRole, { locale, year }: State): string {
  const mentions = findPeriods(text.slice(0, 60), year, locale.periods).filter(
    ({ deadline, start }) => !deadline && start <= 12,
  );
  const fitting = mentions.filter(({ period }) => {
    const years = yearsOf(period);
    return years !== null && (year === null || (looksBack(role) ? years[0] < year : years[1] >= year));
  });
  return fitting.at(-1)?.period ?? '';
}

/** The longest period that a heading names. */
function headingPeriod(heading: string, { locale, year }: State): string {
  const span = (period: string): number => {
    const years = yearsOf(period);
    return years ? years[1] - years[0] : -1;
  };
  return findPeriods(heading, year, locale.periods)
    .map(({ period }) => period)
    .reduce((widest, period) => (span(period) > span(widest) ? period : widest), '');
}

function defaultPeriod(role: SectionRole, { year }: State): string {
  if (year === null || role === 'front_matter') return '';
  return String(looksBack(role) ? year - 1 : year);
}

function open(state: State, heading: string, depth: number, role: SectionRole, period: string, start: number): void {
  state.stack = state.stack.filter((section) => section.depth < depth);
  const section: Draft = {
    id: `s${state.sections.length + 1}`,
    parent: state.stack.at(-1)?.id ?? null,
    depth,
    heading,
    role,
    period,
    start,
    end: start,
  };
  state.sections.push(section);
  state.stack.push(section);
}

/** Opens the section that a heading or lead stands for. */
function openHead(state: State, passage: Passage, head: Head, isFirst: boolean): void {
  const { headings } = state.locale;
  const heading = passage.text.slice(head.start, head.end);
  const { start } = sourceSpan(passage, head.start, head.end);
  if (head.depth === 1) {
    const role = headingRole(heading, isFirst, headings);
    const period = headingPeriod(heading, state) || defaultPeriod(role, state);
    state.running = period;
    open(state, heading, 1, role, period, start);
    return;
  }
  const around = state.stack.findLast((section) => section.depth < head.depth);
  const role = leadRole(heading, around?.role ?? 'plan', headings);
  const period = headingPeriod(heading, state);
  const fits = openingPeriod(heading, role, state);
  if (fits) state.running = fits;
  open(state, heading, head.depth, role, (period && fits) || state.running, start);
}

function addText(state: State, passage: Passage): void {
  if (passage.text.trim() === '') return;
  const section = state.stack.at(-1);
  if (!section) return;
  state.paragraphs.push({ section: section.id, passage });
}

/** Lets every open section reach to the end of what was read. */
function extend(state: State, passage: Passage): void {
  const { end } = sourceSpan(passage, 0, passage.text.trimEnd().length);
  for (const section of state.stack) section.end = Math.max(section.end, end);
}

function addBlock(state: State, block: Block, heads: readonly Head[], isFirst: boolean): void {
  const { passage } = block;
  const [first] = heads;
  const before = first ? passage.text.slice(0, first.start).trim() : passage.text;
  if (before !== '' && !first) {
    const running = openingPeriod(passage.text, state.stack[0]?.role ?? 'plan', state);
    if (running !== '') state.running = running;
    const innermost = state.stack.at(-1);
    if (innermost?.depth === 3) state.stack = state.stack.filter(({ depth }) => depth < 3);
  }
  addText(state, slicePassage(passage, 0, first?.start ?? passage.text.length));
  heads.forEach((head, index) => {
    openHead(state, passage, head, isFirst);
    const next = heads[index + 1]?.start ?? passage.text.length;
    if (!head.alone) addText(state, slicePassage(passage, head.start, next));
    extend(state, slicePassage(passage, head.start, next));
  });
  extend(state, passage);
}

/** Builds the section tree over the blocks of a report, and gives each paragraph its section. */
export function buildSections(
  blocks: readonly Block[],
  year: number | null,
  locale: Locale,
): { readonly sections: readonly Section[]; readonly paragraphs: readonly Paragraph[] } {
  const state: State = { locale, year, sections: [], paragraphs: [], stack: [], running: '' };
  const heads = blocks.map((block, index) => headsOf(block, blocks[index + 1], locale));
  const body = heads.findIndex((found) => found.some(({ depth, marked }) => marked && depth <= 2));
  const lastHeading = heads.findLastIndex((found) => found.some(({ depth, marked }) => marked && depth <= 2));
  const addresses = blocks.flatMap(({ passage }, index) => {
    const folded = foldWidth(passage.text).trim();
    return index > lastHeading && locale.headings.address.test(folded) ? [index] : [];
  });
  const firstHeading = heads.findIndex((found) => found.some(({ depth }) => depth === 1));
  open(state, '', 1, body < 0 ? 'plan' : 'front_matter', '', 0);
  if (body < 0) state.running = defaultPeriod('plan', state);
  blocks.forEach((block, index) => {
    if (index < body) {
      addText(state, block.passage);
      extend(state, block.passage);
    } else if (addresses.includes(index)) {
      const following = addresses.find((address) => address > index) ?? blocks.length;
      const text = blocks.slice(index, following).map(({ passage }) => passage.text.slice(0, 400));
      const role = tailRole(text.join(' '), index === addresses.at(-1), locale.headings);
      const trimmed = block.passage.text.trim();
      const from = block.passage.text.indexOf(trimmed);
      const end = foldWidth(trimmed).search(/[\u{3002}.]/u);
      const heading =
        end < 0 || end > 80 ? (locale.headings.address.exec(trimmed)?.[0] ?? trimmed) : trimmed.slice(0, end);
      const { start } = sourceSpan(block.passage, from, from + 1);
      open(state, heading, 1, role, role === 'closing' ? '' : defaultPeriod(role, state), start);
      addText(state, block.passage);
      extend(state, block.passage);
    } else {
      addBlock(state, block, heads[index] ?? [], index === firstHeading);
    }
  });
  return { sections: state.sections.filter(({ start, end }) => end > start), paragraphs: state.paragraphs };
}
