import type { Report, Statement } from '../../src/index.ts';

/** A deterministic source of numbers in 0…1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const shuffled = <T>(items: readonly T[], random: () => number): readonly T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((x, y) => x.at - y.at)
    .map(({ item }) => item);

/** A statement where another one stood. */
export const placed = (statement: Statement, { section, paragraph }: Statement): Statement => ({
  ...statement,
  section,
  paragraph,
});

const rewordings: readonly (readonly [RegExp, string])[] = [
  [/推进/gu, '抓紧推进'],
  [/建设/gu, '打造'],
  [/完成/gu, '做到'],
  [/全面/gu, '更加'],
  [/新增/gu, '增加'],
  [/实施/gu, '启动'],
  [/(\d)(?=\D*$)/gu, '7'],
];

/** A report with a fifth of its statements in another order, and a tenth each reworded, dropped and put in. */
export function damaged(
  before: Report,
  insertions: readonly string[],
  seed: number,
): {
  readonly after: Report;
  /** Ids of the statements that stayed, new → old. */ readonly truth: ReadonlyMap<string, string>;
} {
  const random = seeded(seed);
  const order = [...before.statements.keys()];
  const picked = shuffled(order, random);
  const share = (part: number): number => Math.round(part * order.length);
  const moving = picked.slice(0, share(0.2));
  const reworded = new Set(picked.slice(share(0.2), share(0.3)));
  const dropped = new Set(picked.slice(share(0.3), share(0.4)));
  const slots = [...moving].sort((x, y) => x - y);
  const permuted = [...order];
  shuffled(moving, random).forEach((from, index) => (permuted[slots[index] ?? 0] = from));

  const truth = new Map<string, string>();
  const statements = permuted.flatMap((from, at) => {
    const [origin, place] = [before.statements[from], before.statements[at]];
    if (!origin || !place || dropped.has(from)) return [];
    const text = reworded.has(from)
      ? rewordings.reduce((said, [old, now]) => said.replace(old, now), origin.text)
      : origin.text;
    truth.set(`d${at}`, origin.id);
    return [{ ...placed(origin, place), id: `d${at}`, text }];
  });
  const inserted = insertions.slice(0, share(0.1)).map((text, index) => {
    const neighbour = before.statements[Math.floor(random() * order.length)];
    if (!neighbour) throw new Error('the report is empty');
    return { ...neighbour, id: `n${index}`, text };
  });
  for (const statement of inserted) statements.splice(Math.floor(random() * statements.length), 0, statement);
  return { after: { ...before, statements, metrics: [] }, truth };
}
