import { paragraphsOf, PROVISION_IDS } from '@dam-lam/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentOf } from '../clock.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { AN_ENCOURAGEMENT, publish } from '../publication/testing/publish.ts'
import { escaped } from './html.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ read: () => momentOf(new Date('2026-01-05T02:00:00.000Z')) })
  await publish(server.database.write, 'p1', AN_ENCOURAGEMENT)
  await publish(server.database.write, 'p2', { kind: 'model', title: 'Tổ một cửa lưu động', where: 'Xã <b>bên</b>', of: 'p1' }, { committee: 'coso', on: '2026-02-02' })
  await publish(server.database.write, 'p3', { kind: 'information', title: 'Về việc dời chợ', text: 'Việc dời chợ được cho chủ trương.' })
})
afterAll(() => server.stop())

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => server.app.inject({ method: 'GET', url, headers })
const post = (url: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  server.app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, payload: new URLSearchParams(form).toString() })
const send = (form: Readonly<Record<string, string>>) => post('/cong-khai/p1/gop-y', form)
const codeOn = (page: string): string => /class="code">([^<]+)</.exec(page)?.[1] ?? ''

describe('Trang công khai', () => {
  test('danh sách: điều mới công khai đứng trước, lọc được theo loại', async () => {
    const all = await get('/cong-khai')
    expect(all.statusCode).toBe(200)
    expect([...all.body.matchAll(/<h2><a href="\/cong-khai\/([^"]+)"/g)].map(([, id]) => id)).toEqual(['p2', 'p3', 'p1'])
    const models = await get('/cong-khai?loai=model')
    expect([...models.body.matchAll(/<h2><a href="\/cong-khai\/([^"]+)"/g)].map(([, id]) => id)).toEqual(['p2'])
    expect(models.body).toContain('aria-current="true">Mô hình đang nhân rộng')
  })

  test('một điều: đúng lời đã công khai, hình thức nguyên văn, tên người, nơi nhân rộng; đường dẫn chuẩn và thẻ chia sẻ', async () => {
    const { body } = await get('/cong-khai/p1')
    for (const part of [
      '<html lang="vi">',
      '<link rel="canonical" href="http://localhost:8080/cong-khai/p1">',
      '<meta property="og:title" content="Khen thưởng tổ một cửa lưu động">',
      '<h1>Khen thưởng tổ một cửa lưu động</h1>',
      '<link rel="alternate" hreflang="en" href="http://localhost:8080/en/public/p1">',
      '<p>Cách làm này được giữ lại.</p>',
      '«Vinh danh, tuyên dương» <a href="/cong-khai/quy-dinh#d5.k2.d">Điều 5 khoản 2 điểm d</a>',
      'Bà Nguyễn Thị A',
      'Xã &lt;b&gt;bên&lt;/b&gt;',
    ])
      expect(body).toContain(part)
    expect(body).not.toContain('<script')
    expect(body).not.toContain('style=')
  })

  test('toàn văn Quy định đọc được không cần mã chạy, đúng từng điều khoản; mỗi điều khoản có chỗ của mình', async () => {
    const { body } = await get('/cong-khai/quy-dinh')
    for (const id of PROVISION_IDS) {
      expect(body).toContain(`id="${id}"`)
      for (const paragraph of paragraphsOf(id)) expect(body).toContain(escaped(paragraph))
    }
    expect(body).toContain('<p id="d5.k3" class="deep-1">3. Công khai kết quả khuyến khích')
    expect(body).toContain('<h2>CHƯƠNG I<br>QUY ĐỊNH CHUNG</h2>')
    expect(body).toContain('bản sao lục số 222-BS/TU ngày <time datetime="2022-12-26">26/12/2022</time>')
  })

  test('không chạy gì, không tải gì ngoài tệp của mình; tệp mang tên theo nội dung nên giữ mãi được', async () => {
    const { headers, body } = await get('/cong-khai')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';/)
    // A browser says where its own form comes from only under such a policy.
    expect(headers['referrer-policy']).toBe('same-origin')
    const sheet = /<link rel="stylesheet" href="([^"]+)">/.exec(body)?.[1] ?? ''
    const { headers: kept, body: css } = await get(sheet)
    expect(kept).toMatchObject({ 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' })
    const fonts = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, path = '']) => path)
    expect(fonts).toHaveLength(4)
    for (const font of fonts) expect((await get(font)).headers['content-type']).toBe('font/woff2')
  })

  test('giống nhau với mọi người, nên giữ chung được; chưa đổi thì không gửi lại', async () => {
    const cookie = { cookie: 'damlam=gì cũng được', 'accept-language': 'en' }
    const [anyone, someone] = [await get('/cong-khai/p1'), await get('/cong-khai/p1', cookie)]
    expect(someone.body).toBe(anyone.body)
    expect(anyone.headers['cache-control']).toBe('public, max-age=0, s-maxage=60, must-revalidate')
    expect(anyone.headers).not.toHaveProperty('set-cookie')
    const etag = String(anyone.headers.etag)
    const again = await get('/cong-khai/p1', { 'if-none-match': `W/${etag}` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    await publish(server.database.write, 'p3', { kind: 'information', title: 'Về việc dời chợ', text: 'Đã sửa.' })
    expect((await get('/cong-khai/p3', { 'if-none-match': etag })).statusCode).toBe(200)
    expect((await server.app.inject({ url: '/api/v1/public/publications', headers: { 'if-none-match': String((await get('/api/v1/public/publications')).headers.etag) } })).statusCode).toBe(304)
  })

  test.each(['/cong-khai/khong-co', '/cong-khai/p1/gi-do', '/cong-khai/tep/trang.0.css'])('%s: không có trang này, bằng chữ ai cũng hiểu, không ai giữ lại', async (path) => {
    const { statusCode, headers, body } = await get(path)
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([404, 'text/html; charset=utf-8', 'no-store'])
    expect(body).toContain('<h1>Không có trang này</h1>')
    expect(body).toContain('<meta name="robots" content="noindex">')
  })

  test.each(['/cong-khai/p1/gi-do', '/cong-khai/gi-do/nua', '/en/public/p1/gi-do'])('gửi biểu mẫu đến %s: cũng là trang, không phải văn bản cho máy', async (path) => {
    const { statusCode, headers, body } = await post(path, { says: 'Góp ý' })
    expect([statusCode, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(body).toContain(path.startsWith('/en') ? 'href="/en/public"' : '<h1>Không có trang này</h1>')
  })

  test('gửi biểu mẫu đến một trang chỉ để đọc: trang nói vậy, và nói cách nào thì được', async () => {
    const { statusCode, headers, body } = await post('/cong-khai/p1', { says: 'Góp ý' })
    expect([statusCode, headers['content-type'], headers['allow']]).toEqual([405, 'text/html; charset=utf-8', 'GET, HEAD'])
    expect(body).toContain('<h1>Không làm được theo cách này</h1>')
  })

  test.each(['WyJiaWEiXQ', 'khong-phai', '!!!'])('chỗ tiếp theo tự đặt ra, %s: trang nói danh sách không có phần ấy và dẫn về đầu, vẫn loại đang chọn', async (made) => {
    const { statusCode, headers, body } = await get(`/cong-khai?loai=model&sau=${made}`)
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([400, 'text/html; charset=utf-8', 'no-store'])
    expect(body).toContain('<h1>Danh sách không có phần này</h1>')
    expect(body).toContain('<a href="/cong-khai?loai=model">Về đầu danh sách</a>')
  })

  test('danh sách trống nói khi nào sẽ có gì', async () => {
    const empty = await startTestServer()
    try {
      expect((await empty.app.inject('/cong-khai')).body).toContain('Chưa có nội dung nào được công khai.')
      expect((await empty.app.inject('/cong-khai/y-kien')).body).toContain('Chưa có ý kiến chung nào được hiện.')
    } finally {
      await empty.stop()
    }
  })
})

describe('Máy tìm kiếm', () => {
  test('chỉ trang công khai là của máy tìm kiếm, và mỗi trang có trong bản đồ', async () => {
    expect((await get('/robots.txt')).body).toBe('User-agent: *\nAllow: /cong-khai\nAllow: /en/public\nDisallow: /\n\nSitemap: http://localhost:8080/sitemap.xml\n')
    const { body, headers } = await get('/sitemap.xml')
    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
    expect([...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address?.replace('http://localhost:8080', ''))).toEqual([
      '/cong-khai',
      '/cong-khai/y-kien',
      '/cong-khai/quy-dinh',
      '/cong-khai/p2',
      '/cong-khai/p3',
      '/cong-khai/p1',
      '/en/public',
      '/en/public/opinions',
      '/en/public/regulation',
      '/en/public/p2',
      '/en/public/p3',
      '/en/public/p1',
    ])
    expect(body).toContain('<lastmod>2026-02-02</lastmod>')
  })
})

describe('Góp ý không cần mã chạy trong trình duyệt', () => {
  test('gửi được, nhận mã một lần, theo dõi bằng mã, rồi xóa', async () => {
    const sent = await send({ says: 'Rất hay\r\n\r\nXin nhân rộng', name: '' })
    expect([sent.statusCode, sent.headers['cache-control']]).toEqual([201, 'no-store'])
    const code = codeOn(sent.body)
    expect(code).toMatch(/^(?:[A-Z2-9]{4}-){5}[A-Z2-9]{4}$/)
    const followed = await post('/cong-khai/theo-doi', { code: ` ${code.toLowerCase()} ` })
    expect(followed.body).toContain('Đang chờ cấp ủy xem.')
    expect(followed.body).toContain('<p>Rất hay</p><p>Xin nhân rộng</p>')
    expect((await post('/cong-khai/theo-doi/xoa', { code })).body).toContain('Xin nhân rộng')
    const erased = await post('/cong-khai/theo-doi/xoa', { code, sure: '1' })
    expect(erased.body).toContain('Đã xóa theo yêu cầu của người gửi')
    expect(erased.body).not.toContain('Xin nhân rộng')
  })

  test('chưa đúng thì nói chỗ nào, và giữ nguyên những gì đã viết', async () => {
    const empty = await send({ says: ' ', name: 'Ông "Hai"' })
    expect([empty.statusCode, empty.headers['cache-control']]).toEqual([400, 'no-store'])
    for (const part of ['role="alert"', 'Chưa viết gì. Hãy viết góp ý.', 'Hãy đánh dấu đồng ý cho hiện tên, hoặc để trống tên.', 'value="Ông &quot;Hai&quot;"', 'aria-invalid="true"']) expect(empty.body).toContain(part)
    const long = await send({ says: 'a'.repeat(4_001) })
    expect(long.body).toContain('Góp ý dài quá. Hãy rút gọn.')
  })

  test('chương trình tự động điền mọi ô thì không gửi được', async () => {
    const { statusCode, body } = await send({ says: 'Mua hàng ở đây', website: 'https://x.example' })
    expect(statusCode).toBe(400)
    expect(body).toContain('chặn chương trình tự động')
  })

  test('y nguyên lần nữa, mã không có, từ trang của người khác: mỗi điều được nói bằng một trang', async () => {
    expect((await send({ says: 'Lần nữa' })).statusCode).toBe(201)
    const again = await send({ says: 'Lần nữa' })
    expect([again.statusCode, again.headers['content-type']]).toEqual([409, 'text/html; charset=utf-8'])
    expect(again.body).toContain('Góp ý này đã được nhận')
    const unknown = await post('/cong-khai/theo-doi', { code: 'AAAA' })
    expect(unknown.statusCode).toBe(404)
    for (const part of ['Không có góp ý nào với mã này', 'value="AAAA"']) expect(unknown.body).toContain(part)
    const foreign = await post('/cong-khai/p1/gop-y', { says: 'Từ nơi khác' }, { origin: 'https://noi-khac.example' })
    expect([foreign.statusCode, foreign.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8'])
    expect(foreign.headers['content-security-policy']).toContain("style-src 'self'")
    expect((await send({ says: '' })).headers['content-type']).toBe('text/html; charset=utf-8')
  })
})
