import { actList, committeeList, committeeView, peopleList } from '@dam-lam/contract'
import { ACT_NAMES, addDays } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read, type TestClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
let client: TestClient
beforeAll(async () => {
  server = await startTestServer()
  client = await server.as('vanphong.phuong')
})
afterAll(() => server.stop())

const on = async (id: string, day: string) => read(await client.get(`/committees/${id}?on=${day}`), 200, committeeView)

describe('Tổ chức', () => {
  test('cây cấp ủy, từng trang', async () => {
    const all = read(await client.get('/committees'), 200, committeeList).items
    expect(all.map(({ id, superior, external }) => [id, superior, external])).toEqual([
      ['coso', 'phuong', false],
      ['phuong', 'tinh', false],
      ['tinh', 'trunguong', false],
      ['trunguong', null, true],
    ])
    const first = read(await client.get('/committees?limit=3'), 200, committeeList)
    expect(read(await client.get(`/committees?limit=3&cursor=${first.nextCursor}`), 200, committeeList).items.map(({ id }) => id)).toEqual(['trunguong'])
    expect(read(await client.get('/committees?on=2019-12-31'), 200, committeeList).items).toEqual([])
  })

  test('một cấp ủy trong một ngày: cấp trên, cơ quan, người giữ chức', async () => {
    const ward = read(await client.get('/committees/phuong'), 200, committeeView)
    expect(ward).toMatchObject({ superior: 'tinh', subordinates: [{ id: 'coso' }] })
    expect(ward.bodies.map(({ id, kind }) => [id, kind])).toEqual([
      ['ban.phoihop.phuong', 'advisory'],
      ['ban.thamdinh.phuong', 'advisory'],
      ['ban.ubkt.phuong', 'inspection'],
    ])
    expect(ward.members.standingCommittee).toHaveLength(5)
    expect(ward.holders.find(({ person }) => person.id === 'bithu.phuong')).toMatchObject({ id: 'vt.bithu.phuong', post: 'head' })
    expect((await client.get('/committees/không-có')).status).toBe(404)
  })

  test('tìm người không cần dấu', async () => {
    const found = read(await client.get('/people?q=bi thu phuong'), 200, peopleList).items.map(({ id }) => id)
    expect(found).toEqual(['bithu.phuong', 'phobithu.phuong'])
    expect(read(await client.get('/people?limit=2'), 200, peopleList).nextCursor).not.toBeNull()
  })

  test('tên và cấp trên theo ngày: đổi hôm nay, hôm qua vẫn như cũ', async () => {
    const { today } = server.clock.read()
    const administrator = await server.as('quantri')
    const does = (act: string, data: object) => administrator.send('POST', `/administration/acts/${act}`, { data })
    const reason = 'Nghị quyết sắp xếp (minh họa)'
    expect((await does('rename-committee', { committee: 'phuong', name: 'Đảng ủy phường mới (minh họa)', from: today, reason })).status).toBe(200)
    expect((await does('rename-body', { body: 'ban.ubkt.phuong', name: 'Ủy ban Kiểm tra mới', from: today, reason })).status).toBe(200)
    expect((await does('change-superior', { committee: 'coso', superior: 'tinh', from: today, reason })).status).toBe(200)
    expect((await does('set-term', { committee: 'phuong', from: today })).status).toBe(200)
    const yesterday = addDays(today, -1)
    expect(await on('phuong', yesterday)).toMatchObject({ name: 'Đảng ủy phường (minh họa)', earlierNames: [], subordinates: [{ id: 'coso' }] })
    expect(await on('phuong', today)).toMatchObject({ name: 'Đảng ủy phường mới (minh họa)', earlierNames: [{ name: 'Đảng ủy phường (minh họa)', to: yesterday }], subordinates: [], terms: [{ from: today, to: null }] })
    expect((await on('phuong', today)).bodies.find(({ id }) => id === 'ban.ubkt.phuong')?.name).toBe('Ủy ban Kiểm tra mới')
    expect([(await on('coso', yesterday)).superior, (await on('coso', today)).superior]).toEqual(['phuong', 'tinh'])
  })
})

describe('Danh mục việc', () => {
  test('mỗi việc: căn cứ, ai làm, mẫu dữ liệu', async () => {
    const { items } = read(await client.get('/acts'), 200, actList)
    expect(items.map(({ name }) => name)).toEqual(ACT_NAMES)
    expect(items.find(({ name }) => name === 'head-decides')).toMatchObject({
      ground: 'law',
      clauses: [{ id: 'd4.k3.b.g2' }],
      data: { type: 'object', required: expect.arrayContaining(['feasibleBecause', 'acceptsResponsibility', 'scope', 'implementers']) },
    })
    expect(items.find(({ name }) => name === 'register')).toMatchObject({ ground: 'practice', clauses: [] })
  })
})
