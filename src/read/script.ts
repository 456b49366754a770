import type { Nodes, Root } from 'mdast';
import type { Locale } from '../locales/locale.ts';
import type { Report, Source } from '../types.ts';

const SAMPLE = 20_000;

function folded(node: Nodes, fold: (text: string) => string): Nodes {
  if ('children' in node) {
    return { ...node, children: node.children.map((child) => folded(child, fold)) } as Nodes;
  }
  return 'value' in node ? { ...node, value: fold(node.value) } : node;
}

/** The source as the locale's words are written, where the report is written in another script; all places stay. */
export function inReadingScript(source: Source, { script }: Locale): Source {
  if (!script?.applies(source.text.slice(0, SAMPLE))) return source;
  return { ...source, text: script.fold(source.text), tree: folded(source.tree, script.fold) as Root };
}

/**
 * Gives a report that was read in another script its own text back: source, title, names, headings, quotes. The texts of statements and the
 * names of indicators stay as they were read, since later stages read them again.
 */
export function inOwnScript(report: Report, text: string): Report {
  if (report.source === text) return report;
  const own = (words: string, from = 0): string => {
    const at = words === '' ? -1 : report.source.indexOf(words, from);
    return at < 0 ? words : text.slice(at, at + words.length);
  };
  return {
    ...report,
    source: text,
    title: own(report.title),
    region: own(report.region),
    speaker: own(report.speaker),
    occasion: own(report.occasion),
    sections: report.sections.map((section) => ({ ...section, heading: own(section.heading, section.start) })),
    metrics: report.metrics.map((metric) => ({ ...metric, quote: own(metric.quote, metric.start) })),
    commitments: report.commitments.map((one) => ({ ...one, quote: own(one.quote, one.start) })),
  };
}
