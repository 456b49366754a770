import { zipOf } from './zip.ts';

const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const run = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph; headings get a style, `**lead**` at its start is bold. */
export function wordParagraph(text: string): string {
  const level = /^(#+) /u.exec(text)?.[1]?.length ?? 0;
  const style = level > 0 ? `<w:pPr><w:pStyle w:val="H${level}"/></w:pPr>` : '';
  const lead = /^\*\*(.+?)\*\*/u.exec(text)?.[1] ?? '';
  const rest = level > 0 ? text.slice(level + 1) : lead === '' ? text : text.slice(lead.length + 4);
  return `<w:p>${style}${lead === '' ? '' : run(lead, true)}${run(rest)}</w:p>`;
}

/** A Word document with this body. */
export function docxOf(body: string, claimed?: number): Uint8Array {
  const style = (level: number): string =>
    `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`;
  return zipOf(
    {
      '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${WORD}.footnotes+xml"/></Types>`,
      '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
      'word/styles.xml': `<?xml version="1.0"?><w:styles ${NAMESPACE}>${style(1)}${style(2)}${style(3)}</w:styles>`,
      'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${NAMESPACE}><w:footnote w:id="2"><w:p>${run('注：增长99%。')}</w:p></w:footnote></w:footnotes>`,
      'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    },
    claimed,
  );
}
