import type { Seams } from '../../text/seams.ts';

export type { Seams } from '../../text/seams.ts';

/**
 * What a word does to the phrase beside a figure.
 * - `opening` says when, how or how surely, and is no part of what is measured: 全年, 力争, 我们
 * - `deliver` says only that something was done: 完成, 实现
 * - `flow` makes another indicator of the same noun: 新增, 引进, 建成
 * - `deed` is a flow that can name an indicator by itself: 造林, 培训
 * - `modal` is dropped before another verb or a growth, and is a flow else: 争取, 支持
 * - `event` begins a predicate: 启动, 获批
 * - `change` says that the figure is a change: 增长, 提高到; `changeNoun` names one: 涨幅, 增速
 * - `copula` joins phrase and figure: 达到, 为; `bound` qualifies the number: 超过
 * - `order` leads to a rank: 位居; `place` is an area or part of a whole: 全市
 * - `echo` stands for the whole indicator named before: 总量, 数量; `part` is a side of the thing named before: 总投资
 * - `per` makes an average of the indicator named before: 人均
 * - `each` deals a list of figures out to a list of subjects: 分别
 * - `dealing` is one with its verb of change: 分别增长
 * - `alike` says one thing of all that were dealt out: 均增长
 * - `sum` speaks of the stock beside the flow named before: 累计, 净增
 * - `versus` compares the figure's subject with something else: 高于
 * - `and` joins items; `subset` opens a part of what was named before: 其中; `of` joins attribute and noun: 的
 * - `from` stands before the first of two values: 由; `share` before the whole: 占
 * - `shell` is a noun that the figure itself is called: 目标, 任务
 * - `examples` ends a list of examples: 等
 * - `modifier` opens the first of several coordinate names and holds for all: 单位国内生产总值, 城镇
 * - `people` are those whose income, burden or number is measured, and open a name of their own: 农民
 * - `basis` is what a measure is reckoned for: 单位国内生产总值
 * - `measure` closes the last of several coordinate names and holds for all: 排放量
 * - `generic` is a noun so wide that what stands before it must say which: 措施, 举措
 * - `goal` is a target of growth, which is that of the economy where nothing else is named: 增长目标
 * - `agent` spends and does, and is not measured: 中央财政; `purpose` opens what an amount is spent on: 用于
 * - `spend` puts money into what its clause or the next says: 投入
 * - `facet` is a noun that is counted only as a side of what is counted next: 8个方面90项措施
 * - `within` opens a condition, which is no topic: 在…前提下
 * - `for` stands before those for whom something is done, and opens no name: 为
 * - `stop` ends the noun phrase after a figure
 * - `time` is an expression of time that `times` does not describe
 * - `solid` merely looks like one of the others: 行为, 主要
 */
export type PhraseWord =
  | 'opening'
  | 'deliver'
  | 'flow'
  | 'deed'
  | 'modal'
  | 'event'
  | 'change'
  | 'changeNoun'
  | 'copula'
  | 'bound'
  | 'order'
  | 'place'
  | 'echo'
  | 'part'
  | 'per'
  | 'each'
  | 'dealing'
  | 'alike'
  | 'sum'
  | 'versus'
  | 'and'
  | 'subset'
  | 'of'
  | 'from'
  | 'share'
  | 'shell'
  | 'examples'
  | 'modifier'
  | 'people'
  | 'basis'
  | 'measure'
  | 'generic'
  | 'goal'
  | 'agent'
  | 'spend'
  | 'facet'
  /** Leads to what is done and says nothing itself (进行). */
  | 'light'
  | 'purpose'
  | 'within'
  | 'for'
  | 'stop'
  | 'time'
  | 'solid';

/** How a language builds the phrases around figures. */
export interface Phrases {
  readonly words: Readonly<Record<PhraseWord, readonly string[]>>;
  /** Expressions of time, global: 2020年, 上半年, 近三年. */
  readonly times: RegExp;
  /** Characters that end a clause, and those that end a sentence. */
  readonly clauseEnds: string;
  readonly sentenceEnds: string;
  /** Characters that separate the items of a list. */
  readonly listMarks: string;
  /** A word for two subjects at once → the two: 城乡 → 城镇, 农村. */
  readonly pairs: Readonly<Record<string, readonly string[]>>;
  /** The same for words that are whole by themselves, where 分别 deals them out: 进出口 → 进口, 出口. */
  readonly dealtPairs: Readonly<Record<string, readonly string[]>>;
  /** Nouns at the end of the last of several names that say of all what they are: 产业. */
  readonly classes: readonly string[];
  /** Names of those who produce and earn: 规模以上工业. Null where a side is told with its owner. */
  readonly trades: RegExp | null;
  /** Ends of names that are a share or a rate. */
  readonly rates: RegExp;
  /** Where one word goes over into another; null where words end at blanks. */
  readonly seams: Seams | null;
  /** Units that count how often something was done: 次. */
  readonly occasions: readonly string[];
  /** Units of things that can have sides of their own (their investment, their revenue): 家, 个. */
  readonly things: readonly string[];
  /** Units that measure an amount and count nothing, so that a noun before them outweighs one behind: 元, %. */
  readonly amounts: RegExp;
  /** Units of what is built or made: 吨, 千瓦. */
  readonly sizes: RegExp;
  /** Ends of names that say by themselves what is measured: 率, 量. */
  readonly measured: RegExp;
  /** How the share of a whole is named: `{whole}` stands for it. */
  readonly shareOf: string;
  /** What grows by a growth target that names nothing. */
  readonly economy: string;
  /** Names longer than this many characters are cut at an inner verb. */
  readonly longestName: number;
  /** What stands between two parts that are put together. */
  readonly joint: string;
}
