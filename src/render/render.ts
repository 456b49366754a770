import type { Result } from '../types.ts';
import type { Format, RenderOptions } from './format.ts';
import { svg } from './charts/svg.ts';
import { vegaLite } from './charts/vega-lite.ts';
import { csv } from './csv/csv.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { messagesOf } from './messages/index.ts';
import { terminal } from './terminal/terminal.ts';
import { unified } from './unified.ts';

/** The forms that a result can be given in; a new one is a file or folder and a line here. */
export const formats: readonly Format[] = [markdown, html, json, csv, terminal, unified, svg, vegaLite];

/**
 * Shows a result as text in one format: `md`, `html`, `json`, `csv` or `terminal`.
 * Of a diff also `diff`, as `git diff` shows it; of an outlook or a timeline also `svg` and `vega-lite`, its charts. Throws a RangeError for a format or language that is not there.
 */
export function render(result: Result, format: string, options: RenderOptions = {}): string {
  const fitting = formats.filter(({ results }) => results?.includes(result.type) ?? true);
  const found = fitting.find(({ id }) => id === format);
  if (!found) {
    throw new RangeError(`unknown format "${format}": expected one of ${fitting.map(({ id }) => id).join(', ')}`);
  }
  return found.render(result, {
    messages: messagesOf(options.lang ?? (languageOf(result) || (options.reports?.at(-1)?.locale ?? ''))),
    reports: options.reports ?? (result.type === 'report' ? [result] : []),
    explain: options.explain ?? false,
    context: options.context ?? 0,
    color: options.color ?? false,
    columns: Math.max(options.columns ?? 80, 40),
    only: options.only ?? [],
    bom: options.bom ?? false,
  });
}

/** Language of the reports that a result was made from; empty where it does not say. */
function languageOf(result: Result): string {
  switch (result.type) {
    case 'report':
      return result.locale;
    case 'outlook':
      return result.report.locale;
    case 'diff':
      return result.after.locale;
    case 'ledger':
    case 'timeline':
      return result.reports.at(-1)?.locale ?? '';
    case 'panel':
      return '';
  }
}
