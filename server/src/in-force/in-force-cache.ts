import type { ClientBase, Pool } from 'pg'
import { snapshotCache, type SnapshotCache } from '../snapshot-cache.ts'
import { inForceAfter, type InForce } from './in-force.ts'

export type InForceCache = SnapshotCache<InForce>

/** What is in force, kept in memory. */
export const inForceCache = (read: Pool): InForceCache => snapshotCache(() => loadInForce(read))

async function loadInForce(read: Pool): Promise<InForce> {
  const { rows } = await read.query<Row>('select version, calendar, policies from in_force()')
  const [row] = rows
  if (!row) throw new Error('in_force() answered with no row')
  return inForceAfter(row.version, row.calendar ?? [], row.policies ?? [])
}

interface Row {
  readonly version: number
  readonly calendar: readonly string[] | null
  readonly policies: readonly string[] | null
}

/** The version at which everything in force stands, for whoever has no session that says so. */
export async function inForceVersion(read: Pick<ClientBase, 'query'>): Promise<number> {
  const { rows } = await read.query<{ version: number }>({ name: 'in_force_version', text: 'select in_force_version() as version' })
  return rows[0]?.version ?? 0
}
