import { standsAt } from '../text/codes.ts';
import { readCounted } from './counted.ts';
import type { ReadNumber } from './numerals/tables.ts';
import type { Tables } from './tables.ts';

const scaled = (number: ReadNumber, to: number, exponent: number): ReadNumber => ({
  ...number,
  to,
  value: Number(`${number.value}e${exponent}`),
  step: Number(`${number.step}e${exponent}`),
  scale: exponent,
});

/** 15k: a letter as a magnitude, only in front of a unit, a bound, a range mark or the end. */
export function readShorthand(text: string, number: ReadNumber, tables: Tables): ReadNumber | null {
  const letter = text[number.to] === ' ' ? number.to + 1 : number.to;
  const exponent = tables.numerals.shorthandAt(text, letter);
  const to = letter + 1;
  if (exponent === undefined || number.scale || /[A-Za-z0-9]/u.test(text[to] ?? '')) return null;
  // 2m visitors are two million, 2m of cable are two metres
  if (letter === number.to && readCounted(text, to, tables)) return scaled(number, to, exponent);
  const goesOn =
    tables.units.startingAt(text, to) ??
    tables.boundsAfter.startingAt(text, to) ??
    tables.rangeMarks.startingAt(text, to);
  if (!goesOn && to < text.length && !standsAt(tables.clauseMarks, text, to)) return null;
  if (tables.units.startingAt(text, number.to)) return null;
  return scaled(number, to, exponent);
}

/** £300m: a letter as the magnitude of an amount whose currency stands before it. */
export function readMoneyScale(text: string, number: ReadNumber, tables: Tables): ReadNumber | null {
  const exponent = tables.locale.numerals.moneyScales[text[number.to] ?? ''];
  if (exponent === undefined || number.scale || /[A-Za-z0-9]/u.test(text[number.to + 1] ?? '')) return null;
  return scaled(number, number.to + 1, exponent);
}
