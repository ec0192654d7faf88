import { problem } from '@dam-lam/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import type { Answer } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { KNOWN_DAYS } from './known-browser.ts'
import { FAILURES_ALLOWED, GROWING_WAIT } from './waiting-time.ts'

let server: TestServer
let now = Date.parse('2026-11-24T03:00:00.000Z')
const clock: Clock = { read: () => momentOf(new Date(now)) }
const pass = (minutes: number): void => void (now += minutes * 60_000)

beforeAll(async () => void (server = await startTestServer(clock)))
afterAll(() => server.stop())

interface From {
  readonly address?: string
  readonly cookie?: string
}

async function signIn(username: string, password: string, { address = '192.0.2.1', cookie }: From = {}): Promise<number> {
  return (await answerOf(username, password, { address, ...(cookie && { cookie }) })).status
}

async function answerOf(username: string, password: string, { address, cookie }: From): Promise<Pick<Answer, 'status' | 'body' | 'headers'>> {
  const { statusCode, headers, ...answer } = await server.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    ...(address !== undefined && { remoteAddress: address }),
    headers: cookie === undefined ? {} : { cookie },
    payload: { username, password },
  })
  return { status: statusCode, body: answer.json(), headers }
}

/** The cookie by which the browser is known after signing in. */
async function knownBrowser(username: string, former?: string): Promise<string> {
  const { headers } = await answerOf(username, TEST_PASSWORD, { address: '192.0.2.200', ...(former && { cookie: former }) })
  return /damlam-browser=[\w-]{43}/.exec(String(headers['set-cookie']))?.[0] ?? ''
}

/** Strangers from a new address each time. @returns how many guesses were looked at */
async function guessFromEverywhere(username: string, attempts: number, network: string): Promise<number> {
  let looked = 0
  for (let n = 0; n < attempts; n += 1) {
    if ((await signIn(username, 'đoán', { address: `10.${network}.${Math.floor(n / 250)}.${n % 250}` })) === 401) looked += 1
  }
  return looked
}

test('đoán từ nhiều địa chỉ: sau 20 lần phải chờ ngày càng lâu, dù địa chỉ nào cũng mới', async () => {
  expect(await guessFromEverywhere('uyvien.phuong', 60, '1')).toBe(GROWING_WAIT.freeFailures)
  let looked = 0
  for (let minute = 0; minute < 60; minute += 1) {
    pass(1)
    looked += await guessFromEverywhere('uyvien.phuong', 2, '2')
  }
  // After 1, 3, 7, 15, 30, 45 and 60 minutes.
  expect(looked).toBe(7)
})

test('trong lúc đó chủ tài khoản vẫn vào được từ trình duyệt đã từng dùng; người khác không bị chờ', async () => {
  const cookie = await knownBrowser('uyvien2.phuong')
  await guessFromEverywhere('uyvien2.phuong', GROWING_WAIT.freeFailures, '3')
  expect(await signIn('uyvien2.phuong', TEST_PASSWORD, { address: '192.0.2.9' })).toBe(429)
  expect(await signIn('uyvien2.phuong', TEST_PASSWORD, { address: '192.0.2.9', cookie })).toBe(200)
  expect(await signIn('uyvien3.phuong', TEST_PASSWORD, { address: '192.0.2.9' })).toBe(200)
})

test('chủ tài khoản vào được không làm người lạ được đoán thêm', async () => {
  const cookie = await knownBrowser('phobithu.phuong')
  await guessFromEverywhere('phobithu.phuong', GROWING_WAIT.freeFailures, '4')
  expect(await signIn('phobithu.phuong', TEST_PASSWORD, { cookie })).toBe(200)
  expect(await signIn('phobithu.phuong', 'đoán', { address: '10.4.9.9' })).toBe(429)
})

test('trình duyệt đã biết cũng có giới hạn của nó, và chỉ với người đã từng đăng nhập ở đó', async () => {
  const cookie = await knownBrowser('bithu.phuong')
  for (let n = 0; n < FAILURES_ALLOWED.perAccount; n += 1) expect(await signIn('bithu.phuong', 'đoán', { cookie })).toBe(401)
  expect(await signIn('bithu.phuong', TEST_PASSWORD, { cookie })).toBe(429)
  await guessFromEverywhere('bithu.tinh', GROWING_WAIT.freeFailures, '5')
  expect(await signIn('bithu.tinh', TEST_PASSWORD, { cookie })).toBe(429)
})

test('lâu không dùng, hoặc đã đổi mật khẩu ở nơi khác, thì trình duyệt không còn được biết', async () => {
  const old = await knownBrowser('canbo.tinh')
  const changed = await knownBrowser('canbo2.tinh')
  const client = await server.as('canbo2.tinh')
  expect((await client.send('PUT', '/session/password', { current: TEST_PASSWORD, next: 'bốn con trâu gặm cỏ' })).status).toBe(204)
  pass(KNOWN_DAYS * 24 * 60)
  await guessFromEverywhere('canbo.tinh', GROWING_WAIT.freeFailures, '6')
  await guessFromEverywhere('canbo2.tinh', GROWING_WAIT.freeFailures, '7')
  expect(await signIn('canbo.tinh', TEST_PASSWORD, { cookie: old })).toBe(429)
  expect(await signIn('canbo2.tinh', 'bốn con trâu gặm cỏ', { cookie: changed })).toBe(429)
})

test('một trình duyệt nhiều người dùng: được biết với từng người, mã vẫn là một', async () => {
  const cookie = await knownBrowser('vanphong.phuong')
  expect(await knownBrowser('chanhvanphong.phuong', cookie)).toBe(cookie)
  expect(await knownBrowser('thamdinh.phuong', 'damlam-browser=tự-đặt')).toMatch(/=[\w-]{43}$/)
})

test('một nghìn lần thử cùng một lúc không phải là một nghìn lần đoán', async () => {
  const statuses = await Promise.all(Array.from({ length: 60 }, () => signIn('canbo.coso', 'đoán', { address: '192.0.2.77' })))
  expect(statuses.filter((status) => status === 401)).toHaveLength(FAILURES_ALLOWED.perAccount)
})

test('một mật khẩu thử trên nhiều tên từ một nơi, kể cả đổi địa chỉ trong cùng mạng IPv6, thì phải chờ', async () => {
  for (let n = 0; n < FAILURES_ALLOWED.perAddress; n += 1) expect(await signIn(`tên ${n}`, 'đoán', { address: `2001:db8::${n.toString(16)}` })).toBe(401)
  expect(await signIn('canbo.phuong', TEST_PASSWORD, { address: '2001:db8::ffff' })).toBe(429)
  expect(await signIn('canbo.phuong', TEST_PASSWORD, { address: '2001:db8:0:1::1' })).toBe(200)
})

test('đồng hồ máy chủ bị chỉnh lùi: lỗi ghi ở giờ chưa tới không giữ chủ tài khoản ở ngoài, người đoán vẫn phải chờ', async () => {
  await guessFromEverywhere('chaphanh.phuong', GROWING_WAIT.freeFailures, '9')
  pass(-3 * 60)
  expect(await signIn('chaphanh.phuong', TEST_PASSWORD)).toBe(200)
  expect(await guessFromEverywhere('chaphanh.phuong', 60, '9')).toBe(GROWING_WAIT.freeFailures)
  pass(3 * 60)
})

test('khi phải chờ thì được nói phải làm gì', async () => {
  await guessFromEverywhere('tên lạ', GROWING_WAIT.freeFailures, '8')
  const { body } = await answerOf('tên lạ', 'đoán', { address: '192.0.2.3' })
  expect(problem.parse(body)).toMatchObject({ code: 'too-many-failures', detail: expect.stringContaining('15 phút') })
})
