import { nodeAt, type Parse } from './nodes.ts';
import { headOf, isOnly, isProper, linkOf, names, tiedBy } from './roles.ts';
import { brief, headText, leans } from './show.ts';
import { subjectOf } from './subjects.ts';
import { deedOf, objectOf, useOf } from './uses.ts';

/** What a sentence is about: what does its first verb, or where somebody acts, what is acted upon; null where it leans on the one before. */
export function topicOf(parse: Parse): string | null {
  const { nodes } = parse;
  const first = nodes.find(({ kind }) => kind !== 'mark');
  if (first?.kind === 'amount' && first.role !== 'modifier') return null;
  for (const [verb, { kind, from }] of nodes.entries()) {
    if (kind !== 'verb') continue;
    const subject = subjectOf(parse, verb);
    if (subject.leans) return null;
    const isThing = names(parse, subject.index) && !isProper(parse, subject.index);
    const object = isThing ? -1 : objectOf(parse, verb);
    if (object >= 0) return leans(parse, object) ? null : actedOn(parse, verb, object);
    if (names(parse, subject.index)) return brief(parse, subject.index, { until: from });
  }
  const noun = nodes.findIndex(({ kind, opener }) => kind === 'noun' && opener < 0);
  return names(parse, noun) && !leans(parse, noun) ? brief(parse, noun) : '';
}

/** What *the fund* or *this scheme* is at the head of a sentence: the noun with that head in the sentence before; null without one. */
export function resumed(parse: Parse, before: Parse | null): string | null {
  const verb = parse.nodes.findIndex(({ kind }) => kind === 'verb');
  const { index } = subjectOf(parse, verb);
  if (!before || nodeAt(parse, index).kind !== 'noun') return null;
  const head = headOf(parse, index);
  const same = before.nodes.findLastIndex(
    ({ kind }, at) => kind === 'noun' && headOf(before, at) === head && names(before, at) && !leans(before, at),
  );
  return same < 0 ? null : brief(before, same);
}

/** What a sentence is about in which somebody acts: what is given to an object, what an amount is for, else what is done to the object. */
function actedOn(parse: Parse, verb: number, object: number): string {
  const { instruments, recipients, moves, roles } = parse.sentence.naming;
  const gift = roles.carrier.has(headOf(parse, verb)) ? tiedBy(parse, object, instruments) : -1;
  if (gift >= 0 && !isOnly(parse, gift, 'shell')) return brief(parse, gift);
  const use = isOnly(parse, object, 'vague') ? useOf(parse, object) : null;
  if (!use) return deedOf(parse, verb, object);
  // a grant to each student: what is given and to whom
  const link = linkOf(parse, use.tie);
  const isGiven = use.tie === use.index && (recipients.has(link) || moves.has(link));
  return `${isGiven ? `${headText(parse, object)} ${link} ` : ''}${brief(parse, use.index)}`;
}
