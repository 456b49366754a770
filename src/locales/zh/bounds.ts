import type { Bounds } from '../locale.ts';
import { list } from './list.ts';

const all = <T>(line: string, value: T): Record<string, T> =>
  Object.fromEntries(list(line).map((word) => [word, value]));

/** Bound words; 以上 and 以下 include the number itself (Civil Code of China, art. 1259), 超过 and 不满 do not. */
export const bounds: Bounds = {
  before: {
    ...all(
      '突破 超过 超 首超 首破 高于 大于 多于 超出 逾 破 过 突破了 超过了 已超过 已突破 已超 远超 优于 大过 >',
      'gt',
    ),
    ...all('低于 少于 小于 不足 不到 未满 不满 不及 低于了 未达 未达到 <', 'lt'),
    ...all('不低于 不少于 不小于 至少 最少 起码 至少有 不低於 迈上 跨上 站上 跃上 登上 迈入 跨入 跨越 ≥ 不下于', 'gte'),
    ...all(
      '不超过 不高于 不大于 不多于 最多 至多 最高不超过 控制在 限制在 严控在 控制到 不超 压减至不超过 ≤ 不超過',
      'lte',
    ),
    ...all('约 近 接近 约为 大约 大概 将近 大致 约占 近乎 大约为 约合 约有 估计 接近于 约达 逼近 临近 约计', 'approx'),
  },
  after: {
    ...all('以上 及以上 或以上 (含)以上 之上 以上(含)', 'gte'),
    ...all('以下 以内 之内 及以下 或以下 (含)以下 之下', 'lte'),
    ...all('多', 'gt'),
    ...all('左右 上下 前后', 'approx'),
  },
  liftsBare: list(
    '突破 超过 超 逾 破 过 近 接近 约 将近 突破了 超过了 高于 达 达到 迈上 跨上 站上 跃上 登上 迈入 跨入 跨越 首破 首超 直逼 逼近',
  ),
  none: list(
    '超额 超前 超高 超大 超强 超标 超级 超市 近期 近年 通过 经过 超常 超低 签约 新签约 合约 制约 公约 条约 预约 履约 续约 违约 邀约 附近 最近 新近 靠近 邻近 毗近 就近 赶超 反超',
  ),
};
