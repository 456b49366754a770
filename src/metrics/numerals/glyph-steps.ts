import type { NumeralTables } from './tables.ts';

export interface Pending {
  low: number;
  high: number;
  /** Digits in words may be followed by others: 一七二〇. */
  words: boolean;
  some: boolean;
  digits: string;
}

export interface Group {
  low: number;
  high: number;
  exponent: number;
}

/** The state of reading a number in words, from left to right. */
export interface Reading {
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

export function add(group: Group | null, low: number, high: number): Group {
  return { low: (group?.low ?? 0) + low, high: (group?.high ?? 0) + high, exponent: 0 };
}

/** Takes a digit in words, or the several (几); false where it cannot go on the number. */
export function takeDigit(
  text: string,
  state: Reading,
  character: string,
  digit: number | undefined,
  { data, placeAt, magnitudes }: NumeralTables,
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
    const multiplied = placeAt(text, state.at + 1) !== undefined || magnitudes.startingAt(text, state.at + 1) !== null;
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
export function takePlace(state: Reading, place: number): number | null {
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
export function takeMagnitude(text: string, state: Reading, { magnitudes }: NumeralTables): number | null {
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
export function ending(state: Reading): Group | null {
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
