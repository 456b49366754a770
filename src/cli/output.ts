import { extname } from 'node:path';
import { render, type Report, type RenderOptions, type Result } from '../index.ts';
import { languages } from '../render/messages/index.ts';
import { formats } from '../render/render.ts';
import { choice, wholeNumber, type Call } from './arguments.ts';
import { writeWhole } from './files.ts';

/** Shows a result as the call asks, and writes it to the file or to standard output. */
export function writeResult(result: Result, reports: readonly Report[], call: Call): void {
  const file = call.values.get('output');
  const text = render(result, formatOf(call), optionsOf(reports, call));
  if (file === undefined || file === '-') process.stdout.write(text);
  else writeWhole(file, text, call.inputs);
}

/** The format that is asked for, or that the output file's ending names, or that fits the place where the result goes. */
export function formatOf(call: Call): string {
  const asked = choice(
    call,
    'format',
    formats.map(({ id }) => id),
  );
  if (asked !== undefined) return asked;
  const ending = extname(call.values.get('output') ?? '').toLowerCase();
  const byEnding = formats.find(({ endings }) => endings.includes(ending));
  if (byEnding) return byEnding.id;
  if (call.command?.name === 'panel') return 'csv';
  return process.stdout.isTTY && !call.values.has('output') ? 'terminal' : 'md';
}

function optionsOf(reports: readonly Report[], call: Call): RenderOptions {
  const lang = choice(call, 'lang', languages);
  const context = call.values.get('context');
  const only = call.values.get('only');
  return {
    reports,
    explain: call.switches.has('explain'),
    bom: call.switches.has('bom'),
    color:
      process.stdout.isTTY && !call.values.has('output') && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    columns: process.stdout.columns || 80,
    ...(lang === undefined ? {} : { lang }),
    ...(context === undefined ? {} : { context: wholeNumber('context', context, '2') }),
    ...(only === undefined ? {} : { only: only.split(',').map((word) => word.trim()) }),
  };
}
