import { clean } from '../clean.ts';
import type { Line, Run } from '../document.ts';
import { signsOf } from './style.ts';
import { characterWidth, textWidth } from './width.ts';

/** A stretch that is not broken: a word with the blanks after it, or one wide character with the marks that close it. */
const UNBREAKABLE =
  /[\p{Ps}\p{Pi}]{0,4}(?:[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]+(?:[.,]\p{N}+)*|\S)[\p{Po}\p{Pe}\p{Pf}\p{Pd}\p{Pc}]*\s*|\s+/gu;

/** Breaks a line into lines of at most `columns` columns: between words, between Chinese characters, never before a closing mark. */
export function wrap(line: Line, columns: number, color: boolean): readonly Line[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const piece of line.flatMap((run) => piecesOf(run, columns, color))) {
    const visible = textWidth(piece.text.trimEnd());
    if (used > 0 && used + visible > columns) {
      lines.push([]);
      used = 0;
    }
    const text = used === 0 && lines.length > 1 ? piece.text.trimStart() : piece.text;
    append(lines.at(-1) ?? [], { text, mark: piece.mark });
    used += textWidth(text);
  }
  return lines.map(trimmed);
}

function append(line: Run[], run: Run): void {
  const last = line.at(-1);
  if (last?.mark === run.mark) line[line.length - 1] = { ...last, text: last.text + run.text };
  else line.push(run);
}

function trimmed(line: readonly Run[]): Line {
  const last = line.at(-1);
  return last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : line;
}

function piecesOf({ text, mark }: Run, columns: number, color: boolean): readonly Run[] {
  const [before, after] = signsOf(mark, color);
  const parts = clean(text).match(UNBREAKABLE) ?? [];
  return parts
    .map((part, index) => `${index === 0 ? before : ''}${part}${index === parts.length - 1 ? after : ''}`)
    .flatMap((part) => (textWidth(part) > columns ? chunks(part, columns) : [part]))
    .map((part) => ({ text: part, mark }));
}

/** Cuts what is too long for a line of its own. */
function chunks(text: string, columns: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const character of text) {
    const next = characterWidth(character);
    if (width + next > columns && part) {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += character;
    width += next;
  }
  return part ? [...parts, part] : parts;
}
