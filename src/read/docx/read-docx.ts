import { loadPeer } from '../peer.ts';
import { unreadable } from '../unreadable.ts';
import { checkArchive } from './archive.ts';

/** Styles of Word and WPS, in both languages, that mammoth's own map does not name; pictures and notes are left out afterwards. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/**
 * A Word document as HTML, without pictures and footnotes. Throws an `UnreadableError` for a damaged file and where `mammoth` is not
 * installed.
 */
export async function docxToHtml(bytes: Uint8Array, name: string): Promise<string> {
  await checkArchive(bytes, name);
  const mammoth = await loadPeer(name, 'mammoth', 'Word', async () => (await import('mammoth')).default);
  const copy = Uint8Array.from(bytes);
  const input = typeof Buffer === 'undefined' ? { arrayBuffer: copy.buffer } : { buffer: Buffer.from(copy.buffer) };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return withoutNotes(value);
  } catch (error) {
    throw unreadable(
      name,
      'damaged',
      'this Word file is damaged',
      'Open it in Word, WPS or LibreOffice and save it again.',
      error,
    );
  }
}

/** Without the marks of notes and the list of them, which mammoth puts at the end. */
function withoutNotes(html: string): string {
  const list = html.search(/<ol><li id="(?:foot|end)note-\d+">/u);
  const body = list < 0 ? html : html.slice(0, list);
  return body.replace(/<sup><a href="#(?:foot|end)note-[^<]*<\/a><\/sup>/gu, '');
}
