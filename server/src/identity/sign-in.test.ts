import { me, session } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import { read, testClient, type Answer } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { FAILURES_ALLOWED } from './waiting-time.ts'
import { IDLE_MINUTES, LONGEST_LIFE_HOURS } from './session.ts'

let server: TestServer
let now = Date.parse('2026-11-24T03:00:00.000Z')
const clock: Clock = { read: () => momentOf(new Date(now)) }
const pass = (minutes: number): void => void (now += minutes * 60_000)

beforeAll(async () => void (server = await startTestServer(clock)))
afterAll(() => server.stop())

const signIn = (username: string, password: string): Promise<Answer> => testClient(server.app).send('POST', '/session', { username, password })
const cookieOf = ({ headers }: Answer): string => String(headers['set-cookie']).split(';', 1).join('')

describe('Đăng nhập', () => {
  test('bánh quy chỉ đi theo yêu cầu của chính trang này, trang không đọc được', async () => {
    const answer = await signIn('bithu.phuong', TEST_PASSWORD)
    expect(read(answer, 200, session).signedIn).toBe(true)
    expect(answer.headers['set-cookie']).toEqual(
      ['damlam', 'damlam-browser'].map((name) => expect.stringMatching(new RegExp(`^${name}=[\\w-]{43}; Max-Age=\\d+; Path=/; HttpOnly; SameSite=Lax$`))),
    )
    const client = testClient(server.app, cookieOf(answer))
    expect(read(await client.get('/me'), 200, me)).toMatchObject({
      person: { id: 'bithu.phuong' },
      positions: [{ id: 'vt.bithu.phuong', post: 'head', committee: 'phuong', body: null, from: '2020-01-01', to: null }],
      managedBy: 'phuong',
    })
  })

  test('cơ sở dữ liệu chỉ giữ dấu vết của mã phiên và mật khẩu', async () => {
    const token = cookieOf(await signIn('canbo.phuong', TEST_PASSWORD)).replace('damlam=', '')
    const { rows } = await server.database.owner.query<{ all: string }>(
      `select concat((select string_agg(s::text, ' ') from session s), (select string_agg(a::text, ' ') from account a)) as all`,
    )
    expect(rows[0]?.all).not.toContain(token)
    expect(rows[0]?.all).not.toContain(TEST_PASSWORD)
    expect(rows[0]?.all).toContain('$argon2id$')
  })

  test('tên không có và mật khẩu sai: cùng một câu trả lời', async () => {
    const unknown = await signIn('không-có', 'sai')
    const wrong = await signIn('bithu.phuong', 'sai')
    expect(unknown).toMatchObject({ status: 401, type: 'application/problem+json; charset=utf-8' })
    expect(unknown.text).toBe(wrong.text)
  })

  test('đăng nhập lại thì phiên cũ hết, mã mới khác mã cũ; đăng xuất thì phiên hết ngay', async () => {
    const first = cookieOf(await signIn('uyvien.phuong', TEST_PASSWORD))
    const again = await testClient(server.app, first).send('POST', '/session', { username: 'uyvien.phuong', password: TEST_PASSWORD })
    const second = cookieOf(again)
    expect(second).not.toBe(first)
    expect((await testClient(server.app, first).get('/me')).status).toBe(401)
    const client = testClient(server.app, second)
    expect((await client.send('DELETE', '/session')).status).toBe(204)
    expect((await client.get('/me')).status).toBe(401)
    expect(read(await client.get('/session'), 200, session).signedIn).toBe(false)
  })

  test('không dùng lâu thì phiên hết; dùng đều thì giữ được, nhưng không quá hạn dài nhất', async () => {
    const idle = testClient(server.app, cookieOf(await signIn('canbo.tinh', TEST_PASSWORD)))
    const used = testClient(server.app, cookieOf(await signIn('canbo2.tinh', TEST_PASSWORD)))
    pass(IDLE_MINUTES - 1)
    expect((await used.get('/me')).status).toBe(200)
    pass(2)
    expect((await idle.get('/me')).status).toBe(401)
    for (let hours = IDLE_MINUTES / 60; hours < LONGEST_LIFE_HOURS - 8; hours += 7) {
      pass(7 * 60)
      expect((await used.get('/me')).status).toBe(200)
    }
    pass(8 * 60)
    expect((await used.get('/me')).status).toBe(401)
  })

  test('sai nhiều lần thì phải chờ, kể cả khi sau đó đúng; người khác không bị vạ lây; hết giờ thì lại vào được', async () => {
    for (let attempt = 0; attempt < FAILURES_ALLOWED.perAccount; attempt += 1) {
      expect((await signIn('phobithu.coso', 'đoán')).status).toBe(401)
    }
    expect(await signIn('phobithu.coso', TEST_PASSWORD)).toMatchObject({ status: 429, type: 'application/problem+json; charset=utf-8' })
    expect((await signIn('bithu.coso', TEST_PASSWORD)).status).toBe(200)
    for (let attempt = 0; attempt < FAILURES_ALLOWED.perAccount; attempt += 1) await signIn('tên lạ', 'đoán')
    expect((await signIn('tên lạ', 'đoán')).status).toBe(429)
    pass(FAILURES_ALLOWED.withinMinutes)
    expect((await signIn('phobithu.coso', TEST_PASSWORD)).status).toBe(200)
  })
})
