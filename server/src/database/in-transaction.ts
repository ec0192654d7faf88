import { escapeLiteral, type Pool, type PoolClient } from 'pg'

/** Does the work in one transaction on one connection: all of it stays, or nothing. */
export function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return transaction(pool, 'begin', work)
}

/**
 * Reads in one transaction on behalf of these parties: a case that none of them may see is not there.
 *
 * @param pool  of `damlam_read`, whose every query goes through the row policies
 */
export function readAs<T>(pool: Pool, parties: readonly string[], work: (client: PoolClient) => Promise<T>): Promise<T> {
  const setting = escapeLiteral(`{${parties.map((party) => `"${party.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`)
  return transaction(pool, `begin read only; set local damlam.parties = ${setting}`, work)
}

async function transaction<T>(pool: Pool, begin: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(begin)
    const result = await work(client)
    const { command } = await client.query('commit')
    // PostgreSQL answers a COMMIT after a swallowed error with ROLLBACK, and no error.
    if (command !== 'COMMIT') throw new Error('the transaction had failed before it was committed')
    client.release()
    return result
  } catch (error) {
    // A connection on which not even this goes through is thrown away.
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    )
    throw error
  }
}
