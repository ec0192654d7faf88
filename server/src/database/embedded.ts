import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { clusterEnvironment, ensureClusterFiles } from './cluster-files.ts'
import { generatedSecret } from './generated-secret.ts'
import { nativeBinaries } from './native-binaries.ts'
import { findPostmaster, forgetDeadPostmaster } from './postmaster-pid.ts'
import { isRunning, identify } from './process-identity.ts'
import { chooseDisguise, type Disguise, disguised, dyingWithParent } from './run-as-nobody.ts'
import { until } from './until.ts'

/*
 * The PostgreSQL that npm brings, run by the program itself: nothing to install, nothing to administer. "Postmaster" is
 * its main process; an *orphan* is a postmaster whose server was killed. Usually the kernel has told it to stop by then;
 * where it could not, the next start stops it. Whoever starts one holds the lock of the data directory, which proves
 * that a postmaster found there serves nobody.
 */
export type EmbeddedOptions = {
  /** Holds the data, the log and the owner's password. One directory, one cluster. */
  directory: string
  /** Off only where losing everything at a power cut does not matter: tests. */
  fsync?: boolean
  /** How to run where the program is root; found out by trying when not given. */
  disguise?: Disguise
}

export type EmbeddedPostgres = {
  pid: number
  disguise: Disguise
  /** The owner's address of one database of the cluster. */
  url: (database: string) => string
  /** Ends the sessions, writes everything down and waits until the process is gone. */
  stop: () => Promise<void>
}

const OWNER = 'damlam_owner'

/** Starts PostgreSQL on the directory, making a new cluster there the first time. @throws with the end of its log */
export async function startEmbedded({ directory, fsync = true, disguise: wanted }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const place = realpathSync(directory)
  const dataDirectory = join(place, 'data')
  const passwordFile = join(place, 'owner-password')
  const password = generatedSecret(passwordFile)
  const { initdb, postgres } = nativeBinaries()
  const disguise = wanted ?? chooseDisguise(postgres)

  await stopPostmaster(dataDirectory)
  forgetDeadPostmaster(dataDirectory)
  ensureClusterFiles({ initdb, disguise, dataDirectory, user: OWNER, passwordFile, fsync })

  const port = await freePort()
  const command = [postgres, '-D', dataDirectory, ...settings({ port, fsync })]
  const pid = await launch(disguised(disguise, dyingWithParent(command)), dataDirectory, join(place, 'postgres.log'))
  return {
    pid,
    disguise,
    url: (database) => `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`,
    stop: () => stopPostmaster(dataDirectory),
  }
}

function settings({ port, fsync }: { port: number; fsync: boolean }): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '64MB',
    timezone: 'UTC',
    jit: 'off',
    log_checkpoints: 'off',
    ...(fsync ? undefined : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Runs the command apart from the terminal's process group, so that Ctrl-C reaches the server only, and waits until it serves. */
async function launch([program = '', ...words]: string[], dataDirectory: string, logFile: string): Promise<number> {
  const log = openSync(logFile, 'a', 0o600)
  const child = spawn(program, words, { detached: true, stdio: ['ignore', log, log], env: clusterEnvironment() })
  closeSync(log)
  let ended: string | undefined
  child.once('error', (error) => (ended = error.message))
  child.once('exit', (code, signal) => (ended = `mã ${code ?? signal}`))
  child.unref()
  const { pid } = await until('PostgreSQL kèm theo sẵn sàng', () => {
    if (ended !== undefined) throw new Error(`PostgreSQL kèm theo không khởi động được (${ended}):\n${lastLines(logFile)}`)
    const postmaster = findPostmaster(dataDirectory)
    return postmaster?.pid === child.pid && postmaster?.ready && postmaster
  })
  return pid
}

async function stopPostmaster(dataDirectory: string): Promise<void> {
  const postmaster = findPostmaster(dataDirectory)
  const identity = postmaster && identify(postmaster.pid)
  if (identity === undefined) return
  process.kill(identity.pid, 'SIGINT')
  await until('PostgreSQL kèm theo dừng hẳn', () => !isRunning(identity))
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('a listening socket without a port')
  return address.port
}
