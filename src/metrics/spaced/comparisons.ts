import { nodeAt } from './nodes.ts';
import { withTopic, type Place } from './place.ts';
import { linkOf, topOf } from './roles.ts';
import { fromSubject } from './subjects.ts';

/** A name with what does the verb of the clause, where it is that of something compared with it: *wages* will grow by less than the trend of 3 per cent. */
export function withCompared(place: Place, name: string, noun: number): string {
  const { parse } = place;
  const top = topOf(parse, noun);
  const { role, host } = nodeAt(parse, top);
  const isCompared = role === 'attached' && parse.sentence.naming.compared.has(linkOf(parse, top));
  if (!isCompared || nodeAt(parse, host).kind !== 'verb') return name;
  const subject = fromSubject(place, host);
  return subject?.rule === 'subject' ? withTopic(name, subject.indicator) : name;
}
