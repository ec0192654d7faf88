import { Pool } from 'pg'
import { type ServingUrls, withSettings } from './serving-roles.ts'

export type Pools = {
  /** As `damlam_read`: every query goes through the row policies, and nothing can be written. */
  read: Pool
  /** As `damlam_write`: for the write path alone. */
  write: Pool
  /** As the owner of the tables: migrations and maintenance, never a request. */
  owner: Pool
  /** As the owner too, apart so that neither waits for the other: the queue, and what comes due by itself. */
  jobs: Pool
}

/** Opens nothing yet: a pool connects when it is first asked. */
export function openPools(ownerUrl: string, urls: ServingUrls): Pools {
  return {
    read: pool(withSettings(urls.damlam_read, { ...PATIENCE, default_transaction_read_only: 'on' }), 20),
    write: pool(withSettings(urls.damlam_write, PATIENCE), 20),
    owner: pool(ownerUrl, 2),
    jobs: pool(ownerUrl, 6),
  }
}

export async function closePools({ read, write, owner, jobs }: Pools): Promise<void> {
  await Promise.all([read.end(), write.end(), owner.end(), jobs.end()])
}

/** A session that hangs must not keep others waiting for its locks. */
const PATIENCE = { statement_timeout: '30s', lock_timeout: '10s', idle_in_transaction_session_timeout: '30s' }

/** Who has waited so long for a connection is told that nothing can be answered now. */
const LONGEST_WAIT_MS = 10_000

function pool(connectionString: string, max: number): Pool {
  const made = new Pool({ connectionString, max, connectionTimeoutMillis: LONGEST_WAIT_MS, application_name: 'dam-lam' })
  // A connection that breaks is replaced by the next query, and the query under way is told by its own error; but a broken
  // connection to which nobody listens, idle or in use, would end the program.
  made.on('connect', (client) => client.on('error', () => undefined))
  made.on('error', (error) => {
    if (!made.ending) console.error(`Mất một kết nối cơ sở dữ liệu: ${error.message}`)
  })
  return made
}
