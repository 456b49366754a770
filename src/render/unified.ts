import type { ReportDiff, Statement, StatementPair } from '../types.ts';
import { clean } from './clean.ts';
import type { Context, Format } from './format.ts';
import { select } from './only.ts';
import { placesIn, type PlaceOf } from './places.ts';
import { placeStatements, type SectionChanges } from './views/diff-sections.ts';

/** As `diff -u` and `git diff` show it: a hunk a place, one sentence a line; on a terminal the changed words are reversed. */
export const unified: Format = {
  id: 'diff',
  endings: ['.diff', '.patch'],
  results: ['diff'],
  render: (result, context) => (result.type === 'diff' ? writeDiff(result, context) : ''),
};

function writeDiff(diff: ReportDiff, context: Context): string {
  const { before, after } = diff;
  const place = placesIn(context.reports, context.messages);
  const statements = select(diff, context.only).statements;
  const title = (sign: string, { name, title }: ReportDiff['before']): string =>
    paint(`${sign} ${clean(name || title)}`, 1, context);
  const hunks = placeStatements({ ...diff, statements }).flatMap((section) =>
    writeSection(section, diff, place, context),
  );
  return [title('---', before), title('+++', after), ...hunks, ''].join('\n');
}

function writeSection(
  { section, rows }: SectionChanges,
  diff: ReportDiff,
  place: PlaceOf,
  context: Context,
): readonly string[] {
  const heading = clean(section?.heading ?? '');
  const told = new Set<unknown>();
  /** Of a split or merge each statement is shown once. */
  const once = <Side extends object>(statement: Side | null): Side | null => {
    if (statement === null || told.has(statement)) return null;
    told.add(statement);
    return statement;
  };
  return splitHunks(rows, context.context).flatMap((hunk) => [
    paint(
      `@@ -${start(hunk, 'a', diff, place)} +${start(hunk, 'b', diff, place)} @@ ${heading}`.trimEnd(),
      36,
      context,
    ),
    ...hunk.flatMap((pair) => writePair(pair, once(pair.a), once(pair.b), context)),
  ]);
}

/** Changed statements with as many unchanged ones around them as are asked for. */
function splitHunks(rows: readonly StatementPair[], around: number): readonly (readonly StatementPair[])[] {
  const near = new Set<number>();
  rows.forEach(({ relation }, index) => {
    if (relation === 'same') return;
    for (let at = index - around; at <= index + around; at++) near.add(at);
  });
  const hunks: StatementPair[][] = [];
  rows.forEach((row, index) => {
    if (!near.has(index)) return;
    const hunk = hunks.at(-1);
    if (hunk && near.has(index - 1)) hunk.push(row);
    else hunks.push([row]);
  });
  return hunks;
}

function start(hunk: readonly StatementPair[], side: 'a' | 'b', diff: ReportDiff, place: PlaceOf): string {
  const first = hunk.find((pair) => pair[side])?.[side];
  return first ? place(side === 'a' ? diff.before : diff.after, first.start) : '0';
}

/** The lines of a pair; `old` and `now` are null where they are missing or were shown before. */
function writePair(
  { a, b, relation, edits }: StatementPair,
  old: Statement | null,
  now: Statement | null,
  context: Context,
): readonly string[] {
  if (relation === 'same') return [` ${clean(b?.text.trim() ?? '')}`];
  if (relation === 'moved') return [paint(`>${clean(b?.text.trim() ?? '')}`, 36, context)];
  const side = (sign: string, code: number, other: string): string =>
    paint(
      `${sign}${edits
        .filter(({ type }) => type !== other)
        .map(({ type, text }) => (type !== 'same' && a && b ? reversed(clean(text), context) : clean(text)))
        .join('')
        .trim()}`,
      code,
      context,
    );
  return [...(old ? [side('-', 31, 'insert')] : []), ...(now ? [side('+', 32, 'delete')] : [])];
}

function paint(text: string, code: number, { color }: Context): string {
  return color ? `\u{1B}[${code}m${text}\u{1B}[0m` : text;
}

function reversed(text: string, { color }: Context): string {
  return color ? `\u{1B}[7m${text}\u{1B}[27m` : text;
}
