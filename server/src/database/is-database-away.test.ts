import { Client, Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { isDatabaseAway } from './is-database-away.ts'

let database: TestDatabase
beforeAll(async () => void (database = await createTestDatabase()))
afterAll(() => database.drop())

const errorOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error)

test('không ai nghe ở địa chỉ ấy', async () => {
  expect(isDatabaseAway(await errorOf(new Client({ connectionString: 'postgres://x:y@127.0.0.1:1/z' }).connect()))).toBe(true)
})

test('mọi kết nối đều bận quá lâu', async () => {
  const busy = new Pool({ connectionString: database.ownerUrl, max: 1, connectionTimeoutMillis: 50 })
  const taken = await busy.connect()
  expect(isDatabaseAway(await errorOf(busy.query('select 1')))).toBe(true)
  taken.release()
  await busy.end()
})

test('một câu lệnh chạy quá lâu bị cơ sở dữ liệu cắt', async () => {
  const client = await database.read.connect()
  await client.query(`set statement_timeout = '20ms'`)
  expect(isDatabaseAway(await errorOf(client.query('select pg_sleep(10)')))).toBe(true)
  client.release(true)
})

test('câu lệnh sai thì không phải là cơ sở dữ liệu vắng mặt', async () => {
  expect(isDatabaseAway(await errorOf(database.read.query('select khong_co')))).toBe(false)
  expect(isDatabaseAway('chữ')).toBe(false)
})

test('mỗi lượt phục vụ có hạn chờ: câu lệnh, khóa, giao dịch bỏ dở', async () => {
  for (const pool of [database.read, database.write]) {
    const { rows } = await pool.query(
      `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
              current_setting('idle_in_transaction_session_timeout') as idle`,
    )
    expect(rows).toEqual([{ statement: '30s', lock: '10s', idle: '30s' }])
  }
})
