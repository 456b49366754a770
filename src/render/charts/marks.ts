import type { Bound, Figure } from '../../types.ts';
import { html, type Html } from '../html/markup.ts';

/** A figure on a scale: what goes down is negative, and its bounds are turned round. */
export interface Placed {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
}

const turned: Readonly<Record<Bound, Bound>> = {
  eq: 'eq',
  approx: 'approx',
  range: 'range',
  gt: 'lt',
  gte: 'lte',
  lt: 'gt',
  lte: 'gte',
};

/** Where a figure stands on a scale. */
export function placed({ value, high, bound, direction }: Figure): Placed {
  const end = bound === 'range' ? (high ?? value) : value;
  return direction === 'down' ? { low: -end, high: -value, bound: turned[bound] } : { low: value, high: end, bound };
}

/** Half the length of a mark across its scale. */
const HALF = 9;

/**
 * A target's mark at the origin of a scale that runs to the right: a bar; with an arrow on the side that also counts, a diamond for
 * about, a field for a range of `length`. Inclusive and strict bounds look alike, the words beside them do not.
 */
export function targetMark(bound: Bound, length: number): Html {
  const bar = html`<path class="target" d="M0 ${-HALF}V${HALF}"/>`;
  switch (bound) {
    case 'eq':
      return bar;
    case 'gt':
    case 'gte':
      return html`${bar}<path class="target" d="M0 0H11M7 -4L11 0L7 4"/>`;
    case 'lt':
    case 'lte':
      return html`${bar}<path class="target" d="M0 0H-11M-7 -4L-11 0L-7 4"/>`;
    case 'approx':
      return html`<path class="target open" d="M0 ${-HALF}L6 0L0 ${HALF}L-6 0Z"/>`;
    case 'range':
      return html`<path class="target field" d="M0 ${-HALF}H${round(length)}V${HALF}H0Z"/>`;
  }
}

/** A result. */
export function resultMark(): Html {
  return html`<circle class="result" r="4.5"/>`;
}

/** A result that missed its target: another shape too, for those who do not tell the colours apart. */
export function missedMark(): Html {
  return html`<path class="result missed" d="M-5 -5h10v10h-10Z"/>`;
}

/** A year for which nothing was found. */
export function nothingMark(): Html {
  return html`<path class="nothing" d="M-3 -3l6 6m0 -6l-6 6"/>`;
}

/** A drawing at a place. */
export function moved(x: number, y: number, drawing: Html): Html {
  return html`<g transform="translate(${round(x)} ${round(y)})">${drawing}</g>`;
}

/** A coordinate with the decimals that can be seen. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
