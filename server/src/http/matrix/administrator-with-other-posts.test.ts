import { caseList, dutyList, me } from '@dam-lam/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, drafted, type CaseRoad } from '../testing/case-road.ts'
import { read, type TestClient } from '../testing/test-client.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
let road: CaseRoad
let administrator: TestClient
beforeAll(async () => {
  server = await startTestServer()
  // Nobody can give an administrator this post through the program; the tables stand for a register that says so all the same.
  await server.database.owner.query(
    `insert into person_position (id, person, post, committee, body, from_day, to_day)
     values ('vt.hai', 'quantri', 'clerk', 'phuong', null, '2020-01-01', null), ('vt.ba', 'quantri', 'head', 'phuong', null, '2020-01-01', null)`,
  )
  const proposer = await server.as('canbo.phuong')
  road = await drafted(proposer)
  await act(road, proposer, 'submit', {})
  administrator = await server.as('quantri')
})
afterAll(() => server.stop())

test('người quản trị giữ thêm chức danh ở văn phòng, ở cấp ủy thì vẫn không thấy hồ sơ nào', async () => {
  expect(read(await administrator.get('/me'), 200, me).positions).toHaveLength(3)
  expect(read(await administrator.get('/cases'), 200, caseList).items).toEqual([])
  expect(read(await administrator.get('/cases?q=thu%20tuc'), 200, caseList).items).toEqual([])
  expect(read(await administrator.get('/duties?holder=committee'), 200, dutyList).items).toEqual([])
  for (const path of ['', '/events', '/readings', '/draft']) expect((await administrator.get(`/cases/${road.id}${path}`)).status).toBe(404)
  expect((await administrator.send('POST', `/cases/${road.id}/acts/register`, { expectedVersion: 1, data: {} })).status).toBe(404)
})
