import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { commandLine } from './process-identity.ts'

/** The main process of a running PostgreSQL, as it describes itself in `postmaster.pid` inside its data directory. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** The postmaster at work on this data directory (an absolute path); undefined when there is none. */
export function findPostmaster(dataDirectory: string): Postmaster | undefined {
  const noted = readNote(dataDirectory)
  return noted !== undefined && isPostmasterOf(noted.pid, dataDirectory) ? noted : undefined
}

/**
 * Removes the note of a postmaster that is no more. PostgreSQL does so itself unless the number now belongs to another
 * program: then it would refuse to start for ever. A process that is some PostgreSQL is left for PostgreSQL to judge.
 */
export function forgetDeadPostmaster(dataDirectory: string): void {
  const noted = readNote(dataDirectory)
  if (noted !== undefined && !isSomePostgres(noted.pid)) rmSync(join(dataDirectory, 'postmaster.pid'), { force: true })
}

function readNote(dataDirectory: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const [pid, , , port, , , , state] = lines
  return { pid: Number(pid), port: Number(port), ready: state?.trim() === 'ready' }
}

function isPostmasterOf(pid: number, dataDirectory: string): boolean {
  const words = commandLine(pid)
  return words !== undefined && isSomePostgres(pid) && words[words.indexOf('-D') + 1] === dataDirectory
}

function isSomePostgres(pid: number): boolean {
  const program = commandLine(pid)?.[0]
  return program !== undefined && basename(program).startsWith('postgres')
}
