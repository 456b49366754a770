import { inputError } from './errors.ts';

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** Throws an input error where the bytes begin as those of a kind of document do that cannot be read, naming the kind. */
export function refuseKnownKinds(name: string, bytes: Uint8Array): void {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw inputError(name, 'this is a PDF file', 'save its text as .txt or .md and give that');
  }
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    throw inputError(name, 'this is a Word file or another zip archive', 'save its text as .txt or .md and give that');
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw inputError(name, 'this is an old Word file (.doc)', 'save its text as .txt or .md and give that');
  }
}
