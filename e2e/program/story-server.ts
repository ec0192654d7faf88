import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { Clock } from '../../server/src/clock.ts'
import { ensureDemoAccounts } from '../../server/src/demo/demo-accounts.ts'
import { ensureDemoOrganisation } from '../../server/src/demo/ensure-demo-organisation.ts'
import { openFileKeeping } from '../../server/src/files/file-keeping.ts'
import { createServer } from '../../server/src/http/server.ts'
import { offerFirstStart } from '../../server/src/identity/first-start.ts'
import { climbDue } from '../../server/src/jobs/climb-due.ts'
import { tellAll } from '../../server/src/jobs/own-jobs.ts'
import { resourcesOn } from '../../server/src/use-cases/resources.ts'
import type { SingleSignOn } from '../../server/src/identity/single-sign-on.ts'
import { createTestDatabase } from '../../server/src/testing/test-database.ts'
import { passToSuccessors } from '../../server/src/use-cases/pass-to-successors.ts'
import { ensureWebBuilt } from '../../server/src/web/build-web.ts'

export interface StoryServer {
  /** Where a browser reaches it: `http://localhost:40123`, the same after an absence. */
  readonly origin: string
  /** Nobody answers until `comeBack`. */
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  /** The link that a start of the empty program prints, without what stands before the path. */
  readonly firstStartLink: () => Promise<string>
  /** What the program looks after from time to time: the cases of a committee whose last day is over. */
  readonly passToSuccessors: () => Promise<unknown>
  /** What the program does once a minute for protections past their day. @returns how many superiors were told */
  readonly climbDue: () => Promise<number>
  /** What the program does once a minute; with `mail`, as where a mail server is set. */
  readonly tellDue: (ways?: { readonly mail: boolean }) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/** Everyone's password. */
export const PASSWORD = 'mật khẩu minh họa'

/** Who is there when a story begins. */
export type Beginning = 'illustrative-tree' | 'nobody'

/** Where people may sign in instead, for a program that answers at this address; looked at when it starts. */
export type Elsewhere = (origin: string) => Promise<SingleSignOn>

/** The whole program on a database of its own, without a case in it, on the clock of the story. */
export async function startStoryServer(clock: Clock, beginning: Beginning = 'illustrative-tree', elsewhere?: Elsewhere): Promise<StoryServer> {
  const { distDir } = await ensureWebBuilt()
  const database = await createTestDatabase()
  if (beginning === 'illustrative-tree') {
    await ensureDemoOrganisation(database, clock.read())
    await ensureDemoAccounts(database.write, PASSWORD, clock.read())
  }

  const directory = mkdtempSync(join(tmpdir(), 'dam-lam-story-'))
  const files = await openFileKeeping(directory, { mode: 'connected', largest: 50_000_000, clamav: undefined, s3: undefined })
  let origin = ''
  let singleSignOn: SingleSignOn | undefined
  const listen = async (port: number) => {
    const app = await createServer({
      ...resourcesOn(database, clock, files),
      publicUrl: () => origin,
      trustProxy: false,
      distDir,
      singleSignOn,
      metricsToken: undefined,
      demo: null,
    })
    // Browsers take passkeys at `localhost`, and never at an address of figures.
    origin = (await app.listen({ host: '127.0.0.1', port })).replace('127.0.0.1', 'localhost')
    return app
  }

  let app = await listen(0)
  if (elsewhere) {
    singleSignOn = await elsewhere(origin)
    await app.close()
    app = await listen(Number(new URL(origin).port))
  }
  return {
    origin,
    goAway: () => app.close(),
    async comeBack() {
      app = await listen(Number(new URL(origin).port))
    },
    firstStartLink: async () => `/dang-nhap/lan-dau#${(await offerFirstStart(database, clock.read())) ?? ''}`,
    passToSuccessors: () => passToSuccessors(resourcesOn(database, clock)),
    climbDue: () => climbDue(resourcesOn(database, clock)),
    tellDue: (ways) => tellAll(resourcesOn(database, clock), ways?.mail),
    async stop() {
      await app.close()
      await Promise.all([database.read, database.write].map(atRest))
      await database.drop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** What a browser asked for and did not wait to read may still be looked up after the last connection is closed. */
async function atRest(pool: Pool): Promise<void> {
  while (pool.totalCount > pool.idleCount) await once(pool, 'release')
}
