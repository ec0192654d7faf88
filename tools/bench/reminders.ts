import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'
import { startEmbedded } from '../../server/src/database/embedded.ts'
import { inForceCache } from '../../server/src/in-force/in-force-cache.ts'
import { rebuildReadModels } from '../../server/src/read-models/rebuild-read-models.ts'
import { benchDirectory, removeDirectory, startBenchServer } from './bench-server.ts'
import { putCases } from './bulk-cases.ts'

/** They owe more than ten thousand duties between them, all long overdue. */
const CASES = 10_000
const LOOK_EVERY_MS = 200

/** (f) Everything that came due while nothing ran, from the start of the process until the last of it is told. */
export async function benchReminders(): Promise<void> {
  console.log('\n(f) reminders of 10,000 duties that came due during a downtime; aim: told within 60 s of the start')
  const directory = benchDirectory()
  const postgres = await startEmbedded({ directory: join(directory, 'postgres') })
  const environment = { DATABASE_OWNER_URL: postgres.url('postgres') }
  const owner = new pg.Pool({ connectionString: environment.DATABASE_OWNER_URL, max: 2 })
  try {
    // The first start makes the tables and the illustrative tree.
    await (await startBenchServer(join(directory, 'data'), environment)).stop()
    await putCases(owner, CASES)
    await owner.query('analyze')
    await rebuildReadModels(owner, await inForceCache(owner).at(0))
    await owner.query('analyze')
    const began = performance.now()
    const server = await startBenchServer(join(directory, 'data'), environment)
    try {
      while ((await untold(owner)) > 0) await after(LOOK_EVERY_MS)
      const seconds = (performance.now() - began) / 1000
      const { rows } = await owner.query<{ duties: number; notices: number }>('select count(distinct (case_id, duty))::integer as duties, count(*)::integer as notices from notice')
      console.log(`  ${`${rows[0]?.duties} duties, ${rows[0]?.notices} notices`.padEnd(48)} ${seconds.toFixed(1).padStart(12)} s`)
    } finally {
      await server.stop()
    }
  } finally {
    await owner.end()
    await postgres.stop()
    removeDirectory(directory)
  }
}

/** Steps that have come due and stand in no notice; whom a superior's step reaches is decided when it is told. */
async function untold(owner: pg.Pool): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::integer as count from reminder r
      where r.day <= current_date and r.rung <> 'superior'
        and not exists (select from notice n where n.case_id = r.case_id and n.duty = r.duty and n.rung = r.rung and n.due_on = r.due_on)`,
  )
  return rows[0]?.count ?? 0
}
