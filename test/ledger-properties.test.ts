import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { districtReport, ledgerOf } from './support/ledgers.ts';
import { buildLedger } from '../src/index.ts';

const bounds = ['', '左右', '以上', '以内'];
const names = ['地区生产总值增长', '固定资产投资增长', '社会消费品零售总额增长', '进出口总额增长'];
const rate = fc.integer({ min: 0, max: 120 }).map((tenths) => `${tenths / 10}%`);
const targets = fc
  .uniqueArray(fc.record({ name: fc.constantFrom(...names), rate, bound: fc.constantFrom(...bounds) }), {
    selector: ({ name }) => name,
    minLength: 1,
  })
  .map((list) => list.map((one) => `${one.name}${one.rate}${one.bound}`));
const told = fc.oneof(
  fc.tuple(fc.constantFrom(...names), rate).map(([name, result]) => `${name}${result}。`),
  fc.constantFrom(...names).map((name) => `${name.slice(0, -2)}稳步回升。`),
  fc.constant('社会消费品零售总额增长目标未能完成。'),
  fc.constant('各项工作取得新成效。'),
);
const review = fc.array(told, { minLength: 1, maxLength: 4 });
const cases = { numRuns: 25 };

describe('a ledger, whatever is promised and told,', () => {
  it('says missed only beside a number or an admission', () => {
    fc.assert(
      fc.property(targets, review, (plan, sentences) => {
        for (const entry of ledgerOf({ plan: `${plan.join('，')}。`, review: sentences.join('') }).entries) {
          const grounds = entry.evidence.some(({ quote }) => /\d|未能/u.test(quote));
          if (entry.outcome === 'missed') expect([entry.rule, grounds]).toEqual([entry.rule, true]);
        }
      }),
      cases,
    );
  });

  it('lets no strength of the wording change an outcome', () => {
    fc.assert(
      fc.property(targets, review, fc.constantFrom('确保', '力争', '努力实现'), (plan, sentences, cue) => {
        const outcomes = (words: readonly string[]) =>
          ledgerOf({ plan: `${words.join('，')}。`, review: sentences.join('') }).entries.map(({ outcome }) => outcome);
        expect(outcomes(plan.map((one) => `${cue}${one}`))).toEqual(outcomes(plan));
      }),
      cases,
    );
  });

  it('quotes what stands in its place', () => {
    fc.assert(
      fc.property(targets, review, (plan, sentences) => {
        const before = districtReport(2024, '各项工作平稳。', `${plan.join('，')}。`);
        const after = districtReport(2025, sentences.join(''), `${plan.join('，')}。`);
        for (const { commitment, evidence, nearest, continuity } of buildLedger([before, after]).entries) {
          expect(before.source.slice(commitment.start, commitment.end)).toBe(commitment.quote);
          for (const { start, end, quote } of [...evidence, ...nearest, ...(continuity ? [continuity] : [])])
            expect(after.source.slice(start, end)).toBe(quote);
        }
      }),
      cases,
    );
  });

  it('does not depend on the order of paragraphs that have nothing to do with each other', () => {
    const others = ['新建公园三座。', '举办青河湾灯会。', '绿化道路十二公里。', '开展全民阅读活动。'];
    const paragraphs = fc.shuffledSubarray(others, { minLength: others.length });
    fc.assert(
      fc.property(targets, review, paragraphs, (plan, sentences, order) => {
        const outcomes = (around: readonly string[]) =>
          ledgerOf({
            plan: `${plan.join('，')}。`,
            review: [around[0], around[1], sentences.join(''), around[2], around[3]].join('\n'),
          }).entries.map(({ outcome, evidence }) => [outcome, evidence.map(({ quote }) => quote)]);
        expect(outcomes(order)).toEqual(outcomes(others));
      }),
      cases,
    );
  });
});
