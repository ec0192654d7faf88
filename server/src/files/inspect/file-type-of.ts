import type { FileType } from '@dam-lam/core'
import { textIn } from './plain-text.ts'
import { UnreadableZip, zipContent, zipEntries, type ZipEntry } from '../../zip/zip.ts'

/** What a file is by its content: its type, and for an office document what its archive lists. */
export interface FoundType {
  readonly type: FileType | null
  readonly entries: readonly ZipEntry[]
}

/** How each kind begins. Nothing may stand before it: what is two things at once is refused. */
const BEGINNINGS: readonly (readonly [FileType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]

const OOXML = 'application/vnd.openxmlformats-officedocument.'
const OPEN_DOCUMENTS: readonly FileType[] = ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet']
const OOXML_DOCUMENTS: readonly FileType[] = [`${OOXML}wordprocessingml.document`, `${OOXML}spreadsheetml.sheet`, `${OOXML}presentationml.presentation`]

/** @throws UnreadableZip for an archive that is broken or locked */
export function fileTypeOf(bytes: Buffer): FoundType {
  const begun = BEGINNINGS.find(([, beginning]) => beginsWith(bytes, beginning))
  if (begun) return { type: begun[0], entries: [] }
  if (beginsWith(bytes, ZIP)) {
    const entries = zipEntries(bytes)
    if (entries.some(({ encrypted }) => encrypted)) throw new UnreadableZip('locked')
    return { type: officeType(bytes, entries), entries }
  }
  return { type: textIn(bytes) === undefined ? null : 'text/plain', entries: [] }
}

const beginsWith = (bytes: Buffer, beginning: readonly number[]): boolean => beginning.every((byte, index) => bytes[index] === byte)

function officeType(bytes: Buffer, entries: readonly ZipEntry[]): FileType | null {
  // A document with a program in it.
  if (entries.some(({ name }) => /vbaProject\.bin$|^Basic\/|^Scripts\//u.test(name))) return null
  const part = (wanted: string): string | undefined => {
    const entry = entries.find(({ name }) => name === wanted)
    return entry && zipContent(bytes, entry).toString('utf8')
  }
  const declared = part('mimetype')?.trim()
  if (declared !== undefined) return OPEN_DOCUMENTS.find((type) => type === declared) ?? null
  const types = part('[Content_Types].xml') ?? ''
  return OOXML_DOCUMENTS.find((type) => types.includes(`ContentType="${type}.main+xml"`)) ?? null
}
