/** Options of a made PDF. */
interface Made {
  /** False leaves all text out, as a scan does. */
  readonly text?: boolean;
  /** A `/Encrypt` entry that no empty password opens. */
  readonly encrypted?: boolean;
}

const COLUMNS = 28;
const LINES = 24;
const SIZE = 16;
const LEADING = 26;
const LEFT = 80;

const isHalf = (character: string): boolean => character < '\u{100}';

/** Lines of a paragraph, its first one indented by two characters. */
function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 2;
  for (const character of paragraph) {
    const own = isHalf(character) ? 0.5 : 1;
    if (width + own > COLUMNS) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += own;
  }
  return [...lines, line];
}

const hex = (text: string): string => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

/** A PDF with a header and a page number on every page, in a font that it names and does not carry. */
export function pdfOf(report: string, { text = true, encrypted = false }: Made = {}): Uint8Array {
  const lines = report
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((paragraph) => wrap(paragraph).map((line, index) => ({ line, indent: index === 0 ? 2 * SIZE : 0 })));
  const pages = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, page) => {
    const show = (line: string, x: number, y: number, size = SIZE): string =>
      `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${hex(line)} Tj ET`;
    const body = lines
      .slice(page * LINES, (page + 1) * LINES)
      .map(({ line, indent }, index) => show(line, LEFT + indent, 740 - index * LEADING));
    return [show('政府工作报告', 250, 790, 10), ...body, show(`- ${page + 1} -`, 290, 60, 10)].join('\n');
  });
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /Ascent 880 /Descent -120 /ItalicAngle 0 /StemV 80 /CapHeight 700 /FontBBox [0 -120 1000 880] >> >>',
    ...pages.flatMap((page, index) => {
      const content = text ? page : '';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const key = 'aa'.repeat(32);
  const lock = encrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`
    : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}
