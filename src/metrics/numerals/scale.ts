import { isInsideWord } from '../../text/codes.ts';
import type { NumeralTables } from './tables.ts';

/** Reads the run of magnitudes at `at` (万亿, 百亿亿) and adds up their powers of ten. */
export function readScale(
  text: string,
  at: number,
  tables: NumeralTables,
  places = true,
): { exponent: number; to: number } {
  let exponent = 0;
  let to = at;
  for (;;) {
    if (tables.unitStartsAt(text, to)) break;
    const found = tables.magnitudes.startingAt(text, to);
    const place = found || !places ? undefined : tables.placeAt(text, to);
    if (found && isInsideWord(text, to + found.word.length)) break;
    if (found) to += found.word.length;
    else if (place !== undefined) to++;
    else break;
    exponent += found?.value ?? place ?? 0;
  }
  return { exponent, to };
}
