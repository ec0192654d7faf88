import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { systemClock, type Clock } from '../../clock.ts'
import { ensureDemoAccounts } from '../../demo/demo-accounts.ts'
import { ensureDemoOrganisation } from '../../demo/ensure-demo-organisation.ts'
import { openFileKeeping, type FileKeeping, type FileSettings } from '../../files/file-keeping.ts'
import { resourcesOn } from '../../use-cases/resources.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts'
import { createServer } from '../server.ts'
import type { Site } from '../site.ts'
import { signedIn, type TestClient } from './test-client.ts'

export interface TestServer {
  readonly files: FileKeeping
  readonly app: FastifyInstance
  readonly database: TestDatabase
  readonly clock: Clock
  /** Signs in as a person of the illustrative tree. */
  as(person: string): Promise<TestClient>
  stop(): Promise<void>
}

/** What an administrator who sets nothing gets. */
const FILE_SETTINGS: FileSettings = { mode: 'connected', largest: 1_000_000, clamav: undefined, s3: undefined }

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
  const directory = mkdtempSync(join(tmpdir(), 'dam-lam-test-'))
  const files = site.files ?? (await openFileKeeping(directory, FILE_SETTINGS))
  const database = await createTestDatabase()
  const app = await createServer({
    ...resourcesOn(database, clock, files),
    publicUrl: () => 'http://localhost:8080',
    trustProxy: false,
    distDir: undefined,
    metricsToken: undefined,
    demo: null,
    ...site,
  })
  return {
    app,
    files,
    database,
    clock,
    as: (person) => signedIn(app, person, TEST_PASSWORD),
    async stop() {
      await app.close()
      await database.drop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
