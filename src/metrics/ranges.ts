import type { UnitClass } from '../locales/locale.ts';
import { readUnitOrNoun } from './counted.ts';
import type { ReadAmount } from './mention.ts';
import { readNumber } from './numerals/number.ts';
import type { ReadNumber } from './numerals/tables.ts';
import { readMoneyScale, readShorthand } from './shorthand.ts';
import { readSign } from './sign.ts';
import type { Tables } from './tables.ts';
import type { FoundUnit } from './units.ts';

/** A range behind its first number. */
export interface Range {
  readonly amount: ReadAmount;
  readonly unit: FoundUnit | null;
  readonly to: number;
}

const YEAR = /^(?:19|20)\d{2}$/u;
const LETTER = /\p{L}/u;
const MEASURED: ReadonlySet<UnitClass> = new Set(['percent', 'measure', 'count', 'money']);

/** Where the second end of a range begins behind the mark at `at`, and whether the mark is a word that may open a target too. */
function secondEnd(
  text: string,
  from: number,
  at: number,
  tables: Tables,
): { readonly start: number; readonly loose: boolean } | null {
  const mark = tables.rangeMarks.startingAt(text, at)?.word;
  if (mark !== undefined) return { start: at + mark.length, loose: false };
  const frame = tables.rangeFrames.endingAt(text, from)?.value;
  const framed = frame !== undefined && text.startsWith(frame, at) ? frame : undefined;
  const word = framed ?? tables.rangeWords.startingAt(text, at)?.word;
  if (word === undefined) return null;
  const lead = frame !== undefined ? undefined : tables.leads.endingAt(text, from)?.value.role;
  // raised the cap by $2 to $9, cut debt by $22 million to $61 million: the second amount is where the change led
  const isSizeOfChange = lead === 'change' && LETTER.test(text[at - 1] ?? '');
  const isSize =
    (lead === 'through' || isSizeOfChange) && tables.currencies.startingAt(text, at + word.length) !== null;
  const moves = isSize || (lead === 'from' && isMovement(text, from, tables));
  return moves ? null : { start: at + word.length, loose: frame === undefined };
}

/** The unit that the start of a movement has from its end: from 48,000 to 45,200 tonnes; null where there is none. */
export function unitOfMovement(text: string, from: number, { to }: ReadNumber, tables: Tables): FoundUnit | null {
  const word = tables.rangeWords.startingAt(text, to)?.word;
  if (word === undefined || tables.leads.endingAt(text, from)?.value.role !== 'from') return null;
  const end = readNumber(text, to + word.length, tables.numerals);
  const unit = end && readUnitOrNoun(text, end.to, YEAR.test(text.slice(to + word.length, end.to)), tables);
  return unit && MEASURED.has(unit.class) ? { ...unit, to, more: 0 } : null;
}

/** How far before a range a word can stand which says that something moved from the one number to the other. */
const MOVEMENT = 120;

/** Rose from 5 to 8, and not the charges of from 5 to 8 dollars; without a list of such words every "from" opens a movement. */
function isMovement(text: string, at: number, { locale: { changes } }: Tables): boolean {
  const before = text.slice(Math.max(0, at - MOVEMENT), at);
  return !changes.spreads?.test(before) && (changes.movements?.test(before) ?? true);
}

/** True where a number says in another unit what the share right before it says: 8%, or $6 million. */
function saysAgain(text: string, at: number, { locale: { changes, units } }: Tables): boolean {
  const word = changes.restated.find((one) => text.endsWith(one, at));
  return word !== undefined && units.words.percent.some((unit) => text.endsWith(unit, at - word.length));
}

/** 45±2 tonnes: from 43 to 47. */
function readMargin(text: string, low: ReadNumber, unit: FoundUnit | null, tables: Tables): Range | null {
  const at = unit?.to ?? low.to;
  const mark = tables.margins.startingAt(text, at)?.word;
  const margin = mark === undefined ? null : readNumber(text, at + mark.length, tables.numerals);
  if (margin?.high !== null) return null;
  const last = readUnitOrNoun(text, margin.to, false, tables);
  if (unit && last && unit.unit !== last.unit) return null;
  const step = Math.min(low.step, margin.step);
  const round = (value: number): number => Number(value.toFixed(Math.max(0, Math.ceil(-Math.log10(step)))));
  const ends = { value: round(low.value - margin.value), high: round(low.value + margin.value) };
  return {
    amount: { ...ends, step, bound: null },
    unit: last ?? (unit && { ...unit, to: margin.to, more: 0 }),
    to: margin.to,
  };
}

/** How many times its lower end the upper end of a range of a change can be. */
const WIDEST = 3;

const move = (value: number, exponent: number): number => (exponent ? Number(`${value}e${exponent}`) : value);

/** The rest of a range behind its first number; null where there is none, `none` where it is a span of dates or a code. */
export function readRange(
  text: string,
  from: number,
  low: ReadNumber,
  unit: FoundUnit | null,
  tables: Tables,
): Range | 'none' | null {
  const at = unit?.to ?? low.to;
  const end = secondEnd(text, from, at, tables);
  if (end === null) return readMargin(text, low, unit, tables);
  const { start, loose } = end;
  // fell by 12% to 22, rose by a third to 1.2 million: the second number is where the change led
  if (loose && low.style === 'words' && low.decimals && low.scale === 0) return null;
  const currency = tables.currencies.startingAt(text, start);
  const opening = start + (currency?.word.length ?? 0);
  // in 2019 to 55,000 trips: a year, and where a change led
  if (loose && !unit && YEAR.test(text.slice(from, low.to)) && !YEAR.test(text.slice(opening, opening + 4)))
    return null;
  const minus = readSign(text, from, unit, tables).negative && text[opening] === text[from - 1] ? 1 : 0;
  const second = readNumber(text, opening + minus, tables.numerals);
  if (!second || (currency && currency.value !== tables.currencies.startingAt(text, from)?.value)) return null;
  const high = readShorthand(text, second, tables) ?? (currency && readMoneyScale(text, second, tables)) ?? second;
  const last = readUnitOrNoun(text, high.to, false, tables);
  if (unit && (unit.class === 'calendar' || unit.class === 'year' || unit.class === 'label')) return null;
  if (last && (last.class === 'calendar' || last.class === 'year' || last.class === 'label'))
    return unit ? null : 'none';
  if (unit && (last ? unit.unit !== last.unit : loose)) return null;
  const scaled = unit ? low : inherit(low, high);
  const below = readSign(text, from, unit ?? last, tables).negative;
  const ends = { value: scaled.value, high: high.high ?? high.value };
  if (minus) Object.assign(ends, { value: Math.max(ends.value, ends.high), high: -Math.min(ends.value, ends.high) });
  if ((below ? -ends.value : ends.value) >= ends.high) return null;
  // rose by $3 million to $28 million: the second number is where the change led
  const isChange = loose && tables.leads.endingAt(text, from)?.value.role === 'change';
  if (isChange && ends.high > WIDEST * ends.value) return null;
  // rose by 8%, or $6 million, so does one that says the size of the change again
  if (loose && saysAgain(text, from, tables)) return null;
  const amount = {
    ...ends,
    step: Math.min(scaled.step, high.step),
    bound: high.bound,
  };
  return { amount, unit: last ?? (unit && { ...unit, to: high.to, more: 0 }), to: high.to };
}

/** 两到三万: the magnitude of the upper end serves the lower one, where that is the smaller number without it. */
function inherit(low: ReadNumber, high: ReadNumber): ReadNumber {
  if (low.scale || low.coefficient >= high.coefficient) return low;
  const power = high.scale || (low.value < 10 ? Math.floor(Math.log10(high.value)) : 0);
  const exponent = high.scale || low.value < high.value / 10 ** power ? power : 0;
  if (high.style === 'arabic' && !high.scale) return low;
  return { ...low, value: move(low.value, exponent), step: move(low.step, exponent) };
}
