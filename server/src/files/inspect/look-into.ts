// Only this part of core: the thread that looks into a file begins anew for each.
import { secretMark, type FileType, type SecrecyDegree, type TextRead } from '@dam-lam/core/files'
import { fileTypeOf, type FoundType } from './file-type-of.ts'
import { officePages, type Pages } from './office-pages.ts'
import { textIn, textPages } from './plain-text.ts'

/** What a file shows when one looks into it. */
export interface Inspection {
  readonly type: FileType | null
  /** False where a password or a damage hinders it. */
  readonly readable: boolean
  readonly mark: SecrecyDegree | null
  readonly textRead: TextRead
}

/** A file that cannot be opened at all. */
export const UNREADABLE: Inspection = { type: null, readable: false, mark: null, textRead: 'none' }

/**
 * Looks into a file: what it is, whether it can be read, and whether the head of a page bears a mark of secrecy.
 *
 * @param tellType  told what it is, before its text is read: reading may take long, or too much
 */
export async function lookInto(bytes: Buffer, tellType: (found: Inspection) => void): Promise<Inspection> {
  try {
    const found = fileTypeOf(bytes)
    const known: Inspection = { ...UNREADABLE, type: found.type, readable: true }
    if (found.type === null) return known
    tellType(known)
    const { pages, total } = await pagesOf(bytes, found, found.type)
    const mark = pages.map(secretMark).find((degree) => degree !== null) ?? null
    return { ...known, mark, textRead: textRead(pages, total) }
  } catch {
    return UNREADABLE
  }
}

async function pagesOf(bytes: Buffer, { entries }: FoundType, type: FileType): Promise<{ readonly pages: Pages; readonly total: number }> {
  if (type === 'application/pdf') {
    const { pdfPages } = await import('./pdf-pages.ts')
    return pdfPages(bytes)
  }
  if (type === 'image/png' || type === 'image/jpeg') return { pages: [], total: 1 }
  // What an office document leaves blank is no picture of a page.
  const pages = (type === 'text/plain' ? textPages(textIn(bytes) ?? '') : officePages(bytes, entries, type)).filter(hasText)
  return { pages, total: pages.length }
}

function textRead(pages: Pages, total: number): TextRead {
  const read = pages.filter(hasText).length
  if (read === 0) return 'none'
  return read < total ? 'in-part' : 'whole'
}

const hasText = (lines: readonly string[]): boolean => lines.some((line) => line.trim() !== '')
