import { join } from 'node:path'
import pg from 'pg'
import { localDate } from '@dam-lam/core'
import { systemClock } from '../../server/src/clock.ts'
import { startEmbedded } from '../../server/src/database/embedded.ts'
import { inForceCache } from '../../server/src/in-force/in-force-cache.ts'
import { rebuildReadModels } from '../../server/src/read-models/rebuild-read-models.ts'
import { benchDirectory, removeDirectory, startBenchServer } from './bench-server.ts'
import { FEW, putCases, titleOf } from './bulk-cases.ts'
import { prepareDrafts, walkCases } from './eight-steps.ts'
import { measureInTurns, quantile, report } from './measure.ts'
import { openOffice, PEOPLE, type Office } from './office.ts'

/** So many cases stand in the database while it is read; fewer for a quick look. */
const CASES = Number(process.env['BENCH_CASES'] ?? 100_000)
const SEES_ALL = 'vanphong.phuong'
const SEES_FEW = FEW.proposer
const OVERSEES_ALL = 'bithu.tinh'

/**
 * (e) Reading: a page of 50 out of 100,000 cases for a reader who sees them all and for one who sees ten, a search, and
 * the board of duties, and what row-level security costs reads and acts, all over HTTP on one connection. The illustrative cases come on top of
 * both. Reminders are left out: thousands of duties that came due at once would be told meanwhile.
 */
export async function benchReading(): Promise<void> {
  console.log(`\n(e) reading among ${CASES.toLocaleString('en')} cases`)
  const directory = benchDirectory()
  const postgres = await startEmbedded({ directory: join(directory, 'postgres') })
  const ownerUrl = postgres.url('postgres')
  const server = await startBenchServer(join(directory, 'data'), { DATABASE_OWNER_URL: ownerUrl, REMINDERS: '0' })
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  try {
    await fill(owner)
    const office = await openOffice(server.url, 1, [...PEOPLE, SEES_FEW, OVERSEES_ALL])
    try {
      await pages(office)
      await withAndWithoutPolicies(office, owner)
    } finally {
      office.close()
    }
  } finally {
    await owner.end()
    await server.stop()
    await postgres.stop()
    removeDirectory(directory)
  }
}

async function fill(owner: pg.Pool): Promise<void> {
  await timed('events put in', () => putCases(owner, CASES))
  // Autovacuum would do so in its own time; without it the rebuild is planned for an empty table.
  await owner.query('analyze')
  await timed('lists rebuilt', async () => rebuildReadModels(owner, await inForceCache(owner).at(0)))
  await owner.query('vacuum analyze')
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  await work()
  console.log(`  ${what.padEnd(46)} ${((performance.now() - began) / 1000).toFixed(0).padStart(12)} s`)
}

async function pages(office: Office): Promise<void> {
  const number = CASES - 7
  const looks = [
    ['a page of 50, sees all', SEES_ALL, '/cases?limit=50', 50],
    ['a page of 50, sees ten and the illustrative', SEES_FEW, '/cases?limit=50', 50],
    ['overdue, sees all', SEES_ALL, '/cases?limit=50&overdue=true', 50],
    ['duties open, sees all', SEES_ALL, '/duties?holder=me&state=open&limit=50', 50],
    ['board of duties, the province and all below', OVERSEES_ALL, '/duties/board', 100],
    ['board of duties, one year', OVERSEES_ALL, '/duties/board?dueFrom=2025-01-01&dueTo=2025-12-31', 100],
    ['search for one case, sees all', SEES_ALL, `/cases?limit=50&q=${encodeURIComponent(`so ${number}`)}`, 100],
    ['search for many cases, sees all', SEES_ALL, `/cases?limit=50&q=${encodeURIComponent('mot cua luu dong')}`, 100],
    ['search, sees ten and the illustrative', SEES_FEW, `/cases?limit=50&q=${encodeURIComponent(titleOf(0))}`, 100],
  ] as const
  for (const [what, person, path, aim] of looks) {
    const took: number[] = []
    let found = 0
    for (let turn = -10; turn < 100; turn += 1) {
      const began = performance.now()
      const { items = [] } = await office.get(person, path)
      if (turn >= 0) took.push(performance.now() - began)
      found = items.length
    }
    const [middle, late] = [0.5, 0.95].map((q) => quantile(took, q).toFixed(1).padStart(7))
    console.log(`  ${what.padEnd(46)} ${String(found).padStart(3)} found   p50 ${middle} ms   p95 ${late} ms   aim ${aim} ms`)
  }
}

/** Reading and acting with the row policies of every table on, and with all of them off, taking turns. */
async function withAndWithoutPolicies(office: Office, owner: pg.Pool): Promise<void> {
  const { rows: tables } = await owner.query<{ name: string }>('select oid::regclass::text as name from pg_class where relrowsecurity order by name')
  const policies = async (how: 'enable' | 'disable') => {
    for (const { name } of tables) await owner.query(`alter table ${name} ${how} row level security`)
  }
  const compare = async (what: string, rounds: number, work: () => Promise<number>) => {
    const turn = (how: 'enable' | 'disable') => async () => {
      await policies(how)
      return work()
    }
    const off = `${what}, row-level security off`
    report(await measureInTurns([{ name: `${what}, row-level security on`, turn: turn('enable') }, { name: off, turn: turn('disable') }], rounds), off)
  }

  const { items = [] } = await office.get(SEES_ALL, '/cases?limit=20')
  const paths = ['/cases?limit=50', '/duties?holder=me&state=open&limit=50', ...items.flatMap(({ id }) => [`/cases/${id}`, `/cases/${id}/events`])]
  console.log('  row-level security on, beside off; aim for reads: at most 15 % slower, so 0.87 × or more')
  await compare('reads', 11, async () => {
    for (const path of paths) await office.get(SEES_ALL, path)
    return paths.length
  })

  const [rounds, cases] = [7, 12]
  const drafts = [...(await prepareDrafts(office, 2 * (rounds + 1) * cases))]
  const today = localDate(systemClock.read().today)
  console.log('  row-level security on, beside off; aim for acts: 1.00 ×')
  await compare('acts', rounds, async () => (await walkCases(office, drafts.splice(0, cases), 1, today)).length)
  await policies('enable')
}
