import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { templateOf } from '../src/cli/overrides.ts';
import { applyOverrides, render } from '../src/index.ts';
import { ledgerOf } from './support/ledgers.ts';

describe('a reviewer’s word', () => {
  const ledger = ledgerOf({ plan: '改造老旧小区20个，地区生产总值增长7%。', review: '地区生产总值增长7%。' });
  const key = ledger.entries[0]?.key ?? '';
  const word = { outcome: 'met', by: '审核', note: '见统计公报', evidence: ['公报第三页：改造20个'] };

  it('replaces an outcome and shows what the rules had found', () => {
    const changed = applyOverrides(ledger, { [key]: word });
    expect(changed.entries[0]).toMatchObject({ outcome: 'met', override: { replaced: 'not_reported', by: '审核' } });
    expect([changed.summary.met, changed.summary.not_reported]).toEqual([2, 0]);
  });

  it('stands in the table for statistics with its evidence', () => {
    const csv = render(applyOverrides(ledger, { [key]: word }), 'csv');
    expect(csv.split('\n')[0]).toContain('override_evidence');
    for (const part of ['审核', '见统计公报', '公报第三页：改造20个', 'not_reported']) expect(csv).toContain(part);
  });

  it('comes back from the template as it was given', () => {
    const changed = applyOverrides(ledger, { [key]: word });
    expect(parse(templateOf(changed))).toEqual({ [key]: word });
    expect(applyOverrides(ledger, parse(templateOf(changed)) as Record<string, unknown>)).toEqual(changed);
  });

  it('is nobody’s where the template was not filled in', () => {
    const template = templateOf(ledger);
    expect(template).toContain(`#${key}:`);
    expect(parse(template)).toBeNull();
  });

  it.each([
    ['an outcome that is none', { [key]: { outcome: 'done' } }, /outcome must be one of/u],
    ['a field that is none', { [key]: { result: 'met' } }, /result must be left out/u],
    ['a commitment that is not there', { nowhere: { outcome: 'met' } }, /nowhere/u],
    ['a note that is no text', { [key]: { note: 3 } }, /note must be a string/u],
  ] as const)('is refused with %s', (_, overrides, message) => {
    expect(() => applyOverrides(ledger, overrides)).toThrow(message);
  });
});
