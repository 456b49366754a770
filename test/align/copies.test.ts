import { describe, expect, it } from 'vitest';
import { matchingCopies } from '../../src/align/copies.ts';

describe('copies of a text that a report says several times', () => {
  it.each([
    ['both say it once, wherever', ['x', 'y'], ['z', 'w'], 0, 1, true],
    ['the second and the second, both have two', ['x', 'y', 'x', 'y'], ['z', 'z', 'w', 'w'], 2, 1, true],
    ['the first and the second, both have two', ['x', 'y', 'x', 'y'], ['z', 'w', 'z', 'w'], 0, 2, false],
    ['a far copy of what the other says once', ['y', 'x'], ['z', 'w', 'z', 'w'], 0, 2, true],
    ['the nearest by share of the whole', ['x', 'x'], ['z', 'w', 'z', 'w', 'z', 'w'], 1, 2, true],
    ['one far from it', ['x', 'x'], ['z', 'w', 'z', 'w', 'z', 'z', 'z', 'z'], 0, 5, false],
  ])('%s', (_name, before, after, a, b, expected) => {
    expect(matchingCopies(before, after)(a, b)).toBe(expected);
  });

  it('gives the same answer with the sides changed', () => {
    const [before, after] = [
      ['x', 'y', 'x', 'x'],
      ['z', 'w', 'z', 'w'],
    ];
    const [there, back] = [matchingCopies(before, after), matchingCopies(after, before)];
    for (const a of before.keys()) for (const b of after.keys()) expect(there(a, b)).toBe(back(b, a));
  });
});
