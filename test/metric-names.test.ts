import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../src/locales/index.ts';
import { nameFigures, prepareNaming } from '../src/metrics/indicator.ts';
import type { MetricKind } from '../src/types.ts';

const zh = prepareNaming(localeOf('zh'));
const en = prepareNaming(localeOf('en'));
const KINDS: Readonly<Record<string, MetricKind>> = { '+': 'growth', '^': 'delta', '#': 'rank' };

/** Figures stand in brackets, with a mark for growth (+), delta (^) or rank (#): `增长[+8.9%]`; the unit is what follows the digits. */
function figuresOf(marked: string) {
  let text = '';
  const figures: { from: number; to: number; kind: MetricKind; unit: string }[] = [];
  for (const [at, piece] of marked.split(/[[\]]/u).entries()) {
    const figure = piece.replace(/^[+^#]/u, '');
    const from = text.length;
    text += at % 2 === 0 ? piece : figure;
    if (at % 2 === 0) continue;
    const unit = figure.replace(/^[\d.]+[万亿千百]*[多余]?/u, '').replace(/以[上下内]$/u, '');
    figures.push({ from, to: text.length, kind: KINDS[piece.charAt(0)] ?? 'level', unit });
  }
  return { text, figures };
}

function names(marked: string, words = zh): readonly string[] {
  const { text, figures } = figuresOf(marked);
  return nameFigures(text, figures, words).map(({ indicator }) => indicator);
}

describe('nameFigures', () => {
  it.each([
    ['noun before', '全年地区生产总值达到[300亿元]', ['地区生产总值']],
    [
      'growth and rank lean on the level',
      '财政收入[20亿元],增长[+8%],居全市[#第三]',
      ['财政收入', '财政收入', '财政收入'],
    ],
    [
      'a share moves by points, so it is the amount that grew',
      '财政用于民生支出达[59亿元],占一般公共预算支出的[77.5%],增长[+11.7%]',
      ['财政用于民生支出', '财政用于民生支出占一般公共预算支出比重', '财政用于民生支出'],
    ],
    [
      'what is said of both that were dealt out',
      '城乡居民人均可支配收入分别达[38517元]、[22857元],均增长[+9%]',
      ['城镇居民人均可支配收入', '农村居民人均可支配收入', '城乡居民人均可支配收入'],
    ],
    [
      'people whose name the first of a list does not open',
      '城镇居民人均可支配收入和农民人均纯收入分别达到[17421元]、[5271元]',
      ['城镇居民人均可支配收入', '农民人均纯收入'],
    ],
    [
      'a total in the unit of what was just measured',
      '建成[3个]新能源基地,新能源装机[4037万千瓦],总规模突破[1亿千瓦]',
      ['建成新能源基地', '新能源装机', '新能源装机总规模'],
    ],
    ['a remark in brackets is no part of a name', '生产总值(预计,下同)增长[+5%]', ['生产总值']],
    ['a policy that is called a plan', '全县计划生育率达到[98.2%]', ['全县计划生育率']],
    ['how much less than elsewhere', '人均生产总值仅[550美元],比全市少[^200美元]', ['人均生产总值', '人均生产总值']],
    ['an average of the whole before', '全县生产总值[45亿元],人均达[1200美元]', ['全县生产总值', '全县人均生产总值']],
    [
      'the side of a trade whose other side was measured',
      '规模以上工业增加值[50亿元],增长[+9%];实现利润[13亿元]',
      ['规模以上工业增加值', '规模以上工业增加值', '规模以上工业利润'],
    ],
    [
      'what is grown and what it gives',
      '种植橘子[300亩],产量[50吨]。橘子种植面积[300亩]、产量[50吨]',
      ['种植橘子', '橘子产量', '橘子种植面积', '橘子产量'],
    ],
    ['where and when before what was done', '柳溪县2012年全年实现生产总值[60亿元]', ['生产总值']],
    ['where it was done', '在工业、农业等领域推广应用[300个]', ['推广应用']],
    ['years that open a clause', '五年转移农村劳动力[3万人]', ['转移农村劳动力']],
    [
      'what measures of one kind are reckoned for',
      '万元GDP水耗下降[+8%]、电耗下降[+7%]',
      ['万元GDP水耗', '万元GDP电耗'],
    ],
    [
      'shares of one whole dealt out',
      '文化、旅游产业增加值占地区生产总值比重分别超过[2%]、[5%]',
      ['文化产业增加值占地区生产总值比重', '旅游产业增加值占地区生产总值比重'],
    ],
    [
      'sides of the topic dealt out',
      '果业加工园区蓬勃发展,产值、利税分别占全县的[20%]和[30%]',
      ['果业加工园区产值占全县比重', '果业加工园区利税占全县比重'],
    ],
    ['a whole measure dealt out', '城市、县城建成区面积分别增长[+8%]、[+5%]', ['城市建成区面积', '县城建成区面积']],
    [
      'a growth beside that of the whole area',
      '地区生产总值增长[+8%],超过全市[^0.4个百分点]',
      ['地区生产总值', '地区生产总值'],
    ],
    [
      'places dealt out to the subjects',
      '丝绸、茶叶产量分别增长[+6%]、[+5%],分别居全省[#第三]、[#第五]',
      ['丝绸产量', '茶叶产量', '丝绸产量', '茶叶产量'],
    ],
    ['nouns that end in 能', '新型储能超过[760万千瓦]', ['新型储能']],
    ['noun after', '完成[7座]公厕改建、[2家]锅炉拆除', ['公厕改建', '锅炉拆除']],
    ['subject after', '[8所]小学完成操场翻新', ['小学完成操场翻新']],
    ['one verb for a list', '新增科技企业[9家]、研发中心[2个]', ['新增科技企业', '新增研发中心']],
    ['delivery verbs say nothing', '力争完成税收[3亿元]', ['税收']],
    ['from and to', '补助标准由[300元]提高到[350元]', ['补助标准', '补助标准']],
    ['dealt out', '单位GDP能耗、水耗分别下降[+3%]、[+4%]', ['单位GDP能耗', '单位GDP水耗']],
    [
      'what the first of several opens with and the last closes with',
      '市财政用于教育、卫生和文化的支出分别为[3亿元]、[2亿元]和[1亿元]',
      ['市财政用于教育的支出', '市财政用于卫生的支出', '市财政用于文化的支出'],
    ],
    ['a verb that deals out', '煤炭、钢铁分别淘汰产能[30万吨]和[20万吨]', ['煤炭淘汰产能', '钢铁淘汰产能']],
    ['half a word for two', '城镇和农村居民收入分别增长[+3%]、[+4%]', ['城镇居民收入', '农村居民收入']],
    [
      'as many rates as levels before them',
      '城镇居民收入[3万元],农村居民收入[2万元],实际增长[+5%]和[+6%]',
      ['城镇居民收入', '农村居民收入', '城镇居民收入', '农村居民收入'],
    ],
    ['a noun that the next figure counts', '建成[2个]国家级、[5个]省级示范区', ['建成国家级示范区', '建成省级示范区']],
    ['sides of what is counted next', '推出[4个]方面[60项]改革举措', ['推出改革举措方面', '改革举措']],
    ['what is spent on', '市财政安排[2亿元],用于学校改建', ['市财政学校改建']],
    ['what is spent on, named before', '社会保障投入继续加大,市财政安排[3亿元]', ['市财政社会保障投入']],
    ['conditions between a topic and its figure', '农民收入,扣除价格因素,实际增长[+4%]', ['农民收入']],
    ['what is measured against', '水利投资[9亿元],是前五年总和的[+2倍]', ['水利投资', '水利投资']],
    ['a short name that only ends alike', '进出口总额[9亿元],出口总额[5亿元]', ['进出口总额', '出口总额']],
    ['a word with a particle in it', '移交给社会的职能[20项]', ['移交给社会的职能']],
    ['a topic that deals out', '农民收入和市民收入,去年分别达到[2万元]和[4万元]', ['农民收入', '市民收入']],
    ['a part that ends the last of several', '食品、药品合格率分别为[98%]、[99%]', ['食品合格率', '药品合格率']],
    ['a noun too short to tell', '养老保险试点扩大到[30个]县', ['养老保险试点']],
    ['a condition in between', '推进安居工程建设,在确保质量的前提下,建成[5万套]', ['安居工程建设建成']],
    ['a place between the verb and its figure', '养老保险试点扩大到全国[60%]的县', ['养老保险试点']],
    ['a topic that a broad noun tells less than', '工伤保险制度不断完善,已扩大到[86%]的县', ['工伤保险制度']],
    ['what is cut by a rate', '一律按[-5%]的幅度压减办公经费', ['办公经费']],
    ['a rate of speed', '运输量以年均[+8%]的速度增长', ['运输量']],
    [
      'a purpose behind a comparison',
      '市财政安排[8亿元],比上年增加[+1亿元],支持学校改建',
      ['市财政支持学校改建', '市财政支持学校改建'],
    ],
    ['a side dealt out beside its like', '营业总收入、利润总额五年分别增长[+9%]、[+7%]', ['营业总收入', '利润总额']],
    ['a word that says how', '民间投资逆势增长[+2%]', ['民间投资']],
    ['a noun for two kinds', '刑事、治安案件分别下降[-6%]、[-3%]', ['刑事案件', '治安案件']],
    ['what a thing is for whom', '推出[35项]便民事项让群众少跑路', ['推出便民事项']],
    ['a short name inside a word of the topic', '双城经济圈建设加快,经济总量达到[9亿元]', ['双城经济圈建设经济总量']],
    ['one word for two', '城乡低保标准分别提高[+5%]和[+8%]', ['城镇低保标准', '农村低保标准']],
    ['share of a whole', '民生支出占财政支出的[75%]', ['民生支出占财政支出比重']],
    ['side of a thing', '总投资[5亿元]的[12个]港口项目', ['港口项目总投资', '港口项目']],
    ['short name of the thing before', '新引进软件企业[6家],企业总数突破[90家]', ['新引进软件企业', '软件企业总数']],
    ['a wide noun takes what stands before it', '出台促进外贸稳定发展[20条]举措', ['外贸稳定发展举措']],
    ['the owner of an amount', '用好省级财政的[3亿元]奖补资金', ['省级财政奖补资金']],
    ['a short name of the topic', '强化文旅产业基金运营,力争基金总规模达[8亿元]', ['文旅产业基金总规模']],
    ['those for whom it is done', '为企业减轻税费负担[^5亿元]', ['企业减轻税费负担']],
    ['a target of growth', '提出[+5%左右]的增长目标', ['经济增长']],
    ['a target of growth in something', '提出[+5%左右]的居民收入增长目标', ['居民收入增长目标']],
    ['words of contrast', '但赤字率稳定在[2%]', ['赤字率']],
    ['a verb that is part of a rate', '草地保持率提高到[77%]', ['草地保持率']],
    [
      'a verb before a word that begins like another',
      '建成区域性仓库[12个]、社区食堂[30个]',
      ['建成区域性仓库', '建成社区食堂'],
    ],
    ['two figures of one noun', '北山、南坡[3座][35万千瓦]光热电站开工', ['光热电站开工', '光热电站开工']],
    ['what its own clause is about', '办结率[76%],农民收入增速高于市民、突破[3万元]', ['办结率', '农民收入']],
    ['a predicate that is over', '码头建成投运、旅客发送量居全省[#第二]', ['旅客发送量']],
    ['how often something was done', '连续提高退休金、[4次]提高低保标准', ['提高低保标准']],
    [
      'one side beside another',
      '新增园区[5个];茶饮产品产量[800吨],实现产值[9亿元]',
      ['新增园区', '茶饮产品产量', '茶饮产品产值'],
    ],
    ['a rate that tells of what', '是优良率连续保持[100%]的唯一县份', ['优良率']],
    ['two words of gain as a predicate', '市场主体增量提质,总量突破[9万户]', ['市场主体总量']],
    [
      'one mark that divides',
      '商户贷款、农户贷款与抵押贷款分别达到[7亿元]、[8亿元]',
      ['商户贷款', '农户贷款与抵押贷款'],
    ],
    ['a whole that is dealt out', '存贷款余额分别达到[7亿元]、[8亿元]', ['存款余额', '贷款余额']],
    ['a whole that is not dealt out', '进出口连续突破[7亿元]、[8亿元]', ['进出口', '进出口']],
    ['a target of growth before its verb', '[+5%左右]的预期增长目标符合实际', ['经济增长']],
    ['a total beside new ones', '新增科技企业[56家],总量居全市[#第三]', ['新增科技企业', '科技企业总量']],
    ['two counts of one noun', '实施[5批次][19组]企业重组', ['企业重组', '企业重组']],
    ['a verb before the place of what is counted', '班列辐射全国[75个]城市', ['班列辐射城市']],
    ['a wide noun with a quality', '出台外贸稳定发展[20项]重点举措', ['外贸稳定发展重点举措']],
    ['years at the head of a name', '五年改造小区[80个]', ['改造小区']],
    ['a circumstance', '进出口[9亿元],在需求减弱的情况下增长[+2%]', ['进出口', '进出口']],
    ['who sets a target of growth', '国务院提出今年经济增长预期目标为[+7%左右]', ['经济']],
    [
      'what is changed to',
      '最低生活保障的覆盖人数,由年初的[40万人]扩大到年末的[90万人]',
      ['最低生活保障的覆盖人数', '最低生活保障的覆盖人数'],
    ],
    [
      'two sides of one owner',
      '全区地方财政收入、支出分别突破[3亿元]和[9亿元]',
      ['全区地方财政收入', '全区地方财政支出'],
    ],
    [
      'from two to two',
      '城乡居民收入从[4万元]和[1万元]分别提高到[5万元]和[2万元]',
      ['城镇居民收入', '农村居民收入', '城镇居民收入', '农村居民收入'],
    ],
    [
      'what two things that grew came to',
      '工业产值、服务业收入年均分别增长[+9%]、[+7%],达[30亿元]、[12亿元]',
      ['工业产值', '服务业收入', '工业产值', '服务业收入'],
    ],
    ['what the verb of a count does not govern', '接待游客[8万人次]、门票收入[3亿元]', ['接待游客', '门票收入']],
    [
      'how far it is from another thing that grows',
      '渔业产值年均增长[+9%],比农业产值增速高出[^2个百分点]、比前五年加快[^1个百分点]',
      ['渔业产值', '渔业产值', '渔业产值'],
    ],
    [
      'what it was under an earlier plan',
      '渔业产值[9亿元],是“九五” 期末的[+2倍]、“八五”时期的[+5倍]',
      ['渔业产值', '渔业产值', '渔业产值'],
    ],
    ['the three kinds of trade', '其中一二三产分别增长[+3%]、[+8%]、[+9%]', ['第一产业', '第二产业', '第三产业']],
    [
      'two animals with a unit each',
      '猪羊饲养量达[5万头]、[9万只],牛羊存栏[3万头]、[8万只]',
      ['猪羊饲养量', '猪羊饲养量', '牛存栏', '羊存栏'],
    ],
    ['who was lifted out of poverty', '为[90户]脱贫家庭落实岗位', ['脱贫家庭落实岗位']],
    [
      'the side of a trade that the clause before tells of',
      '县属企业效益明显好转,实现利润[3亿元],增长[+9%]',
      ['县属企业利润', '县属企业利润'],
    ],
    ['what all of a list do', '空调、冰箱以旧换新分别达[9万台]、[8万台]', ['空调以旧换新', '冰箱以旧换新']],
    ['a fall that became a rise', '渔业利润由下降[+2%]转为增长[+5%]', ['渔业利润', '渔业利润']],
    ['what is said of it behind a list mark', '发生[9次]洪水、为近年最多', ['发生洪水']],
    ['a meeting', '举办招聘会[90场]', ['举办招聘会']],
    ['what a light verb leads to', '对[90户]困难家庭进行回访', ['困难家庭回访']],
    ['what two subjects did', '[6个]林场通公路、所有林班通电', ['林场通公路']],
    ['a place among fellows', '工业产值达[30亿元],总量六区[#第一]', ['工业产值', '工业产值']],
    ['money by what it is put into', '投入[9亿元]实施河道治理', ['投入河道治理']],
    ['money by what the next clause does', '投入[9亿元],全力办好[60件]实事', ['投入实事', '实事']],
    ['the kind of all of them', '汽车、电子信息产业规模分别达到[5亿元]、[3亿元]', ['汽车产业规模', '电子信息产业规模']],
    ['a remark inside a name', '工业园区(不包括印刷工业园区)面积[630亩]', ['工业园区面积']],
    ['the size of what is built', '东方公司[10万吨]高端铝材等项目投产', ['东方公司高端铝材等项目投产']],
    ['a part of a plan', '税收[3万元],完成年计划的[63%]', ['税收', '税收']],
    ['a noun that opens with a plan', '[28个]计划新开工项目', ['计划新开工项目']],
    [
      'verbs alone lean on the topic',
      '背街小巷整治全面铺开,整治完成[4条]、新谋划[9条]',
      ['背街小巷整治完成', '背街小巷整治新谋划'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });

  it('reads English phrases on both sides', () => {
    expect(names('Exports of goods fell by [+4.7 per cent]. The plan built [200 ]new homes.', en)).toEqual([
      'Exports of goods',
      'new homes',
    ]);
  });

  it('says the scope, the known indicator and the rule', () => {
    const { text, figures } = figuresOf('区本级生产总值[300亿元],居八城区[#第二]');
    expect(nameFigures(text, figures, zh)).toMatchObject([
      { canonical: 'gdp', scope: '区本级', rule: 'noun-before', scopeRule: 'name' },
      { canonical: 'gdp', rule: 'antecedent' },
    ]);
  });

  it('gives every figure one name, whatever stands around it', () => {
    const piece = fc.constantFrom(
      '新增',
      '企业',
      '增长',
      '其中',
      '、',
      ',',
      '。',
      '的',
      '占',
      '分别',
      '和',
      '[5家]',
      '[+8%]',
      '[#第二]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, figures } = figuresOf(pieces.join(''));
        expect(nameFigures(text, figures, zh)).toHaveLength(figures.length);
      }),
    );
  });
});
