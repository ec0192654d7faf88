import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { describeSchema } from './describe-schema.ts'

let database: TestDatabase
beforeAll(async () => void (database = await createTestDatabase()))
afterAll(() => database.drop())

/** The description of a schema that holds only what these statements make. */
async function describing(statements: string): Promise<string> {
  const { owner } = database
  await owner.query(`drop schema public cascade; create schema public; ${statements}`)
  onTestFinished(async () => void (await owner.query('drop owned by damlam_read')))
  const [, ...lines] = (await describeSchema(owner)).trim().split('\n\n')
  return lines.join('\n')
}

describe('Mô tả cấu trúc cơ sở dữ liệu', () => {
  test('bảng: cột, ràng buộc, chú thích, chỉ mục, quy tắc theo dòng, quyền', async () => {
    const described = await describing(`
      create table a (id bigint generated always as identity primary key, name text not null default '' collate "C", twice text generated always as (name || name) stored, gone int);
      alter table a drop column gone;
      create table b (a bigint references a, constraint positive check (a > 0));
      create index b_by_a on b (a) where a > 5;
      comment on table b is 'it''s b';
      alter table b enable row level security;
      create policy mine on b for select to damlam_read using (a = 1);
      grant select on b to damlam_read;
      grant update (a) on b to damlam_read`)
    expect(described.split('\n')).toEqual([
      'create table a (',
      '  id bigint generated always as identity not null,',
      `  name text collate "C" default ''::text not null,`,
      '  twice text generated always as ((name || name)) stored,',
      '  constraint a_pkey PRIMARY KEY (id)',
      ');',
      'create table b (',
      '  a bigint,',
      '  constraint b_a_fkey FOREIGN KEY (a) REFERENCES a(id),',
      '  constraint positive CHECK ((a > 0))',
      ');',
      `comment on table b is 'it''s b';`,
      'CREATE INDEX b_by_a ON public.b USING btree (a) WHERE (a > 5);',
      'alter table b enable row level security;',
      'create policy mine on b as permissive for select to damlam_read',
      '  using ((a = 1));',
      'grant select on b to damlam_read;',
      'grant update (a) on b to damlam_read;',
    ])
  })

  test('hàm: ai được gọi', async () => {
    const described = await describing(`
      create function f() returns int language sql return 1;
      revoke execute on function f from public;
      grant execute on function f to damlam_read`)
    expect(described).toContain('revoke execute on function f() from public;\ngrant execute on function f() to damlam_read;')
  })

  test('kiểu, dãy số, khung nhìn và phần mở rộng; phần mở rộng đem gì theo thì thôi', async () => {
    const described = await describing(`
      create extension unaccent;
      create type mood as enum ('tốt', 'xấu');
      create domain small as int check (value < 10);
      create sequence counter;
      create view one as select 1 as n`)
    expect(described.split('\n')).toEqual([
      'create extension unaccent;',
      `create type mood as enum ('tốt', 'xấu');`,
      'create domain small as integer CHECK ((VALUE < 10));',
      'create sequence counter;',
      'create view one as',
      ' SELECT 1 AS n;',
    ])
  })

  test('mô tả hai lần thì như nhau', async () => {
    const described = await describing('create table z (); create table a ()')
    expect(described).toBe(await describing('create table a (); create table z ()'))
  })
})
