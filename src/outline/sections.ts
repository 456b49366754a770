import type { Locale } from '../locales/locale.ts';
import { slicePassage, sourceSpan } from '../text/passage.ts';
import { findPeriods, yearsOf } from '../text/periods.ts';
import { splitSentences } from '../text/sentences.ts';
import { foldWidth } from '../text/width.ts';
import type { Metadata, Now, Outline, Paragraph, Passage, Section, SectionRole, Span } from '../types.ts';
import type { Block } from './blocks.ts';
import { firstSentence, openingsOf, type Opening } from './openings.ts';
import { leadRole } from './roles.ts';
import { comparedBy, yearsAround, type Compared } from './years.ts';

type Draft = { -readonly [Key in keyof Section]: Section[Key] };

/** What has been read so far. */
interface State {
  readonly locale: Locale;
  readonly now: Now;
  /** The fiscal year that is planned for; empty where it is the calendar year. */
  readonly planned: string;
  readonly sections: Draft[];
  readonly paragraphs: Paragraph[];
  /** The sections that are open, from the outermost to the innermost. */
  stack: Draft[];
  /** Period that the running text of the open first-depth section is about at this point. */
  running: string;
  /** Ids of the sections that only a line of its own opens: one does not stand under another. */
  readonly loose: Set<string>;
  /** True where a marked heading of the second depth has opened in the open first-depth section. */
  isNumbered: boolean;
  /** Period that the open first-depth section, a review, promises to turn to: achievements of one plan and aims of the next. */
  ahead: string;
  /** The heading that compares two years and that still holds; null where none does. */
  compared: Compared | null;
  /** How many paragraphs stand behind a lead that was a paragraph by itself; they are its own. Null behind other openings. */
  owned: number | null;
}

const WORD = /[\p{L}\p{N}]/u;
/** How far into a text a time can stand that the text opens with. */
const OPENS = 12;
const looksBack = (role: SectionRole): boolean => role === 'review' || role === 'challenges';

/**
 * The period that a text opens with, where it fits the side of the year that the role looks at; where the second sentence
 * opens with another one, as in `2015 was the last year of the plan. In these five years, …`, that one.
 */
function openingPeriod(folded: string, role: SectionRole, { locale, now }: State): string {
  const { year } = now;
  const start = folded.slice(0, 160);
  const mentions = findPeriods(start, now, locale.periods).filter(({ local }) => !local);
  const [first, second] = mentions.length === 0 ? [] : splitSentences(start, locale.sentences);
  if (!first) return '';
  const opens = (mention: Span, sentence: Span | undefined, blank: number): boolean =>
    sentence !== undefined &&
    mention.start >= sentence.start &&
    mention.start <= Math.min(sentence.start + blank, sentence.end - 1);
  // a lead can close with its time: this was a term of great change
  const closes = ({ end }: Span): boolean =>
    looksBack(role) && first.end <= locale.headings.longestLead && end >= first.end - 1 && end <= first.end;
  if (!mentions.some((mention) => opens(mention, first, OPENS) || closes(mention))) return '';
  const fitting = mentions.filter((mention) => {
    const years = yearsOf(mention.period);
    const fits = years !== null && (year === null || (looksBack(role) ? years[0] < year : years[1] >= year));
    return fits && (opens(mention, first, OPENS) || closes(mention) || opens(mention, second, 2));
  });
  return fitting.at(-1)?.period ?? '';
}

/** A text without the call to the audience that opens it. */
function uncalled(folded: string, { locale: { headings } }: State): string {
  const start = folded.trimStart();
  return start.slice(headings.address.exec(start)?.[0].length ?? 0);
}

/** The longest period that a heading names. */
function headingPeriod(heading: string, { locale, now }: State): string {
  const span = (period: string): number => {
    const years = yearsOf(period);
    return years ? years[1] - years[0] : -1;
  };
  return findPeriods(foldWidth(heading), now, locale.periods)
    .map(({ period }) => period)
    .reduce((widest, period) => (span(period) > span(widest) ? period : widest), '');
}

function defaultPeriod(role: SectionRole, { now: { year, fiscal, ended }, planned }: State): string {
  if (year === null || role === 'front_matter') return '';
  if (looksBack(role)) return ended ? fiscal || String(year) : String(year - 1);
  return planned || String(ended ? year + 1 : year);
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

/** True for a heading in capitals, which stands over those that are not. */
const isCapitals = (heading: string): boolean => /\p{Lu}/u.test(heading) && !/\p{Ll}|\p{Lo}/u.test(heading);

/** Opens the section that a heading or lead stands for; `after` is the text that follows it. */
function openSection(state: State, passage: Passage, opening: Opening, after: string): void {
  const { start: from, end, depth, marked, alone } = opening;
  const heading = passage.text.slice(from, end);
  const { start } = sourceSpan(passage, from, end);
  if (depth <= 2) state.isNumbered = depth === 2 && (marked || state.isNumbered);
  if (depth === 1) {
    const role = opening.role ?? 'plan';
    const period = role === 'closing' ? '' : headingPeriod(heading, state) || defaultPeriod(role, state);
    state.running = period;
    state.ahead = looksBack(role) ? aheadOf(heading, state) : '';
    state.compared = null;
    open(state, heading, 1, role, period, start);
    return;
  }
  const over = state.stack.findLast(
    (section) => section.depth < (isCapitals(heading) ? 2 : 3) && !state.loose.has(section.id),
  );
  const own = !marked && alone ? Math.min((over?.depth ?? 2) + 1, 3) : depth;
  const around = state.stack.findLast((section) => section.depth < own);
  const role = opening.role ?? leadRole(heading, after, around?.role ?? 'plan', state.locale.headings);
  state.compared = comparedBy(heading, own, state.compared, state.locale);
  open(state, heading, own, role, state.compared?.period ?? state.running, start);
  if (!marked && alone && !isCapitals(heading)) state.loose.add(state.stack.at(-1)?.id ?? '');
}

function addText(state: State, passage: Passage): void {
  const section = state.stack.at(-1);
  if (!section || passage.text.trim() === '') return;
  // a review of one year and of five is about the one that its running text has turned to
  const turns = section.depth === 1 && looksBack(section.role) && state.running !== '';
  state.paragraphs.push({ section: section.id, period: turns ? state.running : section.period, passage });
}

/** Lets every open section reach to the end of what was read. */
function extend(state: State, passage: Passage): void {
  const { end } = sourceSpan(passage, 0, passage.text.trimEnd().length);
  for (const section of state.stack) section.end = Math.max(section.end, end);
}

/** Leads of a block, a depth further down where numbered headings stand at the depth that they would take. */
function belowNumbers(state: State, openings: readonly Opening[]): readonly Opening[] {
  const [first] = openings;
  if (!first || first.marked || first.alone || first.depth !== 2 || !state.isNumbered) return openings;
  return openings.map((opening) => ({ ...opening, depth: opening.depth + 1 }));
}

/** The period that a heading names and that ends no earlier than the report's year; empty where it names none. */
function aheadOf(heading: string, { locale, now }: State): string {
  const periods = findPeriods(heading, now, locale.periods).map(({ period }) => period);
  return periods.length < 2
    ? ''
    : (periods.find((period) => (yearsOf(period)?.[1] ?? 0) >= (now.year ?? Infinity)) ?? '');
}

/** Where a review turns to the coming years, all that follows is a section of its own: it opens with the words of the paragraph that turns. */
function turned(state: State, passage: Passage, openings: readonly Opening[]): readonly Opening[] {
  if (state.ahead === '') return openings;
  const said = findPeriods(uncalled(passage.folded, state), state.now, state.locale.periods)[0];
  if (said?.period !== state.ahead || said.start > OPENS) return openings;
  state.running = state.ahead;
  state.ahead = '';
  const [first, ...others] = openings[0]?.depth === 1 ? [] : openings;
  const head = first ?? firstSentence(passage, state.locale);
  return openings[0]?.depth === 1 ? openings : [{ ...head, depth: 2, role: 'targets' }, ...others];
}

/** Whether the first sentence of a paragraph is no lead, since the lead stands right before it in a paragraph of its own. */
function isBody({ owned, stack, locale }: State, { text }: Passage, [first]: readonly Opening[]): boolean {
  if (owned !== 0 || !first || first.marked || first.alone) return false;
  const around = stack.at(-1)?.role ?? 'plan';
  return leadRole(text.slice(first.start, first.end), text.slice(first.end), around, locale.headings) === around;
}

function addBlock(state: State, { passage }: Block, found: readonly Opening[]): void {
  const openings = turned(state, passage, isBody(state, passage, found) ? [] : belowNumbers(state, found));
  const [first] = openings;
  if (first?.depth !== 1 && state.locale.periods.placing === 'in-front') {
    const around = state.stack.findLast(({ depth }) => depth < 3)?.role ?? 'plan';
    const running = openingPeriod(uncalled(passage.folded, state), around, state);
    if (running !== '') state.running = running;
  }
  if (!first && state.owned === null) state.stack = state.stack.filter(({ depth }) => depth < 3);
  const last = openings.at(-1);
  if (last) state.owned = last.depth > 2 && !WORD.test(passage.text.slice(last.end)) ? 0 : null;
  else if (state.owned !== null) state.owned += 1;
  addText(state, slicePassage(passage, 0, first?.start ?? passage.text.length));
  if (!first) extend(state, passage);
  openings.forEach((opening, index) => {
    const next = openings[index + 1]?.start ?? passage.text.length;
    openSection(state, passage, opening, passage.text.slice(opening.end, next));
    const part = slicePassage(passage, opening.start, next);
    if (!opening.alone) addText(state, part);
    extend(state, part);
  });
}

/** Builds the section tree over the blocks of a report, and gives each paragraph its section; `isOver` says that the report's year has ended. */
export function buildSections(
  blocks: readonly Block[],
  metadata: Pick<Metadata, 'year' | 'title'>,
  isOver: boolean,
  locale: Locale,
): Pick<Outline, 'sections' | 'paragraphs' | 'now'> {
  const text = blocks.map(({ passage }) => passage.text).join('\n');
  const state: State = {
    locale,
    ...yearsAround(text, metadata, isOver, locale),
    compared: null,
    sections: [],
    paragraphs: [],
    stack: [],
    running: '',
    loose: new Set(),
    isNumbered: false,
    ahead: '',
    owned: null,
  };
  const back = locale.metadata.looksBack?.test(metadata.title) ?? false;
  const { openings, body } = openingsOf(blocks, locale, back);
  const whole: SectionRole = back ? 'review' : 'plan';
  const role = body < 0 ? whole : 'front_matter';
  state.running = defaultPeriod(role, state);
  open(state, metadata.title, 1, role, state.running, 0);
  blocks.forEach((block, index) => {
    addBlock(state, block, openings[index] ?? []);
  });
  return {
    sections: state.sections.filter(({ start, end }) => end > start),
    paragraphs: state.paragraphs,
    now: state.now,
  };
}
