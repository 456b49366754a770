import type { SourceFormat } from '../types.ts';
import { unreadable, type UnreadableError, type UnreadableReason } from './unreadable.ts';

/** Kinds of files that their first bytes tell apart from text. */
export type Kind = 'pdf' | 'zip' | 'compound' | 'image' | 'rtf' | 'gzip';

const LEAVE_AWAY = 'Leave the input format away; it is found by the content.';

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

/** First bytes of each kind, null for any: PDF 32000-1, APPNOTE.TXT, [MS-CFB], PNG, JPEG, GIF, TIFF, WebP, RTF, RFC 1952. */
const starts: readonly (readonly [Kind, readonly (number | null)[]])[] = [
  ['pdf', ascii('%PDF-')],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0x89, ...ascii('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['image', ascii('II*\0')],
  ['image', ascii('MM\0*')],
  ['image', [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')]],
  ['rtf', ascii('{\\rtf')],
  ['gzip', [0x1f, 0x8b]],
];

/** Kind of a file that is no text, or null; a PDF may begin with a few other bytes. */
export function kindOf(bytes: Uint8Array): Kind | null {
  const known = starts.find(([, first]) => first.every((byte, index) => byte === null || bytes[index] === byte));
  if (known) return known[0];
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-1.') ? 'pdf' : null;
}

/** Why a file of a kind cannot be read as text, and what would help. */
const refusals: Readonly<Record<Kind, readonly [reason: UnreadableReason, message: string, remedy: string]>> = {
  pdf: ['format', 'this is a PDF', 'Read it with loadSource, which loads a reader for it.'],
  zip: [
    'format',
    'this is a Word file or another zip archive',
    'Read it with loadSource, which loads a reader for Word files.',
  ],
  compound: [
    'old-word',
    'this is an old Word file (.doc) or a protected one',
    'Open it in Word, WPS or LibreOffice and save it as .docx without a password.',
  ],
  image: ['image', 'this is an image', 'Its text has to be recognised first (OCR); save that as .txt.'],
  rtf: ['format', 'this is an RTF file', 'Open it in Word, WPS or LibreOffice and save it as .docx or .txt.'],
  gzip: ['format', 'this is a compressed file', 'Unpack it first.'],
};

/** The format whose own reader reads files of a kind. */
export const formatOf = (kind: Kind | null): SourceFormat | null =>
  kind === 'pdf' ? 'pdf' : kind === 'zip' ? 'docx' : null;

/** How people call files of a format. */
const names: Readonly<Record<SourceFormat | 'csv', string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'an HTML page',
  docx: 'a Word file (.docx)',
  pdf: 'a PDF',
  csv: 'a table (CSV)',
};

/** The error for a file of a kind that was to be read as text, or as the format that was named for it. */
export function refused(kind: Kind, name: string, format?: SourceFormat | 'csv'): UnreadableError {
  const [reason, message, remedy] = refusals[kind];
  if (format === undefined || formatOf(kind) === null) return unreadable(name, reason, message, remedy);
  return unreadable(name, reason, `${message} and not ${names[format]}`, LEAVE_AWAY);
}

/** The error for a text that was to be read as a format that is none. */
export function notOfFormat(format: 'docx' | 'pdf', name: string): UnreadableError {
  return unreadable(name, 'format', `this is text and not ${names[format]}`, LEAVE_AWAY);
}
