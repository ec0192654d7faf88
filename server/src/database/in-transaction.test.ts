import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { inTransaction } from './in-transaction.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await database.owner.query('create table word (n integer unique)')
})
beforeEach(async () => void (await database.owner.query('truncate word')))
afterAll(() => database.drop())

async function words(): Promise<number[]> {
  const { rows } = await database.owner.query<{ n: number }>('select n from word order by n')
  return rows.map(({ n }) => n)
}

describe('Một giao dịch', () => {
  test('xong thì mọi điều ở lại, và trả lời đến tay người gọi', async () => {
    const answer = await inTransaction(database.owner, async (client) => {
      await client.query('insert into word values (1), (2)')
      return 'xong'
    })
    expect(answer).toBe('xong')
    expect(await words()).toEqual([1, 2])
  })

  test('hỏng giữa chừng thì không còn gì, lỗi đến tay người gọi, kết nối dùng lại được', async () => {
    const failing = inTransaction(database.owner, async (client) => {
      await client.query('insert into word values (1)')
      await client.query('insert into word values (1)')
    })
    await expect(failing).rejects.toMatchObject({ code: '23505' })
    expect(await words()).toEqual([])
    expect(database.owner.totalCount).toBe(database.owner.idleCount)
  })

  test('lỗi bị nuốt mất trong việc thì giao dịch không giả vờ đã xong', async () => {
    const swallowing = inTransaction(database.owner, async (client) => {
      await client.query('insert into word values (1)')
      await client.query('insert into nowhere values (1)').catch(() => undefined)
    })
    await expect(swallowing).rejects.toThrow('the transaction had failed before it was committed')
    expect(await words()).toEqual([])
  })

  test('kết nối đứt giữa chừng thì bị bỏ đi, lần sau có kết nối mới', async () => {
    const broken = inTransaction(database.owner, async (client) => {
      await client.query('select pg_terminate_backend(pg_backend_pid())')
    })
    await expect(broken).rejects.toThrow()
    expect(await words()).toEqual([])
  })
})
