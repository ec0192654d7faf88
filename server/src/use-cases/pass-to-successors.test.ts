import { caseView, committeeChanges, committeeView, eventList, me } from '@dam-lam/contract'
import { addDays, type LocalDate } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock, type Clock } from '../clock.ts'
import { act, drafted, type CaseRoad } from '../http/testing/case-road.ts'
import { read, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { rebuildReadModels } from '../read-models/rebuild-read-models.ts'
import { readModelText } from '../read-models/testing/read-model-text.ts'
import { resourcesOn } from './resources.ts'
import { passToSuccessors } from './pass-to-successors.ts'

/** A clock that the story moves on. */
let daysOn = 0
const clock: Clock = {
  read() {
    const { instant, today } = systemClock.read()
    return { instant: new Date(Date.parse(instant) + daysOn * 86_400_000).toISOString(), today: addDays(today, daysOn) }
  },
}

let server: TestServer
let administrator: TestClient
let ward: TestClient
let road: CaseRoad
let lastDay: LocalDate
beforeAll(async () => {
  server = await startTestServer(clock)
  administrator = await server.as('quantri')
  const proposer = await server.as('canbo.phuong')
  ward = await server.as('vanphong.phuong')
  road = await drafted(proposer)
  await act(road, proposer, 'submit', {})
  await act(road, ward, 'register', {})
  lastDay = clock.read().today
  const reason = 'Sắp xếp đơn vị hành chính (minh họa)'
  const acts = [
    ['change-superior', { committee: 'coso', superior: 'tinh', from: addDays(lastDay, 1), reason }],
    ['end-committee', { committee: 'phuong', to: lastDay, successors: ['tinh'], openFilesTo: 'tinh', bodies: [{ body: 'ban.thamdinh.phuong', successor: 'ban.thamdinh.tinh' }], reason }],
  ] as const
  for (const [name, data] of acts) {
    const answer = await administrator.send('POST', `/administration/acts/${name}`, { data })
    if (answer.status !== 200) throw new Error(answer.text)
  }
})
afterAll(() => server.stop())

const resources = () => resourcesOn(server.database, clock)

describe('Cấp ủy kết thúc hoạt động', () => {
  test('trong ngày cuối, hồ sơ còn ở chỗ cũ', async () => {
    expect(await passToSuccessors(resources())).toEqual([])
    expect(read(await ward.get(`/cases/${road.id}`), 200, caseView).competentCommittee.id).toBe('phuong')
  })

  test('người đứng đầu và Ủy ban Kiểm tra thấy ngay thay đổi; người khác không thấy gì', async () => {
    const changes = async (person: string) => (await server.as(person)).get('/committees/phuong/changes')
    for (const person of ['bithu.phuong', 'ubkt.phuong', 'quantri']) {
      const { items } = read(await changes(person), 200, committeeChanges)
      expect(items.map(({ type }) => type)).toEqual(['CommitteeEnded'])
      expect(items[0]?.sentence).toContain('hồ sơ đang mở chuyển cho Tỉnh ủy (minh họa)')
    }
    for (const person of ['vanphong.phuong', 'bithu.coso', 'ubkt.tinh']) expect((await changes(person)).status).toBe(404)
    expect((await administrator.get('/committees/khong-co/changes')).status).toBe(404)
    expect(read(await (await server.as('bithu.phuong')).get('/me'), 200, me).watches.map(({ id }) => id)).toEqual(['phuong'])
    expect(read(await administrator.get('/me'), 200, me).watches).toEqual([])
  })

  test('ngày hôm sau hồ sơ chuyển cho nơi kế thừa, một lần; hai tên đều đọc được, hạn giữ nguyên', async () => {
    const before = read(await ward.get(`/cases/${road.id}`), 200, caseView)
    daysOn = 1
    expect(await passToSuccessors(resources())).toEqual([road.id])
    expect(await passToSuccessors(resources())).toEqual([])
    // Overnight every session has ended.
    administrator = await server.as('quantri')
    ward = await server.as('vanphong.phuong')
    expect((await ward.get(`/cases/${road.id}`)).status).toBe(404)
    const province = await server.as('vanphong.tinh')
    const after = read(await province.get(`/cases/${road.id}`), 200, caseView)
    expect(after).toMatchObject({
      competentCommittee: { id: 'tinh' },
      managingCommittee: { id: 'tinh' },
      stage: 'registered',
      successions: [{ kind: 'committee', from: { name: 'Đảng ủy phường (minh họa)' }, to: { name: 'Tỉnh ủy (minh họa)' }, lastDay, on: addDays(lastDay, 1) }],
    })
    expect([after.clock?.receivedOn, after.clock?.dueOn]).toEqual([before.clock?.receivedOn, before.clock?.dueOn])
    const { items } = read(await province.get(`/cases/${road.id}/events`), 200, eventList)
    expect(items.at(-1)).toMatchObject({ type: 'CommitteeSucceeded', by: { person: 'system' } })
    expect(items.map(({ sentence }) => sentence).join(' ')).toContain('Văn phòng Đảng ủy phường (minh họa) vào sổ công văn đến')
    await act({ ...road, version: after.version }, province, 'advise', { competence: 'within', note: 'Tiếp tục xử lý.' })
  })

  test('người đề xuất vẫn theo dõi được hồ sơ của mình; cấp trên tính theo ngày', async () => {
    const proposer = await server.as('canbo.phuong')
    expect((await proposer.get(`/cases/${road.id}`)).status).toBe(200)
    const superior = async (day: LocalDate) => read(await administrator.get(`/committees/coso?on=${day}`), 200, committeeView).superior
    expect([await superior(lastDay), await superior(addDays(lastDay, 1))]).toEqual(['phuong', 'tinh'])
    expect(read(await administrator.get('/committees/tinh'), 200, committeeView).predecessors).toMatchObject([{ id: 'phuong', name: 'Đảng ủy phường (minh họa)' }])
  })

  test('cơ quan thẩm định kết thúc mà không có nơi kế thừa: Thường trực được báo trên hồ sơ, có việc để giao nơi khác, và không còn nghĩa vụ ở nơi cũ', async () => {
    const { version } = read(await (await server.as('vanphong.tinh')).get(`/cases/${road.id}`), 200, caseView)
    const head = await server.as('bithu.tinh')
    const onRoad = { ...road, version }
    await act(onRoad, head, 'assign-appraisal', { lead: { body: 'ban.thamdinh.tinh' }, coordinating: [{ body: 'ban.ubkt.tinh' }] })
    const ended = await administrator.send('POST', '/administration/acts/end-body', { data: { body: 'ban.thamdinh.tinh', to: clock.read().today, successor: null, reason: 'Sắp xếp (minh họa)' } })
    expect(ended.status).toBe(200)
    expect(await passToSuccessors(resources())).toEqual([])
    daysOn = 2
    expect(await passToSuccessors(resources())).toEqual([road.id])
    expect(await passToSuccessors(resources())).toEqual([])
    administrator = await server.as('quantri')
    const again = await server.as('bithu.tinh')
    const view = read(await again.get(`/cases/${road.id}`), 200, caseView)
    expect(view.vacancies).toMatchObject([{ post: { kind: 'body', body: 'ban.thamdinh.tinh' }, lastDay: addDays(lastDay, 1), anewBy: 'replace-appraiser' }])
    expect(view.duties.find(({ what }) => what === 'appraise')?.holder).toMatchObject({ kind: 'permanent-members', committee: 'tinh' })
    expect(read(await (await server.as('canbo.phuong')).get(`/cases/${road.id}`), 200, caseView).vacancies).toEqual([])
    await act({ ...road, version: view.version }, again, 'replace-appraiser', { body: 'ban.thamdinh.tinh', by: 'ban.phoihop.tinh', reason: 'Cơ quan cũ đã kết thúc.' })
    const mended = read(await again.get(`/cases/${road.id}`), 200, caseView)
    expect([mended.vacancies, mended.duties.find(({ what }) => what === 'appraise')?.holder]).toMatchObject([[], { kind: 'body', body: 'ban.phoihop.tinh' }])
  })

  test('danh sách dựng lại từ sự kiện vẫn đúng như đang có', async () => {
    const kept = await readModelText(server.database.owner)
    await rebuildReadModels(server.database.write, await resources().inForce.at(0))
    expect(await readModelText(server.database.owner)).toBe(kept)
  })
})
