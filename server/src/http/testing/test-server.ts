import type { FastifyInstance } from 'fastify'
import { systemClock, type Clock } from '../../clock.ts'
import { ensureDemoAccounts } from '../../demo/demo-accounts.ts'
import { ensureDemoOrganisation } from '../../demo/ensure-demo-organisation.ts'
import { organisationCache } from '../../organisations/organisation-cache.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts'
import { createServer } from '../server.ts'
import type { Site } from '../site.ts'
import { signedIn, type TestClient } from './test-client.ts'

export interface TestServer {
  readonly app: FastifyInstance
  readonly database: TestDatabase
  readonly clock: Clock
  /** Signs in as a person of the illustrative tree. */
  as(person: string): Promise<TestClient>
  stop(): Promise<void>
}

export const TEST_PASSWORD = 'mật khẩu minh họa'

/** The API on a database of its own, with the illustrative tree and no case in it; `site` says what is not as usual. */
export async function startTestServer(clock: Clock = systemClock, site: Partial<Site> = {}): Promise<TestServer> {
  const server = await startEmptyServer(clock, site)
  await ensureDemoOrganisation(server.database, clock.read())
  await ensureDemoAccounts(server.database.write, TEST_PASSWORD, clock.read())
  return server
}

/** The API on a database of its own in which nobody is yet. */
export async function startEmptyServer(clock: Clock = systemClock, site: Partial<Site> = {}): Promise<TestServer> {
  const database = await createTestDatabase()
  const app = await createServer({
    pools: database,
    clock,
    organisations: organisationCache(database.read),
    publicUrl: () => 'http://localhost:8080',
    trustProxy: false,
    distDir: undefined,
    metricsToken: undefined,
    demo: null,
    ...site,
  })
  return {
    app,
    database,
    clock,
    as: (person) => signedIn(app, person, TEST_PASSWORD),
    async stop() {
      await app.close()
      await database.drop()
    },
  }
}
