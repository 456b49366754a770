export type { PeriodCue, PeriodRules } from '../../text/periods.ts';
