import type { Ledger, LedgerEntry, Outcome } from '../../../types.ts';
import { select } from '../../only.ts';
import { placesNote } from '../../views/common.ts';
import { ledgerFacts, ledgerHeadline } from '../../views/ledger.ts';
import { outcomeOrder } from '../../views/outcome.ts';
import { outcomeSigns } from '../badge.ts';
import { writeBlocks } from '../blocks.ts';
import context from '../client/context.js?raw';
import script from '../client/ledger.js?raw';
import { html, type Html } from '../markup.ts';
import type { Page } from '../page.ts';
import type { PageTools } from '../quotes.ts';
import { writeSources } from '../sources.ts';
import style from '../style/ledger.css?raw';
import { writeEntry } from './entry.ts';
import { writeFilters } from './filters.ts';

/** Promises, what was reported and what is promised now: headline, a strip of verdicts, filters, and a table whose rows unfold. */
export function ledgerPage(ledger: Ledger, tools: PageTools): Page {
  const { phrases } = tools.messages;
  const regions = [...new Set(ledger.reports.map(({ region }) => region).filter(Boolean))].join(phrases.separator);
  const title = `${regions}${regions && phrases.colon}${phrases.ledger}`;
  const years = [...new Set(ledger.entries.map(({ commitment }) => commitment.year))];
  return {
    title,
    kind: 'ledger',
    styles: [style],
    scripts: [context, script],
    content: html`<header>
        <h1>${title}</h1>
        <p class="quiet">${ledger.reports.map((report) => report.title || report.name).join(' \u{2192} ')}</p>
        ${years.map((year) =>
          yearSummary(
            ledger.entries.filter(({ commitment }) => commitment.year === year),
            year,
            years.length,
            tools,
          ),
        )}
      </header>
      ${table(ledger, tools)} ${writeBlocks([placesNote(tools)])} ${writeSources(tools.sources, tools.messages)}`,
  };
}

function yearSummary(entries: readonly LedgerEntry[], year: number | null, years: number, tools: PageTools): Html {
  return html`<section class="summary">
    ${years > 1 ? html`<h2>${tools.messages.phrases.yearOf(year)}</h2>` : null} ${strip(entries, tools)}
    <p>${ledgerHeadline(entries, year, tools)}</p>
    ${writeBlocks([ledgerFacts(entries, tools)])}
  </section>`;
}

/** A bar as long as the page in which each outcome has its share; the sentence below says the same in words. */
function strip(entries: readonly LedgerEntry[], { messages: { outcomes, phrases } }: PageTools): Html {
  const count = (outcome: Outcome): number => entries.filter((entry) => entry.outcome === outcome).length;
  let x = 0;
  const parts = outcomeOrder.flatMap((outcome) => {
    const share = count(outcome);
    if (share === 0) return [];
    const start = x;
    x += share;
    const name = phrases.counted({ count: share, what: outcomes[outcome] });
    return [
      html`<rect class="${outcome}" x="${start}" y="0" width="${share}" height="1"><title>${name}</title></rect>`,
    ];
  });
  return html`<svg
      class="strip"
      viewBox="0 0 ${Math.max(entries.length, 1)} 1"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${parts}
    </svg>
    <ul class="legend">
      ${outcomeOrder
        .filter((outcome) => count(outcome) > 0)
        .map(
          (outcome) =>
            html`<li>
              <span class="badge ${outcome}"
                ><span aria-hidden="true">${outcomeSigns[outcome]}</span> ${outcomes[outcome]}</span
              >
              ${count(outcome)}
            </li>`,
        )}
    </ul>`;
}

function table(ledger: Ledger, tools: PageTools): Html {
  const { labels, page, phrases } = tools.messages;
  const shown = new Set(select(ledger, tools.context.only).entries);
  const sections = [...new Set(ledger.entries.map(({ section }) => section))];
  const numbered = ledger.entries
    .map((entry, index) => ({ entry, number: index + 1, section: sections.indexOf(entry.section) }))
    .filter(({ entry }) => shown.has(entry));
  if (numbered.length === 0) return html`<p>${phrases.nothing}</p>`;
  return html`<section aria-labelledby="entries">
    <h2 id="entries">${phrases.details}</h2>
    ${writeFilters(numbered, sections, tools)}
    <table
      class="entries"
      role="table"
      aria-labelledby="entries"
      data-cited="${page.cited}"
      data-context="${page.context}"
      data-full="${page.inFull}"
    >
      <thead role="rowgroup">
        <tr role="row">
          ${[labels.promised, labels.reported, labels.nextPromise, labels.outcome].map(
            (name) => html`<th scope="col" role="columnheader">${name}</th>`,
          )}
        </tr>
      </thead>
      ${numbered.map((one) => writeEntry(one, tools))}
    </table>
    <p class="none" hidden>${page.none}</p>
  </section>`;
}
