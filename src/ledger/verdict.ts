import { gapOf, tidy } from '../text/bounds.ts';
import type { Locale } from '../locales/locale.ts';
import { standsBefore, unitFor } from '../text/unit-words.ts';
import type { Commitment } from '../types.ts';
import { isRate } from './by-figure.ts';
import type { Finding } from './finding.ts';
import type { Hearing } from './hearing.ts';
import { metricOf } from './lookups.ts';

/** Longer numbers are no easier to read with a word of magnitude. */
const SHORT_NUMBER = 8;

/** What the arithmetic leaves to show beside an outcome. */
export interface Measured {
  /** Reported minus target, or null. */
  readonly gap: number | null;
  readonly gapUnit: string;
  /** Reported ÷ target in per cent, for levels. */
  readonly completion: number | null;
}

/** Gap and completion of a finding whose figure may be subtracted from the target. */
export function measuredOf({ target }: Commitment, { actual, comparable }: Finding, hearing: Hearing): Measured {
  if (!target || !actual || !comparable) return { gap: null, gapUnit: '', completion: null };
  const rate = isRate(target, hearing);
  return {
    gap: gapOf(target, actual),
    gapUnit: rate ? hearing.locale.judgement.points : target.unit,
    completion:
      rate || target.kind !== 'level' || target.value === 0 ? null : tidy((100 * actual.value) / target.value),
  };
}

/** The sentence that says a verdict, in the language of `speaker`, with the texts' own words in its blanks. */
export function sentenceOf(
  commitment: Commitment,
  found: Finding,
  { gap, gapUnit }: Measured,
  hearing: Hearing,
  speaker: Locale,
): string {
  const { sentences, gap: words } = speaker.verdicts;
  const size = gap === null ? '' : sizeOf(gap, gapUnit, hearing.locale, speaker);
  const falls = commitment.target?.direction === 'down';
  const [more, less] = falls ? [words.shallower, words.deeper] : [words.above, words.below];
  const side = gap === null || gap === 0 ? words.none : gap > 0 ? more : less;
  const { rate, level } = hearing.tolerance;
  const about =
    commitment.target && isRate(commitment.target, hearing)
      ? `${rate}${speaker.verdicts.space}${speaker.judgement.points}`
      : `${level * 100}%`;
  const blanks: Readonly<Record<string, string>> = {
    indicator: unstopped(commitment.indicator === '' ? commitment.quote : commitment.indicator),
    target: targetOf(commitment, hearing),
    actual: found.evidence.map(({ start, end }) => unstopped(hearing.after.source.slice(start, end))).join(' / '),
    gap: side.replace('{size}', size),
    tolerance: about,
  };
  return sentences[found.sentence].replace(/\{([a-z]+)\}/gu, (_, blank: string) => blanks[blank] ?? '');
}

/** A quotation without the full stop that would stand before the mark that closes it. */
const unstopped = (text: string): string => text.replace(/(?<=[\p{L}\p{N}%)])\.$/u, '');

/** How far before its number a bound word can begin. */
const LONGEST_BOUND = 24;

/** The words of a target, a bound word before the number included where a blank parts the two: at least 400 homes. */
function targetOf(commitment: Commitment, hearing: Hearing): string {
  const metric = metricOf(commitment, hearing);
  if (!metric) return commitment.quote;
  const { bounds, numerals } = hearing.locale;
  const before = hearing.before.source.slice(Math.max(0, metric.start - LONGEST_BOUND), metric.start);
  const words = [...Object.keys(bounds.before), ...Object.keys(numerals.rangeFrames)];
  const bound =
    words
      .filter((word) => word.endsWith(' ') && before.endsWith(word))
      .sort(byLength)
      .at(-1) ?? '';
  return `${bound}${metric.quote}`;
}

const byLength = (a: string, b: string): number => a.length - b.length;

/** The size of a gap with its unit, folded to a word of magnitude where it then is short: 19亿元. */
function sizeOf(gap: number, gapUnit: string, { judgement }: Locale, speaker: Locale): string {
  const amount = Math.abs(gap);
  const { magnitudes, singulars, space } = speaker.verdicts;
  const [power, word] = magnitudes.find(
    ([tens]) => amount >= 10 ** tens && String(tidy(amount / 10 ** tens)).length <= SHORT_NUMBER,
  ) ?? [0, ''];
  const number = `${tidy(amount / 10 ** power)}${word}`;
  if (standsBefore(gapUnit)) return `${gapUnit}${number}`;
  const unit = gapUnit === judgement.points ? speaker.judgement.points : gapUnit;
  return `${number}${space}${unitFor(amount, unit, singulars)}`;
}
