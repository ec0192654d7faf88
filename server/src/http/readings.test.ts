import { readingList } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, drafted, type CaseRoad } from './testing/case-road.ts'
import { read, type TestClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
let proposer: TestClient
let office: TestClient
beforeAll(async () => {
  server = await startTestServer()
  proposer = await server.as('canbo.phuong')
  office = await server.as('vanphong.phuong')
})
afterAll(() => server.stop())

async function submitted(): Promise<CaseRoad> {
  const road = await drafted(proposer)
  await act(road, proposer, 'submit', {})
  return road
}

const readings = async ({ id }: CaseRoad, query = '') => read(await proposer.get(`/cases/${id}/readings${query}`), 200, readingList)
const people = async (road: CaseRoad): Promise<string[]> => (await readings(road)).items.map(({ person }) => person.id)

/** A permanent member tries an act on a registered case: the answer, and who has then read the case. */
async function tried(body: object, query = ''): Promise<readonly [number, readonly string[]]> {
  const road = await submitted()
  await act(road, office, 'register', {})
  const { status } = await (await server.as('phobithu.phuong')).send('POST', `/cases/${road.id}/acts/declare-within-competence${query}`, body)
  return [status, await people(road)]
}

describe('Ai đã mở hồ sơ', () => {
  test('mỗi lần mở là một dòng, lần mới nhất đứng trước, có tên, chức danh, thời điểm; kể cả người đề xuất', async () => {
    const road = await submitted()
    expect(await readings(road)).toEqual({ items: [], nextCursor: null })
    const before = server.clock.read().instant
    for (const client of [office, proposer, office]) expect((await client.get(`/cases/${road.id}`)).status).toBe(200)
    const { items } = await readings(road)
    expect(items.map(({ person }) => person.id)).toEqual(['vanphong.phuong', 'canbo.phuong', 'vanphong.phuong'])
    expect(items[0]).toMatchObject({ person: { name: expect.stringMatching(/\S/) }, title: expect.stringContaining('Đảng ủy phường') })
    expect(items.every(({ openedAt }) => openedAt >= before)).toBe(true)
  })

  test('mở diễn biến cùng hồ sơ là một lần; chỉ mở diễn biến thì cũng được ghi, và ghi lại khi hồ sơ đã có việc mới', async () => {
    const road = await submitted()
    await office.get(`/cases/${road.id}`)
    await office.get(`/cases/${road.id}/events`)
    expect(await people(road)).toEqual(['vanphong.phuong'])
    await (await server.as('bithu.phuong')).get(`/cases/${road.id}/events`)
    expect(await people(road)).toEqual(['bithu.phuong', 'vanphong.phuong'])
    await act(road, office, 'register', {})
    await office.get(`/cases/${road.id}/events`)
    expect(await people(road)).toEqual(['vanphong.phuong', 'bithu.phuong', 'vanphong.phuong'])
  })

  test.each(['vanphong.phuong', 'bithu.phuong', 'ubkt.phuong', 'canbo2.phuong', 'quantri'])('%s không xem được ai đã mở; như hồ sơ không có', async (person) => {
    const road = await submitted()
    const client = await server.as(person)
    const hidden = await client.get(`/cases/${road.id}/readings`)
    expect(hidden.status).toBe(404)
    expect(hidden.text).toBe((await client.get('/cases/không-có/readings')).text)
  })

  test('ai không được xem hồ sơ thì mở cũng không thành một lần mở; bản nháp không ghi', async () => {
    const draft = await drafted(proposer)
    await proposer.get(`/cases/${draft.id}`)
    expect((await proposer.get(`/cases/${draft.id}/readings`)).status).toBe(404)
    await act(draft, proposer, 'submit', {})
    expect((await (await server.as('canbo2.phuong')).get(`/cases/${draft.id}`)).status).toBe(404)
    expect(await people(draft)).toEqual([])
    const unseen = [draft.id, 'canbo2.phuong', [], ['person/canbo2.phuong'], server.clock.read().instant, null]
    await server.database.write.query('select record_reading($1, $2, $3, $4, $5, $6)', unseen)
    expect(await people(draft)).toEqual([])
  })

  test('thử một việc, bị từ chối, hay bị báo là hồ sơ đã đổi: câu trả lời kể về hồ sơ, nên cũng là một lần mở', async () => {
    const data = { basis: 'Quy chế làm việc' }
    expect(await tried({ expectedVersion: 0, data })).toEqual([409, ['phobithu.phuong']])
    expect(await tried({ expectedVersion: 0, data }, '?dryRun=1')).toEqual([409, ['phobithu.phuong']])
    expect(await tried({ expectedVersion: 2, data }, '?dryRun=1')).toEqual([200, ['phobithu.phuong']])
    expect(await tried({ expectedVersion: 2, data: { basis: ' ' } })).toEqual([422, ['phobithu.phuong']])
  })

  test('ai đã mở hồ sơ như nó đang đứng rồi thì thử việc không thành lần mở nữa', async () => {
    const road = await submitted()
    await office.get(`/cases/${road.id}`)
    await office.send('POST', `/cases/${road.id}/acts/register?dryRun=1`, { expectedVersion: 1, data: {} })
    expect(await people(road)).toEqual(['vanphong.phuong'])
  })

  test('từng trang nối nhau, không sót, không lặp', async () => {
    const road = await submitted()
    for (const client of [office, proposer, office, proposer, office]) await client.get(`/cases/${road.id}`)
    const all = (await readings(road)).items
    const first = await readings(road, '?limit=2')
    const second = await readings(road, `?limit=2&cursor=${first.nextCursor}`)
    const third = await readings(road, `?limit=2&cursor=${second.nextCursor}`)
    expect([...first.items, ...second.items, ...third.items]).toEqual(all)
    expect([all.length, third.nextCursor]).toEqual([5, null])
  })

  test('đã ghi thì không ai sửa, xóa được, kể cả chủ của bảng; vai trò ghi không tự thêm dòng', async () => {
    const { owner, write, read: reading } = server.database
    for (const change of ['delete from case_reading', "update case_reading set person = ''", 'truncate case_reading'])
      await expect(owner.query(change)).rejects.toMatchObject({ code: 'DL403' })
    await expect(write.query('select from case_reading')).rejects.toMatchObject({ code: '42501' })
    expect((await reading.query('select from case_reading')).rowCount).toBe(0)
  })
})
