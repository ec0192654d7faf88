import { ownSessions, problem, type OwnSession } from '@dam-lam/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { read, testClient, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { eventsOfIdentity } from './testing/events-of-identity.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.stop())
beforeEach(() => server.database.owner.query('delete from session'))

const sessionsOf = async (client: TestClient): Promise<OwnSession[]> => read(await client.get('/sessions'), 200, ownSessions).items

test('liệt kê những nơi mình đang đăng nhập, nơi này đứng đầu, không lộ mã phiên', async () => {
  const desk = await server.as('canbo.phuong')
  const answer = await testClient(server.app).send('POST', '/session', { username: 'canbo.phuong', password: TEST_PASSWORD }, { 'user-agent': 'Máy ở nhà' })
  await server.as('bithu.phuong')
  const items = await sessionsOf(desk)
  expect(items.map(({ current, browser }) => ({ current, browser }))).toEqual([
    { current: true, browser: expect.any(String) },
    { current: false, browser: 'Máy ở nhà' },
  ])
  expect(JSON.stringify(items)).not.toContain(String(answer.headers['set-cookie']).split(/[=;]/)[1])
})

test('đăng xuất một nơi: nơi đó hết phiên ngay, việc này được ghi lại', async () => {
  const desk = await server.as('canbo.phuong')
  const home = await server.as('canbo.phuong')
  const id = (await sessionsOf(home))[0]?.id ?? ''
  expect((await desk.send('DELETE', `/sessions/${id}`)).status).toBe(204)
  expect((await home.get('/me')).status).toBe(401)
  expect((await desk.get('/me')).status).toBe(200)
  expect((await eventsOfIdentity(server)).at(-1)).toMatchObject({ type: 'SessionsEnded', person: 'canbo.phuong', sessions: [id] })
})

test('phiên của người khác, phiên không có, mã viết sai', async () => {
  const desk = await server.as('canbo.phuong')
  const other = await server.as('bithu.phuong')
  const id = (await sessionsOf(other))[0]?.id ?? ''
  expect(problem.parse((await desk.send('DELETE', `/sessions/${id}`)).body).code).toBe('not-found')
  expect((await other.get('/me')).status).toBe(200)
  expect((await desk.send('DELETE', '/sessions/6f1ad2c5-6f5c-4c3c-9f0e-2f1a5a6b7c8d')).status).toBe(404)
  expect(problem.parse((await desk.send('DELETE', '/sessions/1')).body).code).toBe('invalid-request')
})

test('đăng xuất mọi nơi khác: chỉ còn phiên này; không còn nơi nào thì không ghi gì thêm', async () => {
  const desk = await server.as('canbo.phuong')
  const others = [await server.as('canbo.phuong'), await server.as('canbo.phuong')]
  expect((await desk.send('DELETE', '/sessions')).status).toBe(204)
  for (const other of others) expect((await other.get('/me')).status).toBe(401)
  const recorded = await eventsOfIdentity(server)
  expect(recorded.at(-1)).toMatchObject({ type: 'SessionsEnded', sessions: [expect.any(String), expect.any(String)] })
  expect((await desk.send('DELETE', '/sessions')).status).toBe(204)
  expect(await eventsOfIdentity(server)).toEqual(recorded)
})

test('chưa đăng nhập thì không có gì', async () => {
  const nobody = testClient(server.app)
  expect((await nobody.get('/sessions')).status).toBe(401)
  expect((await nobody.send('DELETE', '/sessions')).status).toBe(401)
  expect((await nobody.get('/account/second-factor')).status).toBe(401)
  expect((await nobody.send('PUT', '/session/password', {})).status).toBe(401)
})
