import { isDigit } from '../../text/codes.ts';
import { readDigits } from './digits.ts';
import { finish } from './glyph-ending.ts';
import { add, takeDigit, takeMagnitude, takePlace, type Reading } from './glyph-steps.ts';
import type { NumeralTables, ReadNumber } from './tables.ts';

/** Reads a number in words, or mixed with Arabic digits; null where there is none or it is malformed. */
export function readGlyphs(text: string, at: number, tables: NumeralTables): ReadNumber | null {
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
    const tens = tables.tensAt(text, state.at);
    const digit = tables.digitAt(text, state.at);
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
      const place = tables.placeAt(text, state.at);
      const taken = place === undefined ? takeMagnitude(text, state, tables) : takePlace(state, place);
      if (taken === null) return null;
      if (!taken) break;
      if (state.at === at + taken && state.groups.length <= 1) bareStart = true;
    }
  }
  if (state.at === at) return null;
  return finish(text, at, state, bareStart, tables);
}
