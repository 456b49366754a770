/**
 * What a language is: data that the stages read, and a function only where data cannot say it.
 * Each area has its interface in `areas/` and one file of the same name in every language's folder.
 */
import type { Comparisons } from './areas/comparisons.ts';
import type { Furniture } from './areas/furniture.ts';
import type { TableWords } from './areas/tables.ts';
import type { DatasetColumns } from './areas/datasets.ts';
import type { Governments } from './areas/governments.ts';
import type { Headings } from './areas/headings.ts';
import type { MetadataRules } from './areas/metadata.ts';
import type { PeriodRules } from './areas/periods.ts';
import type { SentenceRules } from './areas/sentences.ts';
import type { StanceRules } from './areas/stance.ts';
import type { ScriptFolding } from './areas/script.ts';
import type { Detection } from './areas/detection.ts';
import type { Indicators } from './areas/indicators.ts';
import type { CommitmentWords } from './areas/commitments.ts';
import type { JudgementWords } from './areas/judgement.ts';
import type { VerdictWords } from './areas/verdicts.ts';
import type { Words } from './areas/words.ts';
import type { Phrases } from './areas/phrases.ts';
import type { Units } from './areas/units.ts';
import type { Bounds } from './areas/bounds.ts';
import type { Changes } from './areas/changes.ts';
import type { Ranks } from './areas/ranks.ts';
import type { Labels } from './areas/labels.ts';
import type { Naming } from './areas/naming.ts';
import type { Counting } from './areas/counting.ts';
import type { Numerals } from './areas/numerals.ts';

export type * from './areas/comparisons.ts';
export type * from './areas/furniture.ts';
export type * from './areas/tables.ts';
export type * from './areas/datasets.ts';
export type * from './areas/governments.ts';
export type * from './areas/headings.ts';
export type * from './areas/metadata.ts';
export type * from './areas/periods.ts';
export type * from './areas/sentences.ts';
export type * from './areas/stance.ts';
export type * from './areas/detection.ts';
export type * from './areas/script.ts';
export type * from './areas/indicators.ts';
export type * from './areas/commitments.ts';
export type * from './areas/judgement.ts';
export type * from './areas/verdicts.ts';
export type * from './areas/words.ts';
export type * from './areas/phrases.ts';
export type * from './areas/units.ts';
export type * from './areas/bounds.ts';
export type * from './areas/changes.ts';
export type * from './areas/ranks.ts';
export type * from './areas/labels.ts';
export type * from './areas/naming.ts';
export type * from './areas/counting.ts';
export type * from './areas/numerals.ts';

export interface Locale {
  /** BCP 47 language tag, `zh`, `en`. */
  readonly id: string;
  /** The language's own name. */
  readonly name: string;
  readonly detection: Detection;
  /** Where the language is written in two scripts. */
  readonly script?: ScriptFolding;
  readonly stance: StanceRules;
  readonly sentences: SentenceRules;
  readonly periods: PeriodRules;
  readonly metadata: MetadataRules;
  readonly governments: Governments;
  readonly headings: Headings;
  readonly furniture: Furniture;
  readonly tables: TableWords;
  readonly datasets: DatasetColumns;
  readonly indicators: Indicators;
  readonly comparisons: Comparisons;
  readonly commitments: CommitmentWords;
  readonly judgement: JudgementWords;
  readonly verdicts: VerdictWords;
  readonly words: Words;
  readonly phrases: Phrases;
  readonly numerals: Numerals;
  readonly labels: Labels;
  readonly ranks: Ranks;
  readonly changes: Changes;
  readonly bounds: Bounds;
  readonly units: Units;
  /** Null where phrases are read from words without blanks, by `phrases`. */
  readonly naming: Naming | null;
  /** Null where the units list what a number counts. */
  readonly counting: Counting | null;
}
