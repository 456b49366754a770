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

it.each([
  ['twelve', 12],
  ['sixty-two', 62],
  ['three hundred and five', 305],
  ['two million three hundred thousand', 2_300_000],
  ['two hundred and two thousand', 202_000],
  ['1.2 million', 1_200_000],
  ['a hundred', 100],
  ['half a million', 500_000],
  ['two and a half million', 2_500_000],
  ['a quarter of a billion', 250_000_000],
  ['two-thirds', 2 / 3],
  ['seven and a quarter', 7.25],
  ['2½', 2.5],
  ['1 in 8', 0.125],
  ['three out of five', 0.6],
  ['four point zero five', 4.05],
  ['minus six', -6],
  ['3 dozen', 36],
  ['5 lakh', 500_000],
  ['12,34,567', 1_234_567],
  ['5 hundred and 12', 512],
])('%s is %d in English', (text, value) => {
  expect(readNumeral(text, 'en')).toBeCloseTo(value, 10);
});

it.each([
  '',
  'homes',
  'and',
  'hundred and',
  'two two',
  'twenty eleven',
  'a',
  '5 homes',
  'the third',
  'million of them',
])('%s is no number in English', (text) => {
  expect(readNumeral(text, 'en')).toBeNull();
});

it('names the known languages where the id is unknown', () => {
  expect(() => readNumeral('1', 'xx')).toThrow(RangeError);
});
