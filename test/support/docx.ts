import { zipOf } from './zip.ts';

const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
/** Words that look the same. */
export const wordRun = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const NAMESPACE =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph; headings get a style, `**lead**` at its start is bold. */
export function wordParagraph(text: string): string {
  const level = /^(#+) /u.exec(text)?.[1]?.length ?? 0;
  const style = level > 0 ? `<w:pPr><w:pStyle w:val="H${level}"/></w:pPr>` : '';
  const lead = /^\*\*(.+?)\*\*/u.exec(text)?.[1] ?? '';
  const rest = level > 0 ? text.slice(level + 1) : lead === '' ? text : text.slice(lead.length + 4);
  return `<w:p>${style}${lead === '' ? '' : wordRun(lead, true)}${wordRun(rest)}</w:p>`;
}

/** What a Word document has besides its body. */
interface Parts {
  /** What the archive says that each file unpacks to, where that is not the truth. */
  readonly claimed?: number;
  /** Styles beside `heading 1` to `heading 3`, whose ids are `H1` to `H3`. */
  readonly styles?: string;
  /** The lists, as `word/numbering.xml` holds them. */
  readonly lists?: string;
}

/** A Word document with this body. */
export function docxOf(body: string, { claimed, styles = '', lists = '' }: Parts = {}): Uint8Array {
  const style = (level: number): string =>
    `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`;
  const parts = ['styles', 'footnotes', 'numbering'];
  const kinds = parts.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${part}+xml"/>`);
  const relations = parts.map(
    (part, index) => `<Relationship Id="r${index}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
  );
  const xml = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
  return zipOf(
    {
      '[Content_Types].xml': xml(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${kinds.join('')}</Types>`,
      ),
      '_rels/.rels': xml(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/_rels/document.xml.rels': xml(
        `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
      ),
      'word/styles.xml': xml(`<w:styles ${NAMESPACE}>${style(1)}${style(2)}${style(3)}${styles}</w:styles>`),
      'word/footnotes.xml': xml(
        `<w:footnotes ${NAMESPACE}><w:footnote w:id="2"><w:p>${wordRun('注：增长99%。')}</w:p></w:footnote></w:footnotes>`,
      ),
      'word/numbering.xml': xml(`<w:numbering ${NAMESPACE}>${lists}</w:numbering>`),
      'word/document.xml': xml(`<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`),
    },
    claimed,
  );
}
