import type { Metric, Quote, ReportSummary } from '../../types.ts';
import {
  cell,
  line,
  marked,
  paragraph,
  quoted,
  type Cell,
  type Line,
  type Origin,
  type Paragraph,
} from '../document.ts';
import { figureText } from '../figures.ts';
import type { Context } from '../format.ts';
import { placesIn, type PlaceOf } from '../places.ts';

/** What all views need: the words, and where things stand. */
export interface Tools {
  readonly context: Context;
  readonly messages: Context['messages'];
  readonly placeOf: PlaceOf;
}

/** The tools for one rendering. */
export function toolsFor(context: Context): Tools {
  return { context, messages: context.messages, placeOf: placesIn(context.reports, context.messages) };
}

/** A report's title; where it has none, the name of its file without the folders, which are nobody else's business. */
export function reportName(
  { title, name }: Pick<ReportSummary, 'title' | 'name'>,
  { messages }: Pick<Tools, 'messages'>,
): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return title || file || messages.phrases.report;
}

/** A quote and where it stands, with the year of the report where several are shown. */
export function quoteLine(quote: Quote, origin: Origin, { placeOf }: Tools, shown: 'year' | 'no year'): Line {
  const year = shown === 'year' && origin.year !== null ? `${origin.year}, ` : '';
  return line(
    quoted('quiet', `\u{201C}${quote.quote}\u{201D} (${year}${placeOf(origin, quote.start)})`, quote, origin),
  );
}

/** A quote, or its beginning where it is long. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length > most ? `${characters.slice(0, most).join('')}\u{2026}` : text;
}

/** Says how places are to be read, for the end of a view that has some. */
export function placesNote({ messages }: Tools): Paragraph {
  return paragraph(line(marked('quiet', messages.phrases.places)));
}

/** Label and value, or nothing where there is no value. */
export function labelled(label: string, value: string, { messages }: Tools): Cell {
  return value ? cell(line(`${label}${messages.phrases.colon}${value}`)) : [];
}

/** A metric's figure, and below it the words and the place that it was read from. */
export function metricCell(metric: Metric | null, origin: Origin, tools: Tools): Cell {
  if (!metric) return [];
  return cell(figureText(metric, tools.messages.numbers), quoteLine(metric, origin, tools, 'no year'));
}

/** The same in two cells. */
export function metricCells(metric: Metric | null, origin: Origin, tools: Tools): readonly Cell[] {
  return metricCell(metric, origin, tools).map((line) => [line]);
}

/** How often each word occurs, as a sentence in the order of `names`; empty where none does. */
export function countsText<Word extends string>(
  words: readonly Word[],
  names: Readonly<Record<Word, string>>,
  { messages: { phrases } }: Tools,
): string {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (Object.entries(names) as [Word, string][])
    .flatMap(([word, what]) => {
      const count = counts.get(word);
      return count === undefined ? [] : [phrases.counted({ count, what })];
    })
    .join(phrases.separator);
}
