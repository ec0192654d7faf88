import { afterEach, expect, test, vi } from 'vitest'
import { call } from './client.ts'
import { Problem } from './problem.ts'

const number = { parse: (value: unknown) => { if (typeof value !== 'number') throw new TypeError('no number'); return value } }
const answerWith = (answer: () => Promise<Response>) => {
  const fetch = vi.fn<(path: string, request: RequestInit) => Promise<Response>>(answer)
  vi.stubGlobal('fetch', fetch)
  return fetch
}
const json = (status: number, body: unknown) => async () => new Response(JSON.stringify(body), { status })
const problemOf = (asked: Promise<unknown>) => asked.then(() => { throw new Error('it was answered') }, (error: unknown) => error)

afterEach(() => vi.unstubAllGlobals())

test('an answer is parsed', async () => {
  answerWith(json(200, 7))
  expect(await call('/count', number)).toBe(7)
})

test('what is sent is JSON, with the cookie of this server only', async () => {
  const fetch = answerWith(json(200, 7))
  await call('/count', number, { method: 'POST', body: { n: 1 }, headers: { 'idempotency-key': 'k' } })
  expect(fetch.mock.calls).toEqual([['/api/v1/count', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'accept-language': 'vi', 'content-type': 'application/json', 'idempotency-key': 'k' },
    body: '{"n":1}',
  }]])
})

test('a problem document becomes a Problem with every refusal', async () => {
  const refusal = {
    code: 'd4.k1/problem-missing',
    ground: 'law',
    clauses: [{ id: 'd4.k1', label: 'Điều 4 khoản 1', quote: 'phải xây dựng kế hoạch' }],
    data: {},
    message: 'Kế hoạch chưa nêu vấn đề.',
  }
  answerWith(json(422, { type: 'about:blank', title: 'Chưa gửi được', status: 422, code: 'refused', detail: 'Xem lý do.', refusals: [refusal] }))
  const problem = await problemOf(call('/acts', number))
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({ status: 422, code: 'refused', title: 'Chưa gửi được', detail: 'Xem lý do.', refusals: [refusal] })
})

test.each([
  ['an answer of another shape', json(200, 'seven'), { status: 200, code: 'unreadable-answer' }],
  ['an error page from between', async () => new Response('<h1>Bad gateway</h1>', { status: 502 }), { status: 502, code: 'unreadable-answer' }],
  ['no answer', () => Promise.reject(new TypeError('fetch failed')), { status: 0, code: 'no-answer' }],
])('%s is a Problem too', async (_, answer, expected) => {
  answerWith(answer)
  expect(await problemOf(call('/count', number))).toMatchObject(expected)
})

test('a call that was given up is no problem', async () => {
  const aborted = new DOMException('given up', 'AbortError')
  answerWith(() => Promise.reject(aborted))
  expect(await problemOf(call('/count', number, { signal: AbortSignal.abort() }))).toBe(aborted)
})
