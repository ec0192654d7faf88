import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { act, drafted, type CaseRoad } from '../http/testing/case-road.ts'
import { testClient, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { systemClock } from '../clock.ts'
import { securityLogTo, type SecurityEvent } from './security-log.ts'

const events: SecurityEvent[] = []
let lines = ''
const write = securityLogTo({ write: (line) => (lines += line) })

let server: TestServer
let nobody: TestClient
let proposer: TestClient
let stranger: TestClient
let road: CaseRoad

beforeAll(async () => {
  server = await startTestServer(systemClock, {
    securityLog: (event) => {
      events.push(event)
      write(event)
    },
  })
  nobody = testClient(server.app)
  proposer = await server.as('canbo.phuong')
  stranger = await server.as('canbo.coso')
  road = await drafted(proposer)
  await act(road, proposer, 'submit', {})
})
afterAll(() => server.stop())
beforeEach(() => {
  events.length = 0
  lines = ''
})

/** The line about the answer just received: it is written once the answer is out. */
async function next(): Promise<SecurityEvent> {
  return expect.poll(() => events.length).toBeGreaterThan(0).then(() => {
    const [event] = events.splice(0, 1)
    if (!event) throw new Error('nothing was logged')
    return event
  })
}

test('đăng nhập được, sai mật khẩu, tên không có: ai, từ đâu, kết quả; không có mật khẩu, không có tên lạ', async () => {
  await nobody.send('POST', '/session', { username: 'canbo.phuong', password: TEST_PASSWORD })
  expect(await next()).toMatchObject({ what: 'authentication', outcome: 'done', person: 'canbo.phuong', address: '127.0.0.1', status: 200 })
  await nobody.send('POST', '/session', { username: 'canbo.phuong', password: 'sai-mat-khau-nay' })
  expect(await next()).toMatchObject({ what: 'authentication', outcome: 'refused', code: 'wrong-credentials', person: 'canbo.phuong' })
  await nobody.send('POST', '/session', { username: 'mat-khau-go-nham-o', password: 'x' })
  const unknown = await next()
  expect(unknown).toMatchObject({ outcome: 'refused', code: 'wrong-credentials' })
  expect(unknown.person).toBeUndefined()
  expect(lines).not.toMatch(/sai-mat-khau-nay|mat-khau-go-nham-o|mật khẩu minh họa/)
})

test('đăng xuất: ai', async () => {
  const desk = await server.as('bithu.phuong')
  await next()
  await desk.send('DELETE', '/session')
  expect(await next()).toMatchObject({ what: 'authentication', method: 'DELETE', outcome: 'done', person: 'bithu.phuong' })
})

test('hồ sơ không được xem: ai đã thử mở hồ sơ nào', async () => {
  await stranger.get(`/cases/${road.id}`)
  expect(await next()).toMatchObject({ what: 'refusal', code: 'not-found', person: 'canbo.coso', target: road.id, route: '/api/v1/cases/:id' })
})

test('việc không có quyền làm: ghi lại quy tắc đã từ chối; chỉ hỏi thử thì không ghi', async () => {
  const body = { expectedVersion: 1, data: {} }
  expect((await proposer.send('POST', `/cases/${road.id}/acts/register?dryRun=1`, body)).status).toBe(422)
  expect((await proposer.send('POST', `/cases/${road.id}/acts/register`, body)).status).toBe(422)
  expect(await next()).toMatchObject({ what: 'refusal', code: 'refused', person: 'canbo.phuong', target: road.id, rules: expect.arrayContaining([expect.any(String)]) })
  expect(events).toEqual([])
})

test('đổi mật khẩu hỏng: việc của tài khoản, không có mật khẩu nào trong nhật ký', async () => {
  await proposer.send('PUT', '/session/password', { current: 'không-phải-mật-khẩu', next: 'một-mật-khẩu-mới-dài' })
  expect(await next()).toMatchObject({ what: 'own-account', outcome: 'refused', code: 'wrong-password', person: 'canbo.phuong' })
  expect(lines).not.toMatch(/không-phải|một-mật-khẩu/)
})

test('trang lạ gửi lệnh, thân quá lớn, dạng lạ: đều ghi; hỏi khi chưa đăng nhập thì không', async () => {
  await nobody.get('/me')
  await nobody.send('POST', '/session', {}, { origin: 'https://khac.example' })
  expect(await next()).toMatchObject({ code: 'forbidden-origin', status: 403 })
  await proposer.sendRaw('POST', '/cases', 'a=1', { 'content-type': 'text/plain' })
  expect(await next()).toMatchObject({ what: 'refusal', code: 'unsupported-media-type' })
})

test('một dòng là một việc: xuống dòng và dấu ngoặc kép gửi lên không tạo được dòng giả', async () => {
  await stranger.get(`/cases/${encodeURIComponent('x"\n{"log":"security"}')}`)
  await next()
  expect(lines.split('\n').filter((line) => line !== '')).toHaveLength(1)
  expect(JSON.parse(lines)).toMatchObject({ log: 'security' })
})

test('trình duyệt báo vi phạm chính sách nội dung: chỉ thị và nguồn, không kèm đường dẫn; báo quá nhiều thì không nhận nữa', async () => {
  const body = JSON.stringify({ 'csp-report': { 'effective-directive': 'script-src-elem', 'blocked-uri': 'https://khac.example/a?bi-mat=1', 'document-uri': 'http://localhost:8080/ho-so/x' } })
  const send = () => nobody.sendRaw('POST', '/csp-reports', body, { 'content-type': 'application/csp-report' })
  expect((await send()).status).toBe(204)
  expect(await next()).toMatchObject({ what: 'csp-report', directive: 'script-src-elem', blocked: 'https://khac.example' })
  expect(lines).not.toMatch(/bi-mat|ho-so/)
  const statuses = []
  for (let n = 0; n < 21; n += 1) statuses.push((await send()).status)
  expect(statuses.at(-1)).toBe(429)
})
