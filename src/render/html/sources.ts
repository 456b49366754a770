import type { Quote, Report } from '../../types.ts';
import type { Origin } from '../document.ts';
import { reportName, type Tools } from '../views/common.ts';
import { html, type Html } from './markup.ts';

/** A report that a page holds the text of, with the offsets at which its lines begin and end. */
interface Held {
  readonly report: Report;
  readonly lines: readonly (readonly [start: number, end: number])[];
}

/** The texts that a page holds, so that a quote can be seen where it stands. */
export type Sources = readonly Held[];

/** The reports with their lines. */
export function sourcesOf(reports: readonly Report[]): Sources {
  return reports.map((report) => ({ report, lines: linesOf(report.source) }));
}

function linesOf(text: string): readonly (readonly [number, number])[] {
  const breaks = [...text.matchAll(/\r\n?|[\n\v\f\u{85}\u{2028}\u{2029}]/gu)];
  const starts = [0, ...breaks.map((match) => match.index + match[0].length)];
  return starts.flatMap((start, index) => {
    const end = breaks[index]?.index ?? text.length;
    return end > start ? [[start, end] as const] : [];
  });
}

/** Where a quote stands in a held text: number of the text and the line that it begins in; null where that is not certain. */
export function placeIn(
  sources: Sources,
  { year, name }: Origin,
  { quote, start, end }: Quote,
): { readonly text: number; readonly line: number } | null {
  const fits = ({ report }: Held): boolean =>
    report.year === year && (name === undefined || report.name === name) && report.source.slice(start, end) === quote;
  const text = sources.findIndex(fits);
  const lines = sources[text]?.lines;
  if (!lines || !quote || sources.filter(fits).length > 1) return null;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.[0] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return { text, line: lines[low]?.[0] ?? 0 };
}

/** Characters that a page must not show as they are, one for one, so that offsets stay right. */
const UNSHOWN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u{FEFF}\u{FFF9}-\u{FFFB}]/gu;

const shown = (text: string): string => text.replace(UNSHOWN, (character) => '\u{200B}'.repeat(character.length));

/** The texts, folded, each line with its offset as id: `r0-120`. */
export function writeSources(tools: Pick<Tools, 'messages'> & { readonly sources: Sources }): Html | null {
  const { sources, messages } = tools;
  const { page, phrases } = messages;
  if (sources.length === 0) return null;
  return html`<section class="sources" aria-labelledby="sources" data-back="${page.back}">
    <h2 id="sources">${page.sources}</h2>
    <p class="quiet">${page.sourcesNote}</p>
    ${sources.map(
      ({ report, lines }, index) =>
        html`<details class="source">
          <summary>${reportName(report, tools)} (${phrases.yearOf(report.year)})</summary>
          <div class="text" lang="${report.locale || 'und'}">
            ${lines.map(
              ([start, end]) => html`<p id="r${index}-${start}">${shown(report.source.slice(start, end))}</p>`,
            )}
          </div>
        </details>`,
    )}
  </section>`;
}
