import { committeeView, me, oneTimeLink, problem, session, type FirstStart } from '@dam-lam/contract'
import { localDate } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentOf } from '../clock.ts'
import { offerFirstStart } from '../identity/first-start.ts'
import { FIRST_START_HOURS } from '../identity/one-time-link.ts'
import { eventsOfIdentity } from '../identity/testing/events-of-identity.ts'
import { read, signedIn, testClient, type TestClient } from './testing/test-client.ts'
import { startEmptyServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
let nobody: TestClient
beforeAll(async () => {
  server = await startEmptyServer()
  nobody = testClient(server.app)
})
afterAll(() => server.stop())

const PASSWORD = 'bốn con trâu gặm cỏ'

const filledIn = (token: string): FirstStart => ({
  token,
  administrator: { username: 'quantri.moi', name: 'Nguyễn Thị Quản Trị', password: PASSWORD },
  committee: { name: 'Đảng ủy phường Cẩm Thành', level: 'ward', from: localDate('2025-07-01') },
  superior: { name: 'Tỉnh ủy', level: 'province' },
})

const linkFor = async (instant?: Date): Promise<string> => {
  const token = await offerFirstStart(server.database, instant ? momentOf(instant) : server.clock.read())
  if (token === undefined) throw new Error('no link of the first start')
  return token
}

const codeOf = async (token: string) => problem.parse((await nobody.send('POST', '/session/first-start', filledIn(token))).body).code

describe('Khởi động lần đầu, chưa có ai', () => {
  test('hệ thống trống tự nói là trống', async () =>
    expect(read(await nobody.get('/session'), 200, session)).toMatchObject({ signedIn: false, firstStart: true }))

  test('liên kết của lần khởi động trước, liên kết quá hạn và liên kết không có: cùng một câu trả lời', async () => {
    const expired = await linkFor(new Date(Date.parse(server.clock.read().instant) - FIRST_START_HOURS * 3_600_000 - 1))
    expect(await codeOf(expired)).toBe('link-void')
    const former = await linkFor()
    const latest = await linkFor()
    expect([await codeOf(former), await codeOf('không có')]).toEqual(['link-void', 'link-void'])
    expect(read(await nobody.send('POST', '/session/one-time-link', { token: latest }), 200, oneTimeLink).person).toBeNull()
  })

  test('mật khẩu ngắn, dễ đoán, tên đăng nhập có dấu: nói từng chỗ, liên kết vẫn còn', async () => {
    const token = await linkFor()
    const { administrator, ...rest } = filledIn(token)
    const faults = async (wrong: Partial<FirstStart['administrator']>) =>
      problem.parse((await nobody.send('POST', '/session/first-start', { ...rest, administrator: { ...administrator, ...wrong } })).body).errors
    expect(await faults({ password: 'ngắn', username: 'Quản trị' })).toEqual([
      { path: 'administrator.username', message: expect.stringContaining('chữ thường không dấu') },
      { path: 'administrator.password', message: 'Quá ngắn; ít nhất 12 ký tự.' },
    ])
    expect(await faults({ password: 'Passwordpassword' })).toEqual([{ path: 'administrator.password', message: expect.stringContaining('dễ bị đoán') }])
    expect(read(await nobody.send('POST', '/session/one-time-link', { token }), 200, oneTimeLink).person).toBeNull()
  })

  test('hai người cùng dùng một liên kết: một người thành người quản trị; từ đó liên kết hết giá trị và không có liên kết mới', async () => {
    const token = await linkFor()
    const answers = await Promise.all([1, 2].map(() => nobody.send('POST', '/session/first-start', filledIn(token))))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 410]))
    expect(await codeOf(token)).toBe('link-void')
    expect(await offerFirstStart(server.database, server.clock.read())).toBeUndefined()
    expect(read(await nobody.get('/session'), 200, session).firstStart).toBeUndefined()
    expect((await eventsOfIdentity(server)).map(({ type, by }) => [type, by])).toEqual([['FirstAdministratorMade', 'quantri.moi']])
  })

  test('người quản trị đăng nhập được bằng mật khẩu đã chọn; cấp ủy và cấp trên có tên, có mã', async () => {
    const administrator = await signedIn(server.app, 'quantri.moi', PASSWORD)
    expect(read(await administrator.get('/me'), 200, me)).toMatchObject({
      person: { name: 'Nguyễn Thị Quản Trị' },
      positions: [{ post: 'administrator', committee: 'dang-uy-phuong-cam-thanh' }],
    })
    expect(read(await administrator.get('/committees/dang-uy-phuong-cam-thanh'), 200, committeeView)).toMatchObject({
      from: '2025-07-01', superior: 'tinh-uy', superiorName: 'Tỉnh ủy', external: false,
    })
  })
})
