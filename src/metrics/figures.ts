import type { Locale } from '../locales/locale.ts';
import { squeezeBlanks } from '../text/squeeze.ts';
import { foldWidth } from '../text/width.ts';
import type { Bound, Direction, Figure } from '../types.ts';
import { readChange, sharesCue, type Change } from './changes.ts';
import { withoutFilters } from './filters.ts';
import { measuredTarget, type Read } from './measured.ts';
import type { Mention } from './mention.ts';
import { scan } from './scan.ts';
import { tablesOf, type Tables } from './tables.ts';

/** A stretch of a paragraph: half-open indices into its text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A figure and where it, and the words that shaped it, stand in the paragraph. */
export interface FoundFigure extends Figure, Stretch {
  /** The word that made it a growth or a delta; several figures of a list can share one. */
  readonly changeCue: Stretch | null;
  /** Bound and verb words right before the number that belong to it. */
  readonly prefix: Stretch | null;
  /** `to` for the end of a movement (提高到12万元), `from` for its start (从8.7万元). */
  readonly move: 'to' | 'from' | null;
  /** True for a target that the figure before it is measured against. */
  readonly isTarget: boolean;
  /** The bound words, as they stand. */
  readonly cues: readonly string[];
  /** For each field the id of the rule that decided it. */
  readonly rules: Readonly<Record<'value' | 'unit' | 'bound' | 'kind', string>>;
}

/** Finds the figures of one paragraph, in the order of the text; `folded` is the text with folded widths. */
export function findFigures(text: string, locale: Locale, folded = foldWidth(text)): readonly FoundFigure[] {
  const tables = tablesOf(locale);
  // a full-width comma between half-width digits separates numbers, it does not group them
  const parted = maskAddresses(text).replace(/(?<=\d)\u{FF0C}(?=\d)/gu, '\u{3001}');
  const clean = parted === text ? folded : foldWidth(parted);
  const view = locale.numerals.solid ? squeezeBlanks(clean, locale.detection.script) : { text: clean, origin: same };
  let previous: Read | null = null;
  return withoutFilters(view.text, scan(view.text, tables), tables).map((mention) => {
    const target = previous && measuredTarget(view.text, previous, mention, tables);
    if (target) {
      previous = target;
      return figureOf(target.mention, target.change, view.origin, true);
    }
    const change = readChange(view.text, mention, previous, tables);
    const bounded = previous && sharesBound(view.text, previous.mention, mention, tables);
    previous = { mention: bounded ?? mention, change };
    return figureOf(previous.mention, change, view.origin, false);
  });
}

/** The second figure of 分别超过5%和6% with the bound word that stands before the first; null where they share none. */
function sharesBound(text: string, first: Mention, second: Mention, tables: Tables): Mention | null {
  const { bound } = first.before;
  if (!bound || first.after || first.unit !== second.unit || second.before.bound || second.after || second.own)
    return null;
  if (
    second.high !== null ||
    second.style === 'rank' ||
    text[first.to] === ',' ||
    !sharesCue(text, first, second, tables)
  )
    return null;
  return { ...second, before: { ...second.before, bound } };
}

/** Web addresses hold no figures; they are blotted out at their length. */
function maskAddresses(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(/:\/\/[\w%.~:/?#@!$&'()*+,;=-]+/gu, (address) => '_'.repeat(address.length));
}

const same = (index: number): number => index;

function figureOf(mention: Mention, change: Change, origin: (index: number) => number, isTarget: boolean): FoundFigure {
  const { value, negative, high, step, unit, before, after } = mention;
  const [bound, boundRule] = boundOf(mention);
  const place = ({ from, to }: Stretch): Stretch => ({ from: origin(from), to: origin(to - 1) + 1 });
  return {
    value: negative && (change.direction === null || high !== null) ? -value : value,
    high,
    step,
    unit,
    bound,
    kind: change.kind,
    direction: negative && high === null ? opposite(change.direction) : change.direction,
    from: origin(mention.from),
    to: origin(mention.to - 1) + 1,
    changeCue: change.cue && place(change.cue),
    prefix: before.from < mention.from ? place({ from: before.from, to: mention.from }) : null,
    move: before.move,
    isTarget,
    cues: [before.bound?.word, after?.word].filter((word) => typeof word === 'string'),
    rules: { value: mention.rules.value, unit: mention.rules.unit, bound: boundRule, kind: change.rule },
  };
}

/** A negative growth goes the other way. */
const opposite = (direction: Direction | null): Direction | null =>
  direction === null ? null : direction === 'up' ? 'down' : 'up';

function boundOf({ high, after, before, own, style }: Mention): readonly [Bound, string] {
  if (high !== null) return ['range', 'range'];
  if (after) return [after.bound, 'bound-behind'];
  if (before.bound && style !== 'rank') return [before.bound.bound, 'bound-before'];
  if (own) return [own, style === 'rank' ? 'rank-top' : 'bound-inside'];
  return ['eq', 'no-bound-word'];
}
