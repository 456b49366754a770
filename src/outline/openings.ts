import type { Locale } from '../locales/locale.ts';
import { openingWords } from '../text/opening-words.ts';
import { firstIndex } from '../text/search.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Passage, SectionRole } from '../types.ts';
import type { Block } from './blocks.ts';
import { headsOf, type Head } from './heads.ts';
import { refrainsOf } from './refrains.ts';
import { headingRole, tailRole } from './roles.ts';
import { belowUnnumbered } from './unnumbered.ts';

/** A heading or lead that opens a section, with the section's role where its place in the report decides it. */
export interface Opening extends Head {
  readonly role: SectionRole | null;
}

const isMajor = (heads: readonly Head[]): boolean => heads.some(({ depth, marked }) => marked && depth <= 2);

/** The call to the audience at a block's start and what it says at once: `各位代表!奋斗创造历史`. */
function addressHead({ passage }: Block, locale: Locale): Head | null {
  const folded = passage.folded.trimEnd();
  const start = folded.length - folded.trimStart().length;
  const call = locale.headings.address.exec(folded.slice(start))?.[0];
  if (call === undefined) return null;
  const stop = folded.indexOf('\u{3002}', start);
  const length = stop < 0 ? call.length : openingWords(folded.slice(start, stop), locale.headings, locale.sentences);
  return { start, end: start + length, depth: 1, alone: false, marked: false };
}

/** Shortest text between the call to the audience and the first heading that reviews a year and is no greeting. */
const SHORTEST_PREFACE = 1200;

/** The block that opens a review which stands before the first heading; -1 where none does. */
function prefaceAt(blocks: readonly Block[], firstMajor: number, { metadata }: Locale): number {
  const call = blocks.findIndex(({ passage }) => metadata.opening.test(passage.folded.trim()));
  if (call < 0 || call + 1 >= firstMajor) return -1;
  const length = blocks.slice(call + 1, firstMajor).reduce((sum, { passage }) => sum + passage.text.length, 0);
  return length < SHORTEST_PREFACE ? -1 : call + 1;
}

/** The first sentence of a text, as far as a heading can reach, for what has no heading. */
export function firstSentence({ folded }: Passage, { headings, sentences }: Locale): Head {
  const first = splitSentences(folded, sentences)[0] ?? { start: 0, end: folded.length };
  const end = Math.min(first.end, first.start + headings.longestHeading);
  return { start: first.start, end, depth: 1, alone: false, marked: false };
}

/**
 * The sections that each block opens. Behind the last heading, each call to the audience opens a part; behind the mark of an annex, the
 * numbering starts again, a depth further down. `looksBack` says that the title is that of a report on what was, in which headings that tell
 * nothing stand over what was until one plans.
 */
export function openingsOf(
  blocks: readonly Block[],
  locale: Locale,
  looksBack: boolean,
): { readonly openings: readonly (readonly Opening[])[]; readonly body: number } {
  const annexMark = blocks.findIndex(({ passage }) => locale.headings.annex.test(passage.folded.trim()));
  const annex = annexMark < 0 ? blocks.length : annexMark;
  const refrains = refrainsOf(blocks, locale);
  const found = blocks.map((block, index) => {
    const own = headsOf(block, blocks[index + 1], locale);
    const refrain = refrains[index];
    return own.length === 0 && refrain ? [refrain] : own;
  });
  const heads = belowUnnumbered(blocks, found, locale.headings);
  const firstMajor = heads.findIndex(isMajor);
  const preface = prefaceAt(blocks, firstMajor, locale);
  const body = preface < 0 ? firstMajor : preface;
  const last = heads.slice(0, annex).findLastIndex(isMajor);
  const calls = blocks.map((block, index) => (index > last && index < annex ? addressHead(block, locale) : null));
  const callers = calls.flatMap((call, index) => (call ? [index] : []));
  const firstHeading = heads.findIndex((found) => found.some(({ depth }) => depth === 1));
  let usual: SectionRole = looksBack ? 'review' : 'plan';
  const roleOf = ({ passage }: Block, { start, end }: Head, isFirst: boolean): SectionRole => {
    const told = headingRole(passage.text.slice(start, end), locale.headings);
    const role = told ?? (isFirst ? 'review' : usual);
    if (role === 'plan' || role === 'targets') usual = 'plan';
    return role;
  };
  const openings = blocks.map((block, index): readonly Opening[] => {
    const { passage } = block;
    const found = heads[index] ?? [];
    if (body < 0 || index < body) return [];
    if (index === preface) return [{ ...firstSentence(passage, locale), role: 'review' }];
    const call = calls[index];
    if (call) {
      const until = callers[firstIndex(callers, (caller) => caller > index)] ?? annex;
      const text = blocks.slice(index, until).map((block) => block.passage.text.slice(0, 400));
      return [{ ...call, role: tailRole(text.join(' '), index === callers.at(-1), locale.headings) }];
    }
    if (index > annex) return found.map((head) => ({ ...head, depth: Math.min(head.depth + 1, 3), role: null }));
    if (index === annex) {
      return [{ start: 0, end: passage.text.trimEnd().length, depth: 1, alone: true, marked: true, role: 'plan' }];
    }
    return found.map((head) => ({
      ...head,
      role: head.depth === 1 ? roleOf(block, head, preface < 0 && index === firstHeading) : null,
    }));
  });
  return { openings, body };
}
