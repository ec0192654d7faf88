import { Validator } from '@seriousme/openapi-schema-validator'
import { ACT_NAMES } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.stop())

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const described = async () => (await testClient(server.app).get('/openapi.json')).body as { readonly openapi: string; readonly paths: Paths }

describe('Mô tả của API', () => {
  test('là OpenAPI 3.1 đúng mẫu', async () => {
    const description = await described()
    expect(description.openapi).toBe('3.1.0')
    expect(await new Validator().validate({ ...description })).toMatchObject({ valid: true })
  })

  test('mỗi việc có địa chỉ riêng, có mẫu dữ liệu riêng', async () => {
    const { paths } = await described()
    for (const act of ACT_NAMES) {
      expect(paths[`/api/v1/cases/{id}/acts/${act}`]?.['post']).toMatchObject({
        requestBody: { content: { 'application/json': { schema: { required: expect.arrayContaining(['expectedVersion', 'data']) } } } },
        responses: { 200: {}, default: { content: { 'application/problem+json': {} } } },
      })
    }
  })

  test('mọi địa chỉ trong hợp đồng đều có', async () => {
    const { paths } = await described()
    const calls = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
    for (const call of [
      'post /api/v1/session',
      'delete /api/v1/session',
      'get /api/v1/me',
      'get /api/v1/committees',
      'get /api/v1/committees/{id}',
      'get /api/v1/people',
      'get /api/v1/regulation',
      'get /api/v1/regulation/{id}',
      'get /api/v1/calendar',
      'get /api/v1/working-days',
      'post /api/v1/cases',
      'get /api/v1/cases',
      'get /api/v1/cases/{id}',
      'put /api/v1/cases/{id}/draft',
      'delete /api/v1/cases/{id}/draft',
      'get /api/v1/cases/{id}/events',
      'get /api/v1/acts',
      'get /api/v1/duties',
      'get /healthz',
      'get /readyz',
    ]) {
      expect(calls).toContain(call)
    }
  })
})
