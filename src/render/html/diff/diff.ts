import type { ReportDiff, Section } from '../../../types.ts';
import { select } from '../../only.ts';
import { placesNote, reportName } from '../../views/common.ts';
import { comparedReports, originsText } from '../../views/diff.ts';
import { figureTable, restatements } from '../../views/diff-figures.ts';
import { changedHeadings, diffCounts } from '../../views/diff-summary.ts';
import { list } from '../../document.ts';
import { writeBlocks } from '../blocks.ts';
import script from '../client/diff.js?raw';
import { html, joined, type Html } from '../markup.ts';
import type { Page } from '../page.ts';
import type { PageTools } from '../quotes.ts';
import { writeStrip, type Share } from '../strip.ts';
import style from '../style/diff.css?raw';
import { orderRows, type Part } from './order.ts';
import { writeRow, type Row } from './rows.ts';

const SIGNS = { removed: '\u{2212}', revised: '\u{270E}', moved: '\u{21C4}', same: '=', added: '+' } as const;

/** Headings that stand in the list of contents. */
const CONTENTS = 2;

/** Two reports side by side, section by section: unchanged text folded, words marked, what moved linked to where it went. */
export function diffPage(diff: ReportDiff, tools: PageTools): Page {
  const { phrases, page } = tools.messages;
  const title = `${diff.after.region}${diff.after.region && phrases.colon}${phrases.diff}`;
  const shown = select(diff, tools.context.only);
  const parts = orderRows({ ...shown, sections: diff.sections });
  const counts = diffCounts(diff, tools);
  const figures = shown.metrics.filter(({ relation }) => relation !== 'held');
  return {
    title,
    kind: 'diff',
    styles: [style],
    scripts: [script],
    content: html`<header>
        <h1>${title}</h1>
        ${writeBlocks([comparedReports(diff, tools)], tools)} ${writeStrip(shares(diff, tools), phrases.statements)}
        ${writeBlocks([list(counts.sections, counts.metrics, ...changedHeadings(diff, ['added', 'removed', 'moved'], tools))], tools)}
        <p class="quiet keys">${page.diffKeys}</p></header>
<nav aria-label="${page.outline}"><details open><summary>${page.outline}</summary><ol>${contents(parts, tools)}</ol></details></nav>
<div class="sides">${
      figures.length > 0
        ? html`<details class="figures"><summary>${phrases.figures} (${figures.length})</summary>${writeBlocks([...figureTable(figures, diff, tools), ...restatements(diff, tools)], tools)}</details>`
        : null
    }
<div class="names" aria-hidden="true"><span>${reportName(diff.before, tools)}</span><span>${reportName(diff.after, tools)}</span></div>
${parts.map((part, index) => writePart(part, index, diff, tools))}${writeBlocks([placesNote(tools)], tools)}</div>`,
  };
}

/** How many sentences became what: gone and new at the two ends, what stayed in the middle. */
function shares({ statements }: ReportDiff, { messages: { statementRelations } }: PageTools): readonly Share[] {
  return (['removed', 'revised', 'moved', 'same', 'added'] as const).map((kind) => ({
    kind,
    name: statementRelations[kind],
    sign: SIGNS[kind],
    count: statements.filter(({ relation }) => relation === kind).length,
  }));
}

const changes = ({ rows }: Part): number => rows.filter(({ number }) => number > 0).length;

/** Upper headings, each with the number of changes up to the next one; a heading that is shown again counts as one. */
function contents(parts: readonly Part[], { messages }: PageTools): Html {
  const items = new Map<Section, { readonly index: number; count: number }>();
  let current: { count: number } = { count: 0 };
  parts.forEach((part, index) => {
    for (const { section } of part.headings.filter((heading) => heading.section.depth <= CONTENTS)) {
      const item = items.get(section) ?? { index, count: 0 };
      items.set(section, item);
      current = item;
    }
    current.count += changes(part);
  });
  return joined(
    [...items].map(
      ([{ depth, heading, role }, { index, count }]) =>
        html`<li class="depth${depth}"><a href="#s${index}">${heading || messages.roles[role]}</a> <span class="count">${count}</span></li>`,
    ),
  );
}

function writePart(part: Part, index: number, diff: ReportDiff, tools: PageTools): Html {
  const { roles, phrases } = tools.messages;
  return html`<section id="s${index}">${part.headings.map((shown) => {
    const { heading, role } = shown.section;
    const { level } = shown;
    return html`<h${level}>${heading || roles[role]}<small>${originsText(shown, tools)}</small></h${level}>`;
  })}
${folded(part.rows, tools.context.context).map((rows) =>
  'pair' in rows
    ? writeRow(rows, diff, tools)
    : html`<details class="folded"><summary>${phrases.folded(rows.length)}</summary>${rows.map((row) => writeRow(row, diff, tools))}</details>
`,
)}</section>
`;
}

/** Rows to show, and lists of unchanged ones to fold, which are further than the context from any change. */
function folded(rows: readonly Row[], context: number): readonly (Row | readonly Row[])[] {
  const near = new Set<number>();
  rows.forEach(({ number, movedTo }, index) => {
    if (number === 0 && movedTo === 0) return;
    for (let at = index - context; at <= index + context; at++) near.add(at);
  });
  const parts: (Row | Row[])[] = [];
  rows.forEach((row, index) => {
    const last = parts.at(-1);
    if (near.has(index)) parts.push(row);
    else if (Array.isArray(last)) last.push(row);
    else parts.push([row]);
  });
  return parts;
}
