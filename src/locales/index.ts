import { amountOf } from '../text/matches.ts';
import { en } from './en/index.ts';
import type { Locale } from './locale.ts';
import { zh } from './zh/index.ts';

/** The languages that reports can be in; a new one is a folder and a line here. */
export const locales: readonly Locale[] = [zh, en];

/** The language whose script most of the text is written in; the first pack where there is no letter at all. */
export function detectLocale(text: string, among: readonly Locale[] = locales): Locale {
  const sample = text.slice(0, 20_000);
  const weights = among.map((locale) => ({ locale, weight: amountOf(sample, locale.detection.script) }));
  const best = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
  return best.locale;
}

/** The pack with this id; throws a RangeError that names the known ones. */
export function localeOf(id: string): Locale {
  const locale = locales.find((candidate) => candidate.id === id);
  if (!locale) throw new RangeError(`unknown locale "${id}": expected one of ${locales.map((l) => l.id).join(', ')}`);
  return locale;
}
