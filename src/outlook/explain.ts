import type { ComparisonMessages } from '../locales/locale.ts';
import type { Caution } from '../text/sameness.ts';
import type { Metric } from '../types.ts';

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);

function scopedName(metric: Metric | null): string {
  const { scope = '', indicator = '' } = metric ?? {};
  return indicator.includes(scope) ? indicator : `${scope}${indicator}`;
}

/** The sentence with its remarks that says what was compared and what to be careful about. */
export function explain(
  template: string,
  achieved: Metric | null,
  committed: Metric | null,
  messages: ComparisonMessages,
  cautions: readonly Caution[] = [],
  remarks: readonly string[] = [],
): string {
  const said = (metric: Metric | null): string => {
    if (!metric) return '';
    const { kind, direction } = metric;
    const way = direction === 'down' ? 'Down' : 'Up';
    const key = kind === 'growth' || kind === 'delta' ? (`${kind}${way}` as const) : 'level';
    return fill(messages.figures[key], { quote: metric.quote });
  };
  const period = (metric: Metric | null): string =>
    metric?.period ? fill(messages.period, { period: metric.period }) : '';
  const aspects: Readonly<Record<Caution, (metric: Metric | null) => string>> = {
    scope: (metric) => scopedName(metric),
    words: (metric) => metric?.indicator ?? '',
    flow: (metric) => metric?.indicator ?? '',
    period,
    counter: (metric) => metric?.unit ?? '',
  };
  const sentence = fill(template, {
    indicator: committed?.indicator ?? achieved?.indicator ?? '',
    achieved: said(achieved),
    committed: said(committed),
    then: period(achieved),
    next: period(committed),
  });
  // That one side counts what is new is the other wording.
  const told = cautions.filter((caution) => caution !== 'words' || !cautions.includes('flow'));
  const warnings = told.map((caution) =>
    fill(messages.cautions[caution], { achieved: aspects[caution](achieved), committed: aspects[caution](committed) }),
  );
  return [sentence, ...remarks, ...warnings]
    .join(messages.separator)
    .replaceAll(' ;', ';')
    .replaceAll(' ,', ',')
    .trim();
}
