import { inflateRawSync } from 'node:zlib'

/**
 * The entries of a ZIP archive (PKWARE APPNOTE), as far as office documents use them: stored or deflated, below 4 GB. What
 * an archive says of its own sizes is not believed: nothing is inflated past the limit.
 */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly compressed: number
  readonly offset: number
}

/** An archive that is broken, locked, or would grow beyond all measure. */
export class UnreadableZip extends Error {
  override readonly name: string = 'UnreadableZip'
}

/** An archive that is whole, and holds more than whoever reads it takes. */
export class ZipTooLarge extends UnreadableZip {
  override readonly name = 'ZipTooLarge'
}

const END = 0x06_05_4b_50
const CENTRAL = 0x02_01_4b_50
const LOCAL = 0x04_03_4b_50
/** The end record, with the longest comment it may carry. */
const LONGEST_END = 22 + 0xff_ff
const MOST_ENTRIES = 20_000
const LARGEST_PART = 48_000_000
const OVER_THE_LIMIT = 'ERR_BUFFER_TOO_LARGE'

/** What the archive lists. @throws UnreadableZip */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] {
  const end = endRecord(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new ZipTooLarge('too many entries')
  let at = bytes.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new UnreadableZip('the directory is broken')
    const nameLength = bytes.readUInt16LE(at + 28)
    const entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      compressed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    return entry
  })
}

/**
 * The content of one entry.
 *
 * @param most  so many bytes it may unpack to
 * @throws UnreadableZip, ZipTooLarge
 */
export function zipContent(bytes: Buffer, { method, encrypted, compressed, offset }: ZipEntry, most = LARGEST_PART): Buffer {
  if (encrypted || offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new UnreadableZip('the entry cannot be read')
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const content = bytes.subarray(start, start + compressed)
  if (method === 0) return within(content, most)
  if (method !== 8) throw new UnreadableZip('compressed in an unknown way')
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(most, 1) })
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === OVER_THE_LIMIT) throw new ZipTooLarge(`more than ${most} bytes`, { cause: error })
    throw new UnreadableZip('the entry is broken', { cause: error })
  }
}

function within(content: Buffer, most: number): Buffer {
  if (content.length > most) throw new ZipTooLarge(`more than ${most} bytes`)
  return content
}

function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at -= 1) if (bytes.readUInt32LE(at) === END) return at
  throw new UnreadableZip('no end record')
}
