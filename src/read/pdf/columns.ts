import type { Drawn } from './lines.ts';

/** Where the gap between two columns can stand, as shares of the width of the text. */
const FROM = 0.3;
const TO = 0.7;
/** Share of a page's characters that must stand in each column, and the most that may reach over the gap, as a title does. */
const LEAST_IN_COLUMN = 0.25;
const MOST_ACROSS = 0.15;
/** Share of its column that a usual line of running text fills, unlike a cell of a table. */
const LEAST_FILLED = 0.6;

const endOf = ({ x, width }: Drawn): number => x + width;
const lengthOf = (pieces: readonly Drawn[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** How much of its column a line in the middle of the list fills: its pieces at one height together. */
function filled(pieces: readonly Drawn[], width: number): number {
  const rows = new Map<number, number>();
  for (const { y, width: own } of pieces) rows.set(Math.round(y), (rows.get(Math.round(y)) ?? 0) + own);
  const widths = [...rows.values()].sort((a, b) => a - b);
  return (widths[widths.length >> 1] ?? 0) / width;
}

/** The middle of the gap between two columns of running text, or null on a page that has one column. */
function gutterOf(drawn: readonly Drawn[]): number | null {
  const left = Math.min(...drawn.map(({ x }) => x));
  const right = Math.max(...drawn.map(endOf));
  const total = lengthOf(drawn);
  let best: { readonly at: number; readonly across: number } | null = null;
  for (let at = left + (right - left) * FROM; at <= left + (right - left) * TO; at += 3) {
    const across = lengthOf(
      drawn.filter((piece) => piece.x < at + piece.height / 2 && endOf(piece) > at - piece.height / 2),
    );
    if (across < (best?.across ?? total * MOST_ACROSS)) best = { at, across };
  }
  if (!best) return null;
  const { at } = best;
  const [first, second] = [drawn.filter((piece) => endOf(piece) <= at), drawn.filter(({ x }) => x >= at)];
  const isEven = Math.min(lengthOf(first), lengthOf(second)) >= total * LEAST_IN_COLUMN;
  const isRunning = filled(first, at - left) >= LEAST_FILLED && filled(second, right - at) >= LEAST_FILLED;
  return isEven && isRunning ? at : null;
}

/** What is read one after the other: 0 what stands over the whole width, 1 the left column, 2 the right one. */
export interface Stretch {
  readonly column: 0 | 1 | 2;
  readonly drawn: readonly Drawn[];
}

/** The pieces of a page in the order of reading: what reaches over both columns parts them, the left one comes first. */
export function stretchesOf(drawn: readonly Drawn[]): readonly Stretch[] {
  const gutter = drawn.length < 8 ? null : gutterOf(drawn);
  if (gutter === null) return [{ column: 0, drawn }];
  const stretches: Stretch[] = [];
  let [first, second]: [Drawn[], Drawn[]] = [[], []];
  const close = (): void => {
    stretches.push({ column: 1, drawn: first }, { column: 2, drawn: second });
    [first, second] = [[], []];
  };
  for (const piece of [...drawn].sort((a, b) => b.y - a.y)) {
    if (piece.x < gutter && endOf(piece) > gutter) {
      close();
      stretches.push({ column: 0, drawn: [piece] });
    } else (endOf(piece) <= gutter ? first : second).push(piece);
  }
  close();
  return stretches.filter((stretch) => stretch.drawn.length > 0);
}
