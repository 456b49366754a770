import { unreadable } from '../unreadable.ts';
import { inflate } from './inflate.ts';

/** What the directory of a zip archive says of one file in it (APPNOTE.TXT 4.3.12). */
interface Entry {
  readonly name: string;
  /** 0: stored as it is, 8: deflated. */
  readonly method: number;
  readonly packed: number;
  /** Where the file's own header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_557;
/** Bytes that the parts of a document which hold text may unpack to, all together. */
const LARGEST = 60_000_000;
/** The part that holds the body of a document. */
export const BODY = /^word\/document\d*\.xml$/u;
/** The parts that are unpacked; pictures never are. */
const TEXT_PART = /\.(?:xml|rels)$/iu;

/** The entries of an archive's directory; null where the directory is missing or damaged. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - LONGEST_COMMENT && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return null;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of a file in an archive (APPNOTE.TXT 4.3.7). */
function contentOf(bytes: Uint8Array, { at, packed }: Entry): Uint8Array {
  if (at + 30 > bytes.length) return new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(start, start + packed);
}

/** Other files that are zip archives, by a part that each has. */
const others: readonly (readonly [part: RegExp, message: string, remedy: string])[] = [
  [/^xl\//u, 'this is a spreadsheet', 'Save it as CSV, or the report in it as .docx or .txt.'],
  [/^ppt\//u, 'this is a presentation', 'Save the text of the report as .docx or .txt.'],
  [/^OFD\.xml$/u, 'this is an OFD file', 'Open it in an OFD reader or WPS and save it as PDF or .txt.'],
  [/^META-INF\/manifest\.xml$/u, 'this is an OpenDocument file', 'Open it in LibreOffice or WPS and save it as .docx.'],
];

/** What an archive is that is no Word file, and what would help. */
function otherKind(entries: readonly Entry[]): readonly [message: string, remedy: string] {
  const other = others.find(([part]) => entries.some((entry) => part.test(entry.name)));
  return other
    ? [other[1], other[2]]
    : ['this is a zip archive and no Word file', 'Unpack it and give the report in it.'];
}

/**
 * The parts of a Word file that hold text, by name. Rejects with an `UnreadableError` for an archive that is cut off, is no Word document, or
 * unpacks to more than a report can be, which is counted and not taken from what the archive says of itself.
 */
export async function unpack(bytes: Uint8Array, name: string): Promise<Map<string, Uint8Array>> {
  const entries = entriesOf(bytes);
  if (!entries) {
    throw unreadable(name, 'truncated', 'this Word file is cut off or damaged', 'Download it again.');
  }
  if (!entries.some((entry) => BODY.test(entry.name))) {
    const [message, remedy] = otherKind(entries);
    throw unreadable(name, 'format', message, remedy);
  }
  const parts = new Map<string, Uint8Array>();
  let left = LARGEST;
  for (const entry of entries.filter((one) => TEXT_PART.test(one.name))) {
    const content = contentOf(bytes, entry);
    const part = entry.method === 0 ? content : await inflate(content, left);
    left -= part?.length ?? Infinity;
    if (!part || left < 0) {
      const message = `this Word file unpacks to more than ${LARGEST / 1e6} MB, which no report needs`;
      throw unreadable(name, 'too-large', message, 'Save its text as .txt.');
    }
    parts.set(entry.name, part);
  }
  return parts;
}
