import { health, problem, readiness, session } from '@dam-lam/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { resourcesOn } from '../use-cases/resources.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { createServer } from './server.ts'
import { read, testClient } from './testing/test-client.ts'

let database: TestDatabase
const servers: FastifyInstance[] = []
beforeAll(async () => void (database = await createTestDatabase()))
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  await database.drop()
})

async function server(publicUrl: string, metricsToken?: string): Promise<FastifyInstance> {
  const made = await createServer({
    ...resourcesOn(database, systemClock),
    publicUrl: () => publicUrl,
    trustProxy: false,
    distDir: undefined,
    metricsToken,
    demo: { password: undefined },
  })
  servers.push(made)
  return made
}

describe('Vận hành', () => {
  test('chương trình chạy, cơ sở dữ liệu trả lời', async () => {
    const app = await server('http://localhost:8080')
    expect(health.parse((await app.inject('/healthz')).json())).toEqual({ status: 'ok' })
    expect(readiness.parse((await app.inject('/readyz')).json())).toEqual({ status: 'ready', database: true })
  })

  test('số đo: không có mã thì chỉ đọc được từ chính máy này; có mã thì phải kèm mã', async () => {
    const open = await server('http://localhost:8080')
    await open.inject('/api/v1/regulation/d4.k3')
    const fromHere = await open.inject('/metrics')
    expect(fromHere.body).toContain('damlam_http_requests_total{method="GET",route="/api/v1/regulation/:id",status="200"} 1')
    expect((await open.inject({ url: '/metrics', remoteAddress: '10.0.0.1' })).statusCode).toBe(404)

    const closed = await server('http://localhost:8080', 'mot-ma')
    expect((await closed.inject('/metrics')).statusCode).toBe(404)
    expect((await closed.inject({ url: '/metrics', headers: { authorization: 'Bearer sai' } })).statusCode).toBe(404)
    expect((await closed.inject({ url: '/metrics', remoteAddress: '10.0.0.1', headers: { authorization: 'Bearer mot-ma' } })).statusCode).toBe(200)
  })

  test('qua HTTPS: bánh quy chỉ đi qua HTTPS, trình duyệt được dặn chỉ dùng HTTPS', async () => {
    const secure = (await (await server('https://damlam.example.vn')).inject({ method: 'DELETE', url: '/api/v1/session' })).headers
    expect(secure['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    expect(secure['set-cookie']).toMatch(/^__Host-damlam=; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax/)
    const plain = (await (await server('http://localhost:8080')).inject({ method: 'DELETE', url: '/api/v1/session' })).headers
    expect(plain['strict-transport-security']).toBeUndefined()
    expect(plain['set-cookie']).not.toMatch(/Secure/)
  })

  test('mọi câu trả lời có chính sách nội dung, không cho đoán kiểu, không cho lưu lại', async () => {
    const { headers } = await (await server('http://localhost:8080')).inject('/api/v1/regulation')
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none';object-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  test('cách gọi TRACE, và mọi cách không có trong mô tả, không được nhận', async () => {
    const app = await server('http://localhost:8080')
    expect((await app.inject({ method: 'TRACE', url: '/api/v1/regulation' })).statusCode).toBe(405)
    expect((await app.inject({ method: 'PROPFIND', url: '/api/v1/regulation' })).statusCode).toBe(405)
  })

  test('điều gì hỏng bên trong thì không kể ra ngoài', async () => {
    const app = await server('http://localhost:8080')
    const broken = await createTestDatabase()
    const site = { ...resourcesOn(broken, systemClock), publicUrl: () => 'http://localhost:8080' }
    const down = await createServer({ ...site, trustProxy: false, distDir: undefined, metricsToken: undefined, demo: null })
    await broken.owner.query('drop function session_holder cascade')
    const answer = await testClient(down, 'damlam=x').get('/me')
    expect(problem.parse(answer.body)).toMatchObject({ code: 'internal', status: 500 })
    expect(answer.text).not.toMatch(/session_holder|function|\.ts/)
    await down.close()
    await broken.drop()
    expect((await app.inject('/healthz')).statusCode).toBe(200)
  })

  test('trang đăng nhập của bản minh họa kể các tài khoản; mật khẩu chỉ khi máy chủ chỉ nghe chính nó', async () => {
    const app = await server('http://localhost:8080')
    const { demo, signedIn } = read(await testClient(app).get('/session'), 200, session)
    expect(signedIn).toBe(false)
    expect(demo?.password).toBeUndefined()
    expect(demo?.accounts).toContainEqual({
      username: 'bithu.phuong',
      name: expect.stringContaining('minh họa'),
      title: 'Bí thư Đảng ủy phường (minh họa)',
      committee: 'Đảng ủy phường (minh họa)',
    })
  })
})
