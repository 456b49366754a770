import type { DatasetColumns } from '../locale.ts';

/** Columns of the collections of work reports that researchers keep. */
export const datasets: DatasetColumns = {
  text: /^(?:政府)?(?:工作)?(?:报告)?(?:正文|全文|文本|内容|原文)(?:内容)?$/u,
  title: /^(?:报告|文件)?(?:标题|题目|题名|名称)$/u,
  region: /^(?:所[在属])?(?:地区|区域|省份?|省级?|地级市|城市|[市县]|区县|政府|行政区划?)(?:名称?)?$/u,
  year: /^(?:报告|所属|发布)?(?:年份|年度|年)$/u,
};
