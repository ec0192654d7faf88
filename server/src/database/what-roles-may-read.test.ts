import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

let database: TestDatabase
beforeAll(async () => void (database = await createTestDatabase()))
afterAll(() => database.drop())

/** What everybody may read, signed in or not: it was made public. Its policy lets every row through, its grant not every column. */
const PUBLISHED = 'publication'

/**
 * What the reading role reads without a row policy: the organisation, from which every question about who is who is answered.
 * Nothing of a case and nothing of an account. Who stands in for whom is in it, and shown over HTTP only to those who watch
 * over the committee (`delegation.test.ts`).
 */
const OPEN_TO_READERS = ['body', 'committee', 'delegation', 'person', 'person_position']

const names = async (sql: string): Promise<readonly string[]> => (await database.owner.query<{ name: string }>(sql)).rows.map(({ name }) => name)

describe('Vai trò đọc', () => {
  test('bảng nào vai trò đọc thấy thì có chính sách theo dòng, trừ những bảng ai cũng được đọc', async () => {
    const unguarded = await names(
      `select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
          and has_any_column_privilege('damlam_read', c.oid, 'select') and not c.relrowsecurity
        order by c.relname`,
    )
    expect(unguarded).toEqual(OPEN_TO_READERS)
  })

  test('không ghi được vào bảng nào', async () => {
    const writable = await names(
      `select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and has_table_privilege('damlam_read', c.oid, 'insert, update, delete, truncate')`,
    )
    expect(writable).toEqual([])
  })

  test('mỗi chính sách của vai trò đọc chỉ mở cho việc đọc, và đi qua các bên của người đọc', async () => {
    const { rows } = await database.owner.query<{ table: string; command: string; condition: string }>(
      `select tablename as table, cmd as command, qual as condition from pg_policies where 'damlam_read' = any (roles) order by tablename`,
    )
    for (const { table, command, condition } of rows) {
      expect([table, command]).toEqual([table, 'SELECT'])
      if (table !== PUBLISHED) expect(condition, table).toMatch(/current_parties|case_visibility|public_opinion/)
    }
    expect(rows.length).toBeGreaterThan(0)
  })
})

test('của điều đã công khai không ai đọc được nó từ hồ sơ nào ra; của người góp ý không ai đọc được mã theo dõi', async () => {
  const { rows } = await database.owner.query<{ readable: boolean }>(
    `select has_column_privilege('damlam_read', 'publication', 'case_id', 'select') or has_column_privilege('damlam_read', 'comment_words', 'code_hash', 'select')
         or has_column_privilege('damlam_read', 'comment_words', 'says_salt', 'select') as readable`,
  )
  expect(rows).toEqual([{ readable: false }])
})

describe('Hàm chạy với quyền của chủ bảng', () => {
  test('hàm nào cũng cố định nơi tìm tên, để không ai chen được tên của mình vào', async () => {
    const loose = await names(
      `select p.oid::regprocedure::text as name from pg_proc p
        where p.prosecdef and p.pronamespace = 'public'::regnamespace
          and not coalesce(p.proconfig, '{}') @> array['search_path=public, pg_temp'] order by 1`,
    )
    expect(loose).toEqual([])
  })

  test('không hàm nào mở cho mọi vai trò', async () => {
    const open = await names(
      `select p.oid::regprocedure::text as name from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) granted
        where p.prosecdef and p.pronamespace = 'public'::regnamespace and granted.grantee = 0 order by 1`,
    )
    expect(open).toEqual([])
  })

  test('không vai trò phục vụ nào tạo được bảng hay hàm trong lược đồ chung', async () => {
    const { rows } = await database.owner.query(
      `select role from unnest(array['damlam_read', 'damlam_write']) role where has_schema_privilege(role, 'public', 'create')`,
    )
    expect(rows).toEqual([])
  })
})
