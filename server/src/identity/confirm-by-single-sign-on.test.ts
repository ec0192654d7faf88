import { ownSingleSignOn, problem, secondFactorOffer, singleSignOnStarted, type ConfirmedChange } from '@dam-lam/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { generateSync } from 'otplib'
import { momentOf, type Clock } from '../clock.ts'
import { cookiesOf } from '../http/testing/cookies-of.ts'
import { read, testClient, type Answer, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { CALLBACK } from './journey.ts'
import { PENDING_MINUTES } from './pending-sign-in.ts'
import { singleSignOnWith } from './single-sign-on.ts'
import { signInAtProvider } from './testing/at-the-provider.ts'
import { bindAtProvider } from './testing/bind-at-provider.ts'
import { CLIENT_SECRET, startProvider, type RunningProvider } from './testing/start-provider.ts'

const BACK = `http://localhost:8080${CALLBACK}`
const WHO = 'canbo.phuong'
const RETURN_TO = '/tai-khoan?viec=mail-address#mail'

let server: TestServer
let provider: RunningProvider
let now = Date.parse('2026-11-24T03:00:00.000Z')
const clock: Clock = { read: () => momentOf(new Date(now)) }

/** A browser: its cookies here, and those at the provider. */
interface Browser {
  readonly cookie: string
  readonly here: TestClient
  readonly there: Map<string, string>
}
let browser: Browser

beforeAll(async () => {
  provider = await startProvider(BACK)
  const config = { issuer: provider.issuer, clientId: 'dam-lam', clientSecret: CLIENT_SECRET, label: 'Cổng của tỉnh' }
  server = await startTestServer(clock, { singleSignOn: singleSignOnWith(config) })
  await bindAtProvider(server, provider.issuer, WHO, { withoutPassword: true })
  await bindAtProvider(server, provider.issuer, 'canbo2.phuong')
})
afterAll(async () => {
  await server.stop()
  await provider.stop()
})
beforeEach(async () => {
  browser = await signIn(WHO)
})

async function signIn(person: string): Promise<Browser> {
  const there = new Map<string, string>()
  const started = await testClient(server.app).send('POST', '/session/single-sign-on', { returnTo: '/' })
  const back = await signInAtProvider(read(started, 200, singleSignOnStarted).redirect, person, BACK, there)
  const cookie = cookiesOf(await arriveWith(back, cookiesOf(started)))
  return { cookie, here: testClient(server.app, cookie), there }
}

const arriveWith = (address: URL, cookie: string): Promise<Answer> => testClient(server.app, cookie).get(`${address.pathname.replace('/api/v1', '')}${address.search}`)

/** Sets out to confirm; `journey` answers where the provider sends the browser back to. */
async function confirm(change: ConfirmedChange, journey: (redirect: string) => Promise<URL>, at: Browser = browser): Promise<Answer> {
  const started = await at.here.send('POST', '/account/single-sign-on/confirm', { change, returnTo: RETURN_TO })
  return arriveWith(await journey(read(started, 200, singleSignOnStarted).redirect), `${cookiesOf(started)}; ${at.cookie}`)
}

const as = (person: string, at: Browser = browser) => (redirect: string) => signInAtProvider(redirect, person, BACK, at.there)

const MAIL = { what: 'mail-address' } as const
const setAddress = (body: object = {}, at: Browser = browser) => at.here.send('PUT', '/account/mail-address', { address: 'ten@coquan.example', ...body })
const codeOf = ({ status, body }: Answer) => (status === 204 || status === 200 ? status : problem.parse(body).code)
const NOT_CONFIRMED = '/tai-khoan?viec=mail-address&loi=not-confirmed#mail'

describe('Xác nhận bằng đăng nhập một lần', () => {
  test('hỏi nơi ấy đăng nhập lại; về đúng trang; làm được đúng việc ấy một lần, không cần mật khẩu', async () => {
    expect(codeOf(await setAddress())).toBe('not-confirmed')
    const answer = await confirm(MAIL, (redirect) => {
      expect(Object.fromEntries(new URL(redirect).searchParams)).toMatchObject({ prompt: 'login', max_age: '0', scope: 'openid' })
      return as(WHO)(redirect)
    })
    expect(answer).toMatchObject({ status: 302, headers: { location: RETURN_TO } })
    expect(read(await browser.here.get('/account/single-sign-on'), 200, ownSingleSignOn)).toMatchObject({ hasPassword: false, confirmed: [{ change: MAIL }] })
    expect(codeOf(await browser.here.send('POST', '/account/calendar', {}))).toBe('not-confirmed')
    expect([codeOf(await setAddress()), codeOf(await setAddress())]).toEqual([204, 'not-confirmed'])
  })

  test('chỉ ở phiên đã xác nhận, và không quá lâu', async () => {
    const elsewhere = await signIn(WHO)
    await confirm(MAIL, as(WHO))
    expect(codeOf(await setAddress({}, elsewhere))).toBe('not-confirmed')
    now += PENDING_MINUTES * 60_000
    expect(codeOf(await setAddress())).toBe('not-confirmed')
  })

  test('người khác đăng nhập ở nơi ấy thì không xác nhận được, kể cả người có tài khoản ở đây', async () => {
    for (const other of ['nguoi-la', 'canbo2.phuong']) {
      expect((await confirm(MAIL, (redirect) => signInAtProvider(redirect, other, BACK))).headers['location']).toBe(NOT_CONFIRMED)
      expect(codeOf(await setAddress())).toBe('not-confirmed')
    }
  })

  test('bỏ lời đòi đăng nhập lại khỏi địa chỉ: nơi ấy còn nhớ người cũ thì vẫn không xác nhận được', async () => {
    const answer = await confirm(MAIL, (redirect) => {
      const edited = new URL(redirect)
      edited.searchParams.delete('prompt')
      edited.searchParams.delete('max_age')
      return signInAtProvider(edited.href, 'không ai được hỏi', BACK, browser.there)
    })
    expect(answer.headers['location']).toBe(NOT_CONFIRMED)
    expect(codeOf(await setAddress())).toBe('not-confirmed')
  })

  test('chuyến đi xác nhận mang về ở phiên khác thì không tính', async () => {
    const other = await signIn('canbo2.phuong')
    const started = await browser.here.send('POST', '/account/single-sign-on/confirm', { change: MAIL, returnTo: RETURN_TO })
    const back = await as(WHO)(read(started, 200, singleSignOnStarted).redirect)
    expect((await arriveWith(back, `${cookiesOf(started)}; ${other.cookie}`)).headers['location']).toBe(NOT_CONFIRMED)
    expect(codeOf(await setAddress())).toBe('not-confirmed')
  })

  test('một chuyến đi chỉ để đăng nhập thì không xác nhận việc gì', async () => {
    const started = await browser.here.send('POST', '/session/single-sign-on', { returnTo: '/' })
    const back = await as(WHO)(read(started, 200, singleSignOnStarted).redirect)
    await arriveWith(back, `${cookiesOf(started)}; ${browser.cookie}`)
    expect(codeOf(await setAddress())).toBe('unauthenticated')
  })

  test('chưa gắn thì không đi xác nhận được; nơi lạ thì không quay về', async () => {
    const unbound = await server.as('bithu.phuong')
    expect(codeOf(await unbound.send('POST', '/account/single-sign-on/confirm', { change: MAIL, returnTo: '/' }))).toBe('not-confirmed')
    expect(codeOf(await browser.here.send('POST', '/account/single-sign-on/confirm', { change: MAIL, returnTo: '//khac.example' }))).toBe('invalid-request')
  })

  test('đã bật mã xác thực thì vẫn phải nhập mã; nhập sai thì lần xác nhận chưa mất', async () => {
    await confirm({ what: 'add-second-factor' }, as(WHO))
    const { secret } = read(await browser.here.send('POST', '/account/second-factor', {}), 200, secondFactorOffer)
    const code = () => generateSync({ secret, epoch: Math.floor(now / 1000) })
    expect(codeOf(await browser.here.send('PUT', '/account/second-factor', { code: code() }))).toBe(200)
    await confirm(MAIL, as(WHO))
    now += 60_000
    expect([codeOf(await setAddress()), codeOf(await setAddress({ code: code() }))]).toEqual(['wrong-code', 204])
    await confirm({ what: 'remove-second-factor' }, as(WHO))
    now += 60_000
    expect(codeOf(await browser.here.send('POST', '/account/second-factor/disable', { code: code() }))).toBe(204)
  })

  test('đặt mật khẩu đầu tiên; từ đó bỏ được đăng nhập một lần, và vào bằng mật khẩu', async () => {
    const next = 'bốn con trâu gặm cỏ'
    await confirm({ what: 'change-password' }, as(WHO))
    expect(codeOf(await browser.here.send('PUT', '/session/password', { next: 'canbo.phuong' }))).toBe('invalid-request')
    expect(codeOf(await browser.here.send('PUT', '/session/password', { next }))).toBe(204)
    expect(codeOf(await browser.here.send('POST', '/account/single-sign-on/remove', {}))).toBe('wrong-password')
    expect(codeOf(await browser.here.send('POST', '/account/single-sign-on/remove', { password: next }))).toBe(204)
    expect((await testClient(server.app).send('POST', '/session', { username: WHO, password: next })).status).toBe(200)
    expect(read(await browser.here.get('/account/single-sign-on'), 200, ownSingleSignOn)).toMatchObject({ hasPassword: true, since: null })
  })
})
