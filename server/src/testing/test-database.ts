import { inject } from 'vitest'
import type { Database } from '../database/open.ts'
import { closePools, openPools, type Pools } from '../database/pools.ts'
import { ownLogins } from '../database/serving-roles.ts'
import { databaseUrl, onServer } from './test-cluster.ts'

export type TestDatabase = Database & {
  /** The owner's address of this database. */
  ownerUrl: string
  /** Closes and removes it. @throws when a connection was taken from a pool and not given back */
  drop: () => Promise<void>
}

let made = 0

/** A migrated, empty database of the caller's own: one for each test file, made before all and dropped after all. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = inject('testCluster')
  made += 1
  const name = `${cluster.template}_${process.pid}_${made}`
  await onServer(cluster.ownerUrl, [
    `drop database if exists ${name} with (force)`,
    `create database ${name} template ${cluster.template} strategy file_copy`,
  ])
  const ownerUrl = databaseUrl(cluster, name)
  const pools = openPools(ownerUrl, ownLogins(ownerUrl, cluster.secret))
  const stop = (): Promise<void> => closeUnlessLeaking(pools)
  return {
    ...pools,
    kind: 'external',
    ownerUrl,
    stop,
    async drop() {
      try {
        if (!pools.owner.ended) await stop()
      } finally {
        await onServer(cluster.ownerUrl, [`drop database if exists ${name} with (force)`])
      }
    },
  }
}

async function closeUnlessLeaking(pools: Pools): Promise<void> {
  const { read, write, owner, jobs } = pools
  for (const [role, pool] of Object.entries({ read, write, owner, jobs })) {
    const taken = pool.totalCount - pool.idleCount
    if (taken > 0) throw new Error(`${taken} connection(s) of the ${role} pool were not given back`)
  }
  await closePools(pools)
}
