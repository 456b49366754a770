import { codesOf, isAlphanumeric, isDigit, isInsideWord, standsAt } from '../text/codes.ts';
import { clauseEnds, clauseStart } from './context.ts';
import type { Mention } from './mention.ts';
import { readNumber } from './numerals/number.ts';
import type { Tables } from './tables.ts';

const LATIN = /[A-Za-z]/u;
const LETTER = /\p{L}/u;

/** True where a number states an amount: no date, name, ordinal, label or loose count. */
export function accepts(text: string, mention: Mention, tables: Tables): boolean {
  return !isName(text, mention, tables) && counts(text, mention, tables);
}

/** Glued to letters, to 第, to another number, or to 级 the number belongs to a name. */
function isName(text: string, { from, to, numberFrom, unit, unitClass, after }: Mention, tables: Tables): boolean {
  const previous = text[numberFrom - 1] ?? '';
  if (text[numberFrom] === '0' && isDigit(text.charCodeAt(numberFrom + 1))) return true;
  if (from === numberFrom && (LATIN.test(previous) || isJoint(text, from - 1))) return true;
  if (isLabelled(text, from, tables)) return true;
  if (unitClass === 'label' || unitClass === 'calendar') return true;
  const next = text[to] ?? '';
  if (unit === '' && (LATIN.test(next) || (isJoint(text, to) && /[\dA-Za-z]/u.test(text[to + 1] ?? '')))) return true;
  // 285个计划新开工项目: what a counter counts is no label, but 民营经济20条等政策 is
  const label = after === null ? tables.labelsAfter.startingAt(text, to) : null;
  return label !== null && (unitClass !== 'count' || tables.locale.labels.afterCounted.includes(label.word));
}

/** True where a word right before a number makes a name of it. */
export function isLabelled(text: string, at: number, { labelsBefore, spaced }: Tables): boolean {
  const label = labelsBefore.endingAt(text, at);
  return label !== null && !(spaced && isInsideWord(text, at - label.word.length));
}

const JOINTS = codesOf('+:/\u{D7}.-\u{2011}');

/** A mark between digits or letters that makes a code of them: 9+2, 1:2.5, 3/4. */
function isJoint(text: string, at: number): boolean {
  return standsAt(JOINTS, text, at) && isAlphanumeric(text.charCodeAt(at - 1));
}

function counts(text: string, mention: Mention, tables: Tables): boolean {
  const { unitClass, style, value, before } = mention;
  const cued = before.bound !== null || before.change !== null || before.move !== null || before.reached;
  if (style === 'bare' && !liftsBare(text, mention, tables)) return false;
  switch (unitClass) {
    case 'percent':
    case 'points':
    case 'times':
    case 'money':
    case 'measure':
      return true;
    case 'rating':
      return !LETTER.test(text[mention.to] ?? '');
    case 'count':
      return style === 'arabic' || value >= tables.locale.labels.looseBelow;
    case 'year':
    case 'duration':
    case 'days':
    case 'age':
      return isMeasuredTime(
        text,
        mention,
        cued && before.bound?.bound !== 'approx' && !isSpan(text, mention, tables),
        tables,
      );
    default:
      return countsAlone(text, mention, cued, tables);
  }
}

/** 突破千亿元: a multiplier alone is a number behind some bound words, unless it is the kind of a thing. */
function liftsBare(text: string, { numberFrom, to, before, after, unitClass }: Mention, tables: Tables): boolean {
  const { bounds, labels } = tables.locale;
  if (after && (before.reached || (unitClass === 'count' && !LETTER.test(text[to] ?? '')))) return true;
  if (!bounds.liftsBare.some((word) => text.endsWith(word, numberFrom))) return false;
  const end = endOfBareList(text, to, tables);
  return !LETTER.test(text[end] ?? '') || labels.afterBare.some((word) => text.startsWith(word, end));
}

/** Where a list of bare multipliers that each have a bound word ends: 超百亿、超千亿产业链. */
function endOfBareList(text: string, at: number, { locale: { bounds, labels }, numerals }: Tables): number {
  if (!labels.listMarks.includes(text[at] ?? '\n')) return at;
  const word = bounds.liftsBare.find((lift) => text.startsWith(lift, at + 1));
  const next = word === undefined ? null : readNumber(text, at + 1 + word.length, numerals);
  return next?.style === 'bare' ? next.to : at;
}

/** Over four months, three to four years: how long something lasts, told by the way. */
function isSpan(text: string, { before, numberFrom }: Mention, { locale: { labels }, numerals }: Tables): boolean {
  if (before.bound) return labels.during.includes(before.bound.word.trim().toLowerCase());
  if (before.move !== 'to') return false;
  const lead = text.slice(Math.max(0, before.from - LONGEST_NUMBER), before.from).trimEnd();
  const from = before.from - LONGEST_NUMBER;
  const last = text.lastIndexOf(' ', Math.max(0, from) + lead.length - 1) + 1;
  return numberFrom > last && readNumber(text, last, numerals)?.to === Math.max(0, from) + lead.length;
}

/** Longest number word, in characters. */
const LONGEST_NUMBER = 16;

function isMeasuredTime(
  text: string,
  { value, unitClass, numberFrom, to, step }: Mention,
  cued: boolean,
  tables: Tables,
): boolean {
  if (unitClass === 'year' && Number.isInteger(value) && value >= 1000 && value < 2200 && step >= 1) return false;
  const clause = text.slice(clauseStart(text, numberFrom, tables), numberFrom);
  const named = tables.locale.labels.durationNouns.some((noun) => clause.includes(noun));
  return named || (cued && clauseEnds(text, to, tables)) || step < 1;
}

/** Without a unit: large round numbers, shares, and numbers at the end of a clause behind a word of reaching. */
function countsAlone(text: string, mention: Mention, cued: boolean, tables: Tables): boolean {
  const { style, value, step, to, own, after, before } = mention;
  if (style === 'fraction' || style === 'multiple' || style === 'rank') return true;
  const year = Number.isInteger(value) && value >= 1900 && value < 2100;
  const opens = mention.from === 0 || /\s/u.test(text.charAt(mention.from - 1));
  const isSubject = opens && !year && style === 'arabic' && step >= 1;
  const { aloneBefore, aloneAfter } = tables.locale.labels;
  if (isSubject && aloneBefore?.test(text.slice(to, to + 16))) return true;
  if (isSubject && aloneAfter?.test(text.slice(Math.max(0, mention.from - 16), mention.from))) return true;
  if (isSubject && tables.spaced && text.slice(mention.numberFrom, to).includes(',')) return true;
  if (value >= 1e4 && step >= 100 && style !== 'bare') return true;
  if (style === 'bare') return true;
  if (year || style === 'words') return false;
  if (own || after) return true;
  // 比值由3.27缩小至2.93
  if (before.move === 'from' && tables.changeWords.startingAt(text, to)?.value) return true;
  return cued && clauseEnds(text, to, tables);
}
