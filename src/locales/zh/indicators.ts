import type { Indicators } from '../locale.ts';
import { economy } from './indicators/economy.ts';
import { environment } from './indicators/environment.ts';
import { society } from './indicators/society.ts';
import { seams } from './seams.ts';

export const indicators: Indicators = {
  names: { ...economy, ...society, ...environment },
  scopes: [
    ...[
      '全国',
      '我国',
      '全省',
      '我省',
      '全区',
      '我区',
      '全市',
      '我市',
      '全县',
      '我县',
      '全州',
      '全旗',
      '全镇',
      '全自治区',
    ],
    ...[
      '区本级',
      '市本级',
      '县本级',
      '省本级',
      '本级',
      '区级',
      '市级',
      '县级',
      '省级',
      '市区',
      '城区',
      '中心城区',
      '市辖区',
    ],
    ...['规模以上', '规模', '规上', '限额以上', '限上', '其中', '地方级'],
  ],
  openings: ['完成', '实现', '全年', '预计', '力争', '确保', '累计', '全社会'],
  endings: [
    '增长目标',
    '增长预期目标',
    '预期增长目标',
    '总量',
    '增速',
    '增幅',
    '涨幅',
    '增长',
    '增长率',
    '完成额',
    '完成',
    '修订',
    '核定',
    '核实',
  ],
  seams,
  fillers: /[\s_的"'“”‘’「」《》()（）、,，·]/gu,
};
