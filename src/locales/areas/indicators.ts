import type { Seams } from '../../text/seams.ts';

/** How a language names what is measured. */
export interface Indicators {
  /** Id of the catalogue → the names that mean exactly it, without scope. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Words before a name that say for which area or part of the whole it holds: 全市, 规模以上. */
  readonly scopes: readonly string[];
  /** Words before a name that change nothing in what it means: 完成, 全年. */
  readonly openings: readonly string[];
  /** Words after a name that change nothing in what it means: 总量, 增速. */
  readonly endings: readonly string[];
  /** Characters and particles that names are written with or without. */
  readonly fillers: RegExp;
  /** Where one word goes over into another; null where words end at blanks. */
  readonly seams: Seams | null;
}
