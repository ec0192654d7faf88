import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { leaksIn } from './leaks.ts'
import { ROWS } from './rows/index.ts'
import { hiddenTrials } from './trials.ts'
import { beginWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await beginWorld()))
afterAll(() => world.server.stop())

/** The routes that read one case. */
const READING = Object.entries(ROWS).filter(([route, { ofCase }]) => route.startsWith('GET ') && ofCase)

/** Those of them on which somebody is answered about a case that he does not see. */
async function breached(): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const [route, row] of READING) {
    for (const { caller, asked } of hiddenTrials({ ...row, turn: 0 }, world)) {
      const answer = await ask(caller, asked, world)
      if (answer.status !== 404 || leaksIn(answer, caller.person, world, '').length > 0) found.add(route)
    }
  }
  return [...found]
}

/** Every table whose rows a policy guards, as the database itself tells. */
async function guardedTables(): Promise<readonly string[]> {
  const { rows } = await world.server.database.owner.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relrowsecurity and c.relnamespace = 'public'::regnamespace order by c.relname`,
  )
  return rows.map(({ name }) => name)
}

const switchPolicies = async (tables: readonly string[], how: 'enable' | 'disable'): Promise<void> => {
  for (const table of tables) await world.server.database.owner.query(`alter table ${table} ${how} row level security`)
}

describe('Tắt chính sách theo dòng thì ma trận phải thấy', () => {
  test('khi các chính sách đang bật thì không ai được trả lời về hồ sơ mình không được xem', async () => {
    expect(await breached()).toEqual([])
  })

  test('tắt hết thì mọi đường đọc một hồ sơ đều lộ', async () => {
    const tables = await guardedTables()
    expect(tables).toEqual(expect.arrayContaining(['case_draft', 'case_reading', 'case_summary', 'case_visibility', 'duty', 'event']))
    await switchPolicies(tables, 'disable')
    expect(await breached()).toEqual(READING.map(([route]) => route))
    await switchPolicies(tables, 'enable')
    expect(await breached()).toEqual([])
  })

  test.each([
    ['event', 'GET /api/v1/cases/{id}'],
    ['case_draft', 'GET /api/v1/cases/{id}/draft'],
  ])('chỉ tắt của bảng %s cũng lộ', async (table, route) => {
    await switchPolicies([table], 'disable')
    expect(await breached()).toContain(route)
    await switchPolicies([table], 'enable')
  })
})
