import { codesOf, standsAt } from '../../text/codes.ts';
import { decimalPlaces, powerOfTen, shiftPoint } from '../../text/decimal.ts';

/** A power that multiplies digits, and where it ends. */
interface Power {
  readonly base: number;
  readonly exponent: number;
  readonly to: number;
}

const POWER =
  /^ ?[x\u{D7}*\u{B7}] ?(?<base>\d{1,3})(?:\^(?<plain>[-\u{2212}]?\d{1,2})|(?<raised>\u{207B}?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\d)/iu;
const JOINTS = codesOf(' x\u{D7}*\u{B7}X');
const LONGEST = 12;

/** × 10^6, x2^10, × 10⁶ behind digits; null where none stands at `at`. */
function powerAt(text: string, at: number): Power | null {
  const found = POWER.exec(text.slice(at, at + LONGEST));
  const { base, plain, raised } = found?.groups ?? {};
  if (!found || base === undefined) return null;
  const exponent = Number((plain ?? raised ?? '').normalize('NFKC').replace('\u{2212}', '-'));
  return { base: Number(base), exponent, to: at + found[0].length };
}

/** The value of digits and a power behind them, and the worth of the last digit; null where there is no power. */
export function readPower(
  text: string,
  { digits, to }: { readonly digits: string; readonly to: number },
): { readonly value: number; readonly step: number; readonly to: number } | null {
  const power = standsAt(JOINTS, text, to) ? powerAt(text, to) : null;
  if (!power) return null;
  const { base, exponent } = power;
  const shown = powerOfTen(-decimalPlaces(digits));
  if (base === 10)
    return {
      value: shiftPoint(digits, exponent),
      step: powerOfTen(exponent - decimalPlaces(digits)),
      to: power.to,
    };
  const factor = base ** exponent;
  return { value: Number(digits) * factor, step: shown * factor, to: power.to };
}
