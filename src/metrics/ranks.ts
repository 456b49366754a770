import { isInsideWord } from '../text/codes.ts';
import { clauseEnds, clauseStart, readBefore } from './context.ts';
import type { Mention } from './mention.ts';
import { readNumber } from './numerals/number.ts';
import type { Tables } from './tables.ts';

/** Reads a place in an order at `at`: 第二位, 前三, 首位; null where it is an ordinal of another kind. `last` is the mention before it. */
export function readRank(text: string, at: number, last: Mention | undefined, tables: Tables): Mention | null {
  const { ranks, labels } = tables.locale;
  const whole = tables.rankWords.startingAt(text, at);
  if (whole) {
    const to = at + whole.word.length;
    const isPlace = !isInsideWord(text, at) && !isInsideWord(text, to) && !tables.notRank.startingAt(text, to);
    return isPlace && stands(text, at, tables) ? rank(text, at, to, whole.value, false, tables) : null;
  }
  const top = ranks.top !== '' && text.startsWith(ranks.top, at);
  const lead = top ? ranks.top : ranks.ordinal;
  const number = readNumber(text, at + lead.length, tables.numerals);
  if (!number || number.decimals || number.high !== null || number.bound) return null;
  const closing = ranks.closing.find((word) => text.startsWith(word, number.to));
  const to = number.to + (closing?.length ?? 0);
  if (top) return topPlace(text, at, to, number.value, tables);
  if (!closing && tables.notRank.startingAt(text, to)) return null;
  const area = tables.rankAreas.endingAt(text, at) !== null;
  const superlative = number.value < 20 ? ranks.superlatives.find((word) => text.startsWith(word, to)) : undefined;
  const closed = closing !== undefined || clauseEnds(text, to, tables);
  // 分别居全省第二、第七: what leads to the first place of a list leads to all of them
  const listed = last?.style === 'rank' && last.to + 1 === at && labels.listMarks.includes(text[last.to] ?? '\n');
  const counts = superlative !== undefined || area || (closed && (listed || stands(text, at, tables)));
  return counts ? rank(text, at, to + (superlative?.length ?? 0), number.value, false, tables) : null;
}

function topPlace(text: string, at: number, to: number, place: number, tables: Tables): Mention | null {
  const closed = clauseEnds(text, to, tables) || tables.locale.labels.attributive === text[to];
  return closed && place <= 1000 && stands(text, at, tables) ? rank(text, at, to, place, true, tables) : null;
}

/** True where a word of standing somewhere comes before `at` in its clause. */
function stands(text: string, at: number, tables: Tables): boolean {
  for (let index = clauseStart(text, at, tables); index < at; index++) {
    if (tables.rankCues.startingAt(text, index) ?? tables.rankAreas.startingAt(text, index)) return true;
  }
  return false;
}

function rank(text: string, from: number, to: number, value: number, top: boolean, tables: Tables): Mention {
  return {
    from,
    to,
    numberFrom: from,
    value,
    high: null,
    step: 1,
    negative: false,
    own: top ? 'lte' : null,
    style: 'rank',
    unit: 'rank',
    unitClass: null,
    after: null,
    before: readBefore(text, from, tables),
    rules: { value: top ? 'rank-top' : 'rank-ordinal', unit: 'rank' },
  };
}
