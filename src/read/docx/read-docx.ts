import { loadPeer } from '../peer.ts';
import { unreadable } from '../unreadable.ts';
import { BODY, unpack } from './archive.ts';
import { makeExplicit } from './explicit.ts';
import { pack } from './pack.ts';
import { parseXml } from './xml.ts';

/**
 * A Word document as HTML, without pictures and footnotes. Throws an `UnreadableError` for a damaged file and where `mammoth` is not
 * installed.
 */
export async function docxToHtml(bytes: Uint8Array, name: string): Promise<string> {
  const parts = await unpack(bytes, name);
  const mammoth = await loadPeer(name, 'mammoth', 'Word', async () => (await import('mammoth')).default);
  try {
    const archive = Uint8Array.from(pack(explicit(parts)));
    const { value } = await mammoth.convertToHtml(
      typeof Buffer === 'undefined' ? { arrayBuffer: archive.buffer } : { buffer: Buffer.from(archive.buffer) },
      {
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
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

/** The parts of a Word file with a body that says what its styles and lists say. */
function explicit(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const parsed = (name: RegExp): readonly [string, Document] | undefined => {
    const part = [...parts].find(([path]) => name.test(path));
    return part && [part[0], parseXml(part[1])];
  };
  const body = parsed(BODY);
  if (!body) return parts;
  const [path, document] = body;
  makeExplicit(document, parsed(/^word\/styles\d*\.xml$/u)?.[1], parsed(/^word\/numbering\d*\.xml$/u)?.[1]);
  return new Map([...parts, [path, new TextEncoder().encode(document.documentElement.outerHTML)]]);
}
