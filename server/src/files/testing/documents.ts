import { zipOf } from '../../zip/testing/zip-of.ts'

/** Office documents as small as they can be. */

type Parts = Readonly<Record<string, string>>

const OOXML = 'application/vnd.openxmlformats-officedocument.'

const contentTypes = (part: string, type: string): Parts => ({
  '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="${OOXML}${type}.main+xml"/></Types>`,
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const wordLine = (line: string): string =>
  `<w:p><w:pPr/>${line.split('\t').map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join('<w:r><w:tab/></w:r>')}</w:p>`

/** A DOCX; `\f` begins a page. Further parts may be headers. */
export const docx = (text: string, parts: Parts = {}): Buffer =>
  zipOf({
    ...contentTypes('word/document.xml', 'wordprocessingml.document'),
    'word/document.xml': `<w:document><w:body>${text
      .split('\f')
      .map((page) => page.split('\n').map(wordLine).join(''))
      .join('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}<w:sectPr/></w:body></w:document>`,
    ...parts,
  })

export const docxHeader = (line: string): Parts => ({ 'word/header1.xml': `<w:hdr>${wordLine(line)}</w:hdr>` })

/** What Word prints across the page. */
export const docxWatermark = (text: string): Parts => ({
  'word/header2.xml': `<w:hdr><w:p><w:r><w:pict><v:shape><v:textpath style="font-family:&quot;Arial&quot;" string="${text}"/></v:shape></w:pict></w:r></w:p></w:hdr>`,
})

/** An XLSX with one sheet of these rows, its text among the shared strings. */
export function xlsx(rows: readonly (readonly string[])[], header = ''): Buffer {
  const shared = [...new Set(rows.flat())]
  const cell = (text: string): string => `<c r="A1" t="s"><v>${shared.indexOf(text)}</v></c>`
  return zipOf({
    ...contentTypes('xl/workbook.xml', 'spreadsheetml.sheet'),
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.map((row) => `<row r="1">${row.map(cell).join('')}</row>`).join('')}</sheetData><headerFooter><oddHeader>${header}</oddHeader></headerFooter></worksheet>`,
  })
}

export const pptx = (lines: readonly string[]): Buffer =>
  zipOf({
    ...contentTypes('ppt/presentation.xml', 'presentationml.presentation'),
    'ppt/slides/slide1.xml': `<p:sld>${lines.map((line) => `<a:p><a:r><a:t>${escaped(line)}</a:t></a:r></a:p>`).join('')}</p:sld>`,
  })

export const odt = (lines: readonly string[], header = ''): Buffer =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:text>${lines.map((line) => `<text:p>${escaped(line)}</text:p>`).join('')}</office:text>`,
    'styles.xml': `<style:header><text:p>${header}</text:p></style:header>`,
  })

export const ods = (rows: readonly (readonly string[])[]): Buffer =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<table:table>${rows
      .map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${escaped(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`)
      .join('')}</table:table>`,
    'styles.xml': '',
  })

/** One pixel. */
export const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')
