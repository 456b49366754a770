import type { Ledger, LedgerEntry } from '../../../types.ts';
import { select } from '../../only.ts';
import { placesNote, reportName } from '../../views/common.ts';
import { ledgerCaution, ledgerLede, ledgerNotes, ledgerTitle, byUrgency } from '../../views/ledger.ts';
import { writeBlocks } from '../blocks.ts';
import context from '../client/context.js?raw';
import script from '../client/ledger.js?raw';
import texts from '../client/texts.js?raw';
import { html, type Html } from '../markup.ts';
import type { Page } from '../page.ts';
import type { PageTools } from '../quotes.ts';
import { writeSources } from '../sources.ts';
import { writeStrip } from '../strip.ts';
import style from '../style/ledger.css?raw';
import { writeEntry, type Numbered } from './entry.ts';
import { writeFilters } from './filters.ts';
import { outcomeShares } from './outcomes.ts';

/** Rows from which on a browser takes noticeably long to lay out all of them. */
const LONG = 250;

/** Promises, what was reported and what is promised now: headline, a strip of verdicts, filters, and a table whose rows unfold. */
export function ledgerPage(ledger: Ledger, tools: PageTools): Page {
  const title = ledgerTitle(ledger, tools);
  const years = [...new Set(ledger.entries.map(({ commitment }) => commitment.year))];
  const summaries = years.map((year) => {
    const ofYear = ledger.entries.filter(({ commitment }) => commitment.year === year);
    return yearSummary(ofYear, years.length > 1 ? tools.messages.phrases.yearOf(year) : '', year, tools);
  });
  return {
    title,
    kind: 'ledger',
    styles: [style],
    scripts: [`${texts}\n${context}`, script],
    content: html`<header>
        <h1>${title}</h1>
        <p class="quiet">${ledger.reports.map((report) => reportName(report, tools)).join(' \u{2192} ')}</p>
        <div class="summaries">${summaries}</div>
        ${writeBlocks(ledgerCaution(ledger.entries, tools), tools)}
      </header>
      ${table(ledger, tools)} ${writeBlocks([placesNote(tools)], tools)}
      ${writeSources(tools)}`,
  };
}

function yearSummary(entries: readonly LedgerEntry[], name: string, year: number | null, tools: PageTools): Html {
  return html`<section class="summary">
    ${name && html`<h2>${name}</h2>`}
    <p class="lede">${ledgerLede(entries, year, tools).join(tools.messages.phrases.sentenceSpace)}</p>
    ${writeStrip(outcomeShares(entries, tools.messages))} ${writeBlocks([ledgerNotes(entries, tools)], tools)}
  </section>`;
}

/** The stable key of each entry; where two reports make the same promise, the later one's with its year. */
function anchorsOf(entries: readonly LedgerEntry[]): readonly string[] {
  const seen = new Set<string>();
  return entries.map(({ key, commitment }) => {
    const anchor = seen.has(key) ? `${key}-${commitment.year ?? ''}` : key;
    seen.add(key);
    return anchor;
  });
}

function table(ledger: Ledger, tools: PageTools): Html {
  const { labels, page, phrases } = tools.messages;
  const shown = new Set(select(ledger, tools.context.only).entries);
  const sections = [...new Set(ledger.entries.map(({ section }) => section))];
  const anchors = anchorsOf(ledger.entries);
  const numbered = ledger.entries
    .map((entry, index): Numbered => ({
      entry,
      number: index + 1,
      anchor: anchors[index] ?? '',
      section: sections.indexOf(entry.section),
    }))
    .filter(({ entry }) => shown.has(entry))
    .sort((a, b) => byUrgency(a.entry, b.entry));
  if (numbered.length === 0) return html`<p>${phrases.nothing}</p>`;
  return html`<section aria-labelledby="entries">
    <h2 id="entries">${phrases.details}</h2>
    ${writeFilters(numbered, sections, tools)}
    <table class="entries${numbered.length > LONG && ' long'}" role="table" aria-labelledby="entries" data-cited="${page.cited}">
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
