import fc from 'fast-check';

/** What sentences full of figures are put together from: one of each kind of word in turn. */
interface Words {
  /** Opens a sentence: a time, a modal, or nothing. */
  readonly openings: readonly string[];
  /** What is measured, the bound before the figure, the figure with its unit and the bound behind it. */
  readonly levels: readonly (readonly string[])[];
  /** Goes on about a level: its growth, its rank, where it came from. */
  readonly tails: readonly string[];
  /** Counts of several things behind one verb. */
  readonly lists: readonly string[];
  readonly between: readonly string[];
  readonly end: string;
}

const chinese: Words = {
  openings: ['2023年，', '去年，', '今年力争', '到2027年，', '“十四五”期间，', '五年来，', '全年', ''],
  levels: [
    ['粮食产量', '一般公共预算收入', '规模以上工业增加值', '外贸进出口总额（含边贸）'],
    ['', '达到', '突破', '稳定在', '不低于', '为近'],
    ['48.5亿元', '1.2万亿元', '36万吨', '3—5万吨', '1,280.4万元', '两百万斤'],
    ['', '以上', '左右', '以内'],
  ],
  tails: [
    '增长8.9%',
    '同比下降1.5个百分点',
    '居全市第二',
    '比上年增加300个',
    '是2020年的1.6倍',
    '年均增长6%-7%',
    '占比30%以上',
  ],
  lists: [
    '新建公园12个、停车场30座、学校5所',
    '改造老旧小区130个（1.8万户）',
    '企业由上年的88家增加到317家',
    '甲、乙两镇分别增长5%和7%',
    '发放补贴300元、500元两档',
    '建设里程从12公里延长至20公里',
  ],
  between: ['，', '；', '，其中', '、'],
  end: '。',
};

const english: Words = {
  openings: [
    'In 2023, ',
    'Last year, ',
    'By 2027, ',
    'Over the next five years, ',
    'In 2022-23 ',
    'We expect that ',
    '',
  ],
  levels: [
    ['output', 'the waiting list (all clinics)', 'spending on roads', 'the number of pupils'],
    [' reached ', ' was about ', ' will be at least ', ' has exceeded ', ' fell to ', ' may come to '],
    ['$48.5 million', '1.2 million tonnes', '3 to 5 per cent', '€1,280.4bn', 'two hundred homes', '-4%'],
    ['', ' or more', ' a year', ' in real terms'],
  ],
  tails: [
    'up 8.9% on 2021',
    'an increase of 1.5 percentage points',
    'ranked second among 32 towns',
    'from 300 in 2020',
    'growing by 6% to 7% a year',
    'twice the goal of $20 million',
    'compared with 12% (2019: 11%)',
  ],
  lists: [
    'we opened 12 parks, 30 car parks and five schools',
    'we will repair 130 bridges, 40 of them by June',
    'firms rose from 88 to 317',
    'buses and trams grew by 5% and 7% respectively',
    'half of the fleet and one in four stops were renewed',
    'the line grew from 12 miles in 2019 to 20 miles in 2023',
  ],
  between: [', ', '; ', ', of which ', ' and '],
  end: '.',
};

const one = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

/** Paragraphs of one to three sentences with levels, bounds, lists, growth, ranks and periods. */
function paragraphsOf(words: Words): fc.Arbitrary<string> {
  const level = fc.tuple(...words.levels.map(one)).map((parts) => parts.join(''));
  const told = fc.tuple(level, one(words.between), one(words.tails)).map((parts) => parts.join(''));
  const clause = fc.oneof(level, told, one(words.lists));
  const sentence = fc
    .tuple(one(words.openings), clause, one(words.between), clause)
    .map(([opening, first, between, second]) => `${opening}${first}${between}${second}${words.end}`);
  const blank = words === english ? ' ' : '';
  return fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(blank));
}

/** A language, its paragraphs, and a report around one that reviews a year and plans for the next. */
export const languages = [
  {
    locale: 'zh',
    paragraphs: paragraphsOf(chinese),
    idle: '大家都很努力，也得到了各方面的帮助。',
    report: (done: string, planned: string) =>
      `柳溪区政府工作报告\n\n一、2023年工作回顾\n\n${done}\n\n二、2024年工作安排\n\n${planned}\n`,
  },
  {
    locale: 'en',
    paragraphs: paragraphsOf(english),
    idle: 'Many people helped, and we thank them all.',
    report: (done: string, planned: string) =>
      `# Annual Report of Dunmore 2024\n\n## Review of 2023\n\n${done}\n\n## Plan for 2024\n\n${planned}\n`,
  },
] as const;
