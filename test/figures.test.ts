import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, linesOf } from './support/figures.ts';

const reads = (cases: Readonly<Record<string, readonly string[]>>): void => {
  it.each(Object.entries(cases))('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
};

describe('magnitudes, units and ranges', () => {
  reads({
    '完成生产总值305.8亿元': ['30580000000 元'],
    '预算收入１８．１亿元': ['1810000000 元'],
    '投资1,200万元': ['12000000 元'],
    '算力达到10.36百亿亿次/秒': ['10360000000000000000 次/秒'],
    装机容量120万千瓦: ['1200000 千瓦'],
    建成500千伏线路: [],
    电压等级为500千伏: ['500 千伏'],
    '亩均投入35万元/亩': ['350000 元/亩'],
    浓度降到每立方米54微克: ['54 微克/立方米'],
    标准为每人每年380元: ['380 元/人·年'],
    '打造3—5个样板': ['3–5 个'],
    补助20万至30万元: ['200000–300000 元'],
    奖励两到三万元: ['20000–30000 元'],
    '增长6.5%-7%': ['+ 6.5–7 %'],
    产值二十几亿元: ['2000000000–3000000000 元'],
    投资数十亿元: ['1000000000–10000000000 元'],
    旅游收入突破千亿元大关: ['> 100000000000 元'],
    '抓好80个亿元以上项目、新增学位万名以上': ['80 个', '>= 10000 名'],
    承办千人以上会议: [],
    产量稳定在万亿斤以上: ['>= 1000000000000 斤'],
    '参保人数突破12万。': ['> 120000'],
    '占全国1/4': ['0.25'],
    总量占一半以上: ['>= 0.5'],
    近三成: ['~ 30 %'],
    覆盖农村5亿人口: ['500000000 人'],
    百分之五点五: ['5.5 %'],
    '分别建成15、20、30家': ['15 家', '20 家', '30 家'],
    '发电量8.9 亿 千瓦时': ['890000000 千瓦时'],
  });
});

describe('bounds', () => {
  reads({
    '引进资金48亿元以上、外资2.5亿美元以上': ['>= 4800000000 元', '>= 250000000 美元'],
    '新增就业1.2万余人': ['> 12000 人'],
    不低于3000万元: ['>= 30000000 元'],
    '失业率控制在5.5%以内': ['<= 5.5 %'],
    '居民消费价格涨幅控制在3%': ['+ <= 3 %'],
    不足10户: ['< 10 户'],
    产值将首超3亿元: ['> 300000000 元'],
    '投资11亿元，超额完成目标': ['11亿元'].map(() => '1100000000 元'),
    比2007年提高2个多百分点: ['delta + > 2 个百分点'],
    增长一倍多: ['+ > 1 倍'],
    '营收、利润增速分别超过5%和6%': ['+ > 5 %', '+ > 6 %'],
    '产值突破千项，13家企业入选': ['> 1000 项', '13 家'],
    '产值达100亿元、出口5亿元': ['10000000000 元', '500000000 元'],
  });
});

describe('what is described is not counted', () => {
  reads({
    签约亿元以上项目30个: ['30 个'],
    注册资金超100万元企业50家以上: ['>= 50 家'],
    培育6家年产值超亿元的企业: ['6 家'],
    '形成3个营业收入超百亿元、5个产值过十亿元的产业集群': ['3 个', '5 个'],
    引进6个总投资超20亿元的项目: ['6 个', '> 2000000000 元'],
    '60岁以上老年人口': [],
    每千人口3岁以下婴幼儿托位数达5个: ['5 个'],
    '新增4个过五千亿、3个过千亿元城市': ['4 个', '3 个'],
    '完成1.1类新药试验': [],
    从2025回望五年: [],
    '培育超百亿、超千亿产业链': [],
    淘汰35蒸吨以下燃煤锅炉2台: ['2 台'],
    培训10万人以上农民工: ['>= 100000 人'],
    实现新增就业45万人以上的目标: ['>= 450000 人'],
  });
});

describe('changes', () => {
  reads({
    '收入增长8.9%': ['+ 8.9 %'],
    '增加值8.9亿元': ['890000000 元'],
    '经费下降14.8%': ['- 14.8 %'],
    '出口分别增长3.8倍、80.2%': ['+ 3.8 倍', '+ 80.2 %'],
    '出口分别增长 5%、 12%': ['+ 5 %', '+ 12 %'],
    '年均递增8.2%': ['+ 8.2 %'],
    '药品平均降价50%': ['- 50 %'],
    '平均减时间83%': ['- 83 %'],
    比去年同期超收235万元: ['delta + 2350000 元'],
    '贫困发生率降低至0.01%': ['0.01 %'],
    '生产率从8.7万元提高到12万元以上': ['87000 元', '>= 120000 元'],
    '能耗、排放量分别下降23%、15%和18%': ['- 23 %', '- 15 %', '- 18 %'],
    '比重提高0.5个百分点': ['delta + 0.5 个百分点'],
    '高于全省平均1.2个百分点': ['delta + 1.2 个百分点'],
    '低于目标0.9个百分点': ['delta - 0.9 个百分点'],
    贫困人口减少1442万人: ['delta - 14420000 人'],
    '投资、消费增速分别快于全市2.5个、1个百分点': ['delta + 2.5 个百分点', 'delta + 1 个百分点'],
    '占比分别提高4.3个和5.5个百分点': ['delta + 4.3 个百分点', 'delta + 5.5 个百分点'],
    '增速分别高4.2和0.7个百分点': ['delta + 4.2 个百分点', 'delta + 0.7 个百分点'],
    '净增商户3万户、工厂2万户': ['delta + 30000 户', 'delta + 20000 户'],
    '人均生产总值比全市高1.2万元': ['delta + 12000 元'],
    '收入比由2.61缩小至2.48': ['2.61', '2.48'],
    '客流量增长15%,30%路口完成改造': ['+ 15 %', '30 %'],
    为商户减负3亿元: ['300000000 元'],
    '存款余额连跨4个千亿元台阶、突破5000亿元': ['> 500000000000 元'],
    '新增智能算力1.7万P': ['17000 P'],
    低保标准从2020年的645元提高到2025年的801元: ['645 元', '801 元'],
    减少闲置面积3万平方米: ['delta - 30000 平方米'],
    '新增小微企业1.4万家': ['14000 家'],
    '存款余额增长8.5%，新增4万多亿元。': ['+ 8.5 %', 'delta + > 4000000000000 元'],
    '净增98万户、突破1900万户': ['delta + 980000 户', '> 19000000 户'],
    审批事项减少三分之一: ['- 0.3333'],
    '实现7%左右的增长速度': ['+ ~ 7 %'],
    收入比2010年翻一番: ['+ 2 倍'],
    '增长-2.4%': ['- 2.4 %'],
    增加300万沼气用户: ['3000000'],
    参保人数增加300万和200万: ['delta + 3000000', 'delta + 2000000'],
    '标准增加25元，一半由财政承担': ['delta + 25 元', '0.5'],
    '提出6%左右的居民收入增长目标': ['+ ~ 6 %'],
    '把增长目标定在6%': ['+ 6 %'],
    参保人数比上年多200万人: ['delta + 2000000 人'],
    节能减排改造项目20个: ['20 个'],
    减排二氧化硫3万吨: ['delta - 30000 吨'],
    '经费按不低于5%的幅度压减': ['- >= 5 %'],
    项目签约30亿元: ['3000000000 元'],
    '两地产值分别为3、5亿元': ['300000000 元', '500000000 元'],
    '建成3、5个': ['3 个', '5 个'],
    '两地产值分别达到1.28万亿、8200亿元': ['1280000000000 元', '820000000000 元'],
    设区市通时速350公里高铁: [],
    经济总量迈上万亿元台阶: ['>= 1000000000000 元'],
    '建成10个工程、20个计划新开工项目': ['10 个', '20 个'],
  });
});

describe('places in an order', () => {
  reads({
    总量居全市第二: ['rank 2'],
    排名列全省第1位: ['rank 1'],
    改善率跃居城区前三: ['rank <= 3'],
    连续多年居全国首位: ['rank 1'],
    '甲、乙、丙分别居全省第三、第五、第十一': ['rank 3', 'rank 5', 'rank 11'],
    风电成为第一大电源: ['rank 1'],
    '居全省第三、第二批项目开工': ['rank 3'],
    第一批项目开工: [],
    前三季度: [],
    位居第二产业之后: [],
  });
});

describe('labels, dates and names', () => {
  it.each([
    ...['“三大改造”和六保', '两个维护', '十四五时期', '2020年5月1日', '2020—2030年', '1号线、5A级、9+2、6+X'],
    ...['PM2.5和PM10', '第十四届人民代表大会第六次会议', '15分钟阅读圈', '世界500强', '比例为1∶2.5', '建校70周年'],
    ...['千方百计扩大就业', '近三年', '千亿级产业集群', '四大商圈', '014社区', '5G基站', '见https://a.cn/?q=30%'],
    ...['一是抓项目，二是抓投资', '12345热线', '《2025年1000个项目清单》', '四川、三峡和九江'],
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

describe('every figure', () => {
  const figure = fc
    .tuple(
      fc.constantFrom('投资', '人口增长', '面积减少', '占比达到', '收入突破', '近'),
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('万元', '亿元', '%', '个百分点', '公里', '家以上', '万人次'),
    )
    .map(([lead, digits, places, unit]) => `${lead}${digits / 10 ** places}${unit}`);
  const text = fc.array(figure, { minLength: 1, maxLength: 6 }).map((parts) => `${parts.join('，')}。`);

  it('stands where it says and keeps its order', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        const figures = figuresOf(paragraph);
        let end = 0;
        for (const { from, to } of figures) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(paragraph.slice(from, to)).toMatch(/\d/u);
          end = to;
        }
        expect(figures).toHaveLength(paragraph.split('，').length);
      }),
    );
  });

  it('is the same under full-width and half-width marks and digits', () => {
    const narrow = (paragraph: string): string => paragraph.replaceAll('，', ',').replaceAll('。', ';');
    const wide = (paragraph: string): string =>
      paragraph.replace(/[\d.%]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(text, (paragraph) => {
        expect(linesOf(narrow(paragraph))).toEqual(linesOf(paragraph));
        expect(linesOf(wide(paragraph))).toEqual(linesOf(paragraph));
      }),
    );
  });

  it('of two sentences are the figures of both', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        expect(linesOf(first + second)).toEqual([...linesOf(first), ...linesOf(second)]);
      }),
    );
  });

  it('has its magnitude moved exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 2 }), (digits, places) => {
        const number = (digits / 10 ** places).toFixed(places);
        const whole = BigInt(digits) * 10n ** BigInt(8 - places);
        expect(figuresOf(`投资${number}亿元`)[0]?.value).toBe(Number(whole));
      }),
    );
  });

  it('never breaks on any text', () => {
    const piece = fc.constantFrom(...'一二十百千万亿半几第前每0123.%,、，。(“”-—至到元个/'.split(''));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const paragraph = pieces.join('');
        for (const { from, to, value } of figuresOf(paragraph)) {
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(paragraph.length);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
