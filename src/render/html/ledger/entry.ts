import type { LedgerEntry } from '../../../types.ts';
import { figureText, gapText } from '../../figures.ts';
import { yearAfter } from '../../views/ledger.ts';
import { html, type Html } from '../markup.ts';
import { writeQuote, type PageTools } from '../quotes.ts';
import { writeBadge } from '../strip.ts';
import { badgeOf } from './outcomes.ts';

/** What the script needs of an entry's place among the others. */
export interface Numbered {
  readonly entry: LedgerEntry;
  /** From 1, in the order of the ledger: short, but another one once the report or the rules change. */
  readonly number: number;
  /** Name of its place that stays the same as long as the promise does. */
  readonly anchor: string;
  /** Of its section among those of the ledger. */
  readonly section: number;
}

/** A promise as two rows: what stands in the three columns, and below it the reason, which unfolds to the grounds. */
export function writeEntry({ entry, number, anchor, section }: Numbered, tools: PageTools): Html {
  const { outcome, strength, flags, continuity, commitment, confidence, override } = entry;
  const data: readonly (readonly [string, string | number])[] = [
    ['outcome', outcome],
    ['strength', strength],
    ['section', section],
    ['flags', flags.join(' ')],
    ['continuity', continuity?.relation ?? ''],
    ['year', commitment.year ?? ''],
    ['confidence', confidence],
  ];
  return html`<tbody class="entry${override ? ' person' : ''}" id="c${number}" role="rowgroup"${data.map(
    ([name, value]) => html` data-${name}="${value}"`,
  )}>
    <tr role="row">
      <td role="cell" class="promised" id="${anchor}">${promise(entry, tools)}</td>
      <td role="cell" class="reported">${reported(entry, tools)}</td>
      <td role="cell" class="next">${next(entry, tools)}</td>
      <td role="cell" class="verdict">${verdict(entry, number, tools)}</td>
    </tr>
    <tr role="row" class="more">
      <td role="cell" colspan="4">
        <details>
          <summary>${entry.why || tools.messages.page.basis}</summary>
          ${grounds(entry, anchor, tools)}
        </details>
      </td>
    </tr>
  </tbody>`;
}

const label = (text: string): Html => html`<span class="label">${text}</span>`;

function promise({ indicator, target, commitment, strength, deadline }: LedgerEntry, tools: PageTools): Html {
  const { numbers, labels, strengths } = tools.messages;
  const wording = [`${labels.strength}${tools.messages.phrases.colon}${strengths[strength]}`, deadline];
  return html`${label(labels.promised)}<b class="indicator">${indicator}</b>${
    target ? html` <span class="figure">${figureText(target, numbers)}</span>` : null
  }
    <div>
      ${writeQuote(commitment, commitment, tools)}
      <span class="quiet">${wording.filter(Boolean).join(' \u{B7} ')}</span>
    </div>`;
}

function reported({ actual, evidence }: LedgerEntry, tools: PageTools): Html | null {
  const { numbers, labels } = tools.messages;
  if (!actual && evidence.length === 0) return html`<span class="nothing">\u{2014}</span>`;
  return html`${label(labels.reported)}${actual ? html`<span class="figure">${figureText(actual, numbers)}</span>` : null}${evidence.map(
    (quote) => html`<div>${writeQuote(quote, quote, tools)}</div>`,
  )}`;
}

function next({ continuity, commitment }: LedgerEntry, tools: PageTools): Html | null {
  if (!continuity) return html`<span class="nothing">\u{2014}</span>`;
  const { labels } = tools.messages;
  const which = { year: yearAfter(commitment.year, tools) };
  return html`${label(labels.nextPromise)}<span class="relation ${continuity.relation}"
      >${tools.messages.continuity[continuity.relation]}</span
    >${continuity.quote ? html`<div>${writeQuote(continuity, which, tools)}</div>` : null}`;
}

function verdict(entry: LedgerEntry, number: number, { messages }: PageTools): Html {
  const { numbers, labels, phrases, page } = messages;
  const { outcome, gap, gapUnit, completion, flags, override } = entry;
  return html`${writeBadge(badgeOf(outcome, messages))}
    <a class="permalink" href="#c${number}" title="${page.permalink}">#c${number}</a>${
      gap === null ? null : html`<div class="gap">${labels.gap}${phrases.colon}${gapText(gap, gapUnit, numbers)}</div>`
    }${
      completion === null
        ? null
        : html`<div class="gap">${labels.completion}${phrases.colon}${Number(completion.toFixed(1))}%</div>`
    }${flags.map((flag) => html`<div class="flag">${messages.flags[flag]}</div>`)}${
      override ? html`<div class="flag person">${page.person}${phrases.colon}${override.by}</div>` : null
    }`;
}

function grounds(entry: LedgerEntry, anchor: string, tools: PageTools): Html {
  const { labels, strengths, page, outcomes, phrases } = tools.messages;
  const { section, strength, deadline, rule, confidence, nearest, override, commitment } = entry;
  const facts: readonly (readonly [string, string])[] = [
    [labels.section, section],
    [labels.strength, strengths[strength]],
    [labels.deadline, deadline],
    [labels.rule, rule],
    [labels.confidence, `${Math.round(100 * confidence)}%`],
  ];
  const which = { year: yearAfter(commitment.year, tools) };
  return html`<div class="grounds">
    <div class="contexts"></div>
    <dl>
      ${facts.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
    ${
      override
        ? html`<p class="override">
            <b>${labels.override}${phrases.colon}${override.by}</b> ${override.note}
            <span class="quiet">${page.ruled}${phrases.colon}${outcomes[override.replaced]}</span
            >${override.evidence.map((text) => html`<br />${text}`)}
          </p>`
        : null
    }${
      nearest.length > 0
        ? html`<p class="label">${labels.nearest}</p>
            <ul class="nearest">
              ${nearest.map(
                (miss) => html`<li>${writeQuote(miss, which, tools)} <span class="quiet">${miss.reason}</span></li>`,
              )}
            </ul>`
        : null
    }
    <p class="actions">
      <button type="button" data-cite="${anchor}">${page.cite}</button>
      <span class="quiet">${page.stable}${phrases.colon}<a href="#${anchor}">#${anchor}</a></span>
    </p>
  </div>`;
}
