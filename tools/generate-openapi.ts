import { Pool } from 'pg'
import { systemClock } from '../server/src/clock.ts'
import { createServer } from '../server/src/http/server.ts'
import { NO_FILES } from '../server/src/files/file-keeping.ts'
import { organisationCache } from '../server/src/organisations/organisation-cache.ts'

/** The text of `server/openapi.json`: what the routes say of themselves. No database is asked. */
export async function generateOpenapi(): Promise<string> {
  const pool = new Pool()
  const app = await createServer({
    pools: { read: pool, write: pool, owner: pool },
    clock: systemClock,
    organisations: organisationCache(pool),
    files: NO_FILES,
    publicUrl: () => 'http://localhost:8080',
    trustProxy: false,
    distDir: undefined,
    metricsToken: undefined,
    demo: null,
  })
  try {
    await app.ready()
    return `${JSON.stringify(app.swagger(), null, 2)}\n`
  } finally {
    await app.close()
    await pool.end()
  }
}
