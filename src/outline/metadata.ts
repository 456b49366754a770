import type { Locale } from '../locales/locale.ts';
import { matchesOf } from '../text/matches.ts';
import { foldWidth } from '../text/width.ts';
import type { Metadata } from '../types.ts';

const two = (text: string): string => text.padStart(2, '0');
const first = (patterns: readonly RegExp[], texts: readonly string[]): string => {
  for (const pattern of patterns) {
    for (const text of texts) {
      const group = pattern.exec(text)?.[1];
      if (group) return group.replace(/(?<=\p{Script=Han})\s|\s(?=\p{Script=Han})/gu, '').trim();
    }
  }
  return '';
};

function dateIn(text: string, { metadata: { date, months } }: Locale): string {
  const match = date.exec(text);
  if (!match) return '';
  const [, a = '', b = '', c = ''] = match;
  const { year = a, month = b, day = c } = match.groups ?? {};
  const number = months[month.toLowerCase()] ?? Number(month);
  return `${year}-${two(String(number))}-${two(day)}`;
}

/** A greeting stands in the call to the audience or in the line behind it. */
const GREETING = 2;
const LONGEST = 200;

/**
 * The year that a report is delivered in and plans for: the next one where it is delivered at the end of one, and the one
 * behind the year in its title where that is the year it reviews. Of the two that a fiscal year in its title covers, the one in the date; else the second where the
 * title is that of a report on the year, which is written when it has ended.
 */
function yearOf(title: string, date: string, { metadata, periods }: Locale): number | null {
  const [fiscal] = periods.fiscal ? matchesOf(title, periods.fiscal) : [];
  const delivered = Number(date.slice(0, 4));
  const isLast = metadata.lastMonths !== null && Number(date.slice(5, 7)) >= metadata.lastMonths;
  const planned = isLast ? delivered + 1 : delivered;
  const first = Number(fiscal?.[1] ?? metadata.titleYear.exec(title)?.[1] ?? planned) || null;
  if (!fiscal || first === null)
    return first !== null && metadata.reviewedYearInTitle && planned === first + 1 ? planned : first;
  const second = first + 1;
  const isOver = delivered === second || (delivered !== first && (metadata.looksBack?.test(title) ?? false));
  return isOver ? second : first;
}

/** What the lines before the first heading say of the report. */
export function findMetadata(lines: readonly string[], locale: Locale): Metadata {
  const rules = locale.metadata;
  const trimmed = lines.map((line) => line.trim());
  const opening = trimmed.findIndex((line) => rules.opening.test(foldWidth(line)));
  const head = (opening < 0 ? trimmed.slice(0, 12) : trimmed.slice(0, opening)).filter((line) => line !== '');
  const folded = head.map(foldWidth);
  const named = head.filter(
    (line) => line.length <= rules.longestTitle && rules.title.test(foldWidth(line)) && !line.includes('\u{3002}'),
  );
  const plain = named.filter((line) => !rules.occasion.test(foldWidth(line)));
  const titles = plain.length > 0 ? plain : named;
  const title = titles.reduce((best, line) => (line.length > best.length ? line : best), '');
  const joined = folded.join('');
  const greeting =
    opening < 0
      ? ''
      : foldWidth(
          trimmed
            .slice(opening, opening + GREETING)
            .join('')
            .slice(0, LONGEST),
        );
  const date = folded.map((line) => dateIn(line, locale)).find((found) => found !== '') ?? dateIn(joined, locale);
  const year = yearOf(foldWidth(title), date, locale);
  return {
    title,
    region:
      first(rules.regions, [foldWidth(title), ...folded, joined]) ||
      (rules.greeting?.exec(greeting)?.[1] ?? '') ||
      (rules.assemblies.find(({ occasion }) => occasion.test(joined + greeting))?.region ?? ''),
    year,
    reviewedPeriod: '',
    plannedPeriod: '',
    date,
    speaker: first(rules.speakers, [...folded].reverse()),
    occasion: rules.occasion.exec(joined)?.[1] ?? '',
    locale: locale.id,
  };
}
