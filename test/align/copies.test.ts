import { describe, expect, it } from 'vitest';
import { nearestCopies } from '../../src/align/copies.ts';

describe('copies of a text that a report says several times', () => {
  it.each([
    ['both say it once, wherever', ['x', 'y'], ['z', 'w'], 0, 1, true],
    ['the copy at the same place', ['x', 'y', 'x', 'y'], ['z', 'w', 'z', 'w'], 2, 2, true],
    ['a copy far from it, where both have copies', ['x', 'y', 'x', 'y'], ['z', 'w', 'z', 'w'], 0, 2, false],
    ['a far copy of what the other says once', ['y', 'x'], ['z', 'w', 'z', 'w'], 0, 2, true],
    ['reports of unlike length, by share of the whole', ['x', 'x'], ['z', 'w', 'w', 'w', 'z', 'w'], 1, 4, true],
  ])('%s', (_name, before, after, a, b, expected) => {
    expect(nearestCopies(before, after)(a, b)).toBe(expected);
  });

  it('gives the same answer with the sides changed', () => {
    const [before, after] = [
      ['x', 'y', 'x', 'x'],
      ['z', 'w', 'z', 'w'],
    ];
    const [there, back] = [nearestCopies(before, after), nearestCopies(after, before)];
    for (const a of before.keys()) for (const b of after.keys()) expect(there(a, b)).toBe(back(b, a));
  });
});
