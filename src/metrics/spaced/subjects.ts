import { nodeAt, type Parse } from './nodes.ts';
import { withTopic, type Place, type SpacedName } from './place.ts';
import { headOf, isOnly, isProper, linkOf, names, topOf, wordAt } from './roles.ts';
import { leans, show } from './show.ts';

/** What does a verb: a noun, or somebody or something that the sentence does not name (`leans`). */
export interface Subject {
  readonly index: number;
  /** A pronoun, or a noun that takes up what was spoken of. */
  readonly leans: boolean;
}

const NOBODY: Subject = { index: -1, leans: false };

/** How far back the noun is looked for that a pronoun stands for. */
const REACH = 12;

/** What does the verb at `verb`. */
export function subjectOf(parse: Parse, verb: number): Subject {
  const { subject, lead, from, host } = nodeAt(parse, verb);
  if (lead < from && wordAt(parse, lead) === ',') return doerBefore(parse, host, verb);
  const { kind, children } = nodeAt(parse, subject);
  const { of } = parse.sentence.naming;
  // the top 20 per cent *of households*
  if (kind === 'amount') return thing(parse, children.find((child) => linkOf(parse, child) === of) ?? -1);
  return kind === 'pronoun' ? standsFor(parse, subject) : thing(parse, topOf(parse, subject));
}

const thing = (parse: Parse, index: number): Subject => (index < 0 ? NOBODY : { index, leans: leans(parse, index) });

/** The harbour had a good year, *bringing* in …: a thing that does the verb before the comma does what follows it too; else what was acted on. */
function doerBefore(parse: Parse, verb: number, before: number): Subject {
  const subject = subjectOf(parse, verb);
  const isThing = names(parse, subject.index) && !subject.leans;
  if (isThing && !isProper(parse, subject.index)) return subject;
  const { object, children } = nodeAt(parse, verb);
  if (names(parse, object)) return isOnly(parse, object, 'vague') ? { index: -1, leans: true } : thing(parse, object);
  const near = children.findLast((child) => child < before && names(parse, child));
  return near === undefined || isThing ? subject : thing(parse, near);
}

/** It and they stand for what does a verb before them; we and I stand for nothing that is measured. */
function standsFor(parse: Parse, pronoun: number): Subject {
  if (!parse.sentence.naming.leaning.has(headOf(parse, pronoun))) return NOBODY;
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - REACH); at--) {
    if (nodeAt(parse, at).role === 'subject' && names(parse, at)) return thing(parse, at);
  }
  return { index: -1, leans: true };
}

/** The subject of a verb, or what the sentence is about where that is no thing. */
export function fromSubject({ parse, topic, previous }: Place, verb: number): SpacedName | null {
  const { index, leans: isLeaning } = subjectOf(parse, verb);
  const whole = show(parse, index, { until: nodeAt(parse, verb).from });
  // the growth slowed, resulting in a fall of 2 per cent: of what was named before
  const isChange = index >= 0 && isOnly(parse, index, 'change', 'shell') && whole.split(' ').length < 3;
  if (isChange && previous) return { indicator: previous, rule: 'antecedent' };
  if (!isLeaning && names(parse, index)) return { indicator: whole, rule: 'subject' };
  if (index >= 0 && !isLeaning) {
    return topic ? { indicator: topic, rule: 'topic' } : whole ? { indicator: whole, rule: 'subject' } : null;
  }
  const name = index >= 0 ? withTopic(whole, topic) : topic || previous;
  return name ? { indicator: name, rule: 'topic' } : null;
}
