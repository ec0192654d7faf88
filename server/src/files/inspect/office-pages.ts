import type { FileType } from '@dam-lam/core'
import { pagesInXml, type LineMarks } from './xml-lines.ts'
import { zipContent, type ZipEntry } from '../../zip/zip.ts'

export type Pages = readonly (readonly string[])[]

/** Reads the part of this name out of the archive. */
type Part = (name: string) => string

const never = (): boolean => false

const WORD: LineMarks = {
  line: ['w:p', 'w:br', 'w:cr'],
  gap: ['w:tab', 'w:ptab'],
  text: ['w:t'],
  page: (tag, attributes) => tag === 'w:lastRenderedPageBreak' || tag === 'w:sectPr' || (tag === 'w:br' && attributes.includes('"page"')),
  // What Word prints across the page.
  inAttribute: { element: 'v:textpath', attribute: 'string' },
}
const DRAWING: LineMarks = { line: ['a:p', 'a:br'], gap: ['a:tab'], text: ['a:t'], page: never }
const SHARED_STRING: LineMarks = { line: ['si'], gap: [], text: ['t'], page: never }
const OPEN_TEXT: LineMarks = { line: ['text:p', 'text:h', 'text:line-break'], gap: ['text:tab'], page: (tag) => tag === 'text:soft-page-break' }
const OPEN_SHEET: LineMarks = { line: ['table:table-row'], gap: ['table:table-cell', 'text:p'], page: (tag) => tag === 'table:table' }

/** The text of an office document, page by page, as far as the document says where a page begins. */
export function officePages(bytes: Buffer, entries: readonly ZipEntry[], type: FileType): Pages {
  const part: Part = (name) => {
    const entry = entries.find((one) => one.name === name)
    return entry ? decoded(zipContent(bytes, entry)) : ''
  }
  const named = (pattern: RegExp): readonly string[] => entries.map(({ name }) => name).filter((name) => pattern.test(name))
  if (type.endsWith('wordprocessingml.document')) return wordPages(part, named)
  if (type.endsWith('spreadsheetml.sheet')) return sheetPages(part, named)
  if (type.endsWith('presentationml.presentation')) return named(/^ppt\/slides\/slide\d+\.xml$/).flatMap((name) => pagesInXml(part(name), DRAWING))
  const marks = type.endsWith('spreadsheet') ? OPEN_SHEET : OPEN_TEXT
  return [...pagesInXml(part('content.xml'), marks), ...pagesInXml(part('styles.xml'), OPEN_TEXT)]
}

/** The headers of a document stand at the head of its pages. */
const wordPages = (part: Part, named: (pattern: RegExp) => readonly string[]): Pages =>
  ['word/document.xml', ...named(/^word\/(?:header|footnotes|footer)\d*\.xml$/)].flatMap((name) => pagesInXml(part(name), WORD))

function sheetPages(part: Part, named: (pattern: RegExp) => readonly string[]): Pages {
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>.*?<\/si>|<si\/>/gsu)].map(([string]) => pagesInXml(string, SHARED_STRING).flat().join(' '))
  const drawings = named(/^xl\/drawings\/(?:drawing\d+\.xml|vmlDrawing\d+\.vml)$/).flatMap((name) => pagesInXml(part(name), DRAWING))
  return [...named(/^xl\/worksheets\/sheet\d+\.xml$/).flatMap((name) => sheetPage(part(name), shared)), ...drawings]
}

/** A row is a line, a cell is what stands apart in it. */
function sheetPage(xml: string, shared: readonly string[]): Pages {
  const rows = [...xml.matchAll(/<row\b.*?<\/row>/gsu)].map(([row]) =>
    [...row.matchAll(/<c\b([^>]*)>(.*?)<\/c>/gsu)].map(([, attributes = '', content = '']) => cellText(attributes, content, shared)).join('\t'),
  )
  const headers = [...xml.matchAll(/<(?:odd|even|first)Header>(.*?)<\/(?:odd|even|first)Header>/gsu)].flatMap(([, header = '']) =>
    // «&C&"Times,Bold"&14MẬT»: the place on the page, the type, its size, then what is written.
    header.replaceAll('&amp;', '&').replaceAll('&quot;', '"').split(/&[LCR]/u).map((piece) => piece.replaceAll(/&"[^"]*"|&\d+|&K[\dA-F]{6}|&[A-Z]/gu, '')),
  )
  return [rows, headers]
}

function cellText(attributes: string, content: string, shared: readonly string[]): string {
  if (/\bt="s"/u.test(attributes)) return shared[Number(/<v>(\d+)<\/v>/u.exec(content)?.[1] ?? NaN)] ?? ''
  return pagesInXml(content, { line: ['is'], gap: [], text: ['t', 'v'], page: never }).flat().join(' ')
}

function decoded(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}
