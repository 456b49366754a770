import type { MetadataRules } from '../locale.ts';

const HAN = String.raw`\p{Script=Han}`;
const OFFICE = '(?:总理|主席|省长|市长|区长|县长|州长|盟长|旗长|[镇乡]长|主任|行政长官)';

/** The first lines of a Chinese work report. */
export const metadata: MetadataRules = {
  title: /工作报告|施政报告|情况的?报告|年度报告/u,
  longestTitle: 60,
  titleWords: /政府工作报告|工作报告|施政报告/u,
  regions: [
    /^(?:\[[^\]]*\])?\d{0,4}年?(\p{Script=Han}{2,20}?(?:[省市区县州盟旗镇乡]|自治区|特别行政区))(?:人民)?(?:政府)?(?:工作|施政)报告/u,
    /在(\p{Script=Han}{2,20}?(?:[省市区县州盟旗]|自治区))第[一二三四五六七八九十]+届/u,
    /(?<=代表|\P{Script=Han}|^)((?!自治[区州县]|[本全我][省市区县州])\p{Script=Han}{2,20}?(?:[省市区县州盟旗镇乡]|自治区))人民政府/u,
  ],
  titleYear: /((?:19|20)\d{2}) ?年?/u,
  reviewedYearInTitle: true,
  looksBack: null,
  date: /((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u,
  months: {},
  // assemblies that meet in November or December look back on that year
  lastMonths: 11,
  occasion:
    /在((?:(?!在|第)\p{Script=Han}){0,30}第[一二三四五六七八九十百]{1,4}届\p{Script=Han}{0,30}?第[一二三四五六七八九十]{1,3}次会议)/u,
  greeting: /代表(\p{Script=Han}{2,16}?(?:[省市区县州盟旗镇乡]|自治区))(?:人民)?政府/u,
  assemblies: [{ occasion: /全国人民代表大会|代表国务院/u, region: '全国' }],
  speakers: [
    new RegExp(`${OFFICE}[ :]*(${HAN} ${HAN}|[${HAN}·]{2,4})(?!${HAN})`, 'u'),
    new RegExp(`${OFFICE}[ :]*(${HAN}{2,3})(?=[在作向]|代表)`, 'u'),
  ],
  opening: /^各位(?:代表|委员)/u,
};
