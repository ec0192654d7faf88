import { commentTaken, followedComment, opinion, opinionList, problem, publicationList, publicationPage, shownOpinionList } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentOf } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { read as readStream } from '../event-store/event-store.ts'
import { verifyChain } from '../event-store/verify-chain.ts'
import { AN_ENCOURAGEMENT, publish } from '../publication/testing/publish.ts'
import { COMMENTS_ALLOWED } from '../public-opinion/count-comment.ts'
import { sealOf } from '../public-opinion/seal.ts'
import { testClient, read, type TestClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let instant = '2026-01-05T02:00:00.000Z'
let server: TestServer
let nobody: TestClient
let office: TestClient
let front: TestClient
beforeAll(async () => {
  server = await startTestServer({ read: () => momentOf(new Date(instant)) }, { trustProxy: true })
  nobody = testClient(server.app)
  office = await server.as('vanphong.phuong')
  front = await server.as('mattran.tinh')
  await publish(server.database.write, 'p1', AN_ENCOURAGEMENT)
})
afterAll(() => server.stop())

const streamOf = (id: string) => inTransaction(server.database.owner, async (client) => (await readStream(client, `public-opinion/${id}`)).events)

let networks = 0
/** From a network of its own, as long as the test does not say otherwise. */
const from = (network = `10.0.0.${(networks += 1)}`) => ({ 'x-forwarded-for': network })

const comment = (says: string, more: object = {}, headers = from()) => nobody.send('POST', '/public/publications/p1/comments', { says, ...more }, headers)
const sent = async (says: string, more: object = {}) => read(await comment(says, more), 201, commentTaken)
const open = async (client = office) => read(await client.get('/opinions?limit=200'), 200, opinionList).items
const opened = async (says: string) => (await open()).find((one) => one.says === says) ?? { id: '', version: 0 }
const acting = async (client: TestClient, says: string, act: string, data: object) => {
  const { id, version } = await opened(says)
  return client.send('POST', `/opinions/${id}/acts/${act}`, { expectedVersion: version, data })
}
const follow = async (code: string) => read(await nobody.send('POST', '/public/comments/follow-up', { code }), 200, followedComment)
const onPage = async () => read(await nobody.get('/public/publications/p1'), 200, publicationPage).opinions

describe('Điều 5 khoản 3: công khai, và góp ý không cần đăng nhập', () => {
  test('ai cũng đọc được đúng những gì đã công khai, không thấy từ hồ sơ nào ra', async () => {
    const { items } = read(await nobody.get('/public/publications'), 200, publicationList)
    expect(items).toEqual([{ id: 'p1', committee: { id: 'phuong', name: 'Đảng ủy phường (minh họa)' }, publishedOn: '2026-01-05', content: AN_ENCOURAGEMENT }])
    expect((await nobody.get('/public/publications?kind=model')).body).toEqual({ items: [], nextCursor: null })
    expect(read(await nobody.get('/public/publications/p1'), 200, publicationPage)).toMatchObject({ models: [], opinions: [], commentsAccepted: true })
    expect(problem.parse((await nobody.get('/public/publications/p9')).body)).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('góp ý chỉ hiện sau khi cấp ủy xem; người gửi theo dõi bằng mã; cấp ủy trả lời, ai cũng đọc', async () => {
    const { code, answerDueOn } = await sent('  Cách làm rất hay \n', { name: 'Bà Tư', nameMayBeShown: true })
    expect(answerDueOn).toBe('2026-01-16')
    expect(await onPage()).toEqual([])
    expect(await follow(code.toLowerCase())).toMatchObject({ state: 'waiting', says: 'Cách làm rất hay', name: 'Bà Tư', committee: { id: 'phuong' }, publication: { id: 'p1' } })

    const shown = read(await acting(office, 'Cách làm rất hay', 'moderate-opinion', { shown: true }), 200, opinion)
    expect(shown).toMatchObject({ open: true, overdue: false, mine: true, moderation: { by: { id: 'vanphong.phuong' } } })
    expect(await onPage()).toMatchObject([{ channel: 'comment', from: 'Bà Tư', says: 'Cách làm rất hay', answer: null }])

    read(await acting(await server.as('bithu.phuong'), 'Cách làm rất hay', 'answer-opinion', { says: 'Cảm ơn bà.' }), 200, opinion)
    const [read1] = await onPage()
    expect(read1).toMatchObject({ answer: { on: '2026-01-05', says: 'Cảm ơn bà.' } })
    expect(JSON.stringify(read1)).not.toMatch(/vanphong|bithu/)
    expect(await opened('Cách làm rất hay')).toMatchObject({ id: '' })
  })

  test('không hiện thì người gửi biết vì sao, và không ai khác đọc được', async () => {
    const { code } = await sent('Nhà ông Năm ở số 5 thì sao')
    read(await acting(office, 'Nhà ông Năm ở số 5 thì sao', 'moderate-opinion', { shown: false, reason: 'Nêu chuyện riêng của người khác' }), 200, opinion)
    expect(await follow(code)).toMatchObject({ state: 'not-shown', reason: 'Nêu chuyện riêng của người khác' })
    expect((await nobody.get('/public/publications/p1')).text).not.toContain('ông Năm')
  })

  test('tên chỉ được giữ khi đồng ý cho hiện', async () => {
    expect(problem.parse((await comment('Có tên', { name: 'Ông Hai' })).body)).toMatchObject({ code: 'invalid-request', errors: [{ path: 'nameMayBeShown', message: expect.stringContaining('đồng ý') }] })
  })

  test('chỉ văn phòng và Thường trực của cấp ủy ấy xử lý; người ngoài như không có ý kiến nào', async () => {
    await sent('Ai được đọc?')
    const { id } = await opened('Ai được đọc?')
    const body = { expectedVersion: 1, data: { says: 'Vâng' } }
    for (const person of ['canbo.phuong', 'vanphong.tinh', 'mattran.tinh', 'quantri'])
      expect(problem.parse((await (await server.as(person)).send('POST', `/opinions/${id}/acts/answer-opinion`, body)).body), person).toMatchObject({ code: 'not-found' })
    expect(problem.parse((await (await server.as('uyvien.phuong')).send('POST', `/opinions/${id}/acts/answer-opinion`, body)).body)).toMatchObject({
      code: 'refused',
      refusals: [{ code: 'opinion.by-committee', ground: 'practice' }],
    })
    expect((await open(await server.as('uyvien.phuong'))).length).toBe(0)
    expect(problem.parse((await nobody.get('/opinions')).body)).toMatchObject({ code: 'unauthenticated' })
  })

  test('hai người cùng xử lý thì người sau được báo là đã có người làm', async () => {
    await sent('Cùng lúc')
    const { id } = await opened('Cùng lúc')
    const show = () => office.send('POST', `/opinions/${id}/acts/moderate-opinion`, { expectedVersion: 1, data: { shown: true } })
    expect((await show()).status).toBe(200)
    expect(problem.parse((await show()).body)).toMatchObject({ status: 409, code: 'opinion-changed' })
  })

  test('người gửi xóa thì chữ không còn, chuỗi vẫn nguyên và vẫn nói có một góp ý đã được nhận', async () => {
    const { code } = await sent('Xin rút lại', { name: 'Bà Tư', nameMayBeShown: true })
    const { id } = await opened('Xin rút lại')
    const { rows: before } = await server.database.owner.query<{ says: string; salt: Buffer }>('select says, says_salt as salt from comment_words where opinion = $1', [id])
    expect((await nobody.send('POST', '/public/comments/erase', { code })).status).toBe(204)
    expect((await nobody.send('POST', '/public/comments/erase', { code })).status).toBe(204)
    expect(await follow(code)).toMatchObject({ state: 'erased', says: null, name: null })
    const events = await streamOf(id)
    expect(verifyChain(events.map(({ text, salt: ofEvent, ...link }) => ({ ...link, sealed: { text, salt: ofEvent } })))).toEqual([])
    expect(events.map(({ type }) => type)).toEqual(['CommentReceived', 'CommentErased'])
    const text = events[0]?.text ?? ''
    expect(text).not.toMatch(/Xin rút lại|Bà Tư|10\.0\.0/)
    const [{ says, salt } = { says: '', salt: Buffer.alloc(0) }] = before
    expect(JSON.parse(text)).toMatchObject({ by: null, data: { says: sealOf(says, salt) } })
    const { rows } = await server.database.owner.query('select says, says_salt, name, name_salt from comment_words where opinion = $1', [id])
    expect(rows).toEqual([{ says: null, says_salt: null, name: null, name_salt: null }])
  })

  test('mã không đúng thì không có gì', async () => {
    for (const path of ['follow-up', 'erase'])
      expect(problem.parse((await nobody.send('POST', `/public/comments/${path}`, { code: 'ABCD-EFGH' })).body)).toMatchObject({ status: 404, code: 'follow-up-code-unknown' })
  })
})

describe('Gửi quá nhiều', () => {
  test('y nguyên một góp ý từ cùng một nơi thì không ghi hai lần', async () => {
    const here = from('10.1.0.1')
    expect((await comment('Hai lần', {}, here)).status).toBe(201)
    expect(problem.parse((await comment('Hai lần', {}, here)).body)).toMatchObject({ status: 409, code: 'comment-already-received' })
    expect((await comment('Hai lần', {}, from('10.1.0.2'))).status).toBe(201)
  })

  test('một nơi chỉ gửi được chừng ấy trong một giờ, kể cả cùng một lúc; nơi khác không bị ảnh hưởng, giờ sau lại được', async () => {
    const here = from('2001:db8:1:2::7')
    const many = await Promise.all(Array.from({ length: COMMENTS_ALLOWED.withinTheHour + 3 }, (_, place) => comment(`Góp ý ${place}`, {}, here)))
    expect(many.filter(({ status }) => status === 201)).toHaveLength(COMMENTS_ALLOWED.withinTheHour)
    expect(problem.parse((await comment('Thêm nữa', {}, from('2001:db8:1:2:aaaa::1'))).body)).toMatchObject({ status: 429, code: 'too-many-requests' })
    expect((await comment('Từ nơi khác', {}, from('2001:db8:1:3::1'))).status).toBe(201)
    instant = '2026-01-05T03:01:00.000Z'
    expect((await comment('Giờ sau', {}, here)).status).toBe(201)
    instant = '2026-01-05T02:00:00.000Z'
  })
})

describe('Điều 9 khoản 3: Mặt trận phản ánh ý kiến của Nhân dân', () => {
  const relayed = { committee: 'phuong', publication: null, says: 'Bà con mong có thêm điểm lưu động', from: 'Tổ dân phố 3', knownOn: '2025-12-22' }

  test('tự mình phản ánh; chậm thì vẫn nhận và hiện là chậm; cấp ủy ghi đã làm gì, rồi ai cũng đọc', async () => {
    const made = read(await front.send('POST', '/opinions/acts/relay-opinion', { data: relayed }), 201, opinion)
    expect(made).toMatchObject({ channel: 'relayed', mine: false, open: true, relay: { from: 'Tổ dân phố 3', inTime: false, body: { id: 'ban.mattran.tinh' } } })
    expect(await open(front)).toMatchObject([{ id: made.id }])
    expect(read(await nobody.get('/public/opinions'), 200, shownOpinionList).items).toEqual([])
    read(await acting(office, relayed.says, 'moderate-opinion', { shown: true }), 200, opinion)
    read(await acting(office, relayed.says, 'answer-opinion', { says: 'Đã giao tổ một cửa khảo sát.' }), 200, opinion)
    expect(read(await nobody.get('/public/opinions'), 200, shownOpinionList).items).toMatchObject([
      { channel: 'relayed', from: 'Tổ dân phố 3', relayedBy: { id: 'ban.mattran.tinh' }, says: relayed.says, answer: { says: 'Đã giao tổ một cửa khảo sát.' } },
    ])
  })

  test('về một điều đã công khai thì hiện dưới điều ấy', async () => {
    const says = 'Nhân rộng ra toàn tỉnh'
    read(await front.send('POST', '/opinions/acts/relay-opinion', { data: { ...relayed, publication: 'p1', says, knownOn: '2026-01-05' } }), 201, opinion)
    read(await acting(office, says, 'moderate-opinion', { shown: true }), 200, opinion)
    expect(await onPage()).toContainEqual(expect.objectContaining({ says, from: 'Tổ dân phố 3' }))
  })

  test('người khác không phản ánh được; điều không có thì không phản ánh về nó được', async () => {
    expect(problem.parse((await office.send('POST', '/opinions/acts/relay-opinion', { data: relayed })).body)).toMatchObject({
      code: 'refused',
      refusals: [{ code: 'relay-opinion.by-front', ground: 'law', clauses: [{ id: 'd9.k3' }] }],
    })
    expect(problem.parse((await front.send('POST', '/opinions/acts/relay-opinion', { data: { ...relayed, publication: 'p9' } })).body)).toMatchObject({
      refusals: [{ code: 'relay-opinion.publication-of-committee' }],
    })
  })
})

test('cấp ủy quy định không nhận góp ý thì trang nói vậy, và góp ý không được nhận', async () => {
  const administrator = await server.as('quantri')
  const data = { committee: 'coso', from: '2026-01-05', changes: { 'public-opinion.comments-accepted': false }, paper: { number: '5-QĐ/ĐU', date: '2026-01-05' } }
  expect((await administrator.send('POST', '/administration/acts/set-policy', { data })).status).toBe(200)
  await publish(server.database.write, 'p2', AN_ENCOURAGEMENT, { committee: 'coso' })
  expect(read(await nobody.get('/public/publications/p2'), 200, publicationPage).commentsAccepted).toBe(false)
  expect(problem.parse((await nobody.send('POST', '/public/publications/p2/comments', { says: 'Cho hỏi' }, from())).body)).toMatchObject({
    code: 'refused',
    refusals: [{ code: 'send-comment.accepted', ground: 'policy', policy: 'public-opinion.comments-accepted' }],
  })
})

test('quá hạn theo quy định nội bộ thì hiện là quá hạn', async () => {
  await sent('Bao giờ trả lời?')
  instant = '2026-01-19T02:00:00.000Z'
  const later = await open(await server.as('vanphong.phuong'))
  expect(later.find(({ says }) => says === 'Bao giờ trả lời?')).toMatchObject({ dueOn: '2026-01-16', overdue: true })
})
