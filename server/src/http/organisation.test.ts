import { actList, committeeList, committeeView, peopleList } from '@dam-lam/contract'
import { ACT_NAMES } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordOrganisation } from '../organisations/record-organisation.ts'
import { DEMO_ORGANISATION } from '../demo/demo-organisation.ts'
import { read, type TestClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
let client: TestClient
beforeAll(async () => {
  server = await startTestServer()
  client = await server.as('vanphong.phuong')
})
afterAll(() => server.stop())

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

  test('thay đổi tổ chức có hiệu lực ngay ở yêu cầu sau', async () => {
    const [ward] = DEMO_ORGANISATION.committees.filter(({ id }) => id === 'phuong')
    if (!ward) throw new Error('the illustrative tree has no ward')
    const renamed = { committees: [{ ...ward, name: 'Đảng ủy phường mới (minh họa)' }], bodies: [], people: [], positions: [] }
    await recordOrganisation(server.database.write, renamed, 'quantri', server.clock.read())
    expect(read(await client.get('/committees/phuong'), 200, committeeView).name).toBe('Đảng ủy phường mới (minh họa)')
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
