import { formatNumber } from './number-formats.ts';
import { allOf, childOf, isOn, valueOf } from './xml.ts';

/** One depth of a numbered list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** The label, `%1` standing for the number of the first depth. */
  readonly text: string;
  /** True where all numbers of the label are written in digits. */
  readonly inDigits: boolean;
  /** Id of the style whose paragraphs are numbered at this depth. */
  readonly style: string | undefined;
}

/** A list: the levels by depth, and the counters that it shares with others. */
interface List {
  readonly counters: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers from which this list counts anew where it is used first, by depth. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Gives the label of the next paragraph of a list, empty for a bullet. A depth that is not given is that of the paragraph's style, or 0. */
export type NextLabel = (list: string, depth: string | undefined, style: string) => string;

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);
const childrenOf = (element: Element, name: string): readonly Element[] =>
  Array.from(element.children).filter(({ tagName }) => tagName === name);

function levelsOf(element: Element): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(element, 'w:lvl').map((level): [number, Level] => [
      numberOf(level, 'w:ilvl'),
      {
        start: Number(valueOf(level, 'w:start') ?? 0),
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: valueOf(level, 'w:lvlText') ?? '',
        inDigits: isOn(level, 'w:isLgl'),
        style: valueOf(level, 'w:pStyle'),
      },
    ]),
  );
}

/** The lists that a document's numbering defines, by id (ECMA-376 part 1, 17.9). */
function listsIn(numbering: Document | undefined): ReadonlyMap<string, List> {
  const kinds = allOf(numbering, 'w:abstractNum');
  const idOf = (kind: Element): string => kind.getAttribute('w:abstractNumId') ?? '';
  const byId = new Map(kinds.map((kind) => [idOf(kind), kind]));
  const byStyle = new Map(kinds.map((kind) => [valueOf(kind, 'w:styleLink'), kind]));
  const lists = new Map<string, List>();
  for (const list of allOf(numbering, 'w:num')) {
    const named = byId.get(valueOf(list, 'w:abstractNumId') ?? '');
    const link = named && valueOf(named, 'w:numStyleLink');
    const kind = link === undefined ? named : byStyle.get(link);
    if (!kind) continue;
    const overrides = childrenOf(list, 'w:lvlOverride');
    const restarts = overrides.flatMap((override): [number, number][] => {
      const start = valueOf(override, 'w:startOverride');
      return start === undefined ? [] : [[numberOf(override, 'w:ilvl'), Number(start)]];
    });
    lists.set(list.getAttribute('w:numId') ?? '', {
      counters: idOf(kind),
      levels: new Map([...levelsOf(kind), ...overrides.flatMap((override) => [...levelsOf(override)])]),
      restarts: new Map(restarts),
    });
  }
  return lists;
}

/** Counts the paragraphs of a document's lists in the order in which they come. */
export function countLists(numbering: Document | undefined): NextLabel {
  const lists = listsIn(numbering);
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  return (id, givenDepth, style) => {
    const list = lists.get(id);
    if (!list) return '';
    const depth = Number(givenDepth ?? [...list.levels].find(([, level]) => level.style === style)?.[0] ?? 0);
    const own = list.levels.get(depth);
    if (!own) return '';
    const counts = (counters.get(list.counters) ?? []).slice(0, depth + 1);
    counters.set(list.counters, counts);
    const restart = list.restarts.get(depth);
    const isFirst = restart !== undefined && !restarted.has(`${id}/${depth}`);
    restarted.add(`${id}/${depth}`);
    counts[depth] = isFirst ? restart : (counts[depth] ?? own.start - 1) + 1;
    if (own.format === 'bullet') return '';
    return own.text.replace(/%(\d)/gu, (_, place: string) => {
      const level = list.levels.get(Number(place) - 1);
      const count = counts[Number(place) - 1] ?? level?.start ?? 1;
      return formatNumber(count, own.inDigits ? 'decimal' : (level?.format ?? 'decimal'));
    });
  };
}

/** The list that a paragraph's properties put it in, if they do. */
export function listOf(properties: Element | undefined): {
  readonly list: string | undefined;
  readonly depth: string | undefined;
} {
  const numbering = childOf(properties, 'w:numPr');
  return { list: valueOf(numbering, 'w:numId'), depth: valueOf(numbering, 'w:ilvl') };
}
