import { randomInt } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { readConfig, type Config } from './config.ts'
import { lockDataDirectory } from './database/data-directory-lock.ts'
import { inTransaction } from './database/in-transaction.ts'
import { openDatabase, type Database } from './database/open.ts'
import { read } from './event-store/event-store.ts'
import { verifyChain } from './event-store/verify-chain.ts'
import { Clerk, type Acknowledged } from './http/testing/clerk.ts'
import { inForceCache } from './in-force/in-force-cache.ts'
import { rebuildReadModels } from './read-models/rebuild-read-models.ts'
import { readModelText } from './read-models/testing/read-model-text.ts'
import { childProgram } from './testing/child-program.ts'
import { temporaryDirectory } from './testing/temporary-directory.ts'

const KILLS = 50
const CLERKS = 4
const PASSWORD = 'mật khẩu minh họa'
const seed = Number(process.env['KILL_SEED'] ?? randomInt(2 ** 31))
afterAll(() => console.log(`KILL_SEED=${seed}`))

/** Numbers below 2^32 that only look random: the same seed gives the same row. */
function* numbersFrom(start: number): Generator<number, never> {
  for (let state = start >>> 0; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state
  }
}

const program = (dataDir: string): string => `
  import { enableCompileCache } from 'node:module'
  enableCompileCache(${JSON.stringify(`${dataDir}.cache`)})
  const { startServer } = await import('./http/start-server.ts')
  const { readConfig } = await import('./config.ts')
  const reading = readConfig({ DATA_DIR: ${JSON.stringify(dataDir)}, PORT: '0', DEMO_PASSWORD: ${JSON.stringify(PASSWORD)} })
  if (!reading.ok) throw new Error('the configuration of the test is wrong')
  console.log((await startServer(reading.config, async () => undefined)).url)`

function configOf(dataDir: string): Config {
  const reading = readConfig({ DATA_DIR: dataDir })
  if (!reading.ok) throw new Error('the configuration of the test is wrong')
  return reading.config
}

describe('Máy chủ bị ngắt đột ngột', () => {
  test(`${KILLS} lần ngắt giữa chừng: việc đã xác nhận còn đúng một lần, chuỗi băm nguyên vẹn, danh sách đúng`, { timeout: 900_000 }, async () => {
    const dataDir = `${temporaryDirectory()}/data`
    const numbers = numbersFrom(seed)
    const clerks = Array.from({ length: CLERKS }, () => new Clerk(PASSWORD))

    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = childProgram(program(dataDir), new URL('.', import.meta.url))
      const url = (await child.line()).replace('localhost', '127.0.0.1')
      for (const clerk of clerks) await clerk.arrive(url)
      const when = numbers.next().value % 3 === 0 ? 'sent' : 'acknowledged'
      let left = numbers.next().value % 16
      const ended = new AbortController()
      const count = (what: typeof when): void => {
        if (what !== when || (left -= 1) >= 0) return
        ended.abort()
        void child.killHard()
      }
      await Promise.all(clerks.map((clerk) => clerk.work(url, count, ended.signal)))
      await child.killHard()
    }

    const lock = lockDataDirectory(dataDir, 'kill.test')
    const database = await openDatabase(configOf(dataDir).database, lock)
    try {
      await expectNothingLost(database, clerks.flatMap(({ acknowledged }) => acknowledged))
    } finally {
      await database.stop()
      lock.release()
    }
  })
})

async function expectNothingLost(database: Database, acknowledged: readonly Acknowledged[]): Promise<void> {
  expect(acknowledged.length).toBeGreaterThan(KILLS)
  const streams = (await database.owner.query<{ stream: string; version: number; hash: Buffer }>('select stream, version, hash from stream_head')).rows
  const hashes = new Map<string, number>()
  for (const { stream, version, hash } of streams) {
    const { events } = await inTransaction(database.write, (client) => read(client, stream))
    expect(verifyChain(events.map(({ text, salt, ...link }) => ({ ...link, sealed: { text, salt } })), { version, hash })).toEqual([])
    for (const event of events) hashes.set(event.hash.toString('hex'), event.position)
    const notes = events.flatMap(({ text }) => /"note":"([^"]+)"/.exec(text)?.[1] ?? [])
    expect(new Set(notes).size).toBe(notes.length)
  }
  expect(acknowledged.filter(({ hash, place }) => hashes.get(hash) !== place)).toEqual([])

  const kept = await readModelText(database.owner)
  await rebuildReadModels(database.write, await inForceCache(database.read).at(0))
  expect(await readModelText(database.owner)).toBe(kept)
}
