import type { Quote } from '../../types.ts';
import type { Origin, Place } from '../document.ts';
import type { Tools } from '../views/common.ts';
import { html, type Html } from './markup.ts';
import { placeIn, type Sources } from './sources.ts';

/** The tools of a view, and the texts that the page holds. */
export interface PageTools extends Tools {
  readonly sources: Sources;
}

/** A quote with its place; where the page holds the text, a link to the line in which it begins. */
export function writeQuote(quote: Quote, origin: Origin, tools: PageTools): Html {
  const year = origin.year === null ? '' : `${origin.year}, `;
  const words = html`\u{201C}${quote.quote}\u{201D}`;
  const link = linkTo({ quote, origin }, words, tools);
  return html`${link === words ? html`<span class="quote">${words}</span>` : link} <span class="place">(${year}${tools.placeOf(origin, quote.start)})</span>`;
}

/** Words as a link to the line of the page in which what they are read from begins; as they are where the page does not hold it. */
export function linkTo({ quote, origin }: Place, words: Html, { sources }: PageTools): Html {
  const at = placeIn(sources, origin, quote);
  if (!at) return words;
  return html`<a class="quote" href="#r${at.text}-${at.line}" data-s="${quote.start}" data-e="${quote.end}">${words}</a>`;
}
