import { html, type Html } from './markup.ts';

/** How many of all are of one kind. */
export interface Share {
  /** Class that gives its colour. */
  readonly kind: string;
  readonly name: string;
  /** A sign beside the word, so that nothing is told by colour alone; empty where the word does. */
  readonly sign: string;
  readonly count: number;
  /** False for what stands in the legend only. */
  readonly drawn?: boolean;
}

/** Per cent of the strip's width that a number needs. */
const ROOM = 5;

/** A bar in which each kind has its share, and below it a legend that says the same in words, after `what` is counted. */
export function writeStrip(shares: readonly Share[], what = ''): Html {
  const drawn = shares.filter(({ count, drawn: shown = true }) => count > 0 && shown);
  const all = drawn.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const parts = drawn.map(({ kind, count }) => {
    const [start, width] = [percent(before, all), percent(count, all)];
    before += count;
    const number = html`<text x="${percent(before - count / 2, all)}%" y="50%">${count}</text>`;
    return html`<g class="${kind}"><rect x="${start}%" width="${width}%" height="100%" />${width >= ROOM && number}</g>`;
  });
  return html`${all > 0 && html`<svg class="strip" aria-hidden="true">${parts}</svg>`}
    <ul class="legend">
      ${what && html`<li>${what}</li>`}
      ${shares
        .filter(({ count }) => count > 0)
        .map(({ count, ...kind }) => html`<li>${writeBadge(kind)} ${count}</li> `)}
    </ul>`;
}

/** A kind as a word in its colour. */
export function writeBadge({ kind, name, sign }: Omit<Share, 'count'>): Html {
  return html`<span class="badge ${kind}">${sign && html`<span aria-hidden="true">${sign}</span> `}${name}</span>`;
}

function percent(count: number, all: number): number {
  return Math.round((10_000 * count) / all) / 100;
}
