import { expect, it } from 'vitest';
import { placeStatements } from '../../src/render/views/diff-sections.ts';
import type { Section, SectionPair, Statement, StatementPair } from '../../src/types.ts';

const section = (id: string, parent: string | null, depth: number, start: number, end: number): Section => ({
  id,
  parent,
  depth,
  heading: id,
  role: 'plan',
  period: '2024',
  start,
  end,
});

const pair = (a: Section | null, b: Section | null): SectionPair => ({
  a,
  b,
  relation: a && b ? 'same' : a ? 'removed' : 'added',
  score: a && b ? 1 : 0,
});

const statement = (home: Section, start: number): Statement =>
  ({ section: home.id, start, end: start + 1, text: `${home.id} ${start}` }) as Statement;

const row = (a: Statement | null, b: Statement | null): StatementPair =>
  ({ a, b, relation: a && b ? 'same' : a ? 'removed' : 'added', moved: false, group: null, score: 1 }) as StatementPair;

const before = {
  roads: section('roads', null, 1, 0, 10),
  schools: section('schools', null, 1, 10, 20),
  canteens: section('canteens', 'schools', 3, 15, 20),
};
const after = {
  roads: section('roads', null, 1, 0, 10),
  parks: section('parks', null, 1, 10, 20),
  schools: section('schools', null, 1, 20, 30),
};
const sections = [
  pair(before.roads, after.roads),
  pair(before.schools, after.schools),
  pair(before.canteens, null),
  pair(null, after.parks),
];

it('shows what is gone within the chapter around it, though its neighbour went to another', () => {
  const placed = placeStatements({
    sections,
    statements: [
      row(statement(before.roads, 1), statement(after.roads, 1)),
      // What stood before the canteens stands in the chapter of the roads now.
      row(statement(before.schools, 11), statement(after.roads, 5)),
      row(statement(before.canteens, 16), null),
      row(null, statement(after.parks, 11)),
      row(statement(before.schools, 12), statement(after.schools, 21)),
    ],
  });
  expect(placed.flatMap(({ headings }) => headings.map((shown) => shown.section.heading))).toEqual([
    'parks',
    'schools',
    'canteens',
  ]);
});

it('skips no level of headings on the way down', () => {
  const placed = placeStatements({ sections, statements: [row(statement(before.canteens, 16), null)] });
  expect(placed.flatMap(({ headings }) => headings.map(({ level }) => level))).toEqual([2, 3]);
});

it('tells chapters of one heading apart by what they open with', () => {
  const call = (start: number): Section => ({
    ...section(`call ${start}`, null, 1, start, start + 10),
    heading: 'Friends!',
  });
  const [first, second] = [call(0), call(10)];
  const placed = placeStatements({
    sections: [pair(null, first), pair(null, second)],
    statements: [
      row(null, { ...statement(first, 0), text: 'Friends!' }),
      row(null, statement(first, 1)),
      row(null, statement(second, 11)),
    ],
  });
  expect(placed.flatMap(({ headings }) => headings.map((shown) => shown.section.heading))).toEqual([
    'Friends! call 0 1',
    'Friends! call 10 11',
  ]);
});
