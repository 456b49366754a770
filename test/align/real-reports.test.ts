import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffReports, readReport, type Report } from '../../src/index.ts';
import { damaged, placed, seeded, shuffled } from '../support/damage.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const isThere = existsSync(CORPUS);
if (!isThere) console.warn('SKIPPED: alignment of real reports, since ../shared is not there');

const read = (name: string): Report => readReport(readFileSync(new URL(`${name}.txt`, CORPUS)));
/** Sentences that no government's report has. */
const strange = readFileSync(new URL('../../examples/reports/liuxi-2025.txt', import.meta.url));

describe.skipIf(!isThere).each([
  ['national-2013', 'national-2014'],
  ['hunan-2025', 'hunan-2026'],
  ['liaoning-2026', 'liaoning-2025'],
])('the real reports %s and %s', (first, second) => {
  let before: Report;
  let after: Report;
  beforeAll(() => {
    [before, after] = [read(first), read(second)];
  });

  it('are rebuilt by the edits on both sides', () => {
    for (const { a, b, edits } of diffReports(before, after).statements) {
      const side = (other: string): string => edits.map(({ type, text }) => (type === other ? '' : text)).join('');
      expect([side('insert'), side('delete')]).toEqual([a?.text ?? '', b?.text ?? '']);
    }
  });

  it('have each statement of both sides in one pair or group, whichever comes first', () => {
    const [there, back] = [diffReports(before, after).statements, diffReports(after, before).statements];
    for (const side of ['a', 'b'] as const) {
      const homes = new Map<string, Set<string>>();
      there.forEach((pair, index) => {
        const id = pair[side]?.id;
        if (id) homes.set(id, (homes.get(id) ?? new Set()).add(pair.group ?? `pair ${index}`));
      });
      expect(homes.size).toBe((side === 'a' ? before : after).statements.length);
      expect([...homes.values()].every(({ size }) => size === 1)).toBe(true);
    }
    const pairs = (rows: typeof there, one: 'a' | 'b', other: 'a' | 'b'): readonly string[] =>
      rows.map((pair) => `${pair[one]?.id ?? '-'} ${pair[other]?.id ?? '-'}`).sort();
    expect(pairs(back, 'b', 'a')).toEqual(pairs(there, 'a', 'b'));
  });

  it('differ from themselves in nothing, and shuffled in places alone', () => {
    expect(new Set(diffReports(after, after).statements.map(({ relation }) => relation))).toEqual(new Set(['same']));
    const order = shuffled(after.statements, seeded(7));
    const statements = after.statements.map((place, at) => placed(order[at] ?? place, place));
    const relations = diffReports(after, { ...after, statements }).statements.map(({ relation }) => relation);
    expect(new Set(relations)).toEqual(new Set(['same', 'moved']));
  });

  it.each([1, 2, 3])('are found again when damaged (seed %i)', (seed) => {
    const insertions = readReport(strange).statements.map(({ text }) => text);
    const damage = damaged(after, insertions, seed);
    const found = diffReports(after, damage.after).statements.filter(({ a, b }) => a && b);
    const right = found.filter(({ a, b }) => damage.truth.get(b?.id ?? '') === a?.id || a?.text === b?.text);
    expect(right.length).toBeGreaterThanOrEqual(0.97 * damage.truth.size);
    expect(found.length - right.length).toBeLessThanOrEqual(0.02 * damage.truth.size);
  });
});
