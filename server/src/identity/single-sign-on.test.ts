import { me, problem, session, singleSignOnStarted } from '@dam-lam/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import { cookiesOf } from '../http/testing/cookies-of.ts'
import { read, testClient, type Answer } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { AWAY_MINUTES, CALLBACK } from './journey.ts'
import { singleSignOnWith, type SingleSignOnConfig } from './single-sign-on.ts'
import { signInAtProvider } from './testing/at-the-provider.ts'
import { bindAtProvider } from './testing/bind-at-provider.ts'
import { CLIENT_SECRET, startProvider, type RunningProvider } from './testing/start-provider.ts'
import { workOf } from './testing/work-of.ts'

const BACK = `http://localhost:8080${CALLBACK}`

let server: TestServer
let provider: RunningProvider
let config: SingleSignOnConfig
let now = Date.parse('2026-11-24T03:00:00.000Z')
const clock: Clock = { read: () => momentOf(new Date(now)) }

beforeAll(async () => {
  provider = await startProvider(BACK)
  config = { issuer: provider.issuer, clientId: 'dam-lam', clientSecret: CLIENT_SECRET, label: 'Cổng của tỉnh' }
  server = await startTestServer(clock, { singleSignOn: singleSignOnWith(config) })
  for (const person of ['canbo.phuong', 'uyvien.phuong', 'uyvien2.phuong', 'uyvien3.phuong']) await bindAtProvider(server, provider.issuer, person)
})
afterAll(async () => {
  await server.stop()
  await provider.stop()
})

async function goThere(at: TestServer = server, returnTo = '/ho-so'): Promise<{ redirect: string; cookie: string }> {
  const answer = await testClient(at.app).send('POST', '/session/single-sign-on', { returnTo })
  return { redirect: read(answer, 200, singleSignOnStarted).redirect, cookie: cookiesOf(answer) }
}

const comeBack = (address: URL, cookie: string, at: TestServer = server): Promise<Answer> =>
  testClient(at.app, cookie).get(`${address.pathname.replace('/api/v1', '')}${address.search}`)

async function signInThere(name: string, at: TestServer = server): Promise<Answer> {
  const { redirect, cookie } = await goThere(at)
  return comeBack(await signInAtProvider(redirect, name, BACK), cookie, at)
}

const REFUSED = '/dang-nhap?loi=single-sign-on-refused'

test('nút chỉ có khi có nơi đăng nhập một lần; gửi đi với mã trạng thái, mã một lần và PKCE', async () => {
  expect(read(await testClient(server.app).get('/session'), 200, session).singleSignOn).toEqual({ label: 'Cổng của tỉnh' })
  const { searchParams } = new URL((await goThere()).redirect)
  expect(Object.fromEntries(searchParams)).toMatchObject({
    client_id: 'dam-lam',
    response_type: 'code',
    redirect_uri: BACK,
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  })
})

test('người đã gắn thì vào, và quay về đúng trang', async () => {
  const answer = await signInThere('canbo.phuong')
  expect(answer).toMatchObject({ status: 302, headers: { location: '/ho-so' } })
  expect(read(await testClient(server.app, cookiesOf(answer)).get('/me'), 200, me).person.id).toBe('canbo.phuong')
})

test('không ai được gắn theo tên hay địa chỉ thư mà nơi ấy nói: trùng tên đăng nhập ở đây cũng không vào, không lập tài khoản', async () => {
  const known = async () => (await server.database.owner.query('select person from account union all select person from single_sign_on_subject')).rowCount
  const before = await known()
  const [nobody, sameName] = [await goThere(), await goThere()]
  const [asNobody, asSameName] = [await signInAtProvider(nobody.redirect, 'không-có', BACK), await signInAtProvider(sameName.redirect, 'bithu.phuong', BACK)]
  const unknown = await workOf(server, () => comeBack(asNobody, nobody.cookie))
  const unbound = await workOf(server, () => comeBack(asSameName, sameName.cookie))
  for (const { answer } of [unknown, unbound]) expect(answer).toMatchObject({ status: 302, headers: { location: REFUSED } })
  expect({ statements: unbound.statements, argon2: unbound.argon2 }).toEqual({ statements: unknown.statements, argon2: 0 })
  expect(cookiesOf(unknown.answer)).not.toMatch(/damlam=[\w-]/)
  expect(await known()).toBe(before)
})

test('người đã bật mã xác thực thì vẫn phải nhập mã', async () => {
  await server.database.owner.query(`insert into second_factor (person, secret, confirmed_at) values ('uyvien.phuong', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', now())`)
  const answer = await signInThere('uyvien.phuong')
  expect(answer.headers['location']).toBe('/dang-nhap?buoc=ma&ve=%2Fho-so')
  expect(cookiesOf(answer)).toMatch(/damlam-pending=/)
  expect((await testClient(server.app, cookiesOf(answer)).get('/me')).status).toBe(401)
})

test('chỉ dùng được một lần, ở trình duyệt đã đi, với đúng mã trạng thái, và không quá lâu', async () => {
  const { redirect, cookie } = await goThere()
  const back = await signInAtProvider(redirect, 'uyvien2.phuong', BACK)
  expect((await comeBack(back, 'damlam-away=khac')).headers['location']).toBe(REFUSED)
  const wrongState = new URL(back)
  wrongState.searchParams.set('state', 'khác')
  expect((await comeBack(wrongState, cookie)).headers['location']).toBe(REFUSED)
  expect((await comeBack(back, cookie)).headers['location']).toBe(REFUSED)
  const late = await goThere()
  const backLate = await signInAtProvider(late.redirect, 'uyvien2.phuong', BACK)
  now += AWAY_MINUTES * 60_000
  expect((await comeBack(backLate, late.cookie)).headers['location']).toBe(REFUSED)
})

test('mã của người khác gửi cho mình thì không dùng được (PKCE, mã một lần)', async () => {
  const theirs = await goThere()
  const stolen = await signInAtProvider(theirs.redirect, 'uyvien3.phuong', BACK)
  const own = await goThere()
  stolen.searchParams.set('state', new URL(own.redirect).searchParams.get('state') ?? '')
  expect((await comeBack(stolen, own.cookie)).headers['location']).toBe(REFUSED)
})

test('từ chối ở nơi ấy thì quay về với một lời', async () => {
  const { redirect, cookie } = await goThere()
  const back = new URL(`${BACK}?error=access_denied&state=${new URL(redirect).searchParams.get('state') ?? ''}&iss=${encodeURIComponent(provider.issuer)}`)
  expect((await comeBack(back, cookie)).headers['location']).toBe(REFUSED)
})

test.each(['https://khac.example', '//khac.example', '/\\khac.example'])('không gửi về nơi khác: %s', async (returnTo) => {
  expect(problem.parse((await testClient(server.app).send('POST', '/session/single-sign-on', { returnTo })).body).code).toBe('invalid-request')
})

test('nơi ấy vắng mặt: chương trình vẫn chạy và nói rõ; có lại thì dùng được ngay', async () => {
  const away = await startProvider(BACK)
  const port = Number(new URL(away.issuer).port)
  await away.stop()
  const alone = await startTestServer(clock, { singleSignOn: singleSignOnWith({ ...config, issuer: away.issuer }) })
  try {
    const start = () => testClient(alone.app).send('POST', '/session/single-sign-on', { returnTo: '/' })
    expect(problem.parse((await start()).body)).toMatchObject({ code: 'single-sign-on-unavailable', status: 503, detail: expect.stringContaining('không trả lời') })
    const again = await startProvider(BACK, port)
    const { redirect, cookie } = await goThere(alone)
    const back = await signInAtProvider(redirect, 'canbo.phuong', BACK)
    await again.stop()
    expect((await comeBack(back, cookie, alone)).headers['location']).toBe('/dang-nhap?loi=single-sign-on-unavailable')
  } finally {
    await alone.stop()
  }
})

test('không có nơi đăng nhập một lần thì không có nút, và nói rõ', async () => {
  const without = await startTestServer(clock)
  try {
    expect(read(await testClient(without.app).get('/session'), 200, session).singleSignOn).toBeUndefined()
    expect((await testClient(without.app).send('POST', '/session/single-sign-on', { returnTo: '/' })).status).toBe(503)
  } finally {
    await without.stop()
  }
})
