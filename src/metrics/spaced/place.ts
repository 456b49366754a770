import type { FoundFigure } from '../figures.ts';
import type { Countable } from '../items.ts';
import type { Parse } from './nodes.ts';

/** A figure, with the words that shaped it where they are known. */
export type Nameable = Countable & Partial<Pick<FoundFigure, 'changeCue' | 'prefix'>>;

/** A figure in its sentence. */
export interface Place {
  readonly parse: Parse;
  readonly figure: Nameable;
  /** The node of the figure. */
  readonly index: number;
  /** First word of the figure, and the first behind it and its unit. */
  readonly at: number;
  readonly after: number;
  /** What the sentence, or the one that it leans on, is about; empty where that is not told. */
  readonly topic: string;
  /** The name of the figure before it in the sentence; empty where there is none. */
  readonly previous: string;
}

/** What a figure measures, and the rule that said so. */
export interface SpacedName {
  readonly indicator: string;
  readonly rule: string;
  /** True where it names only the whole of which the figure is a share, as in 18 per cent of GDP: of what, nobody said. */
  readonly ofWhole?: true;
}

/** A name with what it is told of, where it does not hold that already. */
export function withTopic(name: string, topic: string): string {
  const [a, b] = [name, topic].map((words) => ` ${words.toLowerCase()} `);
  if (!topic || a?.includes(b ?? '')) return name;
  return !name || b?.includes(a ?? '') ? topic : `${name} (${topic})`;
}
