import { extname } from 'node:path';
import type { RenderOptions } from '../render/format.ts';
import { languages } from '../render/messages/index.ts';
import { render } from '../render/render.ts';
import type { Report, Result } from '../types.ts';
import { onlyWords } from '../render/only.ts';
import { formats } from '../render/render.ts';
import { choice, wholeNumber, type Call } from './arguments.ts';
import { usageError } from './errors.ts';
import { writeWhole } from './files.ts';
import { closest } from './suggest.ts';

/** How and where a result is to be shown. */
export interface Output {
  readonly format: string;
  readonly options: RenderOptions;
  readonly call: Call;
}

/** What a call says about its output; throws a usage error before any work is done. */
export function outputOf(call: Call): Output {
  return { format: formatOf(call), options: optionsOf(call), call };
}

/** Shows a result as the call asks, and writes it to the file or to standard output. */
export function writeResult(result: Result, reports: readonly Report[], { format, options, call }: Output): void {
  const file = call.values.get('output');
  const text = render(result, format, { ...options, reports });
  if (file === undefined || file === '-') process.stdout.write(text);
  else writeWhole(file, text, call.inputs);
}

/** The format that is asked for, or that the output file's ending names, or that fits the place where the result goes. */
function formatOf(call: Call): string {
  const fitting = formats.filter(({ results }) => results?.some((type) => type === call.command?.name) ?? true);
  const asked = choice(
    call,
    'format',
    fitting.map(({ id }) => id),
  );
  if (asked !== undefined) return asked;
  const ending = extname(call.values.get('output') ?? '').toLowerCase();
  const byEnding = formats.find(({ endings }) => endings.includes(ending));
  if (byEnding && !fitting.includes(byEnding))
    throw usageError(
      `${call.command?.name ?? ''} has no ${byEnding.id} form, which the ending ${ending} asks for`,
      `--format takes ${fitting.map(({ id }) => id).join(', ')}`,
    );
  if (byEnding) return byEnding.id;
  if (call.command?.name === 'panel') return 'csv';
  return process.stdout.isTTY && !call.values.has('output') ? 'terminal' : 'md';
}

function optionsOf(call: Call): RenderOptions {
  const lang = choice(call, 'lang', languages);
  const context = call.values.get('context');
  const only = call.values.get('only');
  return {
    explain: call.switches.has('explain'),
    bom: call.switches.has('bom'),
    color:
      process.stdout.isTTY && !call.values.has('output') && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    columns: process.stdout.columns || 80,
    ...(lang === undefined ? {} : { lang }),
    ...(context === undefined ? {} : { context: wholeNumber('context', context, '2') }),
    ...(only === undefined ? {} : { only: onlyOf(only, call) }),
  };
}

function onlyOf(value: string, call: Call): readonly string[] {
  const known = onlyWords(call.command?.name ?? '').map((name) => ({ name }));
  return value.split(',').map((written) => {
    const word = written.trim();
    if (known.some(({ name }) => name === word)) return word;
    const meant = closest(word, known);
    throw usageError(
      `--only cannot be "${word}"${meant ? `: did you mean "${meant.name}"?` : ''}`,
      `--only takes ${known.map(({ name }) => name).join(', ')}`,
    );
  });
}
