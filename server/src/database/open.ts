import { join } from 'node:path'
import { escapeIdentifier, Client } from 'pg'
import type { DatabaseConfig } from '../config.ts'
import type { DataDirectoryLock } from './data-directory-lock.ts'
import { startEmbedded } from './embedded.ts'
import { generatedSecret } from './generated-secret.ts'
import { migrate } from './migrate.ts'
import { closePools, openPools, type Pools } from './pools.ts'
import { refusePowerfulLogin } from './refuse-powerful-login.ts'
import { ensureServingRoles, ownLogins, type ServingUrls, sharedLogin } from './serving-roles.ts'

export type Database = Pools & {
  kind: DatabaseConfig['kind']
  /** Closes the pools and, where it was started here, the database itself. */
  stop: () => Promise<void>
}

/** Where a database is, and how to end it where it was started here. */
type Located = { ownerUrl: string; urls: ServingUrls; stop: () => Promise<void> }

/**
 * Opens the database ready to serve: running, migrated, with the serving roles made, and proven to hold the program to
 * its rules. Holding the data directory's lock is what allows an embedded database to be started.
 *
 * @throws in words for the person who starts the program
 */
export async function openDatabase(config: DatabaseConfig, lock: DataDirectoryLock): Promise<Database> {
  const { ownerUrl, urls, stop } = config.kind === 'embedded' ? await startOwn(lock.dataDir) : located(config, lock.dataDir)
  const pools = openPools(ownerUrl, urls)
  const close = async (): Promise<void> => {
    await closePools(pools)
    await stop()
  }
  try {
    await ensureServingRoles(ownerUrl, urls)
    await migrate(pools.owner)
    await refusePowerfulLogin(pools.read)
    await refusePowerfulLogin(pools.write)
  } catch (error) {
    await close()
    throw error
  }
  return { ...pools, kind: config.kind, stop: close }
}

async function startOwn(dataDir: string): Promise<Located> {
  const embedded = await startEmbedded({ directory: join(dataDir, 'postgres') })
  const ownerUrl = embedded.url(DATABASE)
  try {
    await ensureDatabase(embedded.url('postgres'))
  } catch (error) {
    await embedded.stop()
    throw error
  }
  return { ownerUrl, urls: ownLogins(ownerUrl, new URL(ownerUrl).password), stop: embedded.stop }
}

const DATABASE = 'damlam'

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(DATABASE)}`)
  } finally {
    await client.end()
  }
}

function located({ ownerUrl, servingUrl }: Extract<DatabaseConfig, { kind: 'external' }>, dataDir: string): Located {
  const urls =
    servingUrl === undefined
      ? ownLogins(ownerUrl, new URL(ownerUrl).password || generatedSecret(join(dataDir, 'database-secret')))
      : sharedLogin(servingUrl)
  return { ownerUrl, urls, stop: () => Promise.resolve() }
}
