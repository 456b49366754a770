import { expect, it } from 'vitest';
import { readReport } from '../src/index.ts';
import { detectLocale } from '../src/locales/index.ts';

const chinese = '全年新建公园三处，改造老旧小区十二个，居民收入稳步增长。';
const english = 'The city built three new parks and renovated twelve housing estates; incomes grew.';

it.each([
  ['Chinese', chinese, 'zh'],
  ['English', english, 'en'],
  ['Chinese with English names', `${chinese}与Harrowmere Holdings签约，引进AI企业。`, 'zh'],
  ['English with Chinese names', `${english} It signed with 澄川集团.`, 'en'],
  ['Chinese with an English summary', `${english}\n${chinese.repeat(4)}`, 'zh'],
  ['English with a Chinese summary', `${chinese}\n${`${english}\n`.repeat(4)}`, 'en'],
  ['a long Chinese report that opens in English', `${`${english}\n`.repeat(100)}${chinese.repeat(2000)}`, 'zh'],
])('finds the language of a text: %s', (_, text, id) => {
  expect(detectLocale(text).id).toBe(id);
});

it('reads the figures of a report in two languages in the one that it is mostly in', () => {
  const parts = [
    'In 2024 we planted 40 trees along the quays.',
    '2024年，沿码头植树40棵。',
    'We built 1,200 homes.',
    '建成住房1200套。',
  ];
  const report = readReport(`# Annual Report 2025\n\n## Review of 2024\n\n${parts.join('\n\n')}\n`, {
    format: 'markdown',
  });
  expect(report.locale).toBe('en');
  expect(report.metrics.map(({ quote }) => quote)).toEqual(['40 trees', '1,200 homes']);
  expect(report.statements.map(({ text }) => text)).toEqual(expect.arrayContaining(parts));
  expect(report.warnings.map(({ rule }) => rule)).toContain('other-language');
});
