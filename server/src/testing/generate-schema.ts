import { Pool } from 'pg'
import { describeSchema } from '../database/describe-schema.ts'
import { databaseUrl, startTestCluster } from './test-cluster.ts'

/** The text of `server/schema.sql`: what a freshly migrated database looks like. Starts a cluster of its own for it. */
export async function generateSchema(): Promise<string> {
  const cluster = await startTestCluster()
  const owner = new Pool({ connectionString: databaseUrl(cluster, cluster.template), max: 1 })
  // Under load the cluster stops before the last connection has closed, which is no fault of the description.
  owner.on('error', () => undefined)
  try {
    return await describeSchema(owner)
  } finally {
    await owner.end()
    await cluster.stop()
  }
}
