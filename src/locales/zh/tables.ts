import type { TableWords } from '../locale.ts';

/** Heads of the tables of targets and results. */
export const tables: TableWords = {
  nameColumn: /^(?:主要|具体|评价|考核)?(?:指标|项目|任务|内容)(?:名称|内容)?$/u,
  unitColumn: /^(?:计[量算])?单位$/u,
  orderColumn: /^(?:序号|编号|序|№)$/u,
  lead: /^(?:(?:19|20)\d\d年?|[上去今本明当前]年|“?十[一二三四五六]五”?)?度?(?:时期|期间|全年|[末底])?(?:主要|预期|发展|工作|计划)?(?:目标|计划|规划|预计|预期|任务|完成|实现|实际|实绩|执行|达到)?(?:[数值]|情况|任务|完成)?/u,
  attribute: /增[速幅长减]|[涨降]幅|同比|环比|比重|占比|比例|±|排名|位次/u,
  plain: /^(?:绝对[数额值量]|[数总][值量额]|总数|指标值|数据|水平)$/u,
  afterNumber: /^(?:左右|上下|以上|以下|以内|[余多]|及以[上下])?$/u,
};
