import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignReports, diffReports, readReport, type Report, type ReportDiff } from '../../src/index.ts';
import { damaged, placed, seeded, shuffled } from '../support/damage.ts';

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/reports/${name}`, import.meta.url), 'utf8');
const read = (name: string): Report => readReport(example(name), { name });
const [liuxi2023, liuxi2024, liuxi2025] = [read('liuxi-2023.txt'), read('liuxi-2024.txt'), read('liuxi-2025.txt')];
const pairs: readonly (readonly [Report, Report])[] = [
  [liuxi2023, liuxi2024],
  [liuxi2024, liuxi2025],
  [read('harrowmere-2024.md'), read('harrowmere-2025.md')],
];

const count = <T extends string>(items: readonly { readonly relation: T }[]): Partial<Record<T, number>> => {
  const counts: Partial<Record<T, number>> = {};
  for (const { relation } of items) counts[relation] = (counts[relation] ?? 0) + 1;
  return counts;
};

/** Ids of what stands together, in an order of their own. */
const together = ({ statements }: ReportDiff, first: 'a' | 'b'): readonly string[] =>
  statements.flatMap(({ a, b }) => (a && b ? [first === 'a' ? `${a.id} ${b.id}` : `${b.id} ${a.id}`] : [])).sort();

describe('two reports', () => {
  it.each(pairs)('every statement of both sides stands in exactly one pair or group', (before, after) => {
    const { statements } = alignReports(before, after);
    for (const side of ['a', 'b'] as const) {
      const report = side === 'a' ? before : after;
      const homes = new Map<string, Set<string>>();
      statements.forEach((match, index) => {
        const id = match[side]?.id;
        if (id) homes.set(id, (homes.get(id) ?? new Set()).add(match.group ?? `pair ${index}`));
      });
      expect([...homes.keys()].sort()).toEqual(report.statements.map(({ id }) => id).sort());
      expect([...homes.values()].every((home) => home.size === 1)).toBe(true);
    }
  });

  it.each(pairs)('swapping them swaps added and removed and keeps the pairs', (before, after) => {
    const [there, back] = [diffReports(before, after), diffReports(after, before)];
    expect(together(back, 'b')).toEqual(together(there, 'a'));
    const [forth, reverse] = [count(there.statements), count(back.statements)];
    expect(reverse).toEqual({ ...forth, added: forth.removed, removed: forth.added });
  });

  it.each(pairs)('swapping them keeps the pairs of sections and figures', (before, after) => {
    const [there, back] = [diffReports(before, after), diffReports(after, before)];
    const kept = <Item extends { readonly id: string }>(
      items: readonly { readonly a: Item | null; readonly b: Item | null }[],
      first: 'a' | 'b',
    ): readonly string[] =>
      items.map(({ a, b }) => (first === 'a' ? [a, b] : [b, a]).map((item) => item?.id ?? '').join(' ')).sort();
    expect(kept(back.sections, 'b')).toEqual(kept(there.sections, 'a'));
    expect(kept(back.metrics, 'b')).toEqual(kept(there.metrics, 'a'));
    const [forth, reverse] = [count(there.metrics), count(back.metrics)];
    expect(reverse).toEqual({
      ...forth,
      added: forth.removed,
      removed: forth.added,
      raised: forth.lowered,
      lowered: forth.raised,
    });
  });

  it.each(pairs)('edits rebuild both sides', (before, after) => {
    for (const { a, b, edits } of diffReports(before, after).statements) {
      const side = (other: string): string => edits.map(({ type, text }) => (type === other ? '' : text)).join('');
      expect([side('insert'), side('delete')]).toEqual([a?.text ?? '', b?.text ?? '']);
    }
  });

  it('a report differs from itself in nothing', () => {
    for (const report of [liuxi2024, ...pairs.flat()]) {
      const diff = diffReports(report, report);
      expect(count(diff.statements)).toEqual({ same: report.statements.length });
      expect(diff.statements.every(({ edits }) => edits.every(({ type }) => type === 'same'))).toBe(true);
      expect(Object.keys(count(diff.sections))).toEqual(['same']);
      expect(diff.sections.filter(({ a }) => !a?.derived)).toHaveLength(report.sections.length);
      expect(diff.metrics.every(({ relation }) => relation === 'held')).toBe(true);
      expect(diff.restated).toEqual([]);
    }
  });

  const planned = (year: number, ...tasks: readonly string[]): Report =>
    readReport(['溪口镇政府工作报告', '一、工作安排', ...tasks].join('\n'), { year });
  /** What a task of the later year continues, or null. */
  const continued = (then: readonly string[], now: readonly string[], task: string): readonly string[] =>
    alignReports(planned(2024, ...then), planned(2025, ...now)).statements.flatMap(({ a, b }) =>
      a && b?.text === task ? [a.text] : [],
    );
  const rest = ['疏浚柳河河道。', '翻修镇文化站。', '更换老旧路灯。', '扩种油菜。', '编修镇志。'];

  it.each([
    { then: '新增公租房两百套。', now: '多渠道筹集保障性住房。' },
    { then: '建设二号无人机起降点。', now: '让低空经济成为新的增长点。' },
    { then: '力争农村黑臭水体动态清零。', now: '水质考核断面保持优良。' },
  ])('a task goes on under another name where its place stays: $now', ({ then, now }) => {
    const [works, others] = [
      ['（一）办好实事', then],
      ['（二）办好实事', now],
    ];
    expect(continued([...works, '（二）其他', ...rest], ['（一）其他', ...rest, ...others], now)).toEqual([then]);
    // A shared subject alone is no match.
    expect(continued([then, ...rest], [...rest, now], now)).toEqual([]);
  });

  it.each([
    {
      then: '整治老城排水，更换井盖百套，清掏暗渠，公示名单。',
      now: '抓紧整治老城排水，新铺钢管三千米，绿化沿岸坡地。',
      linked: true,
    },
    {
      then: '更换井盖百套，清掏暗渠，公示名单，整治老城排水。',
      now: '新铺钢管三千米，绿化沿岸坡地，抓紧整治老城排水。',
      linked: false,
    },
  ])('a task is known by the clause that opens a sentence: $then', ({ then, now, linked }) => {
    expect(continued([then, ...rest], [...rest, now], now)).toEqual(linked ? [then] : []);
  });

  it('one task goes on in two, which makes a group', () => {
    const then = '新建柳河湿地公园，整修柳河滨水步道。';
    const now = ['新建柳河湿地公园。', '整修柳河滨水步道并安装护栏。'];
    expect(now.map((task) => continued([then, ...rest], [...rest, ...now], task))).toEqual([[then], [then]]);
    const groups = alignReports(planned(2024, then, ...rest), planned(2025, ...rest, ...now)).statements.flatMap(
      ({ a, group }) => (a?.text === then ? [group] : []),
    );
    expect(groups).toEqual(['g1', 'g1']);
  });

  it('a further part says something of the whole that the first part does not', () => {
    const then = '修建滨河骑行道十公里，沿线栽种乌桕。';
    const [nearest, aside] = ['修建滨河骑行道八公里，沿线栽种乌桕与垂柳。', '为滨河骑行道配置照明。'];
    expect(continued([then, ...rest], [...rest, aside], aside)).toEqual([then]);
    expect(continued([then, ...rest], [...rest, nearest, aside], aside)).toEqual([]);
  });

  it('a plan of five years and one of the year may both say the same of it', () => {
    const then = '修建滨河骑行道十公里，沿线栽种乌桕。';
    const [inFiveYears, thisYear] = ['修建滨河骑行道八十公里，沿线栽种乌桕与垂柳。', '为滨河骑行道配置照明。'];
    const now = [
      '一、“十四五”时期主要任务',
      '“十四五”时期主要任务是：',
      inFiveYears,
      '二、2025年工作安排',
      ...rest,
      thisYear,
    ];
    const after = readReport(['溪口镇政府工作报告', ...now].join('\n'), { year: 2025 });
    const found = alignReports(planned(2024, then, ...rest), after).statements.filter(({ a }) => a?.text === then);
    expect(found.map(({ b }) => b?.text)).toEqual([inFiveYears, thisYear]);
  });

  it.each([
    ['多措并举清理河道垃圾。', '多措并举留住返乡青年。'],
    ['千方百计清理淤泥。', '千方百计留住返乡青年。'],
    ['办好镇运动会。', '办好镇图书展。'],
  ])('a stock phrase is no bond: %s %s', (then, now) => {
    expect(continued([then, ...rest], [...rest, now], now)).toEqual([]);
  });

  it('a task that stands as it was is not continued a second time', () => {
    const then = '更换老城井盖一百二十套并公示清单，清掏南街暗渠。';
    const now = ['更换老城井盖一百二十套并公示清单，清掏南街的暗渠。', '更换老城井盖三十套。'];
    expect(now.map((task) => continued([then, ...rest], [...rest, ...now], task))).toEqual([[then], []]);
    expect(continued([then, ...rest], [...rest, now[1] ?? ''], now[1] ?? '')).toEqual([then]);
  });

  it("a person's own similarity takes part", () => {
    const [a, b] = [
      readReport('一、下一年工作安排\n办好学校食堂。\n整修村级道路。\n', { year: 2024 }),
      readReport('一、下一年工作安排\n改善学生用餐。\n整修村级道路。\n', { year: 2025 }),
    ];
    const linked = (similarity?: (x: string, y: string) => number): boolean =>
      alignReports(a, b, similarity ? { similarity } : {}).statements.some(
        (match) => match.a?.text.includes('食堂') && match.b?.text.includes('用餐'),
      );
    expect(linked()).toBe(false);
    expect(linked((x, y) => (x.includes('食堂') && y.includes('用餐') ? 1 : 0))).toBe(true);
  });
});

it('the change of a place in a ranking has no percentage', () => {
  const { metrics } = diffReports(liuxi2023, liuxi2024);
  const ranks = metrics.filter(({ a, b }) => a?.kind === 'rank' && b?.kind === 'rank');
  expect(ranks.length).toBeGreaterThan(0);
  expect(ranks.every(({ percent }) => percent === null)).toBe(true);
  expect(ranks.map(({ relation, delta }) => [relation, delta])).toContainEqual(['raised', -1]);
});

it.each([
  ['地区生产总值增长6.5%—7%', '地区生产总值增长6.5%左右', 'lowered', -0.5, '区间'],
  ['地区生产总值增长6.5%—7%', '地区生产总值增长7%左右', 'raised', 0.5, '区间'],
  ['地区生产总值增长7%左右', '地区生产总值增长6.5%—7%', 'lowered', -0.5, '区间'],
  ['城镇调查失业率5%—5.5%', '城镇调查失业率5.5%', 'raised', 0.5, '区间'],
  ['城镇调查失业率5%—5.5%', '城镇调查失业率5%', 'lowered', -0.5, '区间'],
  ['城镇调查失业率5%', '城镇调查失业率4.5%', 'lowered', -0.5, ''],
])('of a range the end counts that differs: %s > %s is %s', (then, now, relation, delta, note) => {
  const planned = (year: number, target: string): Report =>
    readReport(`溪口镇政府工作报告\n一、主要预期目标\n主要预期目标是：${target}。`, { year });
  const [pair] = diffReports(planned(2024, then), planned(2025, now)).metrics;
  expect([pair?.relation, pair?.delta]).toEqual([relation, delta]);
  expect(pair?.note).toContain(note);
});

describe('sections', () => {
  const roads = '整修村级道路三十公里，硬化田间便道。改造老旧桥梁，安装护栏和路灯。';
  const schools = '新建寄宿制小学两所，扩建幼儿园食堂。招聘乡村音乐教师，配齐图书和器材。';
  const clinics = '为卫生院添置彩超和救护车。签约家庭医生，上门随访高血压老人。';
  const forests = '栽植油茶和核桃，抚育退化林地。聘用生态护林员，扑救山火隐患。';
  const report = (year: number, ...parts: readonly string[]): Report =>
    readReport(['溪口镇政府工作报告', '一、工作安排', ...parts].join('\n'), { year });
  const told = (before: Report, after: Report, depth: number): readonly string[] =>
    diffReports(before, after)
      .sections.filter(({ a, b }) => Math.max(a?.depth ?? 0, b?.depth ?? 0) === depth)
      .map(({ a, b, relation }) => `${a?.heading ?? '-'} > ${b?.heading ?? '-'}: ${relation}`)
      .sort();

  it.each([
    {
      case: 'renumbered and reordered',
      before: ['（一）修好路', roads, '（二）办好学校', schools, '（三）看好病', clinics],
      after: ['（一）看好病', clinics, '（二）修好路', roads, '（三）办好学校', schools],
      expected: [
        '（一）修好路 > （二）修好路: same',
        '（二）办好学校 > （三）办好学校: same',
        '（三）看好病 > （一）看好病: moved',
      ],
    },
    {
      case: 'split',
      before: ['（一）办好学校和看好病', schools + clinics, '（二）修好路', roads],
      after: ['（一）办好学校', schools, '（二）看好病', clinics, '（三）修好路', roads],
      expected: [
        '（一）办好学校和看好病 > （一）办好学校: revised',
        '（一）办好学校和看好病 > （二）看好病: split',
        '（二）修好路 > （三）修好路: same',
      ],
    },
    {
      case: 'merged',
      before: ['（一）办好学校', schools, '（二）看好病', clinics, '（三）修好路', roads],
      after: ['（一）办好学校和看好病', schools + clinics, '（二）修好路', roads],
      expected: [
        '（一）办好学校 > （一）办好学校和看好病: revised',
        '（三）修好路 > （二）修好路: same',
        '（二）看好病 > （一）办好学校和看好病: merged',
      ],
    },
    {
      case: 'dealt out into parts',
      before: [`（一）办好学校和看好病。${schools}${clinics}`, `（二）修好路。${roads}`],
      after: ['（一）办好学校和看好病。', `办好学校。${schools}`, `看好病。${clinics}`, `（二）修好路。${roads}`],
      depth: 3,
      expected: ['（一）办好学校和看好病 > 办好学校: split', '（一）办好学校和看好病 > 看好病: split'],
    },
    {
      case: 'leads whose chapter goes without saying',
      before: ['（一）办实事。', `修好路，通到户。${roads}`, `办好学校。${schools}`, `看好病。${clinics}`],
      after: [
        ...['（一）办好学校和看好病。', `办好学校。${schools}`, `看好病。${clinics}`],
        ...['（二）修好路，护好林。', `修好路，通到家。${roads}`, `护好林。${forests}`],
      ],
      depth: 3,
      expected: [
        '- > 护好林: added',
        '修好路，通到户 > 修好路，通到家: revised',
        '办好学校 > 办好学校: same',
        '看好病 > 看好病: same',
      ],
    },
    {
      case: 'new and gone',
      before: ['（一）修好路', roads, '（二）护好林', forests],
      after: ['（一）修好路', roads, '（二）办好学校', schools],
      expected: ['- > （二）办好学校: added', '（一）修好路 > （一）修好路: same', '（二）护好林 > -: removed'],
    },
  ])('$case', ({ before, after, depth = 2, expected }) => {
    expect(told(report(2024, ...before), report(2025, ...after), depth)).toEqual([...expected].sort());
  });
});

describe('a paragraph without heading', () => {
  const works = ['（一）修好路', '整修村级道路三十公里。硬化田间便道。'];
  const report = (year: number, ...paragraphs: readonly string[]): Report =>
    readReport(['溪口镇政府工作报告', '一、工作安排', ...paragraphs, ...works].join('\n'), { year });
  const derived = ({ sections }: ReportDiff): readonly string[] =>
    sections.flatMap(({ a, b, relation }) =>
      a?.derived || b?.derived ? [`${a?.heading ?? '-'} > ${b?.heading ?? '-'}: ${relation}`] : [],
    );

  it.each([
    { opens: '支持渔业合作社发展，为渔船加装定位。', name: '支持渔业合作社发展' },
    { opens: '一年来，我们坚持问计于民，走访两千户。', name: '一年来，我们坚持问计于民' },
    { opens: '各位代表！山水相依，桑梓情深似海，我们不敢懈怠。', name: '各位代表！山水相依，桑梓情深似海' },
    {
      opens: '我们认真做好老旧渔船拆解、渔港疏浚、渔民转产培训、禁渔期补助和岸线清理等各项工作，群众满意。',
      name: '我们认真做好老旧渔船拆解',
    },
  ])('is compared under the words it opens with: $name', ({ opens, name }) => {
    expect(derived(diffReports(report(2024, opens), report(2025, opens)))).toEqual([`${name} > ${name}: same`]);
    expect(derived(diffReports(report(2024), report(2025, opens)))).toEqual([`- > ${name}: added`]);
  });

  it('is no section of a report, nor a part of one that it fills alone', () => {
    const one = report(2025, '支持渔业合作社发展，为渔船加装定位。');
    expect(one.sections.map(({ heading }) => heading)).not.toContain('支持渔业合作社发展');
    const ids = one.sections.map(({ id }) => id);
    const pairs = diffReports(report(2024), one).sections;
    expect(pairs.flatMap(({ b }) => (b ? [b.id] : [])).every((id) => ids.includes(id))).toBe(true);
    expect(pairs.find(({ b }) => b?.derived)?.b?.id).toBe(ids[1]);
    expect(derived(diffReports(report(2024), report(2025)))).toEqual([]);
  });
});

describe('a review of five years', () => {
  it('is compared with that of one year where there is no other', () => {
    const review = (years: string, works: string): string =>
      `溪口镇政府工作报告\n一、${years}工作回顾\n改造柳河老桥。${works}，硬化田间便道，添置彩超和救护车。\n`;
    const [before, after] = [
      readReport(review('2024年', '加固柳河老桥'), { year: 2025 }),
      readReport(review('2021—2025年', '重修柳河老桥'), { year: 2026 }),
    ];
    expect(count(diffReports(before, after).sections).added).toBeUndefined();
  });

  const about = (year: string): string => `${year}，改造柳河老桥，硬化田间便道，添置彩超和救护车。`;
  it('stands back behind the review of the year when chapters are paired', () => {
    const [before, after] = [
      readReport(`溪口镇政府工作报告\n一、2024年工作回顾\n${about('2024年')}\n`, { year: 2025 }),
      readReport(
        `溪口镇政府工作报告\n一、2021—2025年工作回顾\n${about('五年来')}\n二、2025年工作回顾\n${about('2025年')}\n`,
        { year: 2026 },
      ),
    ];
    const pair = diffReports(before, after).sections.find(
      ({ a, relation }) => a?.heading === '一、2024年工作回顾' && relation !== 'split',
    );
    expect(pair?.b?.heading).toBe('二、2025年工作回顾');
  });
});

describe('moves', () => {
  /** The same report with its statements in another order, each where it stood by section. */
  const rearranged = (report: Report, order: readonly number[]): Report => ({
    ...report,
    statements: order.flatMap((from, at) => {
      const [statement, place] = [report.statements[from], report.statements[at]];
      return statement && place ? [placed(statement, place)] : [];
    }),
  });

  it('shuffled statements are the same or moved, nothing else', () => {
    const order = shuffled([...liuxi2024.statements.keys()], seeded(7));
    const { statements } = diffReports(liuxi2024, rearranged(liuxi2024, order));
    const { same = 0, moved = 0, ...rest } = count(statements);
    expect(rest).toEqual({});
    expect(same + moved).toBe(liuxi2024.statements.length);
    expect(moved).toBeGreaterThan(liuxi2024.statements.length / 2);
    expect(statements.every(({ a, b }) => a?.text === b?.text)).toBe(true);
  });

  it('shuffled paragraphs of a text are the same or moved, nothing else', () => {
    const paragraphs = example('liuxi-2024.txt').split('\n');
    const isHeading = (paragraph: string): boolean => /^[一二三四五六]、|^（[一二三四五六]）/u.test(paragraph.trim());
    const first = paragraphs.findIndex(isHeading);
    const slots = [...paragraphs.keys()].filter(
      (at) => at > first && (paragraphs[at] ?? '').trim().length > 50 && !isHeading(paragraphs[at] ?? ''),
    );
    const text = [...paragraphs];
    shuffled(slots, seeded(3)).forEach((from, index) => (text[slots[index] ?? 0] = paragraphs[from] ?? ''));
    const after = readReport(text.join('\n'), { name: 'shuffled' });
    const { statements } = diffReports(liuxi2024, after);
    const { same = 0, moved = 0, ...rest } = count(statements);
    expect(rest).toEqual({});
    expect(same).toBeGreaterThan(0);
    expect(moved).toBeGreaterThan(0);
  });

  const insertions = [
    '筹备首届马拉松赛事，邀请周边跑友同场竞技。',
    '为村级图书角添置童书和绘本。',
    '组织青年夜校，开设烘焙、摄影和手语课程。',
    '开展流浪猫狗绝育和领养。',
    '编印乡土植物图鉴，走进中小学课堂。',
    '更换公园座椅，增设母婴室和饮水点。',
    '试行错峰停车，缓解医院周边拥堵。',
    '整理老照片，建立口述历史档案。',
    '推出沿河夜景灯光秀。',
    '建立应急广播，覆盖偏远山村。',
  ];

  it.each([
    ...[1, 2, 3, 4, 5].map((seed) => ({ seed, before: liuxi2024 })),
    ...[6, 7, 8].map((seed) => ({ seed, before: liuxi2023 })),
  ])('finds what belongs together in a damaged report (seed $seed)', ({ seed, before }) => {
    const { after, truth } = damaged(before, insertions, seed);
    const found = diffReports(before, after).statements.filter(({ a, b }) => a && b);
    const right = found.filter(({ a, b }) => truth.get(b?.id ?? '') === a?.id || a?.text === b?.text);
    expect(right.length).toBeGreaterThanOrEqual(0.97 * truth.size);
    expect(found.length - right.length).toBeLessThanOrEqual(0.02 * truth.size);
  });
});
