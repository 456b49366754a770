import type { Sentence } from './messages.ts';

/** Words of the pages: what can be pressed, filtered and heard. */
export interface PageWords {
  readonly skip: string;
  readonly footer: string;
  readonly sources: string;
  readonly sourcesNote: string;
  readonly search: string;
  readonly all: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'urgency' | 'report' | 'section' | 'confidence', string>>;
  /** Shows the filters that a small screen has no room for. */
  readonly more: string;
  readonly reset: string;
  readonly unfoldAll: string;
  readonly foldAll: string;
  readonly shown: Sentence<{ readonly shown: string; readonly total: number }>;
  readonly none: string;
  readonly filters: string;
  readonly verdicts: string;
  readonly continuity: string;
  readonly basis: string;
  readonly permalink: string;
  /** Link that holds as long as the promise does. */
  readonly stable: string;
  readonly cite: string;
  readonly cited: string;
  /** From the full text to the quote that led there. */
  readonly back: string;
  /** A table that can be scrolled sideways. */
  readonly table: string;
  readonly person: string;
  readonly ruled: string;
  readonly keys: string;
  /** The signs of the charts. */
  readonly signs: Readonly<Record<'bar' | 'bound' | 'about' | 'range' | 'result' | 'missed' | 'nothing', string>>;
  /** Figures of one chart, and where they stand. */
  readonly chartData: string;
  readonly outline: string;
  readonly movedTo: string;
  readonly movedFrom: string;
  readonly elsewhere: string;
  readonly diffKeys: string;
}
