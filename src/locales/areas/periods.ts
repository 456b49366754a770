export type { PeriodCue, PeriodMeaning, PeriodRules } from '../../text/periods.ts';
