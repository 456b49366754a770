/** What a word inside an indicator's name says beside naming the thing. */
export type NameMark =
  /** The amount came anew in the period: 新增, 新引进. */
  | 'flow'
  /** What came anew less what went: 净增. */
  | 'net'
  /** The amount is what there is in all: 总数, 保有量. */
  | 'stock'
  /** Summed up since some beginning: 累计. */
  | 'running'
  /** A part of what was named before: 其中. */
  | 'part'
  /** Mean of several years: 年均. */
  | 'average'
  /** The thing is taken away: 拆除, 淘汰. */
  | 'removal'
  /** Stages of works, from the first plan to the use: 设计, 启动, 竣工, 投用. */
  | 'designed'
  | 'started'
  | 'finished'
  | 'used'
  /** Works of no certain stage: 建设, 改造. */
  | 'work'
  /** The whole area that is governed: 全市, 地区. */
  | 'area'
  /** The government's own level without those below it: 区本级. */
  | 'own'
  /** Nothing that matters: 完成, 实现, 全年. */
  | 'idle';

/** Units that measure the same thing: their dimension, and how many of its base unit one of them is. */
export interface UnitMeasure {
  readonly dimension: string;
  readonly factor: number;
}

/** What the comparison of two indicator names needs to know of a language. */
export interface ComparisonWords {
  /** What a name is compared by: its characters where the language writes no blanks, else its words. */
  readonly tokens: 'characters' | 'words';
  /** Other spellings of a word and the one that is compared, in the order in which they are replaced. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words that stay whole though a mark stands inside them: 增加值 holds 增加. */
  readonly whole: readonly string[];
  readonly marks: Readonly<Record<NameMark, readonly string[]>>;
  /** Words that say nothing at the end of a name: 数量, 面积. */
  readonly tails: readonly string[];
  /** Nouns at the end of a name that make a share the growth of what stands before them: 涨幅, 增速. */
  readonly rateNouns: readonly string[];
  /** Words before a name that hardly narrow it: 综合性, 城市. */
  readonly soft: readonly string[];
  /** A name that consists of a purse and nothing that it is spent on: 中央财政专项资金. */
  readonly nameless: RegExp;
  /** Groups of senses that exclude each other, each sense a list of words: 城镇 against 农村. */
  readonly contrasts: readonly (readonly (readonly string[])[])[];
  /** Units by their written form; a unit that is not listed has a dimension of its own. */
  readonly units: Readonly<Record<string, UnitMeasure>>;
}
