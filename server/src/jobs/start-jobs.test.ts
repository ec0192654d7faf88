import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { startJobs } from './start-jobs.ts'

let database: TestDatabase
beforeAll(async () => void (database = await createTestDatabase()))
afterAll(() => database.drop())

const nothingFails = (what: string, error: unknown): void => {
  throw new Error(`${what} failed`, { cause: error })
}

test('khởi động xong nghĩa là bộ xử lý đã nhận việc; mỗi loại việc được làm ngay một lần', async () => {
  const done = Promise.withResolvers<string>()
  const jobs = await startJobs(database.jobs, [{ name: 'tell', work: async () => done.resolve('xong') }], nothingFails)
  expect(await done.promise).toBe('xong')
  await jobs.stop()
})

test('việc hỏng thì được nói ra, và không kéo việc khác theo', async () => {
  const failures: string[] = []
  const done = Promise.withResolvers<void>()
  const jobs = await startJobs(
    database.jobs,
    [
      { name: 'broken', work: () => Promise.reject(new Error('hỏng')) },
      { name: 'tell', work: async () => done.resolve() },
    ],
    (what) => failures.push(what),
  )
  await done.promise
  await expect.poll(() => failures).toEqual(['broken'])
  await jobs.stop()
})

test('vai trò phục vụ không chạy được hàng đợi: nói ngay lúc khởi động, không im lặng', async () => {
  const serving = new Pool({ connectionString: String(database.write.options.connectionString) })
  await expect(startJobs(serving, [{ name: 'tell', work: async () => undefined }], () => undefined)).rejects.toThrow()
  await serving.end()
})
