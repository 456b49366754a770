import type { Units } from '../locale.ts';
import { counters } from './counters.ts';
import { list } from './list.ts';

const lengths = list(
  '毫米 厘米 分米 米 千米 公里 海里 英里 光年 公分 英尺 里 延米 延长米 车道公里 皮长公里 芯公里 沟公里',
);
const areas = list(
  '平方米 平方公里 平方千米 平米 公顷 亩 平方海里 亩次 平方厘米 ㎡ 亩地 公亩 建筑平方米 标准亩 立方米 立方 方 升 毫升 立方公里 立方厘米',
);
const weights = list(
  '吨 公斤 千克 克 毫克 微克 斤 克拉 吨标准煤 吨标煤 吨煤 吨公里 人公里 吨位 载重吨 总吨 蒸吨 标准煤 吨油当量 油当量 吨二氧化碳 磅 盎司 担 市斤 公担 两 兩',
);
const energies = list(
  '瓦 千瓦 吉瓦 千瓦时 千瓦·时 千瓦小时 兆瓦时 度 度电 焦 焦耳 千焦 卡 千卡 千伏安 兆伏安 伏 安培 安时 吉瓦时 伏安',
);
const sciences = list(
  '分贝 赫兹 赫 千赫 兆赫 吉赫 千赫兹 兆赫兹 吉赫兹 字节 千字节 兆字节 比特 千比特 兆比特 摄氏度 ℃ 帕 百帕 千帕 兆帕 牛 牛顿 毫安 毫秒 纳秒 微秒 摩尔 贝克 转 立方米每秒',
);
const latin = list(
  'km km² km2 m² m2 m³ m3 cm mm m kg t kW kWh MW MWh GW GWh kV kVA MVA TB GB MB PB Gbps Mbps EFLOPS PFLOPS TFLOPS EFlops PFlops KM CM MM KG KW KV dB Hz MHz GHz μg µg mg g L mL ml',
);
const currencies = list(
  '元 美元 欧元 港元 日元 英镑 澳元 加元 新元 台币 新台币 港币 日币 韩元 卢布 泰铢 卢比 法郎 瑞士法郎 马克 比索 澳门元 新加坡元 加拿大元 澳大利亚元 人民币 奈拉 比特币 个比特币 圆 圓 美圆 美金 块 塊 块钱 元钱 欧 億元 新加坡币 越南盾 铢 里拉 里亚尔 第纳尔 雷亚尔 兰特 林吉特 元整 圆整 圆正 元正 日圓 日圆 加币 澳币',
);

/** Units as Chinese reports write them. */
export const units: Units = {
  words: {
    percent: list('% ‰ ‱ 成 折'),
    points: list('个百分点 个多百分点 百分点 個百分點 百分點 个基点 基点 个千分点 千分点'),
    times: list('倍 番'),
    money: currencies,
    measure: [...lengths, ...areas, ...weights, ...energies, ...sciences, ...latin],
    rating: list('千伏 兆瓦 英寸 马力 像素 微米 纳米 吨级'),
    count: counters,
    duration: list(
      '个月 个小时 小时 分钟 秒 秒钟 周 个周 个星期 星期 个工作日 工作日 个季度 个多月 个多小时 学时 课时 个自然日 钟头 个交易日 刻钟',
    ),
    days: list('天'),
    age: list('岁 周岁 歲'),
    year: list('年'),
    calendar: list(
      '年代 年度 年度末 月 月份 日 时 時 点 點 季度 月底 月末 年底 年末 年初 月初 点钟 时许 分许 许时 点整 多年 余年 年来 年前 年间 年内 年后 日起 周岁生日',
    ),
    label: list(
      '号 号线 號 级 型 届 屆 次会议 次全会 中全会 次全体会议 期 线 周年 世纪 世紀 版 代 局 度假区 季 轮 码 强 路 街 栋楼 频道 号文 号文件 号楼 股 国集团 字 式 维 磅级 米级 纳米级 兆瓦级 年期 年级 吨型 层级 层 分法 环 环路 国语 个一 方面 类新药 类创新药 类水质 类水体 卷 章 节 条例 款 周 比',
    ).filter((word) => word !== '周' && word !== '层'),
  },
  none: list(
    '台阶 台风 部门 部委 名词 条件 口岸 年度 人才 人大 组织 套餐 份额 幅度 例如 首次 首个 回望 回顾 回眸 回首',
  ),
  closedBy: [],
  quotes: [],
  closing: list('两 兩 成 折 块 塊 方 里 担 卡 牛 转 克 安 圆 欧 分 角 毛 股 番 焦 帕 赫 瓦 磅 铢 度 m t g L'),
  alias: {
    成: { unit: '%', exponent: 1 },
    折: { unit: '%', exponent: 1, upTo: 9.99 },
    个多百分点: { unit: '个百分点', exponent: 0, bound: 'gt' },
    个多月: { unit: '个月', exponent: 0, bound: 'gt' },
    个多小时: { unit: '小时', exponent: 0, bound: 'gt' },
    百分点: { unit: '个百分点', exponent: 0 },
    百分點: { unit: '个百分点', exponent: 0 },
    個百分點: { unit: '个百分点', exponent: 0 },
    人口: { unit: '人', exponent: 0 },
    基点: { unit: '个基点', exponent: 0 },
    ...Object.fromEntries(
      list('块 塊 块钱 元钱 圆 圓 元整 圆整 圆正 元正').map((word) => [word, { unit: '元', exponent: 0 }]),
    ),
    美圆: { unit: '美元', exponent: 0 },
    美金: { unit: '美元', exponent: 0 },
    个比特币: { unit: '比特币', exponent: 0 },
    日币: { unit: '日元', exponent: 0 },
    日圆: { unit: '日元', exponent: 0 },
    日圓: { unit: '日元', exponent: 0 },
    港币: { unit: '港元', exponent: 0 },
  },
  parts: [
    { of: currencies, words: { 角: 10, 毛: 10, 分: 100, 分钱: 100, 毛钱: 10, 角钱: 10, 美分: 100, 日本銭: 100 } },
  ],
  before: {
    ...{ $: '美元', '￥': '元', '¥': '元', '€': '欧元', '£': '英镑', US$: '美元', HK$: '港元' },
    ...{ 人民币: '元', 港币: '港元', 新台币: '新台币', 美金: '美元', 日币: '日元' },
  },
  generic: '元',
  after: { 人民币: '', 欧元: '欧元', 日币: '日元', 港币: '港元', 美元: '美元', 日元: '日元' },
  rates: [],
  per: ['/', '每'],
  each: '每',
  denominators: list(
    '立方米 平方米 平方公里 公里 百公里 人 人每年 人每月 人每天 人年 人月 户 亩 吨 千克 公斤 升 度 千瓦时 千人 万人 千人口 万人口 十万人 百户 千户 万户 万元 亿元 生每年 生 公顷 床日 床位 桶 盎司 立方 标准立方米 秒 小时 平方千米 斤 只 头 件 辆 张 股 吨公里 百万人 亿元生产总值 亿元GDP 人次 吨标准煤 克 毫升 天 日 月 年',
  ),
  magnitudes: list('百 千 万 十万 百万 亿'),
};
