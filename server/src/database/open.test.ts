import { escapeIdentifier } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import type { DatabaseConfig } from '../config.ts'
import { temporaryDirectory } from '../testing/temporary-directory.ts'
import { onServer } from '../testing/test-cluster.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { lockDataDirectory } from './data-directory-lock.ts'
import { startEmbedded } from './embedded.ts'
import { type Database, openDatabase } from './open.ts'

let existing: TestDatabase
beforeAll(async () => void (existing = await createTestDatabase()))
afterAll(() => existing.drop())

async function opened(config: DatabaseConfig, dataDir = temporaryDirectory()): Promise<Database> {
  const lock = lockDataDirectory(dataDir, 'http://localhost:0')
  onTestFinished(() => lock.release())
  const database = await openDatabase(config, lock)
  onTestFinished(() => database.stop())
  return database
}

/** A login of the test cluster made for one test, with the owner's address of the database under it. */
async function login(name: string, powers: string): Promise<string> {
  const url = new URL(existing.ownerUrl)
  url.username = `${inject('testCluster').template}_${name}`
  url.password = 'mat-khau-thu'
  const role = escapeIdentifier(url.username)
  await existing.owner.query(`create role ${role} login ${powers} password 'mat-khau-thu'`)
  onTestFinished(async () => void (await existing.owner.query(`drop role ${role}`)))
  return url.href
}

async function roles(database: Database): Promise<unknown[]> {
  const answers = await Promise.all(
    [database.read, database.write].map((pool) => pool.query('select current_user as role, current_setting($1) as readonly', ['transaction_read_only'])),
  )
  return answers.flatMap(({ rows }) => rows)
}

const TWO_ROLES = [
  { role: 'damlam_read', readonly: 'on' },
  { role: 'damlam_write', readonly: 'off' },
]

describe('Mở cơ sở dữ liệu để phục vụ', () => {
  test('kèm theo: tự chạy, tự lập hai vai trò, lần sau vẫn vào được', async () => {
    const dataDir = temporaryDirectory()
    for (const turn of ['lần đầu', 'lần sau']) {
      const lock = lockDataDirectory(dataDir, 'http://localhost:0')
      const database = await openDatabase({ kind: 'embedded' }, lock)
      expect(await roles(database), turn).toEqual(TWO_ROLES)
      await database.stop()
      lock.release()
    }
  })

  test('chỉ có một địa chỉ: tài khoản ấy lập hai vai trò kia và không dùng để phục vụ', async () => {
    const database = await opened({ kind: 'external', ownerUrl: existing.ownerUrl, servingUrl: undefined })
    expect(await roles(database)).toEqual(TWO_ROLES)
  })

  test('hai địa chỉ: tài khoản phục vụ nhận vai trò khi kết nối', async () => {
    const servingUrl = await login('serving', '')
    const database = await opened({ kind: 'external', ownerUrl: existing.ownerUrl, servingUrl })
    expect(await roles(database)).toEqual(TWO_ROLES)
  })

  test('máy chủ có sẵn chưa có gì: chủ sở hữu là tài khoản thường có quyền tạo tài khoản thì đủ', async () => {
    const server = await startEmbedded({ directory: temporaryDirectory(), fsync: false })
    onTestFinished(() => server.stop())
    await onServer(server.url('postgres'), [
      "create role chu login createrole password 'mat-khau-chu'",
      "create role phucvu login password 'mat-khau-phuc-vu'",
      'create database damlam owner chu',
    ])
    const address = (user: string, password: string): string => server.url('damlam').replace(/\/\/[^@]+@/, `//${user}:${password}@`)
    const ownerUrl = address('chu', 'mat-khau-chu')
    const four = await Promise.all([1, 2, 3, 4].map(() => opened({ kind: 'external', ownerUrl, servingUrl: undefined })))
    for (const database of four) expect(await roles(database)).toEqual(TWO_ROLES)
    const shared = await opened({ kind: 'external', ownerUrl, servingUrl: address('phucvu', 'mat-khau-phuc-vu') })
    expect(await roles(shared)).toEqual(TWO_ROLES)
  })

  test('không phục vụ bằng tài khoản tối cao', async () => {
    const servingUrl = await login('super', 'superuser')
    await expect(opened({ kind: 'external', ownerUrl: existing.ownerUrl, servingUrl })).rejects.toThrow(/_super” vì nó là quản trị tối cao/)
  })

  test('không phục vụ bằng tài khoản được bỏ qua quy tắc ai được xem gì', async () => {
    const servingUrl = await login('bypass', 'bypassrls')
    await expect(opened({ kind: 'external', ownerUrl: existing.ownerUrl, servingUrl })).rejects.toThrow(/BYPASSRLS/)
  })

  test('không phục vụ bằng tài khoản sở hữu các bảng, hay tài khoản có thể thành nó', async () => {
    const servingUrl = await login('owner', '')
    const owner = escapeIdentifier(new URL(servingUrl).username)
    await existing.owner.query(`create table owned_elsewhere (); alter table owned_elsewhere owner to ${owner}`)
    onTestFinished(async () => void (await existing.owner.query('drop table owned_elsewhere')))
    await expect(opened({ kind: 'external', ownerUrl: existing.ownerUrl, servingUrl })).rejects.toThrow(/sở hữu các bảng/)

    const memberUrl = await login('member', '')
    await existing.owner.query(`grant ${owner} to ${escapeIdentifier(new URL(memberUrl).username)}`)
    await expect(opened({ kind: 'external', ownerUrl: existing.ownerUrl, servingUrl: memberUrl })).rejects.toThrow(
      /qua vai trò “\w+_owner”\) vì nó sở hữu các bảng/,
    )
  })

  test('tài khoản sở hữu không được tạo tài khoản khác thì nói phải làm gì', async () => {
    const ownerUrl = await login('plain', '')
    const servingUrl = await login('guest', '')
    await expect(opened({ kind: 'external', ownerUrl, servingUrl })).rejects.toThrow(/CREATEROLE/)
  })

  test('nhiều chương trình cùng lúc cấp vai trò thì không vướng nhau', async () => {
    const servingUrl = await login('crowd', '')
    const all = await Promise.all([1, 2, 3, 4].map(() => opened({ kind: 'external', ownerUrl: existing.ownerUrl, servingUrl })))
    for (const database of all) expect(await roles(database)).toEqual(TWO_ROLES)
  })

  test('vai trò chỉ đọc không ghi được, vai trò ghi không sửa được điều đã ghi', async () => {
    const { read, write } = existing
    await expect(read.query("insert into event (stream) values ('case/1')")).rejects.toThrow(/read-only|permission denied/)
    for (const statement of ["update event set text = ''", 'delete from event', 'truncate event, replay_input']) {
      await expect(write.query(statement)).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('địa chỉ sai thì lỗi nói ra', async () => {
    const wrong = new URL(existing.ownerUrl)
    wrong.pathname = '/khong-co'
    await expect(opened({ kind: 'external', ownerUrl: wrong.href, servingUrl: undefined })).rejects.toThrow(/khong-co/)
  })
})
