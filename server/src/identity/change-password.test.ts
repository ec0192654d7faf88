import { problem } from '@dam-lam/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureDemoAccounts } from '../demo/demo-accounts.ts'
import { testClient, type Answer, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { eventsOfIdentity } from './testing/events-of-identity.ts'
import { FAILURES_ALLOWED } from './waiting-time.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.stop())

const NEXT = 'bốn con trâu gặm cỏ'
const change = (client: TestClient, next: unknown, current = TEST_PASSWORD): Promise<Answer> => client.send('PUT', '/session/password', { current, next })
const statusOfSignIn = async (username: string, password: string): Promise<number> =>
  (await testClient(server.app).send('POST', '/session', { username, password })).status

test('đổi rồi thì chỉ mật khẩu mới dùng được, các nơi khác hết phiên, và không bí mật nào được ghi vào nhật ký', async () => {
  const desk = await server.as('canbo.phuong')
  const home = await server.as('canbo.phuong')
  expect((await change(desk, NEXT)).status).toBe(204)
  expect((await desk.get('/me')).status).toBe(200)
  expect((await home.get('/me')).status).toBe(401)
  expect(await statusOfSignIn('canbo.phuong', TEST_PASSWORD)).toBe(401)
  expect(await statusOfSignIn('canbo.phuong', NEXT)).toBe(200)
  const recorded = await eventsOfIdentity(server)
  expect(recorded.map(({ type }) => type)).toEqual(['PasswordChanged', 'SessionsEnded'])
  const { rows } = await server.database.owner.query<{ all: string }>(`select string_agg(r::text, ' ') as all from replay_input r`)
  for (const secret of [NEXT, TEST_PASSWORD, '$argon2id$']) expect(JSON.stringify([recorded, rows])).not.toContain(secret)
})

test.each([
  ['ngắn hơn 12 ký tự', 'mười một chữ'.slice(0, 11), 'ít nhất 12'],
  ['dài hơn 128 ký tự', 'a'.repeat(129), 'nhiều nhất 128'],
  ['nhiều người dùng', 'qwertyuiop123', 'nhiều người dùng'],
  ['gồm những từ ai ở đây cũng nghĩ tới', 'QuangNgai@2026', 'ai ở đây cũng nghĩ tới'],
  ['trùng tên đăng nhập', 'UyVien2.Phuong', 'trùng với tên đăng nhập'],
  ['ký tự không hợp lệ', 'một\u0000hai ba bốn năm', 'không hợp lệ'],
])('không nhận mật khẩu %s', async (_why, next, words) => {
  const answer = await change(await server.as('uyvien2.phuong'), next)
  const { code, errors } = problem.parse(answer.body)
  expect(code).toBe('invalid-request')
  expect(errors).toEqual([{ path: expect.stringMatching(/next$/), message: expect.stringContaining(words) }])
})

test('không đòi kiểu ký tự nào: chỉ chữ thường, có dấu cách, đúng 12 hay đúng 128 ký tự đều được', async () => {
  const desk = await server.as('uyvien3.phuong')
  expect((await change(desk, 'co lua xanh ')).status).toBe(204)
  expect((await change(desk, 'ă'.repeat(128), 'co lua xanh ')).status).toBe(204)
})

test('sai mật khẩu đang dùng thì không đổi; sai nhiều lần thì phải chờ', async () => {
  const desk = await server.as('canbo2.phuong')
  for (let attempt = 0; attempt < FAILURES_ALLOWED.perAccount; attempt += 1) {
    expect(problem.parse((await change(desk, NEXT, 'sai')).body).code).toBe('wrong-password')
  }
  expect((await change(desk, NEXT)).status).toBe(429)
  expect((await desk.get('/me')).status).toBe(200)
})

test('mật khẩu đã tự đổi không bị mật khẩu chung của bản trình diễn thay lại; mật khẩu chung không theo các quy tắc này', async () => {
  expect((await change(await server.as('thamdinh.coso'), NEXT)).status).toBe(204)
  await ensureDemoAccounts(server.database.write, 'ngắn', server.clock.read())
  expect(await statusOfSignIn('thamdinh.coso', NEXT)).toBe(200)
  expect(await statusOfSignIn('phoihop.coso', 'ngắn')).toBe(200)
})
