import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureText, gapText, numberText, shifted } from '../../src/render/figures.ts';
import { messagesOf } from '../../src/render/messages/index.ts';
import type { Figure } from '../../src/types.ts';

const zh = messagesOf('zh').numbers;
const en = messagesOf('en').numbers;

const figure = (value: number, unit: string, parts: Partial<Figure> = {}): Figure => ({
  value,
  high: null,
  unit,
  bound: 'eq',
  kind: 'level',
  direction: null,
  step: 0,
  ...parts,
});

describe('a figure in words', () => {
  it.each<[Figure, string, string]>([
    [figure(4503000000, '元'), '45.03亿元', '4.503 billion 元'],
    [figure(250000000, '美元', { bound: 'gte' }), '至少2.5亿美元', 'at least 250 million 美元'],
    [figure(1400000000000, '元'), '1.4万亿元', '1.4 trillion 元'],
    [figure(12345, '人'), '1.2345万人', '12,345 人'],
    [figure(4500000000, '元', { step: 1000000 }), '45.00亿元', '4.500 billion 元'],
    [figure(78, '家'), '78家', '78 家'],
    [figure(3600, '家', { bound: 'gt' }), '超过3600家', 'over 3,600 家'],
    [figure(2500000000, '$'), '$25亿', '$2.5 billion'],
    [figure(54, '微克/立方米', { bound: 'lte' }), '不超过54微克/立方米', 'at most 54 微克/立方米'],
    [figure(45, 'kt'), '45 kt', '45 kt'],
    [figure(8.9, '%', { kind: 'growth', direction: 'up', step: 0.1 }), '增长8.9%', 'up 8.9%'],
    [figure(6, '%', { kind: 'growth', direction: 'up', step: 0.1 }), '增长6.0%', 'up 6.0%'],
    [figure(7, '%', { kind: 'growth', direction: 'up', bound: 'approx' }), '增长约7%', 'up about 7%'],
    [figure(2.1, '%', { kind: 'growth', direction: 'down' }), '下降2.1%', 'down 2.1%'],
    [figure(6.5, '%', { high: 7, bound: 'range', kind: 'growth', direction: 'up' }), '增长6.5%—7%', 'up 6.5%–7%'],
    [figure(3, '个', { high: 5, bound: 'range' }), '3—5个', '3–5 个'],
    [figure(0.5, '个百分点', { kind: 'delta', direction: 'up' }), '增加0.5个百分点', 'up 0.5 个百分点'],
    [figure(3, 'rank', { kind: 'rank' }), '第3位', 'rank 3'],
    [figure(0, '起'), '0起', '0 起'],
    [figure(-5, '亿'), '\u{2212}5亿', '\u{2212}5 亿'],
  ])('%j', (given, chinese, english) => {
    expect([figureText(given, zh), figureText(given, en)]).toEqual([chinese, english]);
  });

  it('never changes the number', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
        fc.constantFrom(0, 4, 8, 12),
        (value, power) => {
          const back = Number(`${shifted(value, power)}e${power}`);
          expect(back).toBe(Math.abs(value));
        },
      ),
    );
  });

  it.each([
    [6.3 - 7, '个百分点', '\u{2212}0.7个百分点'],
    [7 - 6.1, '个百分点', '+0.9个百分点'],
    [-150000000, '元', '\u{2212}1.5亿元'],
    [0, '个', '0个'],
  ])('gap %d %s', (gap, unit, text) => {
    expect(gapText(gap, unit, zh)).toBe(text);
  });

  it('shows a long fraction without a magnitude', () => {
    expect(numberText(123456789, zh)).toBe('12345.6789万');
    expect(numberText(300_000_000, zh, 1_000_000)).toBe('3.00亿');
    expect(numberText(1_350_000_000_000, zh, 100_000_000)).toBe('1.35万亿');
    expect(numberText(1234567.891, zh)).toBe('1234567.891');
  });
});
