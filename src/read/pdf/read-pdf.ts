import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import { foldRadicals } from '../../text/radicals.ts';
import type { Found } from '../compose.ts';
import { loadPeer } from '../peer.ts';
import { unreadable } from '../unreadable.ts';
import { linesOfPage, type Drawn, type PageLine } from './lines.ts';
import { withoutMargins } from './margins.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Version of the PDF reader that runs on every Node that this package runs on. */
const READER = 'pdfjs-dist@5.6.205';
/** Bytes at a file's end in which its end mark has to stand. */
const TAIL = 2048;

type Reader = typeof Pdf;

/** Folder of the package with the tables of Chinese fonts that a file need not carry; undefined outside of Node. */
function tablesFolder(): string | undefined {
  try {
    return decodeURIComponent(new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname);
  } catch {
    return undefined;
  }
}

/**
 * Paragraphs of a PDF with a text layer, without page headers, footers and numbers; their origin is the page. Throws an `UnreadableError` for
 * a file without text, one that needs a password, a damaged or cut-off one, and where `pdfjs-dist` is not installed.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<readonly Found[]> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(-TAIL)).includes('%%EOF')) {
    throw unreadable(name, 'truncated', 'this PDF is cut off', 'Download it again.');
  }
  const reader = await loadPeer(name, READER, 'PDF', () => import('pdfjs-dist/legacy/build/pdf.mjs'));
  const pages = await pagesOf(reader, bytes, name);
  const lines = withoutMargins(pages);
  if (lines.length === 0) {
    throw unreadable(
      name,
      'scanned',
      'this PDF holds images of pages and no text',
      'Its text has to be recognised first (OCR); save that as .txt.',
    );
  }
  return paragraphsOf(lines);
}

async function pagesOf(reader: Reader, bytes: Uint8Array, name: string): Promise<readonly (readonly PageLine[])[]> {
  const folder = tablesFolder();
  const task = reader.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    ...(folder === undefined ? {} : { cMapUrl: folder, cMapPacked: true }),
  });
  try {
    const document = await task.promise;
    const pages: (readonly PageLine[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.flatMap(drawnOf), number));
    }
    return pages;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw unreadable(
        name,
        'encrypted',
        'this PDF is protected by a password',
        'Save a copy without a password.',
        error,
      );
    }
    throw unreadable(name, 'damaged', 'this PDF is damaged', 'Download it again, or save its text as .txt.', error);
  } finally {
    await task.destroy();
  }
}

function drawnOf(item: object): Drawn[] {
  if (!('str' in item) || !('transform' in item)) return [];
  const { str, transform, width, height } = item as { str: string; transform: number[]; width: number; height: number };
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
  return [{ text: readable(str), x, y, width, height: height || Math.hypot(skew, scale) }];
}

/** What fonts join or share is written out: ligatures, a dash of two, radicals for characters. */
function readable(text: string): string {
  const apart = text.replace(/[\u{FB00}-\u{FB06}]/gu, (ligature) => ligature.normalize('NFKC'));
  return foldRadicals(apart.replace(/\u{2E3A}/gu, '\u{2014}\u{2014}'));
}
