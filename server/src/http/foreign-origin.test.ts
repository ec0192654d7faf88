import { readFileSync } from 'node:fs'
import { problem } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.stop())

const DESCRIPTION = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
const { paths } = DESCRIPTION.parse(JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')))
const WRITES = Object.entries(paths).flatMap(([path, calls]) =>
  Object.keys(calls).flatMap((method) => (['post', 'put', 'patch', 'delete'].includes(method) ? [{ method: method.toUpperCase(), url: path.replaceAll(/\{[^}]+\}/g, 'x') }] : [])),
)

const ask = (method: string, url: string, headers: Readonly<Record<string, string>>) =>
  server.app.inject({ method: method === 'PUT' ? 'PUT' : method === 'DELETE' ? 'DELETE' : method === 'PATCH' ? 'PATCH' : 'POST', url, headers: { ...headers } })

describe('Trang lạ không ghi được gì', () => {
  test('mọi địa chỉ ghi trong mô tả API đều có ở đây', () => expect(WRITES.length).toBeGreaterThan(30))

  test.each(WRITES)('$method $url', async ({ method, url }) => {
    for (const headers of [
      { origin: 'https://khac.example' },
      { origin: 'null' },
      { origin: 'http://localhost:8081' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'http://localhost:8080', 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await ask(method, url, headers)
      expect(problem.parse(answer.json())).toMatchObject({ code: 'forbidden-origin', status: 403 })
    }
  })

  test('trang của chính mình, và chương trình không phải trình duyệt, thì được', async () => {
    for (const headers of [{ origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin' }, {}]) {
      const answer = await ask('POST', '/api/v1/session', headers)
      expect(problem.parse(answer.json()).code).not.toBe('forbidden-origin')
    }
  })
})

test('mọi câu trả lời đều có các tiêu đề bảo vệ', async () => {
  for (const url of ['/api/v1/session', '/api/v1/me', '/không-có', '/healthz']) {
    expect((await server.app.inject(url)).headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'permissions-policy': expect.stringContaining('camera=()'),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  }
})

test('qua HTTPS thì bánh quy chỉ đi qua HTTPS, chỉ cho máy chủ này, và trình duyệt không quay lại HTTP', async () => {
  const secure = await startTestServer(undefined, { publicUrl: () => 'https://damlam.example.vn' })
  try {
    const answer = await secure.app.inject({ method: 'POST', url: '/api/v1/session/passkey/question' })
    expect(answer.headers['set-cookie']).toMatch(/^__Host-damlam-passkey=[\w-]{43}; Max-Age=300; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  } finally {
    await secure.stop()
  }
})
