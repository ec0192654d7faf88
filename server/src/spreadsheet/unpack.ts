import { UnreadableZip, zipContent, zipEntries, ZipTooLarge } from '../zip/zip.ts'
import { UnreadableWorkbook } from './workbook.ts'

/** A workbook is a ZIP archive, and a small archive may unpack to a very large one: so many bytes, altogether, and so many parts. */
const LARGEST_UNPACKED = 40_000_000
const MOST_PARTS = 500

/**
 * The XML parts of a workbook, by their path.
 * @throws UnreadableWorkbook
 */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let room = LARGEST_UNPACKED
  try {
    const parts = zipEntries(archive).filter(({ name }) => /\.(?:xml|rels)$/.test(name))
    if (parts.length > MOST_PARTS) throw new ZipTooLarge(`more than ${MOST_PARTS} parts`)
    return new Map(
      parts.map((part) => {
        const content = zipContent(archive, part, room)
        room -= content.length
        return [part.name, textIn(content)]
      }),
    )
  } catch (error) {
    if (error instanceof ZipTooLarge) throw new UnreadableWorkbook('too-large')
    if (error instanceof UnreadableZip) throw new UnreadableWorkbook('not-a-workbook')
    throw error
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

function textIn(part: Buffer): string {
  try {
    return UTF8.decode(part)
  } catch {
    throw new UnreadableWorkbook('not-a-workbook')
  }
}
