/** What was named last, for phrases that lean on it. */
export interface Antecedent {
  readonly name: string;
  /** The thing itself, without the verb or the side of it that the figure measured. */
  readonly entity: string;
  readonly unit: string;
  readonly sentence: number;
  /** What the flow that the figure measured adds to: 里程 of 里程新增. Empty where it measured none. */
  readonly stock: string;
  /** True where it is a part of what was named before it. */
  readonly isPart: boolean;
  /** What a list was dealt out from, 城乡居民收入 of 城镇居民收入; empty where none was. */
  readonly whole: string;
  /** True where the figure is a share of something else. */
  readonly isShare: boolean;
}

/** What a clause can lean on. */
export interface Context {
  readonly named: readonly Antecedent[];
  /** What the last clause without a figure was about; empty once a new sentence begins. */
  readonly topic: string;
  /** True where the clause itself says what it is about, before a list mark. */
  readonly isOwnTopic: boolean;
  readonly sentence: number;
  /** What the sentence before was about, where it is a lead without a figure. */
  readonly lead: string;
  /** What the clause behind says that the amount is for, read where it is asked for; empty where it does not. */
  readonly purpose: () => string;
}

/** A name, and what of it later phrases can use. */
export interface Named {
  readonly indicator: string;
  readonly entity: string;
  /** The name without a flow verb at its end: 里程 of 里程新增. */
  readonly stock?: string;
  /** Flow verb at the head of the phrase, which holds for the rest of the list. */
  readonly verb?: string;
  readonly rule: string;
}

/** What was named last in the same sentence. */
export const nearest = ({ named, sentence }: Context): Antecedent | undefined => {
  const last = named.at(-1);
  return last?.sentence === sentence ? last : undefined;
};
