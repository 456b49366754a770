/** First and last year of a period such as `2019` or `2021-2025`. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years that a period names, or null where it names none. */
export function yearsOf(period: string): Years | null {
  const [from, to = from] = period.match(/\d{4}/gu) ?? [];
  return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
}

/** How many years a period covers; 0 where it names none. */
export function lengthOf(period: string): number {
  const years = yearsOf(period);
  return years ? years.to - years.from + 1 : 0;
}
