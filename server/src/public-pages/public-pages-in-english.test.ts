import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentOf } from '../clock.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { AN_ENCOURAGEMENT, publish } from '../publication/testing/publish.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ read: () => momentOf(new Date('2026-01-05T02:00:00.000Z')) })
  await publish(server.database.write, 'p1', AN_ENCOURAGEMENT)
  await publish(server.database.write, 'p2', { kind: 'model', title: 'Tổ một cửa lưu động', where: 'Xã bên', of: 'p1' }, { committee: 'coso', on: '2026-02-02' })
})
afterAll(() => server.stop())

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => server.app.inject({ method: 'GET', url, headers })
const post = (url: string, form: Readonly<Record<string, string>>) =>
  server.app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'vi' }, payload: new URLSearchParams(form).toString() })
const bodyOf = async (url: string): Promise<string> => (await get(url)).body

/** What a page says in English: without what is marked as Vietnamese, and without code. */
const englishOf = (page: string): string =>
  page
    .replaceAll(/<(title|a|div|span|button)[^>]* lang="vi"[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<meta property="og:title"[^>]*>|<meta name="description"[^>]*>|<meta property="og:description"[^>]*>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
const VIETNAMESE = /[ăđơưẠ-ỹ]/iu

describe('Trang công khai bằng tiếng Anh', () => {
  test.each(['/en/public', '/en/public?kind=model', '/en/public?kind=information', '/en/public/p1', '/en/public/p2', '/en/public/opinions', '/en/public/follow-up', '/en/public/regulation', '/en/public/khong-co'])(
    '%s: lời của trang là tiếng Anh; điều người khác viết, và Quy định, được ghi là tiếng Việt',
    async (address) => {
      const { body, headers } = await get(address)
      expect(body).toContain('<html lang="en">')
      expect(englishOf(body).replaceAll('Dám Làm', '')).not.toMatch(VIETNAMESE)
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';/)
      expect(body).not.toContain('<script')
      // Every link stays in the language, but the one that changes it and those to pages that are Vietnamese only.
      expect([...body.matchAll(/(?:href|action)="(\/cong-khai[^"]*)"/g)].map(([, path = '']) => path).filter((path) => !path.startsWith('/cong-khai/tep/'))).toHaveLength(1)
    },
  )

  test.each([
    ['/cong-khai', '/en/public'],
    ['/cong-khai?loai=model', '/en/public?kind=model'],
    ['/cong-khai/p1', '/en/public/p1'],
    ['/cong-khai/y-kien', '/en/public/opinions'],
    ['/cong-khai/theo-doi', '/en/public/follow-up'],
    ['/cong-khai/quy-dinh', '/en/public/regulation'],
  ])('%s và %s là một trang bằng hai thứ tiếng: chỉ đến nhau, cho người và cho máy tìm kiếm', async (vi, en) => {
    const both = [`<link rel="alternate" hreflang="vi" href="http://localhost:8080${vi}">`, `<link rel="alternate" hreflang="en" href="http://localhost:8080${en}">`, `<link rel="alternate" hreflang="x-default" href="http://localhost:8080${vi}">`]
    const [vietnamese, english] = [await bodyOf(vi), await bodyOf(en)]
    for (const part of [...both, `<link rel="canonical" href="http://localhost:8080${vi}">`, `<a href="${en}" hreflang="en" lang="en">English</a>`]) expect(vietnamese).toContain(part)
    for (const part of [...both, `<link rel="canonical" href="http://localhost:8080${en}">`, `<a href="${vi}" hreflang="vi" lang="vi">Tiếng Việt</a>`]) expect(english).toContain(part)
  })

  test('một điều: lời đã công khai giữ nguyên, quanh đó là tiếng Anh', async () => {
    const body = await bodyOf('/en/public/p1')
    for (const part of [
      '<title lang="vi">Khen thưởng tổ một cửa lưu động – Dám Làm</title>',
      '<h1><span lang="vi">Khen thưởng tổ một cửa lưu động</span></h1>',
      '<div lang="vi"><p>Tổ đã giải quyết thủ tục tại nhà cho người cao tuổi.</p><p>Cách làm này được giữ lại.</p></div>',
      '<span lang="vi">«Vinh danh, tuyên dương»</span> <a href="/en/public/regulation#d5.k2.d">Article 5, clause 2, point d</a>',
      '<time datetime="2026-01-05">5 January 2026</time>',
      '<meta property="og:locale" content="en_GB">',
    ])
      expect(body).toContain(part)
  })

  test('địa chỉ đã chọn thứ tiếng, nên trình duyệt muốn tiếng gì cũng giữ chung được', async () => {
    const [one, other] = [await get('/en/public/p1'), await get('/en/public/p1', { 'accept-language': 'vi' })]
    expect(other.body).toBe(one.body)
    expect(one.headers['cache-control']).toBe('public, max-age=0, s-maxage=60, must-revalidate')
    expect(one.headers).not.toHaveProperty('vary')
    expect(one.headers.etag).not.toBe((await get('/cong-khai/p1')).headers.etag)
    expect((await get('/en/public/p1', { 'if-none-match': String(one.headers.etag) })).statusCode).toBe(304)
  })
})

describe('Góp ý bằng tiếng Anh', () => {
  test('gửi, theo dõi, đổi thứ tiếng mà không mất mã, rồi xóa', async () => {
    const sent = await post('/en/public/p1/comments', { says: 'Please open one in my quarter', name: 'John', agreed: '1' })
    expect(sent.statusCode).toBe(201)
    expect(sent.body).toContain('<h1>Comment received</h1>')
    const code = /class="code">([^<]+)</.exec(sent.body)?.[1] ?? ''
    expect(sent.body).toContain(`<form class="language no-print" method="post" action="/cong-khai/theo-doi"><input type="hidden" name="code" value="${code}">`)
    const followed = await post('/en/public/follow-up', { code })
    expect(followed.body).toContain('Waiting for the committee to read it.')
    expect(followed.body).toContain('<p>Please open one in my quarter</p>')
    const vietnamese = await post('/cong-khai/theo-doi', { code })
    expect(vietnamese.body).toContain('Đang chờ cấp ủy xem.')
    // Nobody knows the language of what bears no letter of Vietnamese only.
    expect(vietnamese.body).toContain('<div lang=""><p>Please open one in my quarter</p></div>')
    expect(vietnamese.body).toContain(code)
    expect((await post('/en/public/follow-up/erase', { code, sure: '1' })).body).toContain('Erased as its sender asked.')
  })

  test('điều chưa đúng, điều bị từ chối và trang không có cũng được nói bằng tiếng Anh', async () => {
    const wrong = await post('/en/public/p1/comments', { says: ' ', name: 'John' })
    expect(wrong.statusCode).toBe(400)
    for (const part of ['Nothing is written yet.', 'Tick that the name may be shown', 'Not sent yet', 'value="John"', '<meta name="robots" content="noindex">']) expect(wrong.body).toContain(part)
    expect((await post('/en/public/p1/comments', { says: 'x', website: 'x' })).body).toContain('automatic programs')
    await post('/en/public/p1/comments', { says: 'Once more' })
    const again = await post('/en/public/p1/comments', { says: 'Once more' })
    expect(again.statusCode).toBe(409)
    expect(again.body).toContain('<h1>This comment was received already</h1>')
    const unknown = await post('/en/public/follow-up', { code: 'AAAA' })
    expect(unknown.statusCode).toBe(404)
    expect(unknown.body).toContain('There is no comment with this code')
    const none = await get('/en/public/p1/gi-do')
    expect([none.statusCode, none.headers['cache-control']]).toEqual([404, 'no-store'])
    expect(none.body).toContain('<h1>There is no such page</h1>')
  })
})
