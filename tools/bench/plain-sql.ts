import type { Pool, PoolClient } from 'pg'

/**
 * What the acts are held against: the rows that one walked case left behind, written again by plain SQL, into tables
 * of the same shape, keys and checks. Act k wrote event k and its replay inputs, the heads, the summary, the duties that
 * it began or ended, and the sights that it gave.
 */
export interface ActRows {
  readonly event: Row
  readonly replay: Row
  readonly summary: Row
  readonly duties: readonly Row[]
  readonly sights: readonly Row[]
}

type Row = Readonly<Record<string, unknown>>

const TABLES = ['event', 'replay_input', 'stream_head', 'case_summary', 'duty', 'case_visibility']

/** Makes the tables beside the real ones, without their triggers and policies. */
export async function makeTables(pool: Pool): Promise<void> {
  await pool.query('create schema bench')
  for (const table of TABLES) await pool.query(`create table bench.${table} (like public.${table} including all)`)
  await pool.query('create table bench.bytes (text text not null)')
}

/** The rows of a case that has been walked, act by act. */
export async function rowsOf(pool: Pool, caseId: string): Promise<readonly ActRows[]> {
  const all = async (sql: string): Promise<readonly Row[]> => (await pool.query<Row>(sql, [caseId])).rows
  const events = await all(`select * from event where stream = 'case/' || $1 order by position`)
  const replays = await all(`select * from replay_input where stream = 'case/' || $1 order by position`)
  const generated = (await pool.query<{ name: string }>(GENERATED)).rows.map(({ name }) => name)
  const [whole = {}] = await all('select * from case_summary where case_id = $1')
  const summary = without(whole, generated)
  const duties = await all('select * from duty where case_id = $1')
  const sights = await all('select * from case_visibility where case_id = $1 order by since')
  return events.map((event, index) => ({
    event,
    replay: replays[index] ?? {},
    summary,
    duties: duties.filter(({ started_by: began, ended_event: ended }) => began === index + 1 || ended === index + 1),
    sights: index === 0 ? sights.slice(0, 2) : index === 3 ? sights.slice(2) : [],
  }))
}

/** Every act of the case in a transaction of its own, one plain statement a table. */
export async function writeRows(pool: Pool, caseId: string, acts: readonly ActRows[]): Promise<number> {
  const stream = `case/${caseId}`
  for (const { event, replay, summary, duties, sights } of acts) {
    const client = await pool.connect()
    try {
      await client.query('begin')
      await upsert(client, 'stream_head', [{ stream, version: event['position'], hash: event['hash'] }], ['stream'])
      await upsert(client, 'event', [{ ...event, stream }], [])
      await upsert(client, 'replay_input', [{ ...replay, stream }], [])
      await upsert(client, 'case_summary', [{ ...summary, case_id: caseId }], ['case_id'])
      if (duties.length > 0) await upsert(client, 'duty', duties.map((duty) => ({ ...duty, case_id: caseId })), ['case_id', 'id'])
      if (sights.length > 0) await upsert(client, 'case_visibility', sights.map((sight) => ({ ...sight, case_id: caseId })), [])
      await client.query('commit')
    } finally {
      client.release()
    }
  }
  return acts.length
}

/** The bytes of each event alone, each insert its own transaction. */
export async function writeBytes(pool: Pool, acts: readonly ActRows[]): Promise<number> {
  for (const { event } of acts) {
    await pool.query({ name: 'bytes', text: 'insert into bench.bytes (text) values ($1)', values: [event['text']] })
  }
  return acts.length
}

const GENERATED = `
  select column_name as name from information_schema.columns
   where table_schema = 'public' and table_name = 'case_summary' and is_generated = 'ALWAYS'`

const without = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)))

async function upsert(client: PoolClient, table: string, rows: readonly Row[], key: readonly string[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const places = rows.map((_, row) => `(${columns.map((__, column) => `$${row * columns.length + column + 1}`).join(', ')})`)
  const conflict = key.length === 0 ? '' : ` on conflict (${key.join(', ')}) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`
  await client.query({
    name: `${table}/${rows.length}`,
    text: `insert into bench.${table} (${columns.join(', ')}) values ${places.join(', ')}${conflict}`,
    values: rows.flatMap((row) => columns.map((column) => row[column])),
  })
}
