import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStore } from './file-store.ts'

/**
 * Documents in a folder, two levels deep: `ab/ab12…`. A file appears under its name whole or not at all: it was written
 * elsewhere on the same file system, brought to the disk, and is then renamed.
 */
export function directoryStore(directory: string): FileStore {
  const pathOf = (sha256: string): string => join(directory, sha256.slice(0, 2), sha256)
  return {
    async put(sha256, path) {
      const place = pathOf(sha256)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      await synchronise(path)
      await rename(path, place)
      await synchronise(dirname(place))
      await synchronise(directory)
    },

    async open(sha256) {
      const place = pathOf(sha256)
      const found = await stat(place).catch(absent)
      return found && createReadStream(place)
    },

    remove: (sha256) => rm(pathOf(sha256), { force: true }),
  }
}

/** Brings a file, or the names in a folder, to the disk. */
async function synchronise(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
