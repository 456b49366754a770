/** A way to name the month by whose end something is due; without `month`, the first group is its number. */
export interface MonthWords {
  readonly words: RegExp;
  readonly month?: number;
}

/** The last month, 1…12, of the time that a clause names; null where it names none. */
export function monthOf(text: string, ways: readonly MonthWords[]): number | null {
  for (const { words, month } of ways) {
    const match = words.exec(text);
    if (!match) continue;
    const named = month ?? Number(match[1]);
    return named >= 1 && named <= 12 ? named : null;
  }
  return null;
}
