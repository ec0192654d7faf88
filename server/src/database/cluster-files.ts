import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { disguised, type Disguise, NOBODY } from './run-as-nobody.ts'

type NewCluster = { initdb: string; disguise: Disguise; dataDirectory: string; user: string; passwordFile: string; fsync: boolean }

/**
 * Makes the files of a new, empty cluster unless they exist. They are made beside their place and moved there when
 * complete, so that a start cut off half-way is simply made anew by the next one.
 */
export function ensureClusterFiles({ initdb, disguise, dataDirectory, user, passwordFile, fsync }: NewCluster): void {
  if (!existsSync(dataDirectory)) {
    const draft = `${dataDirectory}.new`
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(draft, { recursive: true, mode: 0o700 })
    giveToItsUser(draft, disguise)
    const [program = '', ...words] = disguised(disguise, [
      initdb,
      `--pgdata=${draft}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=vi-VN',
      '--no-instructions',
      ...(fsync ? [] : ['--no-sync']),
    ])
    const made = spawnSync(program, words, { encoding: 'utf8', env: clusterEnvironment() })
    if (made.status !== 0) throw new Error(`Không tạo được cơ sở dữ liệu mới: ${made.stderr}${made.stdout}`)
    renameSync(draft, dataDirectory)
  }
  giveToItsUser(dataDirectory, disguise)
}

/** Only what PostgreSQL needs: it must not take its language, time zone or a stray setting from the person's shell. */
export function clusterEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
}

/** The way of running may differ from the last start's; the files follow it. */
function giveToItsUser(directory: string, disguise: Disguise): void {
  const user = disguise === 'set-user' ? NOBODY : process.geteuid?.()
  if (user === undefined || statSync(directory).uid === user) return
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), user, user)
  }
  chownSync(directory, user, user)
}
