import type { ChangeWord, Changes } from '../locale.ts';
import { list } from './list.ts';

const table = (line: string, word: ChangeWord): Record<string, ChangeWord> =>
  Object.fromEntries(list(line).map((text) => [text, word]));

const up = { direction: 'up', noun: false } as const;
const down = { direction: 'down', noun: false } as const;

/** What dealing with an office costs: the verb 减 stands right before it, 减材料52%. */
const burdens = list('时间 时限 材料 证明 环节 流程 程序 手续 跑动 次数 成本').map((noun) => `减${noun}`);

/** Words of change. */
export const changes: Changes = {
  words: {
    ...table(
      '增长 增加 上升 上涨 涨 扩 扩大 攀升 回升 递增 上浮 上调 升 延长 加快 多增 跃升 增加了 增长了 上升了 上涨了 增产 扩大了 延长了 增 提速 升高 拓宽 净增长 高出 多出 多收入 超收 扩容 上扬 推高 增高 前移 前进 进位',
      { ...up, amount: 'delta' },
    ),
    ...table('提高 提高了 提 净增 净增加', { ...up, amount: 'delta-through' }),
    ...table('提升 提升了 增收 新增 新增加 增发 增设 增持 新增了 增派 增投 增储', { ...up, amount: 'level' }),
    ...table(
      '增速 增幅 涨幅 增长率 增长速度 增长幅度 提升幅度 提高幅度 上涨幅度 增长预期 递增率 增长目标 增长预期目标 增速目标 上升幅度 提高比例',
      { ...up, amount: 'delta', noun: true },
    ),
    ...table(
      '下降 降 短收 降价 递减 回落 收窄 下调 缩 缩小 下跌 跌 减亏 放缓 下浮 少增 下降了 回落了 收窄了 放慢 少了 下滑 萎缩 缩水 后移 减弱',
      { ...down, amount: 'delta' },
    ),
    ...table(
      '减少 降低 减 减轻 缩短 压缩 压减 精简 缩减 削减 净减少 减少了 降低了 缩短了 压缩了 压减了 精简了 调减 减掉 核减 压降 减排 ' +
        burdens.join(' '),
      { ...down, amount: 'delta-through' },
    ),
    ...table('降幅 下降幅度 跌幅 降低幅度 减幅 压减比例 压缩比例 降低率 下降率 降低比例', {
      ...down,
      amount: 'delta',
      noun: true,
    }),
  },
  to: list('到 至 到了 为 成 达'),
  bridges: list(
    '了 约 预期 目标 预期目标 分别 各 均 都 仅 共 同比 可 将 再 又 也 近 左右 就 力争 预计 已 平均 年均 人均 户均 同比去年 实现 有 幅度 要 应 能 整整 逐年 每年 累计 合计 比例 还 已经 大约',
  ),
  reach: list(
    '达 达到 为 是 定在 设定在 保持在 稳定在 控制在 保持 维持在 高达 多达 在 定为 确定为 达到了 仍达 设定为 力争达到 约为 达成',
  ),
  from: list('由 从 由原来的 从原来的 自 由过去的 从过去的 由上年的 从上年的 由最初的'),
  arrivals: [],
  movements: null,
  spreads: null,
  through: [],
  distant: {},
  growthNoun: null,
  behindAmounts: {},
  after: {
    ...Object.fromEntries(
      list(
        '增长 的增长 的增速 的速度增长 的涨幅 的增长速度 的速度递增 的幅度增长 的幅度递增 的幅度提高 的增幅 的年均增速 的中高速增长 的增长率 速度增长 的速度 的经济增长 的增长目标 增速 增长率 增幅 涨幅 的高速增长 的年均增长 的年均增长率 的年均速度 的增长预期 的年增长率 的快速增长 的经济增速 的较快增长 的年增速 的平均增速',
      ).map((word) => [word, 'up' as const]),
    ),
    ...Object.fromEntries(
      list('的降幅 的下降 的跌幅 降幅 的幅度压减 的幅度下降 的幅度递减 的比例压减 的幅度压缩 的比例压缩').map(
        (word) => [word, 'down' as const],
      ),
    ),
  },
  none: list(
    '增加值 增值 增值税 增长点 增长极 增量 增强 增信 增补 增资 增减 提高质量 提升行动 提升工程 降水 降雨 降本 减税 减税降费 减负 减免 减贫 减灾 减压 减排量 减量 减持 节能减排 减排改造 减排设施 减排项目 减排工程 减排措施 减排任务 减排重点 减排监测 精简高效 压缩机 压缩空气 缩微 扩面 扩权 提质 提案 涨价 升级 升学',
  ),
  each: list('分别 各 均'),
  additions: list('新增'),
  restated: [],
  measured: {
    between:
      /^[,;]?(?:[但仍略也均已]|虽然|明显|大幅)*(?:低于|高于|超过|超出|超额完成|超|好于|优于|快于|慢于|少于|多于|达到|完成|实现|接近|距离?|离|(?:未能?|没有|没能|尚未)(?:完成|达到|实现))了?(?:我们|人代会|[区县市省]人代会|年初|年度|全年|当年|上级|[省市定的]|国家|预算|预期|预定|既定|计划|原定|确定|提出|设定|下达|规划)*$/u,
    behind:
      /^(?:年度|年初|全年|当年|预算|预期|预定|既定|计划|规划|原定|确定|提出|设定|下达|控制|增长|发展|任务|约束性?|省定|市定|国家|的)*(?:目标|预期|控制数)/u,
  },
  apart: /[比较][^比较,。;\d]{1,14}(?:(?<up>高出?|多出?)|(?<down>低|少))$/u,
  comparisons: {
    ...Object.fromEntries(
      list(
        '高于 高出 高 快于 快 领先 超过 多于 大于 优于 超 提高 上升 增加 提升 扩大 加快 拉动 回升 增长 上涨 带动 上浮 贡献 推动',
      ).map((word) => [word, 'up' as const]),
    ),
    ...Object.fromEntries(
      list('低于 低 慢于 慢 回落 下降 降低 减少 收窄 缩小 放缓 下调 降 少于 落后 下滑 下浮').map((word) => [
        word,
        'down' as const,
      ]),
    ),
  },
};
