import type { Frame, Item } from '../items.ts';
import { nameOf, overlapJoin, shortenAfter, shortenBefore } from '../names.ts';
import { is, type Words } from '../phrase/words.ts';
import { nearest, type Context, type Named } from './context.ts';

/** 完成5个小区改造, 总投资3亿元的84个小区: the noun stands after the figure. */
export function nameAfter(frame: Frame, item: Item, context: Context, listVerb: string): Named {
  const { before, after, leading } = item;
  const { joint } = frame.phrases;
  const near = nearest(context);
  const counted = nameOf(
    frame,
    // 对60户贫困户进行回访 is the 回访 of them
    shortenAfter(after.words, frame.phrases).filter((word) => !is(word, 'light')),
  );
  const entity = headOf(frame, after.words);
  if (after.attributive && is(before.noun.at(-1), 'part', 'echo')) {
    return { indicator: overlapJoin(counted, nameOf(frame, before.noun), joint), entity, rule: 'attribute' };
  }
  const deeds = after.words.filter((word) => !is(word, 'shell'));
  if (near && deeds.every((word) => is(word, 'flow')) && near.entity.includes(nameOf(frame, deeds))) {
    return { indicator: near.entity, entity: near.entity, rule: 'short-name' };
  }
  const exemplified = before.noun.some((word) => is(word, 'examples'));
  const flows = before.tail.filter((word) => is(word, 'flow') && !is(word, 'opening', 'deliver'));
  // 高质量发展21项重点举措: what qualifies a wide noun does not say which
  const isGeneric =
    before.noun.length > 0 &&
    is(after.words.at(-1), 'generic') &&
    after.words.slice(0, -1).every((word) => is(word, 'opening') || is(word, 'generic'));
  const given = leading
    ? listVerb
    : nameOf(frame, exemplified ? before.verbs.filter((word) => is(word, 'flow')) : flows);
  const verb = isGeneric ? '' : given;
  const owner = isGeneric
    ? nameOf(frame, shortenBefore(before.noun, frame.phrases))
    : exemplified || verb
      ? ''
      : ownerBefore(frame, before.noun);
  const indicator = overlapJoin(owner + verb, counted, joint);
  return { indicator, entity, verb, rule: verb ? 'verb-and-noun-after' : 'noun-after' };
}

const LONGEST_OWNER = 8;

/** A short noun right before a counted one belongs to it: 涧河段6个行政村. */
function ownerBefore(frame: Frame, words: Words): string {
  // 辐射全国75个城市: the place is where they are counted
  const noun = words.length > 1 && is(words.at(-1), 'place') ? words.slice(0, -1) : words;
  const name = nameOf(frame, noun);
  const isPlain = noun.every((word) => !is(word, 'and', 'deliver', 'modal', 'event', 'share', 'copula', 'place'));
  return isPlain && name.length <= LONGEST_OWNER ? name : '';
}

/** The noun of a phrase without its predicate: 项目 of 项目竣工投用. */
function headOf(frame: Frame, words: Words): string {
  const end = words.findIndex((word, at) => at > 0 && is(word, 'event', 'deliver'));
  return nameOf(frame, shortenAfter(end < 0 ? words : words.slice(0, end), frame.phrases));
}
