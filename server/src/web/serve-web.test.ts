import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveWeb } from './serve-web.ts'

describe('serving the web application', () => {
  let distDir = ''
  let app: FastifyInstance

  beforeAll(async () => {
    distDir = await mkdtemp(join(tmpdir(), 'dist-'))
    await mkdir(join(distDir, 'assets'))
    await writeFile(join(distDir, 'index.html'), '<meta nonce="__NONCE__"><script nonce="__NONCE__" src="/assets/main-1a2b.js"></script>')
    await writeFile(join(distDir, 'assets', 'main-1a2b.js'), 'export {}')
    await writeFile(join(distDir, '.source-hash'), 'abc')
    app = Fastify()
    app.setNotFoundHandler((_, reply) => reply.code(404).send({ code: 'not-found' }))
    app.get('/api/v1/regulation', () => ({ items: [] }))
    await app.register(serveWeb, { distDir })
  })
  afterAll(async () => {
    await app.close()
    await rm(distDir, { recursive: true })
  })

  test.each(['/', '/viec-cua-toi', '/quy-dinh/d4.k3', '/ho-so?stage=decided&q=a.js', '/apis'])('%s is a page', async (url) => {
    const answer = await app.inject(url)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  })

  test.each(['/api', '/api/v1/nothing', '/favicon.ico', '/assets/gone-1a2b.js', '/index.php'])('%s is no page', async (url) => {
    const answer = await app.inject(url)
    expect([answer.statusCode, answer.json()]).toEqual([404, { code: 'not-found' }])
  })

  test.each(['/.source-hash', '/assets/../.source-hash', '/assets/%2e%2e/.source-hash'])('%s gives no file of the build away', async (url) => {
    expect((await app.inject(url)).body).not.toContain('abc')
  })

  test('the API answers as before', async () => {
    expect((await app.inject('/api/v1/regulation')).json()).toEqual({ items: [] })
  })

  test('a file with a hash in its name is kept for a year', async () => {
    const answer = await app.inject('/assets/main-1a2b.js')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('a page carries the nonce of its own policy, and a new one each time', async () => {
    const answers = [await app.inject('/viec-cua-toi'), await app.inject('/viec-cua-toi')]
    const nonces = answers.map(({ headers }) =>
      /script-src 'self' 'nonce-([^']{24})'/.exec(String(headers['content-security-policy']))?.[1])
    expect(answers.map(({ body }) => body)).toEqual(nonces.map((nonce) =>
      `<meta nonce="${nonce}"><script nonce="${nonce}" src="/assets/main-1a2b.js"></script>`))
    expect(new Set(nonces).size).toBe(2)
    expect(answers[0]?.headers['cache-control']).toBe('no-store')
  })
})
