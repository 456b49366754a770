import { describe, expect, it } from 'vitest';
import { readReport } from '../src/report.ts';

/** `depth role heading` for each section of a report after its first lines. */
function outline(...lines: readonly string[]): readonly string[] {
  const { sections } = readReport(['青石县人民政府工作报告', ...lines].join('\n'), { name: 'report.txt', year: 2026 });
  return sections
    .filter(({ role }) => role !== 'front_matter')
    .map(({ depth, role, heading }) => `${depth} ${role} ${heading}`);
}

const body = '全县上下共同努力，各项工作都取得了新的进展，群众的生活得到了进一步改善，社会保持和谐稳定。';

describe('the section tree', () => {
  it.each([
    [
      'numbered headings',
      ['各位代表：', '一、2025年工作回顾', '（一）经济发展', body, '二、2026年工作安排', '（一）发展安排', body],
      ['1 review 一、2025年工作回顾', '2 review （一）经济发展', '1 plan 二、2026年工作安排', '2 plan （一）发展安排'],
    ],
    [
      'a review before the first heading',
      ['各位代表：', '首先报告去年的工作。', ...Array.from({ length: 30 }, () => body), '一、扩大内需', body],
      ['1 review 首先报告去年的工作。', '1 plan 一、扩大内需'],
    ],
    [
      'leads with leads of their own below a numbered heading',
      [
        '各位代表：',
        '一、2026年工作安排',
        '（一）发展安排',
        `建设宜居县城。${body}提升道路品质。${body}提升公园品质。${body}提升供水品质。${body}`,
      ],
      [
        '1 plan 一、2026年工作安排',
        '2 plan （一）发展安排',
        '3 plan 建设宜居县城',
        '4 plan 提升道路品质',
        '4 plan 提升公园品质',
        '4 plan 提升供水品质',
      ],
    ],
    [
      'headings without a number, over those with one',
      [
        '各位代表：',
        '2025年工作回顾',
        '一、产业发展',
        body,
        '二、民生改善',
        body,
        '2026年工作安排',
        '一、产业发展',
        body,
      ],
      [
        '1 review 2025年工作回顾',
        '2 review 一、产业发展',
        '2 review 二、民生改善',
        '1 plan 2026年工作安排',
        '2 plan 一、产业发展',
      ],
    ],
    [
      'headings without a number that name a plan',
      [
        '各位代表：',
        '“十四五”时期工作回顾',
        body,
        '“十五五”时期的主要目标任务',
        `一是产业更强。${body}`,
        '2026年重点工作',
        body,
      ],
      [
        '1 review “十四五”时期工作回顾',
        '1 targets “十五五”时期的主要目标任务',
        '3 targets 一是产业更强',
        '1 plan 2026年重点工作',
      ],
    ],
    [
      'short sentences that stand before a long paragraph each',
      [
        '各位代表：',
        '一、2025年工作回顾',
        ...['产业更加兴旺。', '城乡日益融合。', '百姓安居乐业。'].flatMap((lead) => [lead, body + body]),
      ],
      ['1 review 一、2025年工作回顾', '3 review 产业更加兴旺', '3 review 城乡日益融合', '3 review 百姓安居乐业'],
    ],
    [
      'leads that are paragraphs by themselves, and a refrain',
      [
        '各位代表：',
        '一、2025年和五年来工作回顾',
        '一是产业更强。',
        `项目建设全面提速。${body}`,
        body,
        ...['富裕', '宜居', '平安'].flatMap((word) => [`这是更加${word}的五年。`, body]),
      ],
      [
        '1 review 一、2025年和五年来工作回顾',
        '3 review 一是产业更强',
        '3 review 这是更加富裕的五年',
        '3 review 这是更加宜居的五年',
        '3 review 这是更加平安的五年',
      ],
    ],
    [
      'a review that turns to the coming years',
      [
        '各位代表：',
        '一、“十四五”时期发展成就和“十五五”时期主要任务',
        `过去五年成就显著。${body}`,
        `“十五五”时期，我们将迈上新台阶。${body}`,
        `——建设教育强县。${body}`,
      ],
      [
        '1 review 一、“十四五”时期发展成就和“十五五”时期主要任务',
        '3 review 过去五年成就显著',
        '2 targets “十五五”时期，我们将迈上新台阶',
        '3 targets ——建设教育强县',
      ],
    ],
    [
      'demands that follow the targets',
      ['各位代表：', '一、2026年总体要求和主要目标', `要把握发展机遇。${body}`],
      ['1 targets 一、2026年总体要求和主要目标', '3 plan 要把握发展机遇'],
    ],
    [
      'of two short sentences that follow each other the one that is like the other leads',
      [
        '各位代表：',
        '一、2025年工作回顾',
        `一是城乡更加协调。城镇功能持续完善。${body}村容村貌整治行动深入开展。“一核两翼”布局加快成形。${body}现代农业稳步发展。${body}`,
      ],
      [
        '1 review 一、2025年工作回顾',
        '3 review 一是城乡更加协调',
        '4 review 城镇功能持续完善',
        '4 review “一核两翼”布局加快成形',
        '4 review 现代农业稳步发展',
      ],
    ],
    [
      'what a paragraph announces behind its opening, and one that says which year it is',
      ['各位代表：', '一、2026年工作安排', `今年是新规划的开局之年，必须开好头。今年工作的总体要求是：${body}`, body],
      ['1 plan 一、2026年工作安排', '3 plan 今年是新规划的开局之年', '3 plan 今年工作的总体要求是'],
    ],
    [
      'a last call with the clauses that say enough',
      ['各位代表：', '一、2026年工作安排', body, `各位代表！蓝图已经绘就，实干成就未来，让我们一起奋斗。${body}`],
      ['1 plan 一、2026年工作安排', '1 closing 各位代表！蓝图已经绘就，实干成就未来'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(outline(...lines)).toEqual(expected);
  });
});

describe('lines that a page has torn', () => {
  it('are joined around a subscript and before a mark that cannot open a line', () => {
    const long = `${body}${body}PM`;
    const lines = ['一、2025年工作回顾', long, '2.5', '平均浓度下降3%。', '主要', '是：森林覆盖率达到45%。'];
    const page = `<!doctype html>${lines.map((line) => `<p>${line}</p>`).join('\n')}`;
    for (const source of [lines.join('\n'), page]) {
      const { metrics } = readReport(source, { year: 2026 });
      expect(metrics.map(({ indicator, quote }) => `${indicator} ${quote}`)).toEqual([
        'PM2.5平均浓度 3%',
        '森林覆盖率 45%',
      ]);
    }
  });
});

describe('the first lines', () => {
  it.each([
    [
      'a line with the occasion is no title',
      '2026年1月8日在青石县第九届人民代表大会第三次会议上作政府工作报告',
      '青石县人民政府工作报告',
      '',
    ],
    [
      'the national assembly names the nation',
      '——2026年3月5日在第九十届全国人民代表大会第一次会议上',
      '政府工作报告',
      '全国',
    ],
  ])('%s', (_, occasion, title, region) => {
    const report = readReport([title, occasion, '各位代表：', '一、2025年工作回顾', body].join('\n'), {
      name: 'report.txt',
    });
    expect(report.title).toBe(title);
    if (region) expect(report.region).toBe(region);
  });
  it.each([
    ['青石县2025年政府工作报告', '——2026年1月8日在青石县第九届人民代表大会第三次会议上', '二、下一步工作'],
    ['青石县2025年政府工作报告', '', '二、2026年工作安排'],
    ['青石县2026年政府工作报告', '', '二、2026年工作安排'],
    ['青石县2026年政府工作报告', '2025年12月28日在青石县第九届人民代表大会第三次会议上', '二、下一步工作'],
  ])('the year is that of the plan, whichever the title names: %s %s %s', (title, occasion, plan) => {
    const report = readReport([title, occasion, '各位代表：', '一、2025年工作回顾', body, plan, body].join('\n'));
    expect(report.year).toBe(2026);
  });
  it.each([
    ['现在，我代表青石县人民政府向大会报告工作。', '青石县'],
    ['现在，我代表国务院，向大会报告工作。', '全国'],
    ['现在，我代表县人民政府向大会报告工作。', ''],
  ])('the greeting names the region where nothing stands above it: %s', (greeting, region) => {
    expect(readReport(['各位代表：', greeting, '一、2025年工作回顾', body].join('\n')).region).toBe(region);
  });
});

describe('a review of one year and of five', () => {
  it.each([
    ['the year first', '2025年是收官之年，全县经济稳中有进。', '2025', '这是发展成效显著的五年。', '2021-2025'],
    ['the five years first', '“十四五”时期，全县经济稳中有进。', '2021-2025', '刚刚过去的2025年，是收官之年。', '2025'],
  ])('is about what its text has turned to, %s', (_, start, earlier, turn, later) => {
    const figure = '新建公路30公里，改造老旧小区12个。';
    const { metrics } = readReport(
      [
        '县人民政府工作报告',
        '各位代表：',
        '一、2025年和“十四五”时期工作回顾',
        start,
        figure,
        turn,
        figure,
        '二、2026年工作安排',
        body,
      ].join('\n'),
    );
    expect(metrics.map(({ period }) => period)).toEqual([earlier, earlier, later, later]);
  });

  it('is the year before the one that a report without another date is of', () => {
    const { year } = readReport(['县人民政府工作报告', '各位代表：', '2024年工作回顾', body].join('\n'));
    expect(year).toBe(2025);
  });

  it('is the next one where the report is delivered at the end of a year', () => {
    const said = ['政府工作报告', '（2021年12月20日在青石县第十八届人民代表大会第一次会议上）', '各位代表：'];
    const { year, metrics } = readReport(
      [...said, '一、回首过往', '过去五年，新建学校3所。', '二、砥砺前行', body].join('\n'),
    );
    expect([year, metrics[0]?.period]).toEqual([2022, '2017-2021']);
  });

  it('names the years of the plan that a heading is about', () => {
    const lines = [
      '2026年县人民政府工作报告',
      '各位代表：',
      '一、2025年工作回顾',
      body,
      '二、“十五五”主要目标任务',
      '新建公路200公里。',
    ];
    expect(readReport(lines.join('\n')).metrics.map(({ period }) => period)).toEqual(['2026-2030']);
  });
});
