import { problem, type ProblemCode } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, drafted, type CaseRoad } from './testing/case-road.ts'
import { COMPLETE_PLAN } from './testing/complete-plan.ts'
import { testClient, type Answer, type TestClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
let nobody: TestClient
let proposer: TestClient
let office: TestClient
let stranger: TestClient
let road: CaseRoad

beforeAll(async () => {
  server = await startTestServer()
  nobody = testClient(server.app)
  proposer = await server.as('canbo.phuong')
  office = await server.as('vanphong.phuong')
  stranger = await server.as('canbo.coso')
  road = await drafted(proposer)
  await act(road, proposer, 'submit', {})
})
afterAll(() => server.stop())

/** The problem in an answer, which must be one: in the form and with the status that belongs to it. */
function problemIn(answer: Answer, code: ProblemCode, status: number) {
  expect(answer).toMatchObject({ status, type: 'application/problem+json; charset=utf-8' })
  const document = problem.parse(answer.body)
  expect(document).toMatchObject({ code, status })
  expect(document.title).not.toBe('')
  expect(answer.text).not.toMatch(/at .*\.ts|select |insert |node_modules/i)
  return document
}

const register = (expectedVersion = 1): unknown => ({ expectedVersion, data: {} })
const registering = (): string => `/cases/${road.id}/acts/register`
const json = { 'content-type': 'application/json' }

describe('Lỗi theo thứ tự: đăng nhập, dạng dữ liệu, có thấy hay không, mã chống trùng, phiên bản, quy tắc', () => {
  test('chưa đăng nhập thì mọi lỗi khác không được nói tới', async () => {
    problemIn(await nobody.sendRaw('POST', registering(), '{hỏng', json), 'unauthenticated', 401)
    problemIn(await nobody.get('/cases/không-có'), 'unauthenticated', 401)
    problemIn(await nobody.send('POST', '/cases', { kind: 'gì đó' }), 'unauthenticated', 401)
  })

  test('dữ liệu sai dạng được nói trước khi nói hồ sơ có hay không', async () => {
    problemIn(await stranger.send('POST', '/cases/không-có/acts/register', { data: {} }), 'invalid-request', 400)
  })

  test('không thấy hồ sơ được nói trước phiên bản và quy tắc', async () => {
    problemIn(await stranger.send('POST', registering(), register(0)), 'not-found', 404)
  })

  test('mã đã dùng cho nội dung khác được nói trước phiên bản', async () => {
    const own = await drafted(proposer)
    const headers = { 'idempotency-key': 'mã-một' }
    expect((await proposer.send('POST', `/cases/${own.id}/acts/submit`, { expectedVersion: 0, data: {} }, headers)).status).toBe(200)
    const other = await proposer.send('POST', `/cases/${own.id}/acts/withdraw`, { expectedVersion: 0, data: { reason: '' } }, headers)
    problemIn(other, 'idempotency-key-reused', 409)
  })

  test('phiên bản cũ được nói trước quy tắc, kèm những việc đã diễn ra', async () => {
    const own = await drafted(proposer)
    await act(own, proposer, 'submit', {})
    await act(own, office, 'register', {})
    const document = problemIn(await office.send('POST', `/cases/${own.id}/acts/register`, register(1)), 'version-conflict', 409)
    expect(document).toMatchObject({ version: 2, events: [{ place: 2, type: 'PlanRegistered' }] })
    expect(document.refusals).toBeUndefined()
  })

  test('Điều 4 khoản 1: thiếu nhiều mục thì mọi lý do được nêu cùng một lúc, mỗi lý do kèm căn cứ', async () => {
    const { problem: _problem, ...rest } = COMPLETE_PLAN
    const own = await drafted(proposer, { ...rest, risks: [], expectedResults: [{ result: 'Có' }] })
    const document = problemIn(await proposer.send('POST', `/cases/${own.id}/acts/submit`, { expectedVersion: 0, data: {} }), 'refused', 422)
    expect(document.refusals?.map(({ code, ground }) => [code, ground])).toEqual([
      ['plan.problem', 'law'],
      ['plan.risks', 'law'],
      ['plan.measurable-results', 'policy'],
    ])
    expect(document.refusals?.[1]).toMatchObject({ clauses: [{ id: 'd4.k1', label: 'Điều 4 khoản 1', quote: 'những rủi ro có thể xảy ra' }] })
    expect(document.refusals?.[2]).toMatchObject({ clauses: [], policy: 'plan.measurable-results' })
  })
})

describe('Đầu vào sai', () => {
  test.each([
    ['JSON hỏng', '{"expectedVersion": 1,', 'malformed-json'],
    ['không có gì', '', 'malformed-json'],
    ['chạm tới nguyên mẫu của đối tượng', '{"__proto__": {"a": 1}}', 'malformed-json'],
    ['không phải UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'malformed-json'],
    ['sai kiểu', '{"expectedVersion": "một", "data": {}}', 'invalid-request'],
    ['thiếu mục', '{"data": {}}', 'invalid-request'],
    ['thừa mục', '{"expectedVersion": 1, "data": {}, "thua": 1}', 'invalid-request'],
    ['số lẻ', '{"expectedVersion": 1.5, "data": {}}', 'invalid-request'],
    ['ký tự NUL', String.raw`{"expectedVersion": 1, "data": {"number": "a\u0000b"}}`, 'invalid-request'],
    ['nửa ký tự', String.raw`{"expectedVersion": 1, "data": {"number": "\ud83d"}}`, 'invalid-request'],
    ['ngày không có', '{"expectedVersion": 1, "on": "2026-02-30", "data": {}}', 'invalid-request'],
    ['lồng quá sâu', `{"expectedVersion": 1, "data": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'invalid-request'],
  ] as const)('%s: 400, không ghi gì', async (_, body, code) => {
    const document = problemIn(await office.sendRaw('POST', registering(), body, json), code, 400)
    if (code === 'invalid-request' && !body.includes('[[')) expect(document.errors).not.toEqual([])
    expect((await office.get(`/cases/${road.id}`)).body).toMatchObject({ version: 1 })
  })

  test('mỗi chỗ sai được chỉ ra cùng điều chưa đúng', async () => {
    const document = problemIn(await office.send('POST', registering(), { expectedVersion: 'một', data: { number: 7 } }), 'invalid-request', 400)
    expect(document.errors?.map(({ path }) => path)).toEqual(['expectedVersion', 'data.number'])
  })

  test('dạng nội dung khác JSON: 415', async () => {
    problemIn(await office.sendRaw('POST', registering(), 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }), 'unsupported-media-type', 415)
    problemIn(await office.sendRaw('POST', registering(), '<a/>', { 'content-type': 'text/xml' }), 'unsupported-media-type', 415)
  })

  test('hơn một megabyte: 413', async () => {
    const body = JSON.stringify({ expectedVersion: 1, data: { number: 'x'.repeat(1_000_000) } })
    problemIn(await office.sendRaw('POST', registering(), body, json), 'too-large', 413)
  })

  test('việc không có trong danh mục, địa chỉ không có: 404; cách gọi không có: 405 và cách được nhận', async () => {
    problemIn(await office.send('POST', `/cases/${road.id}/acts/approve-everything`, register()), 'not-found', 404)
    problemIn(await office.get('/không-có'), 'not-found', 404)
    const answer = await office.send('DELETE', '/working-days')
    problemIn(answer, 'method-not-allowed', 405)
    expect(answer.headers['allow']).toBe('GET, HEAD')
  })

  test('địa chỉ hỏng: 400', async () => {
    problemIn(await office.get('/cases/%E0%A4%A'), 'invalid-request', 400)
    problemIn(await office.get('/cases/a%00b'), 'invalid-request', 400)
    problemIn(await office.send('POST', '/cases/a%00b/acts/register', register()), 'invalid-request', 400)
    problemIn(await office.get(`/cases?cursor=${Buffer.from('["2026-01-05T00:00:00Z","a\\u0000"]').toString('base64url')}`), 'invalid-request', 400)
  })

  test.each(['limit=0', 'limit=nhiều', 'cursor=abc', 'stage=chua-co', 'la=1', 'limit=1&limit=2'])('câu hỏi sai: ?%s', async (query) => {
    problemIn(await office.get(`/cases?${query}`), 'invalid-request', 400)
  })

  test('ngày trong tương lai, ngày trước khi nhận: 422', async () => {
    const future = await office.send('POST', registering(), { expectedVersion: 1, on: '2199-01-04', data: {} })
    expect(problemIn(future, 'refused', 422).refusals?.map(({ code }) => code)).toEqual(['day.not-in-future'])
    const before = await office.send('POST', registering(), { expectedVersion: 1, on: '2020-01-02', data: {} })
    expect(problemIn(before, 'refused', 422).refusals?.map(({ code }) => code)).toEqual(['day.not-before-what-it-follows'])
  })

  test('người ở trang khác không ghi được gì', async () => {
    for (const headers of [{ origin: 'https://khac.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }]) {
      problemIn(await office.send('POST', registering(), register(), headers), 'forbidden-origin', 403)
    }
    expect((await office.send('POST', `${registering()}?dryRun=1`, register(), { origin: 'http://localhost:8080' })).status).toBe(200)
  })

  test('nói tiếng Anh khi người gọi muốn', async () => {
    const vietnamese = await nobody.get('/me')
    const english = await nobody.get('/me', { 'accept-language': 'en-US,en;q=0.9,vi;q=0.3' })
    expect(problem.parse(vietnamese.body).title).toBe('Chưa đăng nhập')
    expect(problem.parse(english.body).title).toMatch(/^[\x20-\x7e]+$/)
  })
})
