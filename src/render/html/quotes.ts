import type { Quote } from '../../types.ts';
import type { Tools } from '../views/common.ts';
import { html, type Html } from './markup.ts';
import { placeIn, type Sources } from './sources.ts';

/** The tools of a view, and the texts that the page holds. */
export interface PageTools extends Tools {
  readonly sources: Sources;
}

/** A quote with its place; where the page holds the text, a link to the line in which it begins. */
export function writeQuote(
  quote: Quote,
  which: { readonly year: number | null; readonly name?: string },
  tools: PageTools,
  shown: 'year' | 'no year' = 'year',
): Html {
  const year = shown === 'year' && which.year !== null ? `${which.year}, ` : '';
  const words = `\u{201C}${quote.quote}\u{201D}`;
  const at = placeIn(tools.sources, which, quote);
  const label = html`<span class="place">${year}${tools.placeOf(which, quote.start)}</span>`;
  if (!at) return html`<span class="quote">${words}</span> ${label}`;
  return html`<a class="quote" href="#r${at.text}-${at.line}" data-s="${quote.start}" data-e="${quote.end}">${words}</a> ${label}`;
}
