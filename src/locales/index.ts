import { amountOf } from '../text/matches.ts';
import { en } from './en/index.ts';
import type { Locale } from './locale.ts';
import { zh } from './zh/index.ts';

/** The languages that reports can be in; a new one is a folder and a line here. */
export const locales: readonly Locale[] = [zh, en];

/** How much of a text is looked at, in characters: a third of it each at the beginning, in the middle and at the end. */
const SAMPLE = 21_000;

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const part = SAMPLE / 3;
  const middle = Math.floor((text.length - part) / 2);
  return text.slice(0, part) + text.slice(middle, middle + part) + text.slice(-part);
}

/**
 * The language that most words of a text are written in; the first pack where there is no letter at all. A report with parts
 * in another language is read in the one that it is mostly in.
 */
export function detectLocale(text: string, among: readonly Locale[] = locales): Locale {
  const sample = sampleOf(text);
  const weights = among.map((locale) => {
    const { script, wordLength, words } = locale.detection;
    const small = words === null ? 0 : amountOf(sample, words);
    return { locale, written: amountOf(sample, script) / wordLength, small };
  });
  const best = weights.reduce((a, b) =>
    b.written > a.written || (b.written === a.written && b.small > a.small) ? b : a,
  );
  return best.locale;
}

/** The pack with this id; throws a RangeError that names the known ones. */
export function localeOf(id: string): Locale {
  const locale = locales.find((candidate) => candidate.id === id);
  if (!locale) throw new RangeError(`unknown locale "${id}": expected one of ${locales.map((l) => l.id).join(', ')}`);
  return locale;
}
