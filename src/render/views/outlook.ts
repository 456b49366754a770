import type { Outlook, OutlookPair } from '../../types.ts';
import {
  cell,
  heading,
  line,
  marked,
  paragraph,
  table,
  type Cell,
  type Document,
  type Mark,
  type Table,
} from '../document.ts';
import { gapText } from '../figures.ts';
import { countsText, metricCell, metricCells, placesNote, reportName, type Tools } from './common.ts';

/** Up and down are no verdicts: less pollution is better, fewer jobs are not. */
const marks: Readonly<Record<OutlookPair['relation'], Mark>> = {
  lowered: 'strong',
  raised: 'strong',
  held: 'quiet',
  new: 'quiet',
  not_continued: 'quiet',
};

/** What stands on both sides, lowered targets on top; then what stands on one side only. */
const bothSides = ['lowered', 'raised', 'held'] as const;
const oneSide = ['new', 'not_continued'] as const;
export const outlookOrder: readonly OutlookPair['relation'][] = [...bothSides, ...oneSide];

/** One report: last year's achievement against the new commitment, one row an indicator. */
export function viewOutlook(outlook: Outlook, tools: Tools): Document {
  const { phrases, outlookRelations } = tools.messages;
  const { report, pairs } = outlook;
  const both = bothSides.flatMap((relation) => pairs.filter((pair) => pair.relation === relation));
  return [
    heading(1, `${reportName(report, tools)}${phrases.colon}${phrases.outlook}`),
    paragraph(
      outlookLede(outlook, tools),
      countsText(
        pairs.map(({ relation }) => relation),
        outlookRelations,
        tools,
      ),
    ),
    ...pairTable(both, outlook, tools),
    ...oneSide.flatMap((relation) => {
      const rows = pairs.filter((pair) => pair.relation === relation);
      return rows.length === 0
        ? []
        : [heading(2, `${outlookRelations[relation]} (${rows.length})`), ...singleTable(rows, outlook, tools)];
    }),
    ...(pairs.length > 0 ? [placesNote(tools)] : []),
  ];
}

/** How many indicators stand on both sides. */
export function outlookLede({ pairs }: Outlook, { messages: { phrases } }: Tools): string {
  return phrases.outlookSummary(pairs.filter(({ achieved, committed }) => achieved && committed).length);
}

function indicatorCell({ achieved, committed }: OutlookPair): Cell {
  const names = [committed?.indicator ?? '', achieved?.indicator ?? ''].filter(Boolean);
  const [name = '', other = ''] = names;
  return cell(line(marked('strong', name)), line(marked('quiet', other === name ? '' : other)));
}

/** Both figures of each pair, and how they differ. */
export function pairTable(pairs: readonly OutlookPair[], { report }: Outlook, tools: Tools): readonly Table[] {
  const { labels, outlookRelations, numbers } = tools.messages;
  return table(
    [labels.indicator, labels.achieved, labels.committed, labels.change, labels.why],
    pairs.map((pair) => [
      indicatorCell(pair),
      metricCell(pair.achieved, report, tools),
      metricCell(pair.committed, report, tools),
      cell(
        line(marked(marks[pair.relation], outlookRelations[pair.relation])),
        pair.gap === null || pair.gap === 0 ? '' : gapText(pair.gap, pair.gapUnit, numbers),
      ),
      cell(pair.why),
    ]),
  );
}

function singleTable(pairs: readonly OutlookPair[], { report }: Outlook, tools: Tools): readonly Table[] {
  const { labels } = tools.messages;
  return table(
    [labels.indicator, labels.figure, labels.quote],
    pairs.map((pair) => [indicatorCell(pair), ...metricCells(pair.committed ?? pair.achieved, report, tools)]),
  );
}
