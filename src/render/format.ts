import type { Report, Result } from '../types.ts';
import type { Messages } from './messages/messages.ts';

/** What a reader wants to see, and how. */
export interface RenderOptions {
  /** Language of headings and labels; that of the result where it is not given. */
  readonly lang?: string;
  /** The reports that the result was made from; with them, places are shown as line:column instead of offsets. */
  readonly reports?: readonly Report[];
  /** Shows each figure of a report with the rules that gave its fields. */
  readonly explain?: boolean;
  /** Unchanged sentences shown around each change of a diff. */
  readonly context?: number;
  /** Colours and weights on a terminal. */
  readonly color?: boolean;
  /** Columns of the terminal, at least 40. */
  readonly columns?: number;
  /** Keeps only what became one of these: relations of a diff (`changed` for all that changed), outcomes and continuities of a ledger. */
  readonly only?: readonly string[];
  /** Begins CSV with a byte order mark. */
  readonly bom?: boolean;
}

/** Options with everything filled in, and the words to use. */
export interface Context extends Required<Omit<RenderOptions, 'lang'>> {
  readonly messages: Messages;
}

/** A form that results can be given in. */
export interface Format {
  readonly id: string;
  /** File name endings, the usual one first. */
  readonly endings: readonly string[];
  /** Results that it can show; all where it does not say. */
  readonly results?: readonly Result['type'][];
  readonly render: (result: Result, context: Context) => string;
}
