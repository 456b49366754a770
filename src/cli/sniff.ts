import { inputError } from './errors.ts';

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** Throws an input error where the bytes are plainly no text, saying what they look like. */
export function checkReadable(name: string, bytes: Uint8Array): void {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw inputError(name, 'this is a PDF file', 'save its text as .txt or .md and give that');
  }
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    throw inputError(name, 'this is a Word file or another zip archive', 'save its text as .txt or .md and give that');
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw inputError(name, 'this is an old Word file (.doc)', 'save its text as .txt or .md and give that');
  }
  const utf16 = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
  if (!utf16 && bytes.subarray(0, 65_536).includes(0)) {
    throw inputError(
      name,
      'this is a binary file, not text',
      'give the report as text or Markdown; UTF-16 text needs --encoding',
    );
  }
}
