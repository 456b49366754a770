import type { UnreadableReason } from './unreadable.ts';

/** Kinds of files that their first bytes tell apart from text. */
export type Kind = 'pdf' | 'zip' | 'compound' | 'image' | 'rtf' | 'gzip';

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

/** First bytes of each kind: PDF 32000-1, APPNOTE.TXT, [MS-CFB], PNG, JPEG, GIF, TIFF, WebP, RTF, RFC 1952. */
const starts: readonly (readonly [Kind, readonly number[]])[] = [
  ['pdf', ascii('%PDF-')],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0x89, ...ascii('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['image', ascii('II*\0')],
  ['image', ascii('MM\0*')],
  ['image', ascii('RIFF')],
  ['rtf', ascii('{\\rtf')],
  ['gzip', [0x1f, 0x8b]],
];

/** Kind of a file that is no text, or null; a PDF may begin with a few other bytes. */
export function kindOf(bytes: Uint8Array): Kind | null {
  const known = starts.find(([, first]) => first.every((byte, index) => bytes[index] === byte));
  if (known) return known[0];
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-1.') ? 'pdf' : null;
}

/** Why a file of a kind cannot be read, and what would help. */
export const refusals: Readonly<
  Record<Exclude<Kind, 'pdf' | 'zip'>, readonly [reason: UnreadableReason, message: string, remedy: string]>
> = {
  compound: [
    'old-word',
    'this is an old Word file (.doc) or a protected one',
    'Open it in Word, WPS or LibreOffice and save it as .docx without a password.',
  ],
  image: ['image', 'this is an image', 'Its text has to be recognised first (OCR); save that as .txt.'],
  rtf: ['format', 'this is an RTF file', 'Open it in Word, WPS or LibreOffice and save it as .docx or .txt.'],
  gzip: ['format', 'this is a compressed file', 'Unpack it first.'],
};
