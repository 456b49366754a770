import type { Numerals } from '../locales/locale.ts';
import { isDigit } from '../text/codes.ts';
import { shiftPoint } from '../text/decimal.ts';
import type { Bound } from '../types.ts';
import { readDigits, readScale, type NumeralTables, type ReadNumber } from './numerals.ts';

interface Pending {
  low: number;
  high: number;
  /** Digits in words may be followed by others: 一七二〇. */
  words: boolean;
  some: boolean;
  digits: string;
}

interface Group {
  low: number;
  high: number;
  exponent: number;
}

/** The state of reading a number in words, from left to right. */
interface Reading {
  at: number;
  groups: Group[];
  section: Group | null;
  pending: Pending | null;
  /** Power of the last place inside the section, or Infinity at its start. */
  lastPlace: number;
  /** Power of the last place or magnitude read, for the short form 三万五. */
  lastPower: number;
  gap: boolean;
  /** The section began with a multiplier that nothing multiplies. */
  openedBare: boolean;
  arabic: boolean;
}

/** Reads a number in words, or mixed with Arabic digits; null where there is none or it is malformed. */
export function readWords(text: string, at: number, tables: NumeralTables): ReadNumber | null {
  const { data } = tables;
  const state: Reading = {
    at,
    groups: [],
    section: null,
    pending: null,
    lastPlace: Infinity,
    lastPower: 0,
    gap: false,
    openedBare: false,
    arabic: false,
  };
  let bareStart = false;
  for (;;) {
    const character = text[state.at] ?? '\n';
    const tens = data.tens[character];
    const digit = data.digits[character];
    if (isDigit(text.charCodeAt(state.at))) {
      const found = readDigits(text, state.at, data);
      if (!found || state.pending || found.digits.includes('.')) break;
      const low = Number(found.digits);
      state.pending = { low, high: low, words: false, some: false, digits: found.digits };
      state.arabic = true;
      state.at = found.to;
    } else if (digit !== undefined || data.someDigits.includes(character)) {
      if (!takeDigit(text, state, character, digit, tables)) break;
    } else if (tens !== undefined && !state.pending && state.lastPlace > 1) {
      state.section = add(state.section, tens * 10, tens * 10);
      state.lastPlace = state.lastPower = 1;
      state.at++;
    } else {
      if (tables.unitStartsAt(text, state.at)) break;
      const place = data.places[character];
      const taken = place === undefined ? takeMagnitude(text, state, tables) : takePlace(state, place);
      if (taken === null) return null;
      if (!taken) break;
      if (state.at === at + taken && state.groups.length <= 1) bareStart = true;
    }
  }
  if (state.at === at) return null;
  return finish(text, at, state, bareStart, tables);
}

function add(group: Group | null, low: number, high: number): Group {
  return { low: (group?.low ?? 0) + low, high: (group?.high ?? 0) + high, exponent: 0 };
}

/** Takes a digit in words, or the several (几); false where it cannot go on the number. */
function takeDigit(
  text: string,
  state: Reading,
  character: string,
  digit: number | undefined,
  { data, magnitudes }: NumeralTables,
): boolean {
  const started = state.section !== null || state.groups.length > 0;
  const { pending } = state;
  if (digit === undefined) {
    if (pending && pending.digits !== '0') return false;
    state.pending = { low: 0, high: 10, words: false, some: true, digits: '' };
  } else if (pending) {
    if (!pending.words || data.leadingDigits.includes(character)) return false;
    const number = pending.low * 10 + digit;
    state.pending = { ...pending, low: number, high: number, digits: pending.digits + String(digit) };
  } else if (digit === 0 && started) {
    if (state.gap) return false;
    state.gap = true;
  } else {
    const next = text[state.at + 1] ?? '\n';
    const multiplied = data.places[next] !== undefined || magnitudes.startingAt(text, state.at + 1) !== null;
    if (started && data.leadingDigits.includes(character) && !multiplied) return false;
    state.pending = { low: digit, high: digit, words: true, some: false, digits: String(digit) };
  }
  state.at++;
  return true;
}

/** What stands before a multiplier: one amount, or the two ends of 七八百 and 几百; null where it makes no sense. */
function coefficient({ pending }: Reading): { low: number; high: number } | null {
  if (!pending || (pending.words && pending.digits === '0')) return { low: 1, high: 1 };
  if (pending.some) return { low: 1, high: 10 };
  if (!pending.words || pending.digits.length === 1) return pending;
  const [low, high] = [Number(pending.digits[0]), Number(pending.digits[1])];
  return pending.digits.length === 2 && low < high ? { low, high } : null;
}

/** Takes 十, 百, 千: how many characters; 0 where the number ends before it; null where it is malformed. */
function takePlace(state: Reading, place: number): number | null {
  const bare = !state.pending;
  if (place >= state.lastPlace) return bare ? 0 : null;
  // 一百十一 is a number, 百十一 and 一千百 are none
  if (bare && state.section && !state.gap && (place > 1 || state.openedBare)) return null;
  const amount = coefficient(state);
  if (!amount) return null;
  state.openedBare = bare && !state.section && place > 1;
  state.section = add(state.section, amount.low * 10 ** place, amount.high * 10 ** place);
  state.lastPlace = state.lastPower = place;
  state.pending = null;
  state.gap = false;
  state.at++;
  return 1;
}

/** Takes 万, 亿: how many characters; 0 where there is none; null where the number is malformed. */
function takeMagnitude(text: string, state: Reading, { magnitudes }: NumeralTables): number | null {
  const found = magnitudes.startingAt(text, state.at);
  if (!found) return 0;
  const exponent = found.value;
  const { pending, groups } = state;
  const [open, top] = [pending !== null || state.section !== null, groups.at(-1)];
  if (!open && top && top.exponent <= exponent) {
    groups.pop();
    groups.push(collapse(groups, { ...top, exponent: 0 }, exponent));
  } else if (!open && top) {
    return 0;
  } else {
    const ones = ending(state);
    if (!ones) return null;
    groups.push(collapse(groups, ones, exponent));
  }
  state.section = state.pending = null;
  state.lastPlace = Infinity;
  state.lastPower = exponent;
  state.gap = false;
  state.at += found.word.length;
  return found.word.length;
}

/** Multiplies a section, and the smaller groups before it (四千万 before 亿), by a magnitude. */
function collapse(groups: Group[], section: Group, exponent: number): Group {
  let { low, high } = section;
  while ((groups.at(-1)?.exponent ?? Infinity) < exponent) {
    const smaller = groups.pop();
    low += smaller?.low ?? 0;
    high += smaller?.high ?? 0;
  }
  return { low: low * 10 ** exponent, high: high * 10 ** exponent, exponent };
}

/** The section with the digits that end it. */
function ending(state: Reading): Group | null {
  const { pending, section } = state;
  if (!pending) return section ?? { low: 1, high: 1, exponent: 0 };
  if (!section && !pending.some) {
    const amount = pending.digits.length === 1 || !pending.words ? pending : coefficient(state);
    return amount ? { low: amount.low, high: amount.high, exponent: 0 } : null;
  }
  if (pending.some) return section ? add(section, 0, 10) : { low: 1, high: 10, exponent: 0 };
  const amount = coefficient(state);
  return amount && add(section, amount.low, amount.high);
}

function finish(
  text: string,
  at: number,
  state: Reading,
  bareStart: boolean,
  tables: NumeralTables,
): ReadNumber | null {
  const { data } = tables;
  const { pending, section, groups, gap, lastPower } = state;
  let { low, high } = groups.reduce((sum, group) => ({ low: sum.low + group.low, high: sum.high + group.high }), {
    low: 0,
    high: 0,
  });
  const alone = !section && groups.length === 0;
  if (pending && alone) {
    if (pending.some) return null;
    ({ low, high } = pending);
  } else if (pending?.words && pending.digits.length === 1 && !gap && lastPower > 1) {
    const short = pending.low * 10 ** (lastPower - 1);
    low += (section?.low ?? 0) + short;
    high += (section?.high ?? 0) + short;
  } else if (pending || section) {
    const rest = ending(state);
    if (!rest) return null;
    low += rest.low;
    high += rest.high;
  }
  let to = state.at;
  let fraction = '';
  if (data.points.includes(text[to] ?? '\n')) ({ to, fraction } = readFraction(text, to, data));
  const scale = readScale(text, to, tables, false);
  let exponent = scale.exponent;
  to = scale.to;
  let bound: Bound | null = null;
  if (data.somewhatMore.includes(text[to] ?? '\n')) {
    bound = 'gt';
    const more = readScale(text, to + 1, tables);
    exponent += more.exponent;
    to = more.to;
  }
  const top = groups.length === 1 && !alone && !section && !pending ? groups[0] : undefined;
  const factor = exponent + (top?.exponent ?? 0);
  const value = fraction ? shiftPoint(`${low}.${fraction}`, exponent) : low * 10 ** exponent;
  return {
    to,
    value,
    high: high > low ? high * 10 ** exponent : null,
    bound,
    step: 10 ** (fraction ? exponent - fraction.length : exponent + trailing(low)),
    coefficient: low / 10 ** (factor - exponent),
    scale: factor,
    decimals: fraction !== '',
    style: state.arabic ? 'arabic' : bareStart && isBare(text.slice(at, to), data) ? 'bare' : 'words',
  };
}

function readFraction(text: string, at: number, data: Numerals): { to: number; fraction: string } {
  let to = at + 1;
  let fraction = '';
  for (;;) {
    const character = text[to] ?? '\n';
    const digit = isDigit(text.charCodeAt(to)) ? Number(character) : data.digits[character];
    if (digit === undefined) break;
    fraction += String(digit);
    to++;
  }
  return fraction ? { to, fraction } : { to: at, fraction };
}

/** Power of ten of the last digit that is not zero. */
function trailing(value: number): number {
  let power = 0;
  for (let rest = value; rest > 0 && rest % 10 === 0; rest /= 10) power++;
  return power;
}

function isBare(word: string, data: Numerals): boolean {
  return Array.from(word).every((c) => data.digits[c] === undefined && !(data.places[c] === 1) && !/\d/u.test(c));
}
