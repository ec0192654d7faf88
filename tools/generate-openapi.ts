import { Pool } from 'pg'
import { systemClock } from '../server/src/clock.ts'
import { createServer } from '../server/src/http/server.ts'
import { resourcesOn } from '../server/src/use-cases/resources.ts'

/** The text of `server/openapi.json`: what the routes say of themselves. No database is asked. */
export async function generateOpenapi(): Promise<string> {
  const pool = new Pool()
  const app = await createServer({
    ...resourcesOn({ read: pool, write: pool, owner: pool, jobs: pool }, systemClock),
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
