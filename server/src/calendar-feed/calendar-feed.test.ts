import { calendarFeed, calendarFeedMade, problem } from '@dam-lam/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import { act, drafted } from '../http/testing/case-road.ts'
import { read, testClient } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'

const clock: Clock = { read: () => momentOf(new Date('2022-12-14T02:00:00.000Z')) }
let server: TestServer
beforeAll(async () => void (server = await startTestServer(clock)))
afterAll(() => server.stop())

const made = async (person: string): Promise<string> => {
  const { address } = read(await (await server.as(person)).send('POST', '/account/calendar', { password: TEST_PASSWORD }), 201, calendarFeedMade)
  return new URL(address).pathname.replace('/api/v1', '')
}
const fetched = (path: string) => testClient(server.app).get(path)

test('địa chỉ bí mật cho thấy việc đang chờ của người giữ nó, không cần đăng nhập; xong việc thì hết', async () => {
  const desk = await server.as('canbo.phuong')
  const road = await drafted(desk)
  await act(road, desk, 'submit', {})
  const path = await made('vanphong.phuong')
  const feed = await fetched(path)
  expect([feed.status, feed.headers['content-type'], feed.headers['cache-control']]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store'])
  expect(feed.text.match(/^UID:.*/gm)).toHaveLength(2)
  expect(feed.text).toContain('DTSTART;VALUE=DATE:20230202')
  expect(feed.text).toContain(`URL:http://localhost:8080/ho-so/${road.id}`)
  expect((await fetched(await made('vanphong.tinh'))).text).not.toContain('BEGIN:VEVENT')
  await act(road, await server.as('vanphong.phuong'), 'register', { number: '12' })
  expect((await fetched(path)).text.match(/^UID:.*/gm)).toHaveLength(1)
})

test('địa chỉ mới thay địa chỉ cũ; thu hồi thì không còn gì; không ai thấy lại được bí mật', async () => {
  const [first, second] = [await made('bithu.phuong'), await made('bithu.phuong')]
  expect((await fetched(first)).status).toBe(404)
  expect((await fetched(second)).status).toBe(200)
  const head = await server.as('bithu.phuong')
  expect(read(await head.get('/account/calendar'), 200, calendarFeed)).toEqual({ since: '2022-12-14T02:00:00.000Z' })
  expect((await head.send('DELETE', '/account/calendar')).status).toBe(204)
  expect((await fetched(second)).status).toBe(404)
  expect(read(await head.get('/account/calendar'), 200, calendarFeed)).toEqual({ since: null })
})

test('trình duyệt để mở chưa phải là chủ tài khoản: sai mật khẩu thì không có địa chỉ nào, địa chỉ đang dùng vẫn đọc được', async () => {
  const path = await made('uyvien.phuong')
  const refused = await (await server.as('uyvien.phuong')).send('POST', '/account/calendar', { password: 'sai' })
  expect([refused.status, problem.parse(refused.body).code]).toEqual([403, 'wrong-password'])
  expect((await fetched(path)).status).toBe(200)
})

test('tài khoản bị tạm dừng thì địa chỉ cũng im', async () => {
  const path = await made('phobithu.phuong')
  await server.database.owner.query(`update account set standing = 'suspended' where person = 'phobithu.phuong'`)
  expect((await fetched(path)).status).toBe(404)
  for (const wrong of ['/calendar/x.ics', '/calendar/x', '/calendar/.ics']) expect((await fetched(wrong)).status).toBe(404)
})
