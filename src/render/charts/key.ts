import type { Outlook, Timeline } from '../../types.ts';
import type { Context } from '../format.ts';
import { html, type Html } from '../html/markup.ts';
import { missedMark, moved, nothingMark, resultMark, targetMark } from './marks.ts';

/** A sign of the charts and what it means; the sign is drawn around the middle of a field of 36 × 20. */
export interface Sign {
  readonly mark: Html;
  readonly meaning: string;
}

/** The signs that the charts of a result use: targets lie across the scale, which runs to the right in outlooks and upwards in timelines. */
export function keyOf(result: Outlook | Timeline, { messages }: Context): readonly Sign[] {
  const { page, labels } = messages;
  const outlook = result.type === 'outlook';
  const target = (bound: 'eq' | 'gte' | 'approx' | 'range'): Html =>
    html`<g${!outlook && html` transform="rotate(-90)"`}>${bound === 'range' ? moved(-6, 0, targetMark(bound, 12)) : targetMark(bound, 0)}</g>`;
  return [
    { mark: resultMark(), meaning: outlook ? labels.achieved : page.signs.result },
    ...(outlook ? [] : [{ mark: missedMark(), meaning: page.signs.missed }]),
    { mark: target('eq'), meaning: outlook ? labels.committed : page.signs.bar },
    { mark: target('gte'), meaning: page.signs.bound },
    { mark: target('approx'), meaning: page.signs.about },
    { mark: target('range'), meaning: page.signs.range },
    ...(outlook ? [] : [{ mark: nothingMark(), meaning: page.signs.nothing }]),
  ];
}
