import { accountList, administrativeActAnswer, committeeChanges, me, ownSingleSignOn, problem, singleSignOnStarted } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cookiesOf } from '../http/testing/cookies-of.ts'
import { read, testClient, type Answer } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { CALLBACK } from './journey.ts'
import { singleSignOnWith } from './single-sign-on.ts'
import { signInAtProvider } from './testing/at-the-provider.ts'
import { bindAtProvider } from './testing/bind-at-provider.ts'
import { eventsOfIdentity } from './testing/events-of-identity.ts'
import { CLIENT_SECRET, startProvider, type RunningProvider } from './testing/start-provider.ts'

const BACK = `http://localhost:8080${CALLBACK}`

let server: TestServer
let provider: RunningProvider
beforeAll(async () => {
  provider = await startProvider(BACK)
  server = await startTestServer(undefined, { singleSignOn: singleSignOnWith({ issuer: provider.issuer, clientId: 'dam-lam', clientSecret: CLIENT_SECRET, label: 'Cổng của tỉnh' }) })
  await bindAtProvider(server, provider.issuer, 'bithu.phuong')
})
afterAll(async () => {
  await server.stop()
  await provider.stop()
})

async function linkFor(person: string): Promise<string> {
  const made = await (await server.as('quantri')).send('POST', '/administration/acts/make-one-time-link', { data: { person, removesFactors: false, reason: 'Tài khoản mới' } })
  return read(made, 200, administrativeActAnswer).link?.url.split('#').at(-1) ?? ''
}

/** The rest of a journey that has been begun: somebody signs in there, and the browser comes back. */
async function travel(started: Answer, name: string, cookie = ''): Promise<Answer> {
  const back = await signInAtProvider(read(started, 200, singleSignOnStarted).redirect, name, BACK)
  return testClient(server.app, `${cookie}; ${cookiesOf(started)}`).get(`${back.pathname.replace('/api/v1', '')}${back.search}`)
}

const goWith = (token: string) => testClient(server.app).send('POST', '/session/one-time-link/single-sign-on', { token })
const useLink = async (token: string, name: string) => travel(await goWith(token), name)
const codeOf = ({ body }: Answer) => problem.parse(body).code
const subjects = async () => (await server.database.owner.query<{ of: string }>(`select subject || ' = ' || person as of from single_sign_on_subject order by 1`)).rows.map(({ of }) => of)
const standingOf = async (person: string) => read(await (await server.as('quantri')).get(`/administration/accounts?q=${person}`), 200, accountList).items.find((item) => item.person.id === person)

describe('Gắn đăng nhập một lần bằng liên kết được đưa tận tay', () => {
  test('người mới chưa từng có mật khẩu: gắn, vào ngay, lần sau vào bằng nơi ấy; tên ở nơi ấy là gì cũng được', async () => {
    await (await server.as('quantri')).send('POST', '/administration/acts/add-person', { data: { id: 'nguoi.moi', name: 'Người Mới', managedBy: 'phuong' } })
    const answer = await useLink(await linkFor('nguoi.moi'), 'so-hieu-4711')
    expect(answer).toMatchObject({ status: 302, headers: { location: '/tai-khoan#single-sign-on' } })
    const client = testClient(server.app, cookiesOf(answer))
    expect(read(await client.get('/me'), 200, me).person.id).toBe('nguoi.moi')
    expect(read(await client.get('/account/single-sign-on'), 200, ownSingleSignOn)).toMatchObject({ hasPassword: false, since: expect.any(String) })
    expect(await standingOf('nguoi.moi')).toMatchObject({ standing: 'open', hasPassword: false, hasSingleSignOn: true, linkUntil: null })
    expect((await travel(await testClient(server.app).send('POST', '/session/single-sign-on', { returnTo: '/ho-so' }), 'so-hieu-4711')).headers['location']).toBe('/ho-so')
  })

  test('người đứng đầu và Ủy ban Kiểm tra thấy ngay, cùng với liên kết', async () => {
    for (const watching of ['bithu.phuong', 'ubkt.phuong']) {
      const { items } = read(await (await server.as(watching)).get('/committees/phuong/changes'), 200, committeeChanges)
      expect(items.slice(0, 2)).toMatchObject([{ type: 'SingleSignOnBoundByLink', by: { name: 'Người Mới' }, data: { person: 'nguoi.moi' } }, { type: 'OneTimeLinkMade' }])
    }
    expect(JSON.stringify(await eventsOfIdentity(server))).not.toContain('so-hieu-4711')
  })

  test('người đã có mật khẩu: mật khẩu cũ và mọi phiên hết giá trị, liên kết cũng vậy', async () => {
    const desk = await server.as('canbo.phuong')
    const token = await linkFor('canbo.phuong')
    expect((await useLink(token, 'canbo')).headers['location']).toBe('/tai-khoan#single-sign-on')
    expect(codeOf(await desk.get('/me'))).toBe('unauthenticated')
    expect((await testClient(server.app).send('POST', '/session', { username: 'canbo.phuong', password: TEST_PASSWORD })).status).toBe(401)
    expect(codeOf(await goWith(token))).toBe('link-void')
  })

  test('người ở nơi ấy đã gắn với tài khoản khác thì không gắn được, liên kết còn nguyên', async () => {
    const token = await linkFor('canbo2.phuong')
    expect((await useLink(token, 'bithu.phuong')).headers['location']).toBe('/dang-nhap?loi=single-sign-on-taken')
    expect(await subjects()).toContain('bithu.phuong = bithu.phuong')
    expect((await testClient(server.app).send('POST', '/session/one-time-link', { token })).status).toBe(200)
  })

  test('liên kết đã bị thay trong lúc đi thì không gắn được; liên kết lạ thì không đi đâu cả', async () => {
    const started = await goWith(await linkFor('canbo2.phuong'))
    await linkFor('canbo2.phuong')
    expect((await travel(started, 'canbo2')).headers['location']).toBe('/dang-nhap?loi=link-void')
    expect(await subjects()).not.toContain('canbo2 = canbo2.phuong')
    expect(codeOf(await goWith('không có'))).toBe('link-void')
  })
})

describe('Tự gắn khi đã có mật khẩu', () => {
  test('phải đưa mật khẩu; gắn rồi thì vào được bằng nơi ấy, mật khẩu vẫn còn; ghi lại; bỏ được', async () => {
    const desk = await server.as('vanphong.phuong')
    for (const body of [{}, { password: 'sai' }]) expect(codeOf(await desk.send('POST', '/account/single-sign-on', body))).toBe('wrong-password')
    const signedIn = await testClient(server.app).send('POST', '/session', { username: 'vanphong.phuong', password: TEST_PASSWORD })
    const here = testClient(server.app, cookiesOf(signedIn))
    const start = () => here.send('POST', '/account/single-sign-on', { password: TEST_PASSWORD })
    expect((await travel(await start(), 'bithu.phuong', cookiesOf(signedIn))).headers['location']).toBe('/tai-khoan?loi=single-sign-on-taken#single-sign-on')
    expect((await travel(await start(), 'van-phong')).headers['location']).toBe('/tai-khoan?loi=not-confirmed#single-sign-on')
    expect((await travel(await start(), 'van-phong', cookiesOf(signedIn))).headers['location']).toBe('/tai-khoan#single-sign-on')
    expect((await eventsOfIdentity(server)).at(-1)).toMatchObject({ type: 'SingleSignOnBound', person: 'vanphong.phuong' })
    expect((await travel(await testClient(server.app).send('POST', '/session/single-sign-on', { returnTo: '/ho-so' }), 'van-phong')).headers['location']).toBe('/ho-so')
    expect((await here.send('POST', '/account/single-sign-on/remove', { password: TEST_PASSWORD })).status).toBe(204)
    expect((await eventsOfIdentity(server)).at(-1)).toMatchObject({ type: 'SingleSignOnRemoved', person: 'vanphong.phuong' })
    expect(codeOf(await here.send('POST', '/account/single-sign-on/remove', { password: TEST_PASSWORD }))).toBe('not-found')
  })
})
