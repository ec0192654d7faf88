import { escapeLiteral, type Pool, type PoolClient } from 'pg'
import { inTransaction } from './in-transaction.ts'

/**
 * Reads in one transaction on behalf of these parties: a case that none of them may see is not there.
 *
 * @param pool  of `damlam_read`, whose every query goes through the row policies
 */
export function readAs<T>(pool: Pool, parties: readonly string[], work: (client: PoolClient) => Promise<T>): Promise<T> {
  return inTransaction(pool, work, `begin read only; set local damlam.parties = ${escapeLiteral(arrayText(parties))}`)
}

/** In the notation of a PostgreSQL array, whatever stands in the names. */
function arrayText(names: readonly string[]): string {
  return `{${names.map((name) => `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`
}
