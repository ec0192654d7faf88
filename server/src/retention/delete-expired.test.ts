import { sessionHolder } from '../identity/session.ts'
import { momentOf } from '../clock.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, drafted } from '../http/testing/case-road.ts'
import { testClient } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { makeLink } from '../identity/one-time-link.ts'
import { AN_ENCOURAGEMENT, publish } from '../publication/testing/publish.ts'
import { deleteExpired, IDEMPOTENCY_DAYS } from './delete-expired.ts'
import { everyDay } from './every-day.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.stop())

const later = (hours: number) => momentOf(new Date(Date.parse(server.clock.read().instant) + hours * 3_600_000))
const count = async (table: string): Promise<number> => (await server.database.owner.query(`select from ${table}`)).rowCount ?? 0
const counts = async () => ({ session: await count('session'), sign_in_failure: await count('sign_in_failure'), idempotency_key: await count('idempotency_key') })

test('cái gì hết hạn thì xóa: phiên, lần đăng nhập hỏng, bước đăng nhập dở, mã chống gửi trùng; còn hạn thì giữ', async () => {
  const desk = await server.as('canbo.phuong')
  const road = await drafted(desk)
  await act(road, desk, 'submit', {})
  const headers = { 'idempotency-key': 'mã-này' }
  expect((await desk.send('POST', `/cases/${road.id}/acts/withdraw`, { expectedVersion: 1, data: { reason: 'Rút' } }, headers)).status).toBe(200)
  await testClient(server.app).send('POST', '/session', { username: 'canbo2.phuong', password: 'sai' })
  const kept = { session: 1, sign_in_failure: 1, idempotency_key: 1 }

  expect(await deleteExpired(server.database.write, server.clock.read())).toEqual({})
  expect(await counts()).toEqual(kept)
  expect(await deleteExpired(server.database.write, later(9))).toEqual({ session: 1 })
  expect(await deleteExpired(server.database.write, later(25))).toEqual({ sign_in_failure: 1 })
  expect(await deleteExpired(server.database.write, later(24 * (IDEMPOTENCY_DAYS + 1)))).toEqual({ idempotency_key: 1 })
})

test('liên kết dùng một lần quá hạn thì xóa', async () => {
  await makeLink(server.database.write, { person: null, removesFactors: false, hours: 24 }, server.clock.read().instant)
  expect(await deleteExpired(server.database.write, later(23))).not.toHaveProperty('one_time_link')
  expect(await deleteExpired(server.database.write, later(25))).toMatchObject({ one_time_link: 1 })
})

test('góp ý từ mạng nào đến thì một ngày sau không còn dấu vết; góp ý vẫn còn', async () => {
  await publish(server.database.write, 'p1', AN_ENCOURAGEMENT)
  expect((await testClient(server.app).send('POST', '/public/publications/p1/comments', { says: 'Rất hay' })).status).toBe(201)
  await deleteExpired(server.database.write, later(23))
  expect(await count('comment_sent')).toBe(1)
  await deleteExpired(server.database.write, later(25))
  expect([await count('comment_sent'), await count('comment_words'), await count('public_opinion')]).toEqual([0, 1, 1])
})

test('chứng cứ không bao giờ nằm trong số bị xóa: việc, lịch sử xem, bản nháp còn nguyên sau mười năm', async () => {
  const desk = await server.as('canbo.phuong')
  const road = await drafted(desk)
  await act(road, desk, 'submit', {})
  await drafted(desk)
  await desk.get(`/cases/${road.id}`)
  const evidence = ['event', 'replay_input', 'case_reading', 'case_draft', 'stream_head', 'person', 'person_position', 'account', 'duty', 'case_summary']
  const before = await Promise.all(evidence.map(count))
  await deleteExpired(server.database.write, later(24 * 3_653))
  expect(await Promise.all(evidence.map(count))).toEqual(before)
  expect(before.every((rows) => rows > 0)).toBe(true)
})

test('quyền ghi không tự xóa được mã chống gửi trùng còn hạn, dù có quyền gọi việc dọn', async () => {
  await expect(server.database.write.query('delete from idempotency_key')).rejects.toThrow(/permission denied/)
  await expect(server.database.read.query(`select * from delete_expired(now(), '1 s', '1 s', '1 s')`)).rejects.toThrow(/permission denied/)
})

test('phiên bị dọn thì không dùng được nữa', async () => {
  const answer = await testClient(server.app).send('POST', '/session', { username: 'bithu.phuong', password: TEST_PASSWORD })
  const token = String(answer.headers['set-cookie']).split(/[=;]/)[1] ?? ''
  expect(await sessionHolder(server.database, token, server.clock.read())).toMatchObject({ person: 'bithu.phuong' })
  await deleteExpired(server.database.write, later(24 * 8))
  expect(await sessionHolder(server.database, token, server.clock.read())).toBeUndefined()
})

test('mỗi ngày một lần, bắt đầu ngay; lần hỏng không chặn lần sau; dừng thì chờ lần đang chạy', async () => {
  let runs = 0
  const failures: unknown[] = []
  const daily = everyDay(
    async () => {
      runs += 1
      if (runs === 1) throw new Error('lần đầu hỏng')
    },
    (error) => failures.push(error),
    5,
  )
  await expect.poll(() => runs).toBeGreaterThan(1)
  await daily.stop()
  const stopped = runs
  expect(failures).toHaveLength(1)
  expect(runs).toBe(stopped)
})
