import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { temporaryDirectory } from '../testing/temporary-directory.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
beforeAll(async () => void (database = await createTestDatabase()))
afterAll(() => database.drop())

/** A folder with the given migrations, on an empty schema of its own. */
async function folderWith(files: Record<string, string>): Promise<string> {
  const directory = temporaryDirectory()
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(directory, name), sql)
  await database.owner.query('drop schema if exists public cascade; create schema public')
  onTestFinished(async () => void (await database.owner.query('drop schema public cascade; create schema public')))
  return directory
}

describe('Nâng cấp cấu trúc cơ sở dữ liệu', () => {
  test('mỗi tệp chạy đúng một lần, theo thứ tự tên', async () => {
    const directory = await folderWith({
      '0002-b.sql': 'insert into word values (2)',
      '0001-a.sql': 'create table word (n integer); insert into word values (1)',
      'ghi-chú.txt': 'không phải tệp nâng cấp',
    })
    expect(await migrate(database.owner, directory)).toEqual(['0001-a.sql', '0002-b.sql'])
    expect(await migrate(database.owner, directory)).toEqual([])
    const { rows } = await database.owner.query('select n from word order by n')
    expect(rows).toEqual([{ n: 1 }, { n: 2 }])
  })

  test('hai chương trình cùng khởi động: một bên chạy, bên kia chờ rồi thôi', async () => {
    const directory = await folderWith({ '0001-a.sql': 'create table word (n integer)' })
    const ran = await Promise.all([migrate(database.owner, directory), migrate(database.owner, directory)])
    expect(ran.flat()).toEqual(['0001-a.sql'])
  })

  test('tệp đã chạy mà bị sửa thì dừng lại', async () => {
    const directory = await folderWith({ '0001-a.sql': 'create table word (n integer)' })
    await migrate(database.owner, directory)
    writeFileSync(join(directory, '0001-a.sql'), 'create table word (n bigint)')
    await expect(migrate(database.owner, directory)).rejects.toThrow(/0001-a\.sql đã chạy, nhưng nội dung tệp nay khác/)
  })

  test('tệp đã chạy mà mất đi, hay có tệp chen vào trước nó, thì dừng lại', async () => {
    const directory = await folderWith({ '0002-b.sql': 'create table word (n integer)' })
    await migrate(database.owner, directory)
    writeFileSync(join(directory, '0001-a.sql'), 'create table earlier ()')
    await expect(migrate(database.owner, directory)).rejects.toThrow(/không còn ở đúng chỗ \(thấy 0001-a\.sql\)/)
    rmSync(join(directory, '0001-a.sql'))
    rmSync(join(directory, '0002-b.sql'))
    await expect(migrate(database.owner, directory)).rejects.toThrow(/không còn ở đúng chỗ \(thấy không có tệp nào\)/)
  })

  test('tệp hỏng giữa chừng thì không để lại gì và nói tên tệp', async () => {
    const directory = await folderWith({
      '0001-a.sql': 'create table kept ()',
      '0002-b.sql': 'create table word (); insert into nowhere values (1)',
    })
    await expect(migrate(database.owner, directory)).rejects.toThrow(/0002-b\.sql không chạy được/)
    const { rows } = await database.owner.query(`select to_regclass('kept')::text as kept, to_regclass('word')::text as word`)
    expect(rows).toEqual([{ kept: 'kept', word: null }])
  })
})
