import { me, problem, recoveryCodes, secondFactor, secondFactorOffer, session } from '@dam-lam/contract'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import { read, testClient, type Answer, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { PENDING_MINUTES } from './pending-sign-in.ts'
import { eventsOfIdentity } from './testing/events-of-identity.ts'
import { FAILURES_ALLOWED } from './waiting-time.ts'

let server: TestServer
let now = Date.parse('2026-11-24T03:00:00.000Z')
const clock: Clock = { read: () => momentOf(new Date(now)) }
const pass = (seconds: number): void => void (now += seconds * 1000)

beforeAll(async () => void (server = await startTestServer(clock)))
afterAll(() => server.stop())

const codeNow = (secret: string, secondsAway = 0): string => generateSync({ secret, epoch: now / 1000 + secondsAway })
const codeOf = ({ body }: Answer): string => problem.parse(body).code
const cookieOf = ({ headers }: Answer): string => [headers['set-cookie']].flat().map((cookie) => String(cookie).split(';', 1).join('')).join('; ')

/** Turns the second factor on, as a person would. */
async function enable(person: string): Promise<{ client: TestClient; secret: string; codes: string[] }> {
  const client = await server.as(person)
  const { secret } = read(await client.send('POST', '/account/second-factor', { password: TEST_PASSWORD }), 200, secondFactorOffer)
  const answer = await client.send('PUT', '/account/second-factor', { code: codeNow(secret) })
  pass(60)
  return { client, secret, codes: read(answer, 200, recoveryCodes).recoveryCodes }
}

/** The first step; the client that comes back carries its cookie. */
async function firstStep(username: string): Promise<TestClient> {
  const answer = await testClient(server.app).send('POST', '/session', { username, password: TEST_PASSWORD })
  expect(read(answer, 200, session)).toEqual({ signedIn: false, secondFactor: 'totp', demo: null })
  expect(answer.headers['set-cookie']).toMatch(/^damlam-pending=[\w-]{43}; Max-Age=300; Path=\/; HttpOnly; SameSite=Lax$/)
  return testClient(server.app, cookieOf(answer))
}

const secondStep = (client: TestClient, code: string): Promise<Answer> => client.send('POST', '/session/second-factor', { code })

test('bật: nhận khóa, nhập mã đầu tiên, nhận mười mã dự phòng; cơ sở dữ liệu chỉ giữ dấu vết của mã dự phòng', async () => {
  const client = await server.as('canbo.phuong')
  expect(read(await client.get('/account/second-factor'), 200, secondFactor)).toEqual({ since: null, recoveryCodesLeft: 0 })
  const offer = read(await client.send('POST', '/account/second-factor', { password: TEST_PASSWORD }), 200, secondFactorOffer)
  expect(new URL(offer.uri).searchParams.get('secret')).toBe(offer.secret)
  expect((await testClient(server.app).send('POST', '/session', { username: 'canbo.phuong', password: TEST_PASSWORD })).text).toContain('"signedIn":true')
  const { recoveryCodes: codes } = read(await client.send('PUT', '/account/second-factor', { code: codeNow(offer.secret) }), 200, recoveryCodes)
  expect(new Set(codes).size).toBe(10)
  expect(read(await client.get('/account/second-factor'), 200, secondFactor)).toEqual({ since: clock.read().instant, recoveryCodesLeft: 10 })
  for (const code of codes) expect(code).toMatch(/^(?:[A-Z2-9]{4}-){5}[A-Z2-9]{4}$/)
  const { rows } = await server.database.owner.query<{ all: string }>(`select string_agg(r::text, ' ') as all from recovery_code r`)
  expect(rows[0]?.all).not.toContain(codes[0])
  expect(await eventsOfIdentity(server)).toEqual([
    { type: 'SecondFactorEnabled', person: 'canbo.phuong', by: 'canbo.phuong', on: '2026-11-24', enteredAt: clock.read().instant },
  ])
})

test('bật: sai mật khẩu, sai mã, chưa nhận khóa, đã bật rồi', async () => {
  const client = await server.as('bithu.phuong')
  expect(codeOf(await client.send('PUT', '/account/second-factor', { code: '123456' }))).toBe('wrong-code')
  expect(codeOf(await client.send('POST', '/account/second-factor', { password: 'sai' }))).toBe('wrong-password')
  expect(codeOf(await client.send('POST', '/account/second-factor', {}))).toBe('not-confirmed')
  const { secret } = read(await client.send('POST', '/account/second-factor', { password: TEST_PASSWORD }), 200, secondFactorOffer)
  expect(codeOf(await client.send('PUT', '/account/second-factor', { code: codeNow(secret, 90) }))).toBe('wrong-code')
  expect(codeOf(await client.send('PUT', '/account/second-factor', { code: 'sáu chữ' }))).toBe('wrong-code')
  expect((await client.send('PUT', '/account/second-factor', { code: codeNow(secret) })).status).toBe(200)
  expect(codeOf(await client.send('POST', '/account/second-factor', { password: TEST_PASSWORD }))).toBe('second-factor-exists')
})

test('đăng nhập hai bước: chưa có mã thì chưa vào; mã dùng rồi thì không dùng lại được', async () => {
  const { secret } = await enable('uyvien.phuong')
  const client = await firstStep('uyvien.phuong')
  expect((await client.get('/me')).status).toBe(401)
  const code = codeNow(secret)
  const answer = await secondStep(client, code)
  expect(read(answer, 200, session).signedIn).toBe(true)
  const inside = testClient(server.app, cookieOf(answer))
  expect(read(await inside.get('/me'), 200, me).person.id).toBe('uyvien.phuong')
  expect((await secondStep(client, codeNow(secret, 30))).status).toBe(401)
  expect(codeOf(await secondStep(await firstStep('uyvien.phuong'), code))).toBe('wrong-code')
})

test('hai người cùng gửi một mã: chỉ một người vào', async () => {
  const { secret } = await enable('uyvien2.phuong')
  const [one, other] = [await firstStep('uyvien2.phuong'), await firstStep('uyvien2.phuong')]
  const statuses = await Promise.all([one, other].map(async (client) => (await secondStep(client, codeNow(secret))).status))
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  expect(statuses).toContain(403)
})

test('đồng hồ lệch một nhịp vẫn được, hai nhịp thì không; để quá lâu thì làm lại từ đầu', async () => {
  const { secret } = await enable('uyvien3.phuong')
  const client = await firstStep('uyvien3.phuong')
  expect(codeOf(await secondStep(client, codeNow(secret, 60)))).toBe('wrong-code')
  expect((await secondStep(client, codeNow(secret, 30))).status).toBe(200)
  const late = await firstStep('uyvien3.phuong')
  pass(PENDING_MINUTES * 60)
  expect(codeOf(await secondStep(late, codeNow(secret)))).toBe('unauthenticated')
  expect(codeOf(await secondStep(testClient(server.app), codeNow(secret)))).toBe('unauthenticated')
})

test('mã dự phòng dùng được một lần, gõ thường hay thiếu gạch nối cũng được; việc dùng được ghi lại', async () => {
  const { client, codes: [first = ''] } = await enable('canbo.tinh')
  expect((await secondStep(await firstStep('canbo.tinh'), first.toLowerCase().replaceAll('-', ''))).status).toBe(200)
  expect(codeOf(await secondStep(await firstStep('canbo.tinh'), first))).toBe('wrong-code')
  expect(read(await client.get('/account/second-factor'), 200, secondFactor).recoveryCodesLeft).toBe(9)
  expect((await eventsOfIdentity(server)).at(-1)).toMatchObject({ type: 'RecoveryCodeUsed', person: 'canbo.tinh', left: 9 })
})

test('đoán mã nhiều lần thì phải chờ, dù mỗi lần bắt đầu lại từ mật khẩu', async () => {
  const { secret } = await enable('canbo2.tinh')
  for (let attempt = 0; attempt < FAILURES_ALLOWED.perAccount; attempt += 1) {
    expect((await secondStep(await firstStep('canbo2.tinh'), '000000')).status).toBe(403)
  }
  expect((await secondStep(await firstStep('canbo2.tinh'), codeNow(secret))).status).toBe(429)
  pass(FAILURES_ALLOWED.withinMinutes * 60)
  expect((await secondStep(await firstStep('canbo2.tinh'), codeNow(secret))).status).toBe(200)
})

test('tắt thì phải có cả mật khẩu và mã; tắt rồi thì đăng nhập một bước như trước', async () => {
  const { client, secret } = await enable('vanphong.tinh')
  const disable = (password: string, code: string) => client.send('POST', '/account/second-factor/disable', { password, code })
  expect(codeOf(await disable('sai', codeNow(secret)))).toBe('wrong-password')
  expect(codeOf(await disable(TEST_PASSWORD, '12345'))).toBe('wrong-code')
  expect((await disable(TEST_PASSWORD, codeNow(secret))).status).toBe(204)
  expect((await eventsOfIdentity(server)).at(-1)).toMatchObject({ type: 'SecondFactorDisabled', person: 'vanphong.tinh' })
  const answer = await testClient(server.app).send('POST', '/session', { username: 'vanphong.tinh', password: TEST_PASSWORD })
  expect(read(answer, 200, session).signedIn).toBe(true)
})

test('đổi mật khẩu và đổi nơi nhận thư: đã bật mã thì phải có cả mã', async () => {
  const { client, secret } = await enable('phobithu.coso')
  const next = 'bốn con trâu gặm cỏ'
  expect(codeOf(await client.send('PUT', '/session/password', { current: TEST_PASSWORD, next }))).toBe('wrong-code')
  expect(codeOf(await client.send('PUT', '/account/mail-address', { password: TEST_PASSWORD, address: 'toi@coso.example' }))).toBe('wrong-code')
  expect(codeOf(await client.send('PUT', '/account/mail-address', { password: 'sai', code: codeNow(secret), address: 'toi@coso.example' }))).toBe('wrong-password')
  expect((await client.send('PUT', '/account/mail-address', { password: TEST_PASSWORD, code: codeNow(secret), address: 'toi@coso.example' })).status).toBe(204)
  pass(60)
  expect((await client.send('PUT', '/session/password', { current: TEST_PASSWORD, next, code: codeNow(secret) })).status).toBe(204)
})
