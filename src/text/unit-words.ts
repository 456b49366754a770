/** How plurals turn into singulars; the first pattern that matches counts. */
export type Singulars = readonly (readonly [plural: RegExp, singular: string])[];

/** A unit as it stands behind an amount: 2 miles, but 1 mile. */
export function unitFor(amount: number, unit: string, singulars: Singulars): string {
  const form = amount === 1 ? singulars.find(([plural]) => plural.test(unit)) : undefined;
  return form ? unit.replace(...form) : unit;
}

const SIGN = /^\p{Lu}{0,3}\p{Sc}$/u;

/** True for signs of currencies, which stand before the number: $, HK$. */
export const standsBefore = (unit: string): boolean => SIGN.test(unit);
