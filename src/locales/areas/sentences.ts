export type { SentenceRules } from '../../text/sentences.ts';
