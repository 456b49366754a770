import type { Phrases } from '../../locales/locale.ts';
import { tokenise } from '../../text/lexicon.ts';
import type { Frame, Item } from '../items.ts';
import { nameOf, overlapJoin, shareName } from '../names.ts';
import { is, type Words } from '../phrase/words.ts';
import { nearest, type Antecedent, type Context, type Named } from './context.ts';

/** 民生支出占财政支出的75%, and 占世界60%以上 after what it is the share of. */
export function nameShare(frame: Frame, noun: Words, context: Context): Named | null {
  const own = nameOf(
    frame,
    noun.slice(
      0,
      noun.findIndex((word) => is(word, 'share')),
    ),
  );
  const entity = own || (nearest(context)?.entity ?? context.topic);
  const indicator = shareName(frame, noun, entity);
  return indicator === null ? null : { indicator, entity, rule: 'share' };
}

/** 总量, 企业总数, 年度投资: a side of what was named before, whole or by a short name. */
export function nameSide(frame: Frame, { figure }: Item, noun: Words, context: Context): Named | null {
  const { joint } = frame.phrases;
  const near = nearest(context);
  const count = sidesAtEnd(noun);
  if (count === 0) return null;
  const isEcho = noun.every((word) => is(word, 'echo'));
  const side = nameOf(frame, noun.slice(noun.length - count));
  if (count < noun.length) {
    const short = nameOf(frame, noun.slice(0, noun.length - count));
    const long = context.named.findLast(
      ({ entity, sentence }) =>
        sentence === context.sentence && isLonger(entity, short) && endsWith(frame, entity, short),
    );
    const entity = long?.entity ?? longNameIn(frame, context.topic, short);
    return entity ? { indicator: entity + joint + side, entity, rule: 'short-name' } : null;
  }
  if (isEcho && near && figure.kind !== 'level') {
    // 新增企业560家,总量全市第三: the total is not that of the new ones
    const isTotal =
      near.name !== near.entity && near.name.endsWith(near.entity) && noun.some((word) => is(word, 'sum'));
    return { indicator: isTotal ? near.entity + joint + side : near.name, entity: near.entity, rule: 'echo' };
  }
  // 茶饮产品产量达到8000吨,实现产值9亿元: one side stands beside the other, whatever was counted before; 装机4000万千瓦,总规模突破1亿千瓦: so does a total in the same unit
  const isItsTotal = near?.unit === figure.unit && noun.every((word) => is(word, 'sum'));
  const whole = near && (isItsTotal || isSideOf(near)) ? near : (wholeOf(context, frame.phrases) ?? trade(frame, near));
  const leaning = isEcho ? (near?.entity ?? context.lead) : near ? undefined : ownerIn(frame, context.topic);
  const owner = context.topic && isEcho ? context.topic : (whole?.entity ?? leaning);
  if (!owner) return null;
  const isAverage = noun.every((word) => is(word, 'per'));
  return {
    indicator: isAverage ? averageOf(frame, side, owner) : overlapJoin(owner, side, joint),
    entity: owner,
    rule: 'side',
  };
}

/** 全县人均生产总值 of 全县生产总值45亿元,人均1200美元: the average opens the name, behind the area. */
function averageOf({ lexicon, phrases: { joint } }: Frame, per: string, whole: string): string {
  const [area] = tokenise(whole.toLowerCase(), lexicon);
  const start = is(area, 'place') ? (area?.to ?? 0) : 0;
  return whole.slice(0, start) + per + joint + whole.slice(start);
}

/** 规模以上工业 of 规模以上工业增加值: what can have other sides than the one that was measured. */
function trade({ lexicon, phrases }: Frame, near: Antecedent | undefined): { readonly entity: string } | undefined {
  if (!near) return undefined;
  const words = tokenise(near.entity.toLowerCase(), lexicon);
  const last = words.at(-1);
  if (words.length < 2 || !is(last, 'measure', 'part', 'echo')) return undefined;
  const entity = near.entity.slice(0, last?.from);
  return phrases.trades?.test(entity) ? { entity } : undefined;
}

/** 民营企业 of the topic 民营企业活力, which has profits: 民营企业活力不断增强,实现利润3亿元. */
function ownerIn({ phrases: { classes } }: Frame, topic: string): string | undefined {
  const end = Math.max(...classes.map((one) => (topic.includes(one) ? topic.lastIndexOf(one) + one.length : 0)));
  return end > GENERIC ? topic.slice(0, end) : undefined;
}

/** True where what was named is a side of its entity: 茶饮产品产量. */
const isSideOf = ({ name, entity, isPart }: Antecedent): boolean =>
  !isPart && entity.length > GENERIC && name.length > entity.length && name.startsWith(entity);

const isLonger = (entity: string, short: string): boolean => entity.length > short.length && entity.endsWith(short);

/** Whether a word of the entity begins where the short name does: 出口 is no short name of 进出口. */
function endsWith({ lexicon }: Frame, entity: string, short: string): boolean {
  const from = entity.length - short.length;
  return !tokenise(entity, lexicon).some((word) => word.kinds.length > 0 && word.from < from && word.to > from);
}

/** 产业投资基金 in the topic 产业投资基金运营, for the short name 基金; empty where the topic holds no longer name. */
function longNameIn({ lexicon }: Frame, topic: string, short: string): string {
  const at = topic.lastIndexOf(short);
  if (at <= 0 || short.length > GENERIC) return '';
  const end = at + short.length;
  const isWhole =
    end === topic.length || tokenise(topic, lexicon).some((word) => word.from === end && word.kinds.length > 0);
  // 经济 of 双城经济圈建设 ends inside a word: then the whole topic tells whose it is
  return isWhole ? topic.slice(0, end) : topic + short;
}

/** A noun as short as 企业 or 项目 tells nothing without its predicate. */
const GENERIC = 2;

/** The last thing counted in the sentence, by its long name, that is no part of another. */
function wholeOf({ named, sentence }: Context, { things, sizes }: Phrases): Antecedent | undefined {
  const counted = named.filter((one) => one.sentence === sentence && things.includes(one.unit) && !one.isPart);
  const last = named.at(-1)?.sentence === sentence ? counted.at(-1) : undefined;
  const long = counted.find(({ entity }) => last && isLonger(entity, last.entity));
  const isGeneric = last !== undefined && last.entity.length <= GENERIC && !sizes.test(last.unit);
  return long ?? (isGeneric ? { ...last, entity: last.name } : last);
}

/** How many sides of a thing a noun ends with: 企业总数 ends with one. */
export function sidesAtEnd(noun: Words): number {
  let count = 0;
  while (is(noun[noun.length - 1 - count], 'echo', 'part')) count += 1;
  return count;
}
