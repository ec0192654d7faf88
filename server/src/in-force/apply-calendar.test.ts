import { aSwap } from '@dam-lam/core/testing'
import { localDate, officialCalendar, type CalendarChange, type CaseEvent } from '@dam-lam/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caseEventOf } from '../cases/case-events.ts'
import { momentOf, type Clock } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { ensureDemoCases } from '../demo/ensure-demo-cases.ts'
import { ensureDemoOrganisation } from '../demo/ensure-demo-organisation.ts'
import { read } from '../event-store/event-store.ts'
import { rebuildReadModels } from '../read-models/rebuild-read-models.ts'
import { readModelText } from '../read-models/testing/read-model-text.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { executeAct } from '../use-cases/execute-act.ts'
import { resourcesOn, type Resources } from '../use-cases/resources.ts'
import { applyCalendar } from './apply-calendar.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import { inForceCache } from './in-force-cache.ts'
import { appendToStream } from './testing/append-to-stream.ts'

let now = new Date('2026-11-16T02:00:00Z')
const clock: Clock = { read: () => momentOf(new Date(now)) }
const DOCUMENT = { number: '12/VPCP-KGVX', date: localDate('2026-11-15') }
/** Off on a day that everything under way still has before it, paid for long after. */
const SWAP = aSwap(localDate('2026-11-17'), localDate('2027-07-03'))

let database: TestDatabase
let resources: Resources
beforeEach(async () => {
  now = new Date('2026-11-16T02:00:00Z')
  database = await createTestDatabase()
  await ensureDemoOrganisation(database, clock.read())
  resources = resourcesOn(database, clock)
  await ensureDemoCases(resources)
  now = new Date('2026-11-16T03:00:00Z')
})
afterEach(() => database.drop())

const announced: CalendarChange = { type: 'DaysAnnounced', data: { days: SWAP, document: DOCUMENT } }
const withdrawn: CalendarChange = { type: 'DaysWithdrawn', data: { dates: SWAP.map(({ date }) => localDate(date)), reason: 'Thu hồi', document: DOCUMENT } }
const change = (event: CalendarChange) => appendToStream(database.write, 'calendar', event, clock.read())

const eventsOf = async (caseId: string): Promise<readonly CaseEvent[]> => {
  const { events } = await inTransaction(database.write, (client) => read(client, `case/${caseId}`))
  return events.map(({ text }) => caseEventOf(text))
}
const moves = async (): Promise<readonly (readonly [string, number])[]> => {
  const { rows } = await database.owner.query<{ stream: string; count: number }>(
    `select stream, count(*)::integer from event where type = 'DueDateMoved' group by stream order by stream`,
  )
  return rows.map(({ stream, count }) => [stream.slice('case/'.length), count] as const)
}
const openCases = async (): Promise<readonly string[]> => {
  const { rows } = await database.owner.query<{ id: string }>('select distinct case_id as id from duty where ended_how is null order by case_id')
  return rows.map(({ id }) => id)
}
const rebuilt = async (): Promise<string> => {
  await rebuildReadModels(database.write, await inForceCache(database.read).at(0))
  return readModelText(database.owner)
}

describe('Lịch làm việc thay đổi', () => {
  test('mỗi hồ sơ đang mở bị ảnh hưởng có đúng một sự kiện; danh sách đổi cùng lúc và dựng lại thì vẫn y như vậy', async () => {
    await change(announced)
    const moved = await applyCalendar(resources)
    const told = await moves()
    expect(told).toHaveLength(moved)
    expect(moved).toBeGreaterThan(5)
    expect(told.map(([, count]) => count)).toEqual(told.map(() => 1))
    expect(await openCases()).toEqual(expect.arrayContaining(told.map(([id]) => id)))

    const last = (await eventsOf('minh-hoa-03')).at(-1)
    if (last?.type !== 'DueDateMoved') throw new Error('nothing moved')
    const [reply] = last.data.moved
    expect(reply?.newDate).toBe(officialCalendar.after(reply?.oldDate ?? DOCUMENT.date, 1))
    expect(last.data.document).toEqual(DOCUMENT)
    expect(last.by).toEqual({ person: 'system', position: null, committee: null, body: null })
    const { rows } = await database.owner.query<{ due: string }>(`select reply_due_on::text as due from case_summary where case_id = 'minh-hoa-03'`)
    expect(rows).toEqual([{ due: reply?.newDate }])

    const kept = await readModelText(database.owner)
    expect(await rebuilt()).toBe(kept)
    expect(await applyCalendar(resources)).toBe(0)
  })

  test('đứt giữa chừng thì lần sau làm tiếp, không ghi hai lần; hai phiên bản thì hai lần, theo thứ tự', async () => {
    await change(announced)
    const [first = ''] = await openCases()
    await bringUpToDate(first, resources)
    now = new Date('2026-11-16T04:00:00Z')
    await change(withdrawn)
    await applyCalendar(resourcesOn(database, clock))

    const told = await moves()
    expect(told.map(([, count]) => count)).toEqual(told.map(() => 2))
    const [away, back] = (await eventsOf('minh-hoa-03')).flatMap((event) => (event.type === 'DueDateMoved' ? [event.data] : []))
    expect(back?.moved.map(({ oldDate, newDate }) => [newDate, oldDate])).toEqual(away?.moved.map(({ oldDate, newDate }) => [oldDate, newDate]))
    expect(back?.calendar.from).toBe(away?.calendar.to)
    const kept = await readModelText(database.owner)
    expect(await rebuilt()).toBe(kept)
  })

  test('ai làm việc trên hồ sơ trước khi hồ sơ được tính lại: hạn được tính lại trước, rồi mới đến việc ấy', async () => {
    await change(announced)
    const before = await eventsOf('minh-hoa-03')
    const command = { act: 'request-supplement', data: { missing: [{ field: 'Phạm vi', note: 'Nêu rõ địa bàn.' }] } } as const
    await executeAct({ person: 'vanphong.phuong' }, { caseId: 'minh-hoa-03', expectedVersion: before.length, command }, resources)
    const since = (await eventsOf('minh-hoa-03')).slice(before.length)
    expect(since.map(({ type }) => type)).toEqual(['DueDateMoved', 'SupplementRequested'])
    expect((await moves()).map(([id]) => id)).toEqual(['minh-hoa-03'])
  })

  test('việc được xét theo lịch cũ thì không ghi được sau khi lịch đã đổi', async () => {
    const summary = { case_id: 'minh-hoa-03' }
    const stale = database.write.query('select recount_case($1, $2, $3, $4, $5, $6)', ['minh-hoa-03', 0, 99, JSON.stringify(summary), '[]', '[]'])
    await expect(stale).rejects.toMatchObject({ code: 'DL409' })
  })
})
