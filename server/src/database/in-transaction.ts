import type { Pool, PoolClient } from 'pg'

/**
 * Does the work in one transaction on one connection: all of it stays, or nothing.
 *
 * @param begin  the statement that opens the transaction, where it has to say more
 */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>, begin = 'begin'): Promise<T> {
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
