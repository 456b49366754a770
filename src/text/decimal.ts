/** Moves the decimal point of a decimal literal by `exponent` places, exactly: `shift('18.1', 8)` is 1810000000. */
export function shiftPoint(digits: string, exponent: number): number {
  return exponent === 0 ? Number(digits) : Number(`${digits}e${exponent}`);
}

const SMALLEST = -24;
const POWERS = Array.from({ length: 49 }, (_, index) => Number(`1e${index + SMALLEST}`));

/** A power of ten, exact where a product of tens or tenths is not. */
export function powerOfTen(exponent: number): number {
  return POWERS[exponent - SMALLEST] ?? Number(`1e${exponent}`);
}

/** Places after the point of a decimal literal. */
export function decimalPlaces(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}
