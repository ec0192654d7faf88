import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults } from './accessibility-faults.ts'
import { browserForThisFile } from './browser-for-this-file.ts'

const PAGES: Record<string, string> = {
  '/calm': '<h1>Số ngày làm việc</h1><button>Gửi</button>',
  '/inline-style': '<h1 style="color:red">Số ngày</h1>',
  '/inline-script': '<h1>Số ngày</h1><script>document.title = "x"</script>',
  '/uncaught': '<h1>Số ngày</h1><script src="/throws.js"></script>',
  '/missing-file': '<h1>Số ngày</h1><script src="/nowhere.js"></script>',
  '/refused': '<h1>Số ngày</h1><script src="/asks.js"></script>',
  '/nameless-button': '<h1>Số ngày</h1><button></button>',
}
const SCRIPTS: Record<string, string> = {
  '/throws.js': 'throw new Error("nobody catches this")',
  '/asks.js': 'fetch("/api/v1/me").then((answer) => { document.title = String(answer.status) })',
}

describe('the browser harness', () => {
  const { withPage } = browserForThisFile()
  let server: Server
  let origin = ''

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? ''
      const script = SCRIPTS[path]
      const page = PAGES[path]
      response.setHeader('content-security-policy', "default-src 'self'; img-src data:")
      if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script)
      else if (page === undefined) response.writeHead(404).end()
      else response.setHeader('content-type', 'text/html; charset=utf-8')
        .end(`<!doctype html><html lang="vi"><title>Thử</title><link rel="icon" href="data:,"><main>${page}</main></html>`)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port }: Partial<AddressInfo> = Object(server.address())
    origin = `http://127.0.0.1:${port}`
  })
  afterAll(() => new Promise((closed) => server.close(closed)))

  const visit = (path: string) => withPage({ origin, name: `harness${path}` }, async (page) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  })

  test('a page that complains of nothing passes', () => expect(visit('/calm')).resolves.toBeUndefined())

  test('the story sees what a person sees', () =>
    withPage({ origin, screen: 'phone' }, async (page) => {
      await page.goto('/calm')
      expect(await page.getByRole('heading').textContent()).toBe('Số ngày làm việc')
      expect(page.viewportSize()).toEqual({ width: 390, height: 844 })
    }))

  test.each([
    ['/inline-style', /content security policy: style-src-attr/],
    ['/inline-script', /content security policy: script-src-elem/],
    ['/uncaught', /uncaught: Error: nobody catches this/],
    ['/missing-file', /console: Failed to load resource/],
  ])('%s fails the story', (path, complaint) => expect(visit(path)).rejects.toThrow(complaint))

  test('a refusal by the API is an answer, not a complaint', () =>
    withPage({ origin }, async (page) => {
      await page.goto('/refused')
      await page.waitForFunction('document.title === "404"')
    }))

  test('axe finds the button without a name, under a policy that forbids script tags', () =>
    withPage({ origin }, async (page) => {
      await page.goto('/nameless-button')
      expect((await accessibilityFaults(page)).join('\n')).toMatch(/button-name/)
      await page.goto('/calm')
      expect(await accessibilityFaults(page)).toEqual([])
    }))
})
