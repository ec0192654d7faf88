import { join } from 'node:path'
import pg from 'pg'
import { localDate, type LocalDate } from '@dam-lam/core'
import { startEmbedded } from '../../server/src/database/embedded.ts'
import { systemClock } from '../../server/src/clock.ts'
import { benchDirectory, removeDirectory, startBenchServer } from './bench-server.ts'
import { prepareDrafts, walkCases } from './eight-steps.ts'
import { measureInTurns, quantile, report } from './measure.ts'
import { openOffice } from './office.ts'
import { makeTables, rowsOf, writeBytes, writeRows } from './plain-sql.ts'

const ROUNDS = 5
/** So many that every connection has long been warm when the round ends. */
const casesARound = (connections: number): number => 24 * Math.max(1, connections / 2)

/**
 * (a) Acts a second over HTTP at 1 and 16 connections, beside (i) one autocommit insert of the event's bytes and
 * (ii) the same rows by plain SQL in one transaction, all on one PostgreSQL with fsync and synchronous_commit on.
 */
export async function benchActsOverHttp(): Promise<void> {
  const directory = benchDirectory()
  const postgres = await startEmbedded({ directory: join(directory, 'postgres') })
  const ownerUrl = postgres.url('postgres')
  const server = await startBenchServer(join(directory, 'data'), { DATABASE_OWNER_URL: ownerUrl })
  try {
    const today = localDate(systemClock.read().today)
    for (const connections of [1, 16]) await compare(server.url, ownerUrl, connections, today)
  } finally {
    await server.stop()
    await postgres.stop()
    removeDirectory(directory)
  }
}

async function compare(url: string, ownerUrl: string, connections: number, today: LocalDate): Promise<void> {
  console.log(`\n(a) the eight acts, ${connections} at a time; aim: 0.6 of (ii)`)
  const office = await openOffice(url, connections)
  const pool = new pg.Pool({ connectionString: ownerUrl, max: connections })
  try {
    const [pattern = ''] = await prepareDrafts(office, 1)
    await walkCases(office, [pattern], 1, today)
    if (connections === 1) await makeTables(pool)
    const rows = await rowsOf(pool, pattern)
    const took: number[] = []
    const drafts = [...(await prepareDrafts(office, casesARound(connections) * (ROUNDS + 1)))]
    const plain = '(ii) the same rows by plain SQL, one transaction'
    const measured = await measureInTurns(
      [
        {
          name: 'acts over HTTP',
          async turn() {
            const acts = await walkCases(office, drafts.splice(0, casesARound(connections)), connections, today)
            took.push(...acts)
            return acts.length
          },
        },
        { name: '(i) the event’s bytes, one autocommit insert', turn: () => inLanes(connections, () => writeBytes(pool, rows)) },
        { name: plain, turn: () => inLanes(connections, () => writeRows(pool, nextCase(), rows)) },
      ],
      ROUNDS,
    )
    report(measured, plain)
    console.log(`  acts over HTTP: p50 ${quantile(took, 0.5).toFixed(1)} ms, p99 ${quantile(took, 0.99).toFixed(1)} ms`)
  } finally {
    office.close()
    await pool.end()
  }
}

let cases = 0
const nextCase = (): string => `bench-${(cases += 1)}`

/** As many repetitions as the acts have cases, so many at a time. */
async function inLanes(lanes: number, once: () => Promise<number>): Promise<number> {
  let left = casesARound(lanes)
  let done = 0
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      // Not `done += await …`: that would read `done` before it waits, and lose what other lanes add meanwhile.
      const made = await once()
      done += made
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return done
}

