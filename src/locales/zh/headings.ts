import type { Headings } from '../locale.ts';

const NUMBER = '[一二三四五六七八九十]{1,3}';

/** What a heading without a number opens with, and what it closes with: “十五五”时期的主要目标任务. */
const TIME =
  '(?:19|20)\\d{2}年|[今去]年|(?:过去|今后|未来)?的?五年|本届政府|["“]?(?:[八九]五|十[一二三四五六七]?五)["”]?(?=时期|期间|主要|发展|奋斗)';
const MATTER =
  '(?:回顾|总结|目标任务|(?:工作|任务|目标|发展|总体|总)(?:的?(?:安排|部署|打算|建议|重点|思路|意见|要求|举措))?)';

/** Headings and leads of Chinese work reports. */
export const headings: Headings = {
  markers: [
    { pattern: /^第[一二三四五六七八九十]{1,3}(?:部分|章|篇)/u, depth: 1 },
    { pattern: new RegExp(`^${NUMBER}、`, 'u'), depth: 1 },
    { pattern: new RegExp(`^\\(${NUMBER}\\)、?`, 'u'), depth: 2 },
    { pattern: /^(?:\d{1,2}[.、](?!\d)|\(\d{1,2}\)|[\u{2460}-\u{2473}])/u, depth: 3 },
    { pattern: new RegExp(`^(?:第${NUMBER}[,、]|${NUMBER}(?:是|要)|——?|--)`, 'u'), depth: 3 },
  ],
  unnumbered: new RegExp(`^[^,。;:!?、()]{2,28}回顾$|^(?:${TIME})(?:时期|期间)?[^,。;:!?]{0,20}${MATTER}$`, 'u'),
  longestHeading: 50,
  longestLead: 40,
  longestInnerLead: 16,
  openingWords: { least: 9, most: 30 },
  address: /^各位(?:代表|委员|同志)(?:[、,](?:各位)?[^,。:!]{2,6})*[!,:。]?/u,
  yearOpening: /^(?:今年|\d{4}年)是[^,。:]{4,30}(?=,)/u,
  annex: /^附件 ?[\d一二三四五]{0,2}:?(?!\p{Script=Han})/u,
  colonLead: /(?:目标|要求|思路|原则|任务)(?:是|为|包括)?$/u,
  headingRoles: [
    {
      role: 'governance',
      pattern:
        /自身建设|(?:服务型|法治|廉洁|效能|责任|人民满意).{0,8}政府|政府.{0,8}(?:治理|建设|效能|能力|水平)|依法行政/u,
    },
    { role: 'review', pattern: /回顾|总结|(?:工作|发展)情况|过去|取得|迈出|成效|成就|历程/u },
    { role: 'challenges', pattern: /(?:存在|面临).{0,8}(?:问题|困难|挑战)/u },
    { role: 'plan', pattern: /目标任务和.{0,8}(?:安排|部署)/u },
    { role: 'targets', pattern: /目标|总体(?:要求|思路|部署|安排|工作)|总要求|形势(?:$|[和与及、,]|任务)/u },
    { role: 'plan', pattern: /重点|工作|任务|安排|部署|建议/u },
  ],
  leadRoles: [
    {
      role: 'challenges',
      pattern: /(?:清醒|看到|认识到|正视|面临|存在|直面).{0,24}(?:问题|困难|不足|挑战|短板|差距|矛盾)/u,
    },
    { role: 'targets', pattern: /(?:预期|发展|工作|奋斗)目标(?:[是为:]|$)/u },
    { role: 'plan', pattern: /总体?(?:要求|思路)(?:[是为:]|$)|^要(?![求素点件])/u },
  ],
  tailRoles: [
    { role: 'governance', pattern: /自身建设|法治政府|依法行政|两个确立|廉洁|廉政|党风/u },
    { role: 'plan', pattern: /民族|宗教|侨|国防|军队|一国两制|台湾|外交|和平|统一/u },
  ],
};
