import type { Ledger, LedgerEntry, Outcome } from '../../types.ts';
import {
  cell,
  heading,
  line,
  list,
  marked,
  paragraph,
  table,
  type Block,
  type Cell,
  type Document,
  type List,
} from '../document.ts';
import { figureText, gapText } from '../figures.ts';
import { select } from '../only.ts';
import { countsText, placesNote, quoteLine, shortened, type Tools } from './common.ts';
import { outcomeMarks, outcomeOrder } from './outcome.ts';

/** Outcomes that say how a promise ended. */
export const judged: ReadonlySet<Outcome> = new Set(['exceeded', 'met', 'partially_met', 'missed']);

/** Each promise, what the next report says about it, and what the next plan makes of it; a summary and the broken ones on top. */
export function viewLedger(ledger: Ledger, tools: Tools): Document {
  const { phrases } = tools.messages;
  const years = [...new Set(ledger.entries.map(({ commitment }) => commitment.year))];
  const shown = select(ledger, tools.context.only).entries;
  return [
    heading(1, ledgerTitle(ledger, tools)),
    ...years.flatMap((year) => {
      const ofYear = ({ commitment }: LedgerEntry): boolean => commitment.year === year;
      return [
        ...(years.length > 1 ? [heading(2, phrases.yearOf(year))] : []),
        ...summary(ledger.entries.filter(ofYear), year, tools),
        ...entryTable(shown.filter(ofYear), tools),
      ];
    }),
    ...ledgerCaution(shown, tools),
    ...(shown.length > 0 ? [placesNote(tools)] : []),
  ];
}

/** Whose promises they are. */
export function ledgerTitle({ reports }: Ledger, { messages: { phrases } }: Tools): string {
  const regions = [...new Set(reports.map(({ region }) => region).filter(Boolean))].join(phrases.separator);
  return `${regions}${regions && phrases.colon}${phrases.ledger}`;
}

/** How many promises there are, what became of them, and what was left out. */
function summary(entries: readonly LedgerEntry[], year: number | null, tools: Tools): readonly Block[] {
  const outcomes = entries.map(({ outcome }) => outcome);
  return [
    paragraph(
      ...ledgerLede(entries, year, tools),
      line(marked('strong', countsText(outcomes, tools.messages.outcomes, tools))),
    ),
    ledgerNotes(entries, tools),
  ];
}

/** The sentences to quote: how many promises there are, and how many were kept of those that can be judged. */
export function ledgerLede(
  entries: readonly LedgerEntry[],
  year: number | null,
  { messages: { phrases } }: Tools,
): readonly string[] {
  const count = (keep: (entry: LedgerEntry) => boolean): number => entries.filter(keep).length;
  return [
    phrases.ledgerSummary({ total: entries.length, quantified: count(({ quantified }) => quantified), year }),
    phrases.ledgerKept({
      kept: count(({ outcome }) => outcome === 'met' || outcome === 'exceeded'),
      judged: count(({ outcome }) => judged.has(outcome)),
    }),
  ];
}

/** What was left out, and what is gone from the new plan. */
export function ledgerNotes(entries: readonly LedgerEntry[], { messages: { phrases } }: Tools): List {
  const count = (keep: (entry: LedgerEntry) => boolean): number => entries.filter(keep).length;
  const total = entries.length;
  const verdicts = count(({ outcome }) => judged.has(outcome));
  const pending = count(({ outcome }) => outcome === 'pending');
  const dropped = count(({ continuity }) => continuity?.relation === 'dropped');
  return list(
    ...[
      ...(total - verdicts - pending > 0
        ? [cell(phrases.ledgerLeftOut({ left: total - verdicts - pending, total }))]
        : []),
      ...(dropped > 0 ? [cell(phrases.dropped(dropped))] : []),
    ],
  );
}

/** What silence means, where there is some. */
export function ledgerCaution(entries: readonly LedgerEntry[], { messages: { phrases } }: Tools): readonly Block[] {
  return entries.some(({ outcome }) => outcome === 'not_reported')
    ? [paragraph(line(marked('quiet', phrases.silence)))]
    : [];
}

function entryTable(entries: readonly LedgerEntry[], tools: Tools): readonly Block[] {
  const { labels } = tools.messages;
  return table(
    [labels.promised, labels.reported, labels.nextPromise, labels.outcome],
    [...entries]
      .sort(byUrgency)
      .map((entry) => [
        promiseCell(entry, tools),
        reportCell(entry, tools),
        nextCell(entry, tools),
        outcomeCell(entry, tools),
      ]),
  );
}

/** The gravest first, of these what has a number. */
export function byUrgency(a: LedgerEntry, b: LedgerEntry): number {
  return urgency(a) - urgency(b) || Number(b.quantified) - Number(a.quantified);
}

/** What was kept less than promised, then what is gone from report and plan alike, then by outcome. */
function urgency({ outcome, continuity }: LedgerEntry): number {
  const gone = continuity?.relation === 'dropped' && !judged.has(outcome);
  return gone ? outcomeOrder.indexOf('partially_met') + 0.5 : outcomeOrder.indexOf(outcome);
}

function promiseCell({ commitment, indicator, target, strength, deadline, section }: LedgerEntry, tools: Tools): Cell {
  const { numbers, strengths, labels, phrases } = tools.messages;
  return cell(
    line(marked('strong', indicator), target ? `${phrases.colon}${figureText(target, numbers)}` : ''),
    quoteLine(commitment, commitment, tools, 'year'),
    line(
      marked(
        'quiet',
        [`${labels.strength}${phrases.colon}${strengths[strength]}`, deadline, shortened(section, 30)]
          .filter(Boolean)
          .join(' \u{B7} '),
      ),
    ),
  );
}

function reportCell({ actual, evidence, nearest, outcome, commitment }: LedgerEntry, tools: Tools): Cell {
  const { numbers, labels, phrases } = tools.messages;
  const looked = outcome === 'not_reported' ? nearest : [];
  return cell(
    actual ? figureText(actual, numbers) : '',
    ...evidence.map((quote) => quoteLine(quote, quote, tools, 'year')),
    line(marked('quiet', looked.length > 0 ? `${labels.nearest}${phrases.colon}` : '')),
    ...looked.map((miss) => {
      const which = { year: yearAfter(commitment.year, tools) };
      return quoteLine({ ...miss, quote: shortened(miss.quote, 40) }, which, tools, 'year');
    }),
  );
}

function nextCell({ continuity, commitment }: LedgerEntry, tools: Tools): Cell {
  if (!continuity) return [];
  const which = { year: yearAfter(commitment.year, tools) };
  return cell(
    tools.messages.continuity[continuity.relation],
    continuity.quote ? quoteLine(continuity, which, tools, 'year') : '',
  );
}

/** Year of the report that follows the one of `year` among those that the result was made from. */
export function yearAfter(year: number | null, { context }: Tools): number | null {
  const later = context.reports.flatMap((report) =>
    report.year !== null && year !== null && report.year > year ? [report.year] : [],
  );
  return later.length > 0 ? Math.min(...later) : null;
}

function outcomeCell(entry: LedgerEntry, tools: Tools): Cell {
  const { outcomes, flags, numbers, labels, phrases } = tools.messages;
  const { outcome, gap, gapUnit, completion, override } = entry;
  return cell(
    line(marked(outcomeMarks[outcome], outcomes[outcome])),
    gap === null ? '' : `${labels.gap}${phrases.colon}${gapText(gap, gapUnit, numbers)}`,
    completion === null ? '' : `${labels.completion}${phrases.colon}${Number(completion.toFixed(1))}%`,
    ...entry.flags.map((flag) => line(marked('doubt', flags[flag]))),
    entry.why,
    override
      ? line(marked('strong', `${labels.override}${phrases.colon}${override.by}${phrases.separator}${override.note}`))
      : '',
  );
}
