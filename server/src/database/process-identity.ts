import { readFileSync } from 'node:fs'

/**
 * One process, told apart from every later one that is given the same number. In a container the numbers are small and
 * come back at each start: a number written down yesterday may name an innocent process today.
 */
export type ProcessIdentity = {
  pid: number
  /** The machine's boot and the clock tick the process started at; where the system does not say, the empty text. */
  startedAt: string
}

/** The process now running under this number; undefined when there is none (a finished one that nobody collected is none). */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!isAlive(pid)) return undefined
  const status = readOrUndefined(`/proc/${pid}/stat`)
  if (status === undefined) return process.platform === 'linux' ? undefined : { pid, startedAt: '' }
  // The second field is the program's name in brackets and may hold anything; what follows it is regular.
  const [state, ...fields] = status.slice(status.lastIndexOf(')') + 2).split(' ')
  if (state === 'Z' || state === 'X') return undefined
  const startTick = fields[18]
  return { pid, startedAt: `${readOrUndefined('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}/${startTick ?? ''}` }
}

/** Whether that very process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt
}

/** The words the process was started with; undefined when it is gone. */
export function commandLine(pid: number): string[] | undefined {
  return readOrUndefined(`/proc/${pid}/cmdline`)?.split('\0').slice(0, -1)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readOrUndefined(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
