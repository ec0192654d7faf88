import { unzipSync } from 'fflate'
import { UnreadableWorkbook } from './workbook.ts'

/*
 * A workbook is a ZIP archive, and a small archive may unpack to a very large one. Each part says how large it will be; what
 * is said is added up before anything is unpacked, and no part is given more room than it said.
 */
const LARGEST_UNPACKED = 40_000_000
const MOST_PARTS = 500

/**
 * The XML parts of a workbook, by their path.
 * @throws UnreadableWorkbook
 */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let parts = 0
  let size = 0
  const wanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    if (!/\.(?:xml|rels)$/.test(name)) return false
    parts += 1
    size += originalSize
    if (parts > MOST_PARTS || size > LARGEST_UNPACKED) throw new UnreadableWorkbook('too-large')
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: wanted })).map(([name, part]) => [name, UTF8.decode(part)]))
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook('not-a-workbook')
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })
