import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const style = readFileSync(resolve(import.meta.dirname, '../../src/render/html/style/colours.css'), 'utf8');
const [, light = '', dark = ''] = style.split(':root');
const verdicts = ['missed', 'partially_met', 'met', 'exceeded'];

/** What is left of linear red, green and blue where one kind of cone is missing (Machado, Oliveira and Fernandes 2009). */
const eyes: Readonly<Record<string, Matrix>> = {
  'most people': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'who lacks red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'who lacks green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'who lacks blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const [red, green, blue] = matrix.map(([a, b, c]) => Math.min(1, Math.max(0, a * x + b * y + c * z)));
  return [red ?? 0, green ?? 0, blue ?? 0];
};

function linear(theme: string, name: string): Triple {
  const code = new RegExp(`--${name}: #([0-9a-f]{6});`, 'u').exec(theme)?.[1] ?? '';
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = parseInt(code.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red ?? NaN, green ?? NaN, blue ?? NaN];
}

/** Oklab: equal distances look equally far. */
function perceived(colour: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map(Math.cbrt);
  const [l = 0, m = 0, s = 0] = cones;
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of verdicts, %s', (_, theme) => {
  it.each(Object.entries(eyes))('stay apart for %s', (_eye, matrix) => {
    const seen = verdicts.map((name) => perceived(times(matrix, linear(theme, name))));
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1))
        expect(Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)))).toBeGreaterThan(0.08);
  });

  it.each(['paper', 'raised'])('can be read as words on %s', (ground) => {
    const behind = luminance(linear(theme, ground));
    for (const name of [...verdicts, 'open', 'quiet', 'link']) {
      const [bright = 0, dim = 0] = [behind, luminance(linear(theme, name))].sort((a, b) => b - a);
      expect((bright + 0.05) / (dim + 0.05)).toBeGreaterThan(4.5);
    }
  });
});
