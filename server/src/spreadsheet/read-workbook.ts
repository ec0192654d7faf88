import { readSheet } from './read-sheet.ts'
import { readXml } from './read-xml.ts'
import { unpack } from './unpack.ts'
import { UnreadableWorkbook, type Sheet } from './workbook.ts'

/**
 * Reads every sheet of a workbook (.xlsx, ECMA-376) as plain cells: no formula is worked out, no link followed, no macro
 * looked at.
 *
 * @throws UnreadableWorkbook
 */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const parts = unpack(bytes)
  const targets = new Map(elementsIn(partAt(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id = '', Target = '' }) => [Id, Target]))
  const shared = sharedTexts(parts.get('xl/sharedStrings.xml'))
  const book = partAt(parts, 'xl/workbook.xml')
  const countsFrom1904 = elementsIn(book, 'workbookPr').some(({ date1904 }) => date1904 === '1' || date1904 === 'true')
  const dayZero = countsFrom1904 ? '1904-01-01' : '1899-12-30'
  return elementsIn(book, 'sheet').map((sheet) => {
    const target = targets.get(sheet['r:id'] ?? '') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return { name: (sheet['name'] ?? '').normalize('NFC'), dayZero, rows: readSheet(partAt(parts, path), shared) }
  })
}

function partAt(parts: ReadonlyMap<string, string>, path: string): string {
  const part = parts.get(path)
  if (part === undefined) throw new UnreadableWorkbook('not-a-workbook')
  return part
}

/** The attributes of every element of this name. */
function elementsIn(part: string, wanted: string): readonly Readonly<Record<string, string>>[] {
  const found: Readonly<Record<string, string>>[] = []
  readXml(part, { open: (name, attributes) => void (name === wanted && found.push(attributes)) })
  return found
}

/** Texts that several cells share; a text may be in pieces of different type, and may have a reading aid beside it. */
function sharedTexts(part: string | undefined): readonly string[] {
  const texts: string[] = []
  if (part === undefined) return texts
  let inside: readonly string[] = []
  let text = ''
  readXml(part, {
    open: (name) => {
      inside = [...inside, name]
      if (name === 'si') text = ''
    },
    text: (piece) => {
      if (inside.at(-1) === 't' && !inside.includes('rPh')) text += piece
    },
    close: (name) => {
      inside = inside.slice(0, -1)
      if (name === 'si') texts.push(text)
    },
  })
  return texts
}
