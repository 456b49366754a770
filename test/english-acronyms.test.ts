import { describe, expect, it } from 'vitest';
import { acronymsOf, spellOut } from '../src/metrics/spaced/acronyms.ts';

describe('the short names of a report', () => {
  it.each([
    ['The Harbour Renewal Plan (HRP) has begun.', 'HRP', 'Harbour Renewal Plan'],
    ['The Fund for Research and Skills (FRS) has begun.', 'FRS', 'Fund for Research and Skills'],
    ['The pier (HRP) has begun.', 'HRP', undefined],
    ['The harbour. Renewal Plan (HRP) has begun.', 'HRP', undefined],
  ])('%s', (text, short, long) => {
    expect(acronymsOf([text]).get(short)).toBe(long);
  });

  it('are spelled out where they are what is measured, not where they tell whose it is', () => {
    const acronyms = acronymsOf(['The Harbour Renewal Plan (HRP) has begun.']);
    const links = new Set(['under']);
    expect(spellOut('second HRP', acronyms, links)).toBe('second Harbour Renewal Plan');
    expect(spellOut('flats under the HRP', acronyms, links)).toBe('flats under the HRP');
    expect(spellOut('HRP flats', acronyms, links)).toBe('HRP flats');
  });
});
