import { locales } from '../locales/index.ts';
import { amountOf } from '../text/matches.ts';

/** Share of a text's letters that are among the most frequent ones of a language: low in any text decoded wrongly. */
export function plausibility(text: string): number {
  let [most, frequent] = [0, 0];
  for (const { detection } of locales) {
    const letters = amountOf(text, detection.script);
    if (letters > most) [most, frequent] = [letters, amountOf(text, detection.frequent)];
  }
  return most === 0 ? 0 : frequent / most;
}
