import { accountList, administrativeActAnswer, linksMade, oneTimeLink, ownAccountChanges, ownSessions, problem, secondFactorOffer, session } from '@dam-lam/contract'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACCOUNT_LINK_HOURS } from '../identity/one-time-link.ts'
import { eventsOfIdentity } from '../identity/testing/events-of-identity.ts'
import { momentOf } from '../clock.ts'
import { read, signedIn, testClient, type TestClient } from './testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from './testing/test-server.ts'

let now = new Date('2026-01-05T02:00:00Z')
let server: TestServer
let administrator: TestClient
let nobody: TestClient
beforeAll(async () => {
  server = await startTestServer({ read: () => momentOf(now) })
  administrator = await server.as('quantri')
  nobody = testClient(server.app)
})
afterAll(() => server.stop())

const NEXT = 'bốn con trâu gặm cỏ'
const reason = 'Quên mật khẩu, đã gặp trực tiếp'

const does = (client: TestClient, act: string, data: object) => client.send('POST', `/administration/acts/${act}`, { data })

async function linkFor(person: string, removesFactors = false): Promise<string> {
  const { link } = read(await does(administrator, 'make-one-time-link', { person, removesFactors, reason }), 200, administrativeActAnswer)
  if (!link) throw new Error('no link was shown')
  return link.url.split('#').at(-1) ?? ''
}

const linksFor = (people: readonly string[]) => administrator.send('POST', '/administration/one-time-links', { people, reason: 'Tài khoản mới' })

const standingOf = async (person: string) =>
  read(await administrator.get(`/administration/accounts?q=${person}`), 200, accountList).items.find((item) => item.person.id === person)

const codeOf = (answer: { readonly body: unknown }) => problem.parse(answer.body).code
const enters = async (username: string, password: string) => (await nobody.send('POST', '/session', { username, password })).status

describe('Liên kết đặt mật khẩu do người quản trị cấp', () => {
  test('nói của ai, đến khi nào; dùng rồi thì mật khẩu mới thay mật khẩu cũ, mọi nơi bị đăng xuất, liên kết hết giá trị', async () => {
    const desk = await server.as('canbo.phuong')
    const token = await linkFor('canbo.phuong')
    expect(await standingOf('canbo.phuong')).toMatchObject({ standing: 'open', hasPassword: true, linkUntil: '2026-01-08T02:00:00.000Z' })
    expect(read(await nobody.send('POST', '/session/one-time-link', { token }), 200, oneTimeLink)).toMatchObject({ person: { id: 'canbo.phuong' }, removesFactors: false })
    expect(await enters('canbo.phuong', TEST_PASSWORD)).toBe(200)

    const weak = await nobody.send('PUT', '/session/one-time-link', { token, password: 'canbo.phuong' })
    expect(problem.parse(weak.body).errors).toEqual([{ path: 'password', message: expect.stringContaining('tên đăng nhập') }])
    expect((await nobody.send('PUT', '/session/one-time-link', { token, password: NEXT })).status).toBe(204)
    expect(codeOf(await desk.get('/me'))).toBe('unauthenticated')
    expect([await enters('canbo.phuong', TEST_PASSWORD), await enters('canbo.phuong', NEXT)]).toEqual([401, 200])
    expect(codeOf(await nobody.send('PUT', '/session/one-time-link', { token, password: NEXT }))).toBe('link-void')
  })

  test('quá hạn, bị liên kết mới thay, hay là liên kết của việc khác: đều không dùng được', async () => {
    const before = now
    const expired = await linkFor('canbo2.phuong')
    now = new Date(now.getTime() + ACCOUNT_LINK_HOURS * 3_600_000 + 1)
    administrator = await server.as('quantri')
    expect(codeOf(await nobody.send('PUT', '/session/one-time-link', { token: expired, password: NEXT }))).toBe('link-void')
    const former = await linkFor('canbo2.phuong')
    await linkFor('canbo2.phuong')
    expect(codeOf(await nobody.send('POST', '/session/one-time-link', { token: former }))).toBe('link-void')
    expect(before < now).toBe(true)
  })

  test('mất cả điện thoại: mã xác thực cũ bị gỡ; chỉ quên mật khẩu: mã xác thực vẫn được hỏi', async () => {
    const desk = await server.as('bithu.phuong')
    const offer = read(await desk.send('POST', '/account/second-factor', { password: TEST_PASSWORD }), 200, secondFactorOffer)
    const epoch = Math.floor(now.getTime() / 1000)
    expect((await desk.send('PUT', '/account/second-factor', { code: generateSync({ secret: offer.secret, epoch }) })).status).toBe(200)
    const enter = async (password: string) => read(await nobody.send('POST', '/session', { username: 'bithu.phuong', password }), 200, session)

    await nobody.send('PUT', '/session/one-time-link', { token: await linkFor('bithu.phuong'), password: NEXT })
    expect(await enter(NEXT)).toMatchObject({ signedIn: false, secondFactor: 'totp' })
    await nobody.send('PUT', '/session/one-time-link', { token: await linkFor('bithu.phuong', true), password: NEXT })
    expect(await enter(NEXT)).toMatchObject({ signedIn: true })
  })

  test('người mới: tài khoản có từ khi được cấp liên kết, vào được từ khi đặt mật khẩu', async () => {
    await does(administrator, 'add-person', { id: 'nguoi.moi', name: 'Người Mới', managedBy: 'phuong' })
    expect(await standingOf('nguoi.moi')).toMatchObject({ standing: 'none', hasPassword: false })
    const token = await linkFor('nguoi.moi')
    expect(await standingOf('nguoi.moi')).toMatchObject({ standing: 'open', hasPassword: false })
    expect(await enters('nguoi.moi', '')).toBe(400)
    await nobody.send('PUT', '/session/one-time-link', { token, password: NEXT })
    expect(await enters('nguoi.moi', NEXT)).toBe(200)
  })

  test('nhiều người một lúc: mỗi người một liên kết; một người không được thì không ai được', async () => {
    const { items } = read(await linksFor(['uyvien.phuong', 'uyvien2.phuong', 'uyvien.phuong']), 200, linksMade)
    expect(items.map(({ person }) => person.id)).toEqual(['uyvien.phuong', 'uyvien2.phuong'])
    expect(new Set(items.map(({ url }) => url)).size).toBe(2)
    expect(codeOf(await linksFor(['uyvien3.phuong', 'quantri']))).toBe('refused')
    expect((await standingOf('uyvien3.phuong'))?.linkUntil).toBeNull()
  })

  test('xét thử thì không cấp gì', async () => {
    const tried = await administrator.send('POST', '/administration/acts/make-one-time-link?dryRun=1', { data: { person: 'chaphanh.phuong', removesFactors: false, reason } })
    expect(read(tried, 200, administrativeActAnswer).link).toBeUndefined()
    expect((await standingOf('chaphanh.phuong'))?.linkUntil).toBeNull()
  })
})

describe('Tạm khóa, mở lại, kết thúc tài khoản', () => {
  test('tạm khóa: bị đăng xuất, mật khẩu đúng cũng không vào được, liên kết đang có hết giá trị; mở lại thì vào bằng mật khẩu cũ', async () => {
    const desk = await server.as('uyvien.phuong')
    const token = await linkFor('uyvien.phuong')
    expect((await does(administrator, 'suspend-account', { person: 'uyvien.phuong', reason: 'Nghỉ dài ngày' })).status).toBe(200)
    expect(codeOf(await desk.get('/me'))).toBe('unauthenticated')
    expect(await enters('uyvien.phuong', TEST_PASSWORD)).toBe(401)
    expect(codeOf(await nobody.send('PUT', '/session/one-time-link', { token, password: NEXT }))).toBe('link-void')
    await does(administrator, 'restore-account', { person: 'uyvien.phuong', reason: 'Trở lại làm việc' })
    expect(await enters('uyvien.phuong', TEST_PASSWORD)).toBe(200)
  })

  test('kết thúc: mật khẩu cũ không còn; liên kết mới thì mở lại', async () => {
    await does(administrator, 'end-account', { person: 'uyvien2.phuong', reason: 'Nghỉ hưu' })
    expect(await standingOf('uyvien2.phuong')).toMatchObject({ standing: 'ended', hasPassword: false })
    expect(await enters('uyvien2.phuong', TEST_PASSWORD)).toBe(401)
    await linkFor('uyvien2.phuong')
    expect(await standingOf('uyvien2.phuong')).toMatchObject({ standing: 'open', hasPassword: false })
  })
})

describe('Ai biết gì', () => {
  test('chủ tài khoản biết người quản trị đã làm gì với tài khoản mình, không biết của người khác', async () => {
    const desk = await server.as('uyvien.phuong')
    const { items } = read(await desk.get('/account/changes'), 200, ownAccountChanges)
    expect(items.map(({ title }) => title)).toEqual(['Mở lại tài khoản', 'Tạm khóa tài khoản', 'Cấp liên kết đặt mật khẩu', 'Cấp liên kết đặt mật khẩu'])
    expect(read(await (await server.as('chaphanh.phuong')).get('/account/changes'), 200, ownAccountChanges).items).toEqual([])
  })

  test('danh sách tài khoản chỉ người quản trị xem được, lọc theo trạng thái', async () => {
    expect(codeOf(await (await server.as('bithu.tinh')).get('/administration/accounts'))).toBe('not-found')
    await does(administrator, 'suspend-account', { person: 'thamdinh.phuong', reason: 'Nghỉ' })
    expect(read(await administrator.get('/administration/accounts?standing=suspended'), 200, accountList).items.map(({ person }) => person.id)).toEqual(['thamdinh.phuong'])
  })

  test('cơ sở dữ liệu không kể tài khoản của ai cho phiên của người không quản trị', async () => {
    const { items } = read(await administrator.get('/sessions'), 200, ownSessions)
    expect(items.length).toBeGreaterThan(0)
    const { rows } = await server.database.read.query('select * from account_standings($1, $2, $3, $4)', [Buffer.alloc(32), now.toISOString(), '8 hours', '2026-01-09'])
    expect(rows).toEqual([])
  })

  test('không liên kết, không mật khẩu nào nằm trong sự kiện', async () => {
    const texts = JSON.stringify(await eventsOfIdentity(server))
    expect(texts).toContain('OneTimeLinkMade')
    expect(texts).not.toMatch(/dat-mat-khau|bốn con trâu|token/)
    const signs = await signedIn(server.app, 'canbo.phuong', NEXT)
    expect((await signs.get('/me')).status).toBe(200)
  })
})
