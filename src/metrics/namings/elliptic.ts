import type { Frame, Item } from '../items.ts';
import { nameOf, overlapJoin, shortenAfter } from '../names.ts';
import { is, type Words } from '../phrase/words.ts';
import { nearest, type Antecedent, type Context, type Named } from './context.ts';

/** 95%以上实行备案管理: the figure is the subject of what follows. */
export function namePredicate(frame: Frame, { after }: Item): Named {
  const indicator = nameOf(frame, shortenAfter(after.words, frame.phrases));
  return { indicator, entity: indicator, rule: 'predicate' };
}

/** 5%左右的增长目标: the growth of what the sentence is about, else of the economy. */
export function nameGoal({ phrases: { economy } }: Frame, context: Context): Named {
  const near = nearest(context);
  return near
    ? { indicator: near.name, entity: near.entity, rule: 'antecedent' }
    : { indicator: economy, entity: economy, rule: 'goal' };
}

/** What a predicate behind an amount does: 河道治理 of 实施河道治理. */
function usedFor(frame: Frame, words: Words): string {
  const start = words.findIndex((word) => !is(word, 'deliver', 'opening', 'purpose'));
  return start < 0 ? '' : nameOf(frame, shortenAfter(words.slice(start), frame.phrases));
}

/** 民生支出59亿元,占财政支出的77%,增长12%: a share moves by points, so it is the amount that grew. */
const amountBeside = (share: Antecedent, { named, sentence }: Context): Antecedent | undefined =>
  named.findLast((one) => one.sentence === sentence && !one.isShare && one.entity === share.entity);

/** 增长8.9%, 新谋划65个: what is measured was named before. */
export function nameElliptic(frame: Frame, { before, after, figure }: Item, context: Context): Named {
  const { joint } = frame.phrases;
  const last = context.named.at(-1);
  const near = nearest(context);
  const acts = [...before.verbs, ...before.tail].filter((word, at, all) => all.indexOf(word) === at);
  const flow = acts.findIndex((word) => is(word, 'flow'));
  const verbs = flow < 0 ? [] : acts.slice(flow).filter((word) => !is(word, 'opening'));
  const verb = figure.kind === 'level' ? nameOf(frame, verbs) : '';
  const per = nameOf(frame, before.per);
  const use =
    verb !== '' && acts.some((word) => is(word, 'spend')) ? usedFor(frame, after.words) || context.purpose() : '';
  // 投入2亿元,办好60件实事: money is told by what it is put into
  if (use) return { indicator: overlapJoin(verb, use, joint), entity: use, rule: 'purpose' };
  if (context.topic && (verb || !near || context.isOwnTopic)) {
    return { indicator: overlapJoin(context.topic, per + verb, joint), entity: context.topic, rule: 'topic' };
  }
  if (!last) return { indicator: per + verb, entity: '', rule: 'none' };
  const amount = figure.kind === 'growth' && last.isShare ? amountBeside(last, context) : undefined;
  if (amount) return { indicator: amount.name, entity: amount.entity, rule: 'antecedent' };
  // 城乡居民收入分别达到38517元、22857元,均增长9%
  if (near?.whole && figure.kind !== 'level' && before.alike)
    return { indicator: near.whole, entity: near.whole, rule: 'antecedent-list' };
  // 里程新增1700公里、突破7000公里、居全国第3位: what is reached is the whole
  if (last.stock && !verb && (figure.kind === 'rank' || (figure.kind === 'level' && (before.led || figure.prefix)))) {
    return { indicator: last.stock, entity: last.stock, rule: 'antecedent-stock' };
  }
  if (!verb && before.sums && near) return { indicator: near.entity, entity: near.entity, rule: 'antecedent-total' };
  if (!verb && !per) return { indicator: last.name, entity: last.entity, rule: 'antecedent' };
  return { indicator: overlapJoin(per + verb, last.entity, joint), entity: last.entity, rule: 'antecedent-verb' };
}
