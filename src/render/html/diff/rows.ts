import type { Metric, MetricPair, ReportDiff, StatementPair, TextEdit } from '../../../types.ts';
import { figureText, gapText } from '../../figures.ts';
import type { Tools } from '../../views/common.ts';
import { MARKS_HELP } from '../../views/diff.ts';
import { html, joined, type Html } from '../markup.ts';

/** A statement to show side by side. */
export interface Row {
  readonly pair: StatementPair;
  /** Number of the change, from 1; 0 for what did not change. */
  readonly number: number;
  /** Of a statement that moved away: the number of the change at its new place. */
  readonly movedTo: number;
  /** True where a split or merge has shown that side already. */
  readonly told: { readonly a: boolean; readonly b: boolean };
  readonly metrics: readonly MetricPair[];
}

/** Both sides of a statement; where it changed with what became of it, its places, and the figures that changed. */
export function writeRow(row: Row, diff: ReportDiff, tools: Tools): Html {
  const { pair, number, movedTo } = row;
  const { page } = tools.messages;
  const [a, b] = sides(row, tools);
  if (pair.relation === 'same' && number === 0) {
    return html`<div class="row same"><div class="a">${a}</div><div class="b">${b}</div></div>
`;
  }
  if (movedTo > 0) {
    return html`<div class="row away" id="m${movedTo}"><div class="a"><a class="tag" href="#d${movedTo}">${page.movedTo} #d${movedTo}</a> ${a}</div><div class="b"></div></div>
`;
  }
  return html`<div class="row ${pair.relation}" id="d${number}" tabindex="-1"><p class="tags">${tags(row, diff, tools)}</p><div class="a">${a}</div><div class="b">${b}</div>${
    row.metrics.length > 0 ? html`<p class="chips">${row.metrics.map((metric) => chip(metric, tools))}</p>` : null
  }</div>
`;
}

function tags({ pair, number }: Row, { before, after }: ReportDiff, { messages, placeOf }: Tools): Html {
  const { statementRelations, page } = messages;
  const { a, b, relation } = pair;
  const places = [a ? placeOf(before, a.start) : '', b ? placeOf(after, b.start) : '']
    .filter(Boolean)
    .join(' \u{2192} ');
  return html`<span class="tag ${relation}">${statementRelations[relation]}</span>${
    isMoved(pair) && html` <a class="tag moved" href="#m${number}">${page.movedFrom}</a>`
  } <a class="place" href="#d${number}">${places}</a>`;
}

/** A statement that stands elsewhere now; both places are shown. */
export function isMoved({ a, b, relation, moved }: StatementPair): boolean {
  return a !== null && b !== null && (moved || relation === 'moved');
}

function sides({ pair, told, movedTo }: Row, { messages }: Tools): readonly [Html | null, Html | null] {
  const { a, b, edits } = pair;
  const again = html`<span class="quiet">${messages.page.elsewhere}</span>`;
  // What went elsewhere is not gone: it stands there with its marks.
  if (movedTo > 0) return [a && html`${a.text}`, null];
  if (!a || !b) return [a && html`<del>${a.text}</del>`, b && html`<ins>${b.text}</ins>`];
  const kept = edits.reduce((sum, { type, text }) => sum + (type === 'same' ? text.length : 0), 0);
  const whole = a.text === b.text || kept < MARKS_HELP * Math.max(a.text.length, b.text.length);
  const left = whole ? html`${a.text}` : marked(edits, 'delete');
  const right = whole ? html`${b.text}` : marked(edits, 'insert');
  return [told.a ? again : left, told.b ? again : right];
}

function marked(edits: readonly TextEdit[], side: 'insert' | 'delete'): Html {
  return joined(
    edits.flatMap(({ type, text }) => {
      if (type === 'same') return [html`${text}`];
      if (type !== side) return [];
      return [side === 'insert' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`];
    }),
  );
}

/** A figure, old and new. */
function chip({ a, b, relation, delta }: MetricPair, { messages }: Tools): Html {
  const { numbers, metricRelations } = messages;
  const shown = (metric: Metric | null): string => (metric ? figureText(metric, numbers) : '\u{2014}');
  const metric = b ?? a;
  const unit = !metric || metric.kind === 'rank' ? '' : metric.unit === '%' ? numbers.points : metric.unit;
  const change = delta === null || delta === 0 ? '' : ` ${gapText(delta, unit, numbers)}`;
  return html`<span class="chip ${relation}"><b>${metric?.indicator ?? ''}</b> ${shown(a)} \u{2192} ${shown(b)} <span>${metricRelations[relation]}${change}</span></span> `;
}
