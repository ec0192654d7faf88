import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeploymentMode } from '@dam-lam/core'
import { clamav, type ClamavAddress } from './clamav.ts'
import { directoryStore } from './directory-store.ts'
import type { FileStore } from './file-store.ts'
import { s3Store, type S3Settings } from './s3-store.ts'
import type { Scanner } from './scanner.ts'

/** How documents are kept here. */
export interface FileKeeping {
  readonly mode: DeploymentMode
  /** The most bytes of one file. */
  readonly largest: number
  readonly store: FileStore
  /** Undefined where nobody looks for viruses; otherwise nothing is served that nobody has looked at. */
  readonly scanner: Scanner | undefined
  /** The folder in which a file stands while it is being received. */
  readonly incoming: string
}

/** What the administrator has set. */
export interface FileSettings {
  readonly mode: DeploymentMode
  readonly largest: number
  readonly clamav: ClamavAddress | undefined
  readonly s3: S3Settings | undefined
}

/** Makes ready to keep documents under a data folder; what an earlier run was still receiving is thrown away. */
export async function openFileKeeping(dataDir: string, { mode, largest, clamav: address, s3 }: FileSettings): Promise<FileKeeping> {
  const directory = join(dataDir, 'files')
  const incoming = join(directory, 'incoming')
  await rm(incoming, { recursive: true, force: true })
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  return { mode, largest, incoming, store: s3 ? s3Store(s3) : directoryStore(directory), scanner: address && clamav(address) }
}

/** For what never meets a document: the description of the API, tests of other things. */
export const NO_FILES: FileKeeping = {
  mode: 'connected',
  largest: 0,
  incoming: '/nonexistent',
  scanner: undefined,
  store: {
    put: () => Promise.reject(new Error('no document is kept here')),
    open: () => Promise.resolve(undefined),
    remove: () => Promise.resolve(),
  },
}
