/** A second way of writing a language, which is read as the first. */
export interface ScriptFolding {
  /** True for a text that is written in the second way. */
  readonly applies: (sample: string) => boolean;
  /** The text in the first way of writing, as long as before, so that offsets hold in both. */
  readonly fold: (text: string) => string;
}
