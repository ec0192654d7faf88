import { me, ownPasskeys, passkeyOffer, passkeyQuestion, problem, session, type PasskeyAssertion } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import { cookiesOf } from '../http/testing/cookies-of.ts'
import { read, testClient, type Answer, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { CHALLENGE_MINUTES } from './passkey-challenge.ts'
import { eventsOfIdentity } from './testing/events-of-identity.ts'
import { softwareAuthenticator, type How, type SoftwareAuthenticator } from './testing/software-authenticator.ts'
import { workOf } from './testing/work-of.ts'

const ORIGIN = 'http://localhost:8080'

let server: TestServer
let now = Date.parse('2026-11-24T03:00:00.000Z')
const clock: Clock = { read: () => momentOf(new Date(now)) }
const pass = (minutes: number): void => void (now += minutes * 60_000)

beforeAll(async () => void (server = await startTestServer(clock)))
afterAll(() => server.stop())

const codeOf = ({ body }: Answer): string => problem.parse(body).code
const password = { password: TEST_PASSWORD }

/** A signed-in client that carries the cookie of a challenge besides. */
async function offered(person: string) {
  const desk = await server.as(person)
  const answer = await desk.send('POST', '/account/passkeys/offer', password)
  const cookie = { cookie: `${await cookieOf(person)}; ${cookiesOf(answer)}` }
  return { desk, offer: read(answer, 200, passkeyOffer), create: (body: unknown) => testClient(server.app).send('POST', '/account/passkeys', body, cookie) }
}

const cookieOf = async (username: string): Promise<string> => cookiesOf(await testClient(server.app).send('POST', '/session', { username, ...password }))

async function withPasskey(person: string): Promise<{ desk: TestClient; device: SoftwareAuthenticator }> {
  const { desk, offer, create } = await offered(person)
  const device = softwareAuthenticator(ORIGIN)
  expect((await create({ name: 'Điện thoại', credential: device.create(offer) })).status).toBe(204)
  return { desk, device }
}

/** Asks for a challenge; the client that comes back carries its cookie. */
async function asked() {
  const answer = await testClient(server.app).send('POST', '/session/passkey/question')
  const client = testClient(server.app, cookiesOf(answer))
  return { question: read(answer, 200, passkeyQuestion), answerWith: (assertion: PasskeyAssertion) => client.send('POST', '/session/passkey', assertion) }
}

async function signInWith(device: SoftwareAuthenticator, how: How = {}): Promise<Answer> {
  const { question, answerWith } = await asked()
  return answerWith(device.sign(question, how))
}

describe('Thêm khóa truy cập', () => {
  test('thiết bị được hỏi khóa tự tìm được, phải hỏi vân tay hoặc mã; tên người không nằm trong mã giao cho thiết bị', async () => {
    const { offer } = await offered('canbo.phuong')
    expect(offer).toMatchObject({ rp: { id: 'localhost', name: 'Dám Làm' }, attestation: 'none', excludeCredentials: [] })
    expect(offer.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' })
    expect(Buffer.from(offer.user.id, 'base64url').toString()).not.toContain('canbo')
  })

  test('thêm được thì thấy trong danh sách, được ghi lại, lần sau thiết bị biết là đã có', async () => {
    const { desk } = await withPasskey('canbo.phuong')
    expect(read(await desk.get('/account/passkeys'), 200, ownPasskeys).items).toEqual([
      { id: expect.any(String), name: 'Điện thoại', added: clock.read().instant, lastUsed: null },
    ])
    expect((await eventsOfIdentity(server)).at(-1)).toMatchObject({ type: 'PasskeyAdded', person: 'canbo.phuong', passkey: expect.any(String) })
    expect((await offered('canbo.phuong')).offer.excludeCredentials).toHaveLength(1)
    expect(read(await (await server.as('bithu.phuong')).get('/account/passkeys'), 200, ownPasskeys).items).toEqual([])
  })

  test('chỉ người biết mật khẩu, và mã nếu đang bật mã xác thực, mới thêm được', async () => {
    const desk = await server.as('bithu.phuong')
    expect(codeOf(await desk.send('POST', '/account/passkeys/offer', { password: 'sai' }))).toBe('wrong-password')
    await server.database.owner.query(`insert into second_factor (person, secret, confirmed_at) values ('bithu.phuong', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', now())`)
    expect(codeOf(await desk.send('POST', '/account/passkeys/offer', password))).toBe('wrong-code')
  })

  test.each<[string, How]>([
    ['trang khác', { origin: 'https://khac.example' }],
    ['nơi khác', { rpId: 'khac.example' }],
    ['không hỏi vân tay hay mã', { verified: false }],
  ])('khóa tạo ở %s thì không nhận', async (_why, how) => {
    const { offer, create } = await offered('uyvien.phuong')
    expect(codeOf(await create({ name: 'Khóa', credential: softwareAuthenticator(ORIGIN).create(offer, how) }))).toBe('passkey-refused')
  })

  test('câu hỏi dùng một lần, chỉ cho người và trình duyệt được hỏi, và không để quá lâu', async () => {
    const { offer, create } = await offered('uyvien.phuong')
    const credential = softwareAuthenticator(ORIGIN).create(offer)
    const elsewhere = await offered('uyvien2.phuong')
    expect(codeOf(await elsewhere.create({ name: 'Khóa', credential }))).toBe('passkey-refused')
    expect(codeOf(await elsewhere.desk.send('POST', '/account/passkeys', { name: 'Khóa', credential }))).toBe('passkey-refused')
    pass(CHALLENGE_MINUTES)
    expect(codeOf(await create({ name: 'Khóa', credential }))).toBe('passkey-refused')
    const again = await offered('uyvien.phuong')
    const made = softwareAuthenticator(ORIGIN).create(again.offer)
    expect((await again.create({ name: 'Khóa', credential: made })).status).toBe(204)
    expect(codeOf(await again.create({ name: 'Khóa', credential: made }))).toBe('passkey-refused')
  })

  test('tên trống, nội dung không phải của thiết bị', async () => {
    const { create } = await offered('uyvien.phuong')
    const credential = { id: 'AA', rawId: 'AA', type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: 'AA', attestationObject: 'AA' } }
    expect(codeOf(await create({ name: '  ', credential }))).toBe('invalid-request')
    expect(codeOf(await create({ name: 'Khóa', credential: { ...credential, id: 'không phải base64' } }))).toBe('invalid-request')
    expect(codeOf(await create({ name: 'Khóa', credential }))).toBe('passkey-refused')
  })
})

describe('Đăng nhập bằng khóa truy cập', () => {
  test('không cần tên, không cần mật khẩu, không hỏi mã xác thực nữa', async () => {
    const { device, desk } = await withPasskey('canbo.tinh')
    await server.database.owner.query(`insert into second_factor (person, secret, confirmed_at) values ('canbo.tinh', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', now())`)
    pass(1)
    const answer = await signInWith(device)
    expect(read(answer, 200, session).signedIn).toBe(true)
    expect(read(await testClient(server.app, cookiesOf(answer)).get('/me'), 200, me).person.id).toBe('canbo.tinh')
    expect(read(await desk.get('/account/passkeys'), 200, ownPasskeys).items[0]?.lastUsed).toBe(clock.read().instant)
  })

  test('đoán mật khẩu của mình từ nơi khác không ngăn được khóa truy cập', async () => {
    const { device } = await withPasskey('phobithu.tinh')
    for (let n = 0; n < 40; n += 1) {
      await server.app.inject({ method: 'POST', url: '/api/v1/session', remoteAddress: `10.0.0.${n}`, payload: { username: 'phobithu.tinh', password: 'đoán' } })
    }
    expect((await signInWith(device)).status).toBe(200)
  })

  test.each<[string, How]>([
    ['ở trang khác', { origin: 'https://khac.example' }],
    ['cho nơi khác', { rpId: 'khac.example' }],
    ['khi không hỏi vân tay hay mã', { verified: false }],
  ])('ký %s thì không vào được', async (_why, how) => {
    const { device } = await withPasskey('canbo2.tinh')
    expect(codeOf(await signInWith(device, how))).toBe('passkey-refused')
  })

  test('câu hỏi dùng một lần, chỉ cho trình duyệt được hỏi, và không để quá lâu', async () => {
    const { device } = await withPasskey('vanphong.tinh')
    const { question, answerWith } = await asked()
    const signed = device.sign(question)
    expect(codeOf(await testClient(server.app).send('POST', '/session/passkey', signed))).toBe('passkey-refused')
    expect(codeOf(await (await asked()).answerWith(signed))).toBe('passkey-refused')
    expect((await answerWith(signed)).status).toBe(200)
    expect(codeOf(await answerWith(signed))).toBe('passkey-refused')
    const late = await asked()
    pass(CHALLENGE_MINUTES)
    expect(codeOf(await late.answerWith(device.sign(late.question)))).toBe('passkey-refused')
  })

  test('số lần ký không tăng: có thể khóa đã bị chép, không nhận và ghi lại; thiết bị không đếm thì vẫn nhận', async () => {
    const { device } = await withPasskey('chanhvanphong.tinh')
    expect((await signInWith(device, { count: 7 })).status).toBe(200)
    for (const count of [7, 3, 0]) expect(codeOf(await signInWith(device, { count }))).toBe('passkey-refused')
    expect((await eventsOfIdentity(server)).at(-1)).toMatchObject({ type: 'PasskeyCountFellBack', person: 'chanhvanphong.tinh' })
    expect((await signInWith(device, { count: 8 })).status).toBe(200)
    const { offer, create } = await offered('thamdinh.tinh')
    const plain = softwareAuthenticator(ORIGIN)
    await create({ name: 'Khóa', credential: plain.create(offer, { count: 0 }) })
    for (const count of [0, 0]) expect((await signInWith(plain, { count })).status).toBe(200)
  })

  test('khóa không có ở đây và chữ ký sai: cùng một câu trả lời, cùng công việc', async () => {
    const { device } = await withPasskey('phoihop.tinh')
    const workFor = async (change: (signed: PasskeyAssertion) => PasskeyAssertion) => {
      const { question, answerWith } = await asked()
      const signed = change(device.sign(question))
      const { answer: { status, text }, ...work } = await workOf(server, () => answerWith(signed))
      return { ...work, status, text }
    }
    const unknown = await workFor((signed) => ({ ...signed, id: 'AAAA', rawId: 'AAAA' }))
    expect(unknown).toMatchObject({ statements: 2, argon2: 0, status: 403 })
    expect(await workFor((signed) => ({ ...signed, response: { ...signed.response, authenticatorData: signed.response.authenticatorData.replace(/....$/, 'AAAA') } }))).toEqual(unknown)
  })

  test('khóa đưa ra với mã của người khác thì không nhận', async () => {
    const { device } = await withPasskey('ubkt.tinh')
    const { question, answerWith } = await asked()
    const signed = device.sign(question)
    expect(codeOf(await answerWith({ ...signed, response: { ...signed.response, userHandle: 'AAAA' } }))).toBe('passkey-refused')
  })
})

test('bỏ khóa: phải nhập mật khẩu; bỏ rồi thì không vào được bằng nó; khóa của người khác thì như không có', async () => {
  const { desk, device } = await withPasskey('noichinh.tinh')
  const id = read(await desk.get('/account/passkeys'), 200, ownPasskeys).items[0]?.id ?? ''
  expect(codeOf(await desk.send('POST', `/account/passkeys/${id}/remove`, { password: 'sai' }))).toBe('wrong-password')
  expect(codeOf(await (await server.as('mattran.tinh')).send('POST', `/account/passkeys/${id}/remove`, password))).toBe('not-found')
  expect((await desk.send('POST', `/account/passkeys/${id}/remove`, password)).status).toBe(204)
  expect((await eventsOfIdentity(server)).at(-1)).toMatchObject({ type: 'PasskeyRemoved', person: 'noichinh.tinh', passkey: id })
  expect(codeOf(await signInWith(device))).toBe('passkey-refused')
})

test('đổi tên khóa: cần mật khẩu, chỉ khóa của mình, việc này được ghi lại', async () => {
  const { desk } = await withPasskey('chaphanh.phuong')
  const [key] = read(await desk.get('/account/passkeys'), 200, ownPasskeys).items
  const rename = (client: TestClient, given: object) => client.send('POST', `/account/passkeys/${key?.id}/rename`, { name: 'Máy cũ', ...given })
  expect(codeOf(await rename(desk, { password: 'sai' }))).toBe('wrong-password')
  expect((await rename(await server.as('chaphanh2.phuong'), password)).status).toBe(404)
  expect((await rename(desk, { ...password, name: ' ' })).status).toBe(400)
  expect((await rename(desk, password)).status).toBe(204)
  expect(read(await desk.get('/account/passkeys'), 200, ownPasskeys).items).toMatchObject([{ id: key?.id, name: 'Máy cũ' }])
  expect((await eventsOfIdentity(server)).at(-1)).toMatchObject({ type: 'PasskeyRenamed', person: 'chaphanh.phuong', passkey: key?.id })
})
