import type { LedgerEntry } from '../../../types.ts';
import { shortened } from '../../views/common.ts';
import { html, type Html } from '../markup.ts';
import type { PageTools } from '../quotes.ts';
import { writeBadge } from '../strip.ts';
import type { Numbered } from './entry.ts';
import { outcomeShares } from './outcomes.ts';

/** Characters of a heading that a list of choices has room for. */
const HEADING = 24;

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** What narrows and orders the table; it is shown where the script runs, since nothing of it works without. */
export function writeFilters(entries: readonly Numbered[], sections: readonly string[], tools: PageTools): Html {
  const { labels, strengths, flags, continuity, page, phrases } = tools.messages;
  const all = entries.map(({ entry }) => entry);
  const from = <Word extends string>(
    names: Readonly<Record<Word, string>>,
    of: (entry: LedgerEntry) => readonly Word[],
  ) =>
    choices(
      Object.keys(names) as Word[],
      (word) => names[word],
      (word) => all.filter((entry) => of(entry).includes(word)).length,
    );
  const years = [...new Set(all.map(({ commitment }) => commitment.year))];
  const selects = [
    selectOf(
      'year',
      labels.year,
      years.map((year) => ({
        value: String(year ?? ''),
        name: phrases.yearOf(year),
        count: all.filter(({ commitment }) => commitment.year === year).length,
      })),
      tools,
    ),
    selectOf(
      'section',
      labels.section,
      choices(
        sections.map((_, index) => String(index)),
        (index) => shortened(sections[Number(index)] ?? '', HEADING),
        (index) => entries.filter(({ section }) => section === Number(index)).length,
      ),
      tools,
    ),
    selectOf(
      'strength',
      labels.strength,
      from(strengths, ({ strength }) => [strength]),
      tools,
    ),
    selectOf(
      'flags',
      labels.flags,
      from(flags, (entry) => entry.flags),
      tools,
    ),
    selectOf(
      'continuity',
      page.continuity,
      from(continuity, (entry) => (entry.continuity ? [entry.continuity.relation] : [])),
      tools,
    ),
  ];
  return html`<form class="tools" role="search" aria-label="${page.filters}">
    <div class="outcomes" role="group" aria-label="${page.verdicts}">
      ${outcomeShares(all, tools.messages).map(
        ({ count, ...badge }) =>
          html`<button type="button" aria-pressed="false" value="${badge.kind}">${writeBadge(badge)} ${count}</button> `,
      )}
    </div>
    <div class="fields">
      <label class="wide">${page.search}<input type="search" name="search" autocomplete="off" /></label>${selects}
      <label
        >${page.sort}<select name="sort">
          ${Object.entries(page.sorts).map(([value, name]) => html`<option value="${value}">${name}</option>`)}
        </select></label
      >
    </div>
    <p>
      <output aria-live="polite" data-shown="${page.shown({ shown: '{shown}', total: all.length })}"
        >${page.shown({ shown: String(all.length), total: all.length })}</output
      >
      <button type="button" data-more aria-expanded="false">${page.more}</button>
      <button type="button" data-reset>${page.reset}</button>
      <button type="button" data-unfold data-other="${page.foldAll}">${page.unfoldAll}</button>
      <span class="quiet keys">${page.keys}</span>
    </p>
  </form>`;
}

function choices<Word extends string>(
  words: readonly Word[],
  name: (word: Word) => string,
  count: (word: Word) => number,
): readonly Choice[] {
  return words.map((value) => ({ value, name: name(value), count: count(value) })).filter((choice) => choice.count > 0);
}

/** A list of choices; none where there is nothing to choose. */
function selectOf(field: string, label: string, options: readonly Choice[], { messages: { page } }: PageTools): Html {
  if (options.length < 2) return html``;
  return html`<label
    >${label}<select name="${field}">
      <option value="">${page.all}</option>
      ${options.map(({ value, name, count }) => html`<option value="${value}">${name} (${count})</option>`)}
    </select></label
  >`;
}
