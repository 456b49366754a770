import { joined } from './inflate.ts';

/** The fields that a file's own header and its line in the directory share (APPNOTE.TXT 4.3.7, 4.3.12): stored as it is, no check sum. */
function fieldsOf(name: Uint8Array, content: Uint8Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 20, true);
  // The name is UTF-8.
  view.setUint16(2, 0x0800, true);
  view.setUint32(14, content.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, name.length, true);
  return new Uint8Array(view.buffer);
}

const bytesOf = (...words: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => {
    view.setUint32(index * 4, word, true);
  });
  return new Uint8Array(view.buffer);
};

/** A zip archive of these parts, none of them deflated. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const sizeOf = (chunks: readonly Uint8Array[]): number => chunks.reduce((sum, { length }) => sum + length, 0);
  let at = 0;
  for (const [path, content] of parts) {
    const name = new TextEncoder().encode(path);
    const fields = fieldsOf(name, content);
    const file = [bytesOf(0x04034b50), fields, name, content];
    directory.push(bytesOf(0x02014b50), Uint8Array.of(20, 0), fields, new Uint8Array(10), bytesOf(at), name);
    files.push(...file);
    at += sizeOf(file);
  }
  const count = parts.size | (parts.size << 16);
  const end = [bytesOf(0x06054b50, 0, count, sizeOf(directory), at), new Uint8Array(2)];
  const all = [...files, ...directory, ...end];
  return joined(all, sizeOf(all));
}
