import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { errorForLog } from './error-for-log.ts'

let database: TestDatabase
beforeAll(async () => void (database = await createTestDatabase()))
afterAll(() => database.drop())

test('nhật ký lỗi không chép lại nội dung của dòng dữ liệu', async () => {
  const insert = () => database.owner.query(`insert into person (id, name) values ('x', 'Tên không được vào nhật ký')`)
  await insert()
  const error = await insert().then(() => undefined, (reason: unknown) => reason)
  if (!(error instanceof Error)) throw new Error('the second row was taken')
  expect(errorForLog(error)).toMatchObject({ code: '23505', table: 'person', constraint: 'person_pkey' })
  const failing = await database.owner.query(`insert into person (id, name, managed_by) values ('y', 'Tên không được vào nhật ký', 'khong-co')`).then(() => undefined, (reason: unknown) => reason)
  if (!(failing instanceof Error)) throw new Error('a committee that does not exist was taken')
  expect(JSON.stringify([errorForLog(error), errorForLog(failing)])).not.toMatch(/Tên không|khong-co|\(id\)/)
})
