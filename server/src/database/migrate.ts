import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ClientBase, Pool } from 'pg'

/*
 * Migrations are plain SQL files that run once each, in the order of their names, forward only. What a file said when it
 * ran is remembered by its SHA-256: a file that was changed or taken away afterwards would leave two installations with
 * different tables under the same name, and stops the start.
 */
const MIGRATIONS = fileURLToPath(new URL('../../migrations/', import.meta.url))

type Migration = { name: string; sql: string; sha256: string }
type Applied = { name: string; sha256: string }

/**
 * Brings the database up to date, as the owner of its tables. Servers that start together wait for one another.
 *
 * @returns the names of the files that ran now
 * @throws when what ran before is not what the files say today
 */
export async function migrate(owner: Pool, directory = MIGRATIONS): Promise<string[]> {
  const files = readMigrations(directory)
  const client = await owner.connect()
  try {
    await client.query("select pg_advisory_lock(hashtextextended('damlam migrations', 0))")
    await client.query(LEDGER)
    const { rows: applied } = await client.query<Applied>('select name, sha256 from schema_migration order by name')
    const pending = pendingMigrations(files, applied)
    for (const migration of pending) await run(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    // Closing the session, rather than giving it back, frees the lock whatever happened.
    client.release(true)
  }
}

const LEDGER = `
  create table if not exists schema_migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now()
  )`

function readMigrations(directory: string): Migration[] {
  const names = readdirSync(directory).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => {
    const sql = readFileSync(`${directory}/${name}`, 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

function pendingMigrations(files: readonly Migration[], applied: readonly Applied[]): Migration[] {
  for (const [index, { name, sha256 }] of applied.entries()) {
    const file = files[index]
    if (file?.name !== name) {
      throw new Error(`Cấu trúc cơ sở dữ liệu: ${name} đã chạy nhưng nay không còn ở đúng chỗ (thấy ${file?.name ?? 'không có tệp nào'}).`)
    }
    if (file.sha256 !== sha256) throw new Error(`Cấu trúc cơ sở dữ liệu: ${name} đã chạy, nhưng nội dung tệp nay khác trước.`)
  }
  return files.slice(applied.length)
}

async function run(client: ClientBase, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new Error(`Cấu trúc cơ sở dữ liệu: ${name} không chạy được.`, { cause })
  }
}
