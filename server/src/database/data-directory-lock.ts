import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDirectory } from './make-directory.ts'
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts'

/*
 * `server.lock` lies in the data directory while a server works on it and says which process that is and where it
 * answers. A server that was killed leaves its lock behind; the next one sees that the process named is gone and takes
 * the lock over. Only the holder may start, or clear away, a database on the directory.
 */
export type DataDirectoryLock = {
  dataDir: string
  /** Says where the server answers, once that is known. */
  announce: (address: string) => void
  release: () => void
}

type Holder = ProcessIdentity & { address: string }

/** Another server works on the directory; `address` says where it answers. */
export class DataDirectoryInUse extends Error {
  override name = 'DataDirectoryInUse'
  readonly pid: number
  readonly address: string

  constructor(dataDir: string, { pid, address }: Holder) {
    super(`Thư mục dữ liệu ${dataDir} đang được dùng: chương trình đã chạy ở ${address} (tiến trình ${pid}).`)
    this.pid = pid
    this.address = address
  }
}

/**
 * @param address  where the server is about to answer
 * @throws DataDirectoryInUse
 */
export function lockDataDirectory(dataDir: string, address: string): DataDirectoryLock {
  makeDirectory(dataDir)
  const path = join(dataDir, 'server.lock')
  const own = `${path}.${process.pid}`
  const self = identify(process.pid) ?? { pid: process.pid, startedAt: '' }
  const write = (holder: Holder): void => writeFileSync(own, `${JSON.stringify(holder)}\n`)

  write({ ...self, address })
  try {
    while (!linkIfAbsent(own, path)) {
      const holder = readHolder(path)
      if (holder !== undefined && isRunning(holder)) throw new DataDirectoryInUse(dataDir, holder)
      clearAway(path, holder)
    }
  } finally {
    rmSync(own, { force: true })
  }

  return {
    dataDir,
    announce(reachedAt) {
      write({ ...self, address: reachedAt })
      renameSync(own, path)
    },
    release() {
      const holder = readHolder(path)
      if (holder?.pid === self.pid && holder.startedAt === self.startedAt) rmSync(path, { force: true })
    },
  }
}

/** A link appears with its content at once: nobody ever reads a half-written lock. */
function linkIfAbsent(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Moves the dead holder's lock aside; if another starter was faster and the lock moved is a living one, puts it back. */
function clearAway(path: string, dead: Holder | undefined): void {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  if (moved !== undefined && moved.startedAt !== dead?.startedAt && isRunning(moved)) linkIfAbsent(aside, path)
  rmSync(aside, { force: true })
}

function readHolder(path: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof read !== 'object' || read === null) return undefined
    if (!('pid' in read && 'startedAt' in read && 'address' in read)) return undefined
    const { pid, startedAt, address } = read
    if (typeof pid !== 'number' || typeof startedAt !== 'string' || typeof address !== 'string') return undefined
    return { pid, startedAt, address }
  } catch {
    return undefined
  }
}
