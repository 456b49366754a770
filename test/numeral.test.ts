import { expect, it } from 'vitest';
import { readNumeral } from '../src/index.ts';

it.each([
  ['一百二', 120],
  ['一万五千亿', 1_500_000_000_000],
  ['两千零一', 2001],
  ['三万五', 35_000],
  ['二〇二六', 2026],
  ['1.4万亿', 1_400_000_000_000],
  ['5万4千6百', 54_600],
  ['负三十二', -32],
  ['百分之五', 0.05],
  ['三分之二', 2 / 3],
  ['一又二分之一', 1.5],
  ['半百', 50],
  ['十余万', 100_000],
  ['叁仟肆佰元伍角', 3400.5],
  ['１２．５', 12.5],
  ['2e5', 200_000],
])('%s is %d', (text, value) => {
  expect(readNumeral(text, 'zh')).toBeCloseTo(value, 10);
});

it.each(['', '元', '百十一', '十一十二', '点一', '零点', '10..1万', '千方百计', '万', '三个', '1万2个'])(
  '%s is no number',
  (text) => {
    expect(readNumeral(text, 'zh')).toBeNull();
  },
);

it('names the known languages where the id is unknown', () => {
  expect(() => readNumeral('1', 'xx')).toThrow(RangeError);
});
