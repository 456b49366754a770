import { nodeAt, type Parse } from './nodes.ts';
import { headOf, linkOf, names, slotOf } from './roles.ts';
import { show, textOf } from './show.ts';

/** What is done to a counted or given subject, as it follows its verb: cases *approved by banks*; empty where nothing is. */
export function passiveTail(parse: Parse, index: number): string {
  const { role, host } = nodeAt(parse, slotOf(parse, index));
  const { from, core, to, object, children } = nodeAt(parse, host);
  if (role !== 'subject' || to - from < 2 || object >= 0) return '';
  const { words, naming } = parse.sentence;
  const doing = naming.participles[headOf(parse, host)] ?? '';
  const isDoing = naming.gerund.test(doing);
  const isPassive = words[core]?.kind === 'verb' && words[from]?.kind === 'auxiliary';
  const tail = children.find((child) => child > host && names(parse, child) && linkOf(parse, child) !== '') ?? -1;
  const { lead, core: noun } = nodeAt(parse, tail);
  if (lead !== to || !(isPassive || isDoing)) return '';
  const link = textOf(parse, { from: lead, to: noun });
  return ` ${isDoing ? doing : headOf(parse, host)} ${link} ${show(parse, tail)}`;
}
