import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbedded } from '../database/embedded.ts'
import { migrate } from '../database/migrate.ts'
import { closePools, openPools } from '../database/pools.ts'
import { ensureServingRoles, ownLogins } from '../database/serving-roles.ts'

/** A cluster for tests with one migrated database in it, from which each test's own is copied. Plain data: it is handed to other processes. */
export type TestCluster = {
  /** The owner's address of the cluster's common database. */
  ownerUrl: string
  /** The name of the migrated database. Nobody may be connected to it while it is copied. */
  template: string
  /** What the passwords of the serving roles are derived from, as the product would do on this server. */
  secret: string
}

/** Starts a cluster that forgets everything when it stops, or uses the server that TEST_DATABASE_URL names. */
export async function startTestCluster(): Promise<TestCluster & { stop: () => Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL']
  const server = given === undefined ? await temporaryServer() : { ownerUrl: given, stop: () => Promise.resolve() }
  const cluster = { ownerUrl: server.ownerUrl, template: `damlam_test_${process.pid}`, secret: new URL(server.ownerUrl).password }
  try {
    await onServer(cluster.ownerUrl, [`drop database if exists ${cluster.template} with (force)`, `create database ${cluster.template}`])
    await makeTemplate(cluster)
  } catch (error) {
    await server.stop()
    throw error
  }
  return {
    ...cluster,
    async stop() {
      await onServer(cluster.ownerUrl, [`drop database ${cluster.template} with (force)`])
      await server.stop()
    },
  }
}

/** The address of another database of the same server. */
export function databaseUrl({ ownerUrl }: TestCluster, name: string): string {
  const url = new URL(ownerUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Statements about whole databases, which can stand in no transaction. */
export async function onServer(ownerUrl: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

async function temporaryServer(): Promise<{ ownerUrl: string; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'dam-lam-test-cluster-'))
  const postgres = await startEmbedded({ directory, fsync: false })
  return {
    ownerUrl: postgres.url('postgres'),
    async stop() {
      await postgres.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function makeTemplate(cluster: TestCluster): Promise<void> {
  const ownerUrl = databaseUrl(cluster, cluster.template)
  const urls = ownLogins(ownerUrl, cluster.secret)
  await ensureServingRoles(ownerUrl, urls)
  const pools = openPools(ownerUrl, urls)
  try {
    await migrate(pools.owner)
  } finally {
    await closePools(pools)
  }
}
