import type { Outlook, Timeline } from '../../types.ts';
import type { Context } from '../format.ts';
import type { Chart } from './chart.ts';
import { outlookCharts } from './outlook.ts';
import { timelineCharts } from './timeline.ts';

/** The charts of a result that has some. */
export function chartsOf(result: Outlook | Timeline, context: Context): readonly Chart[] {
  return result.type === 'outlook' ? outlookCharts(result, context) : timelineCharts(result, context);
}
