import { locales } from '../locales/index.ts';
import { amountOf } from '../text/matches.ts';

/** Share of a text's letters that are among the most frequent ones of a language: low in any text decoded wrongly. */
export function plausibility(text: string): number {
  const best = locales.map(({ detection: { script, frequent } }) => {
    const letters = amountOf(text, script);
    return { letters, share: letters === 0 ? 0 : amountOf(text, frequent) / letters };
  });
  return best.reduce((a, b) => (b.letters > a.letters ? b : a), { letters: 0, share: 0 }).share;
}
