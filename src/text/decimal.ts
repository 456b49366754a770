/** Moves the decimal point of a decimal literal by `exponent` places, exactly: `shift('18.1', 8)` is 1810000000. */
export function shiftPoint(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}

/** Places after the point of a decimal literal. */
export function decimalPlaces(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}
