import { unreadable } from '../unreadable.ts';

/** What the directory of a zip archive says of one file in it (APPNOTE.TXT 4.3.12). */
interface Entry {
  readonly name: string;
  /** Bytes after unpacking, as declared. */
  readonly size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_557;
/** Bytes that all parts of a document together may unpack to. */
const LARGEST = 300_000_000;

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
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Throws an `UnreadableError` for an archive that is cut off, is no Word document, or unpacks to more than a report can be. */
export function checkArchive(bytes: Uint8Array, name: string): void {
  const entries = entriesOf(bytes);
  if (!entries) {
    throw unreadable(name, 'truncated', 'this Word file is cut off or damaged', 'Download it again.');
  }
  if (!entries.some((entry) => entry.name === 'word/document.xml')) {
    throw unreadable(name, 'format', 'this is a zip archive and no Word file', 'Unpack it and give the report in it.');
  }
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > LARGEST) {
    throw unreadable(
      name,
      'too-large',
      `this Word file unpacks to ${Math.ceil(size / 1e6)} MB, more than a report can be`,
      'Save its text as .txt.',
    );
  }
}
