import { administrativeActAnswer, caseView, committeeChanges, problem, workingCalendar, workingDays } from '@dam-lam/contract'
import { aSwap } from '@dam-lam/core/testing'
import { decideAdministration, localDate, organisationAfter, organisationsFrom } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { administrationContext } from '../administration/administration-context.ts'
import { plainText } from '../cases/case-events.ts'
import { momentOf, type Clock } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { ensureDemoCases } from '../demo/ensure-demo-cases.ts'
import { read as readStream } from '../event-store/event-store.ts'
import { read, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { organisationEventOf } from '../organisations/organisation-event.ts'
import { resourcesOn } from '../use-cases/resources.ts'
import { applyCalendar } from './apply-calendar.ts'
import { inForceAfter } from './in-force.ts'

let now = new Date('2026-11-16T02:00:00Z')
const clock: Clock = { read: () => momentOf(new Date(now)) }
const document = { number: '12/VPCP-KGVX', date: localDate('2026-11-15') }
/** Off on a day that everything under way still has before it, paid for long after. */
const SWAP = { days: aSwap(localDate('2026-11-17'), localDate('2027-07-03')).map(({ date, kind, name, for: off }) => ({ date, kind, name, for: off })), document }

let server: TestServer
let administrator: TestClient
beforeAll(async () => {
  server = await startTestServer(clock)
  await ensureDemoCases(resourcesOn(server.database, clock, server.files))
  now = new Date('2026-11-16T03:00:00Z')
  administrator = await server.as('quantri')
})
afterAll(() => server.stop())

const streamOf = (stream: string) => inTransaction(server.database.write, (client) => readStream(client, stream))

describe('Người quản trị đổi lịch làm việc', () => {
  test('xét thử: nói trước bao nhiêu hồ sơ đang mở sẽ đổi hạn, từ ngày nào sang ngày nào, không nêu hồ sơ nào; không ghi gì', async () => {
    const answer = await administrator.send('POST', '/administration/acts/announce-days?dryRun=1', { data: SWAP })
    const { toMove, events } = read(answer, 200, administrativeActAnswer)
    expect(events.map(({ type, hash }) => [type, hash])).toEqual([['DaysAnnounced', null]])
    expect(toMove?.cases).toBeGreaterThan(5)
    expect(toMove?.moves.reduce((sum, { dueDates }) => sum + dueDates, 0)).toBe(toMove?.dueDates)
    expect(toMove?.moves.every(({ from, to }) => from < to)).toBe(true)
    expect(answer.text).not.toContain('minh-hoa-')
    expect((await streamOf('calendar')).head.version).toBe(0)
  })

  test('ghi thật: đúng những hạn đã nói trước thì đổi; hồ sơ nói hạn cũ, hạn mới, vì sao; trang đếm ngày dùng lịch mới', async () => {
    const said = read(await administrator.send('POST', '/administration/acts/announce-days?dryRun=1', { data: SWAP }), 200, administrativeActAnswer).toMove
    const done = read(await administrator.send('POST', '/administration/acts/announce-days', { data: SWAP }), 200, administrativeActAnswer)
    expect(done.toMove).toBeUndefined()
    expect(done.events[0]?.sentence).toContain('17/11/2026 (nghỉ hoán đổi, Nghỉ hoán đổi)')
    await applyCalendar(resourcesOn(server.database, clock, server.files))

    const { rows } = await server.database.owner.query<{ cases: number }>(`select count(distinct stream)::integer as cases from event where type = 'DueDateMoved'`)
    expect(rows).toEqual([{ cases: said?.cases }])
    const { dueDateMoves } = read(await (await server.as('vanphong.phuong')).get('/cases/minh-hoa-03'), 200, caseView)
    expect(dueDateMoves?.[0]).toMatchObject({ document, because: [{ date: '2026-11-17', works: false }] })
    expect(read(await administrator.get('/working-days?from=2026-11-16&add=1'), 200, workingDays).date).toBe('2026-11-18')
    const calendar = read(await administrator.get('/calendar'), 200, workingCalendar)
    expect(calendar.days.find(({ date }) => date === '2026-11-17')).toMatchObject({ kind: 'swapped-off', source: { document: document.number } })
    for (const [watching, committee] of [['bithu.coso', 'coso'], ['ubkt.phuong', 'phuong'], ['bithu.tinh', 'tinh']] as const) {
      const changes = read(await (await server.as(watching)).get(`/committees/${committee}/changes`), 200, committeeChanges)
      expect(changes.items[0]).toMatchObject({ type: 'DaysAnnounced', by: { id: 'quantri' } })
    }
    expect(calendar.versions.map(({ version, document: by }) => [version, by])).toEqual([[2, document], [1, null]])
  })

  test('hoán đổi 23/11 với 28/11/2026 đang chờ công bố thì xác nhận được', async () => {
    const confirmed = { dates: ['2026-11-23', '2026-11-28'], document }
    read(await administrator.send('POST', '/administration/acts/confirm-days', { data: confirmed }), 200, administrativeActAnswer)
    expect(read(await administrator.get('/working-days?from=2026-11-22&add=1'), 200, workingDays).date).toBe('2026-11-25')
  })

  test('người khác không đổi được; ngày không có thật thì không nhận', async () => {
    const head = await server.as('bithu.phuong')
    const refused = problem.parse((await head.send('POST', '/administration/acts/withdraw-days', { data: { dates: ['2026-11-17'], reason: 'Thu hồi', document } })).body)
    expect(refused.refusals?.map(({ code }) => code)).toContain('administration.by-administrator')
    const noDay = await administrator.send('POST', '/administration/acts/announce-days', { data: { days: [{ date: '2026-02-30', kind: 'statutory', name: 'Nghỉ' }], document } })
    expect(noDay.status).toBe(400)
  })

  test('mỗi quyết định về lịch, xét lại từ đầu vào của nó, cho đúng những sự kiện ấy', async () => {
    const [organisation, { events }] = [await streamOf('organisation'), await streamOf('calendar')]
    const organisations = organisationsFrom(organisationAfter(organisation.events.map(({ text }) => organisationEventOf(text))))
    const { rows } = await server.database.owner.query<{ position: number; command: string; context: string }>(
      `select position, command, context from replay_input where stream = 'calendar' order by position`,
    )
    expect(rows).toHaveLength(2)
    for (const { position, command, context } of rows) {
      const { person, today, enteredAt } = JSON.parse(context)
      const inForce = inForceAfter(0, events.slice(0, position - 1).map(({ text }) => text), [])
      const decision = decideAdministration(JSON.parse(command), administrationContext(person, organisations, { inForce, accountOf: () => 'none', moment: { instant: enteredAt, today } }))
      if (!decision.accepted) throw new Error(JSON.stringify(decision.refusals))
      expect(decision.events.map(plainText)).toEqual(events.slice(position - 1, position).map(({ text }) => plainText(JSON.parse(text))))
    }
  })
})
