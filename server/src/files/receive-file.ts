import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { KeptFileView } from '@dam-lam/contract'
import { refusalsOfUpload, type FileType, type SecrecyDeclaration, type UploadToJudge } from '@dam-lam/core'
import { Problem } from '../problem.ts'
import type { Looking } from '../read-models/looking.ts'
import type { Resources } from '../use-cases/resources.ts'
import type { FileKeeping } from './file-keeping.ts'
import { fileName } from './file-name.ts'
import { inspect } from './inspect/inspect.ts'
import type { Inspection } from './inspect/look-into.ts'
import { keepFile } from './keep-file.ts'
import { ScannerAway } from './scanner.ts'

/** A file on its way in. */
export interface Upload extends Looking {
  readonly name: string
  readonly declared: SecrecyDeclaration
  readonly bytes: Readable
  /** How many bytes the sender announces, if it does. */
  readonly announced: number | undefined
}

/**
 * Takes a document in: received beside the store, looked into, scanned, and only then kept. What is refused, or breaks off,
 * leaves nothing behind.
 *
 * @throws Problem `file-too-large`, `refused` with every reason
 */
export async function receiveFile(upload: Upload, resources: Pick<Resources, 'pools' | 'files'>): Promise<KeptFileView> {
  const { files } = resources
  const { bytes, declared, announced, organisation } = upload
  const refuse = (found: Omit<UploadToJudge, 'mode' | 'declared'>): void => {
    const refusals = refusalsOfUpload({ mode: files.mode, declared, ...found })
    if (refusals.length > 0) throw new Problem('refused', { refusals, organisation })
  }

  refuse({})
  if (announced !== undefined && announced > files.largest) throw new Problem('file-too-large')
  const path = join(files.incoming, randomUUID())
  try {
    const { size, sha256 } = await received(bytes, path, files.largest)
    refuse({ size })
    const inspection = await inspect(path)
    refuse(judged(inspection))
    if (inspection.type === null) throw new Problem('internal')
    const virus = await scanned(path, files)
    refuse({ virus: virus ?? null })
    const type: FileType = inspection.type
    const content = { sha256, size, type, textRead: inspection.textRead, scanned: virus !== undefined }
    return await keepFile({ ...upload, id: newFileId(), name: fileName(upload.name, type), path, content }, resources)
  } finally {
    await rm(path, { force: true })
  }
}

/** What could not be opened has no type to speak of. */
const judged = ({ type, readable, mark }: Inspection): Pick<UploadToJudge, 'type' | 'readable' | 'mark'> => (readable ? { type, readable, mark } : { readable })

/** A sender that says nothing for so long has gone away. */
const SILENCE_MS = 30_000
const giveUpOn = (bytes: Readable): NodeJS.Timeout => setTimeout(() => bytes.destroy(new Problem('invalid-request')), SILENCE_MS)

/** Writes the bytes down as they come, and counts and hashes them on the way. */
async function received(bytes: Readable, path: string, largest: number): Promise<{ readonly size: number; readonly sha256: string }> {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(
    bytes,
    async function* (pieces: AsyncIterable<Buffer>) {
      const stalled = giveUpOn(bytes)
      try {
        for await (const piece of pieces) {
          size += piece.length
          if (size > largest) throw new Problem('file-too-large')
          hash.update(piece)
          yield piece
          stalled.refresh()
        }
      } finally {
        clearTimeout(stalled)
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
  )
  return { size, sha256: hash.digest('hex') }
}

/** The virus found, or null; undefined where nobody has looked. A scanner that is away does not keep people from working. */
async function scanned(path: string, { scanner }: FileKeeping): Promise<string | null | undefined> {
  try {
    return await scanner?.scan(createReadStream(path))
  } catch (error) {
    if (error instanceof ScannerAway) return undefined
    throw error
  }
}

/** Too many to guess. */
const newFileId = (): string => randomBytes(16).toString('base64url')
