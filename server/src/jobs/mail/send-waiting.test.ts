import { createServer, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import { demoOrganisations } from '@dam-lam/core/testing'
import { problem, undeliveredMail } from '@dam-lam/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { momentOf, type Clock } from '../../clock.ts'
import { act, drafted } from '../../http/testing/case-road.ts'
import { read } from '../../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../../http/testing/test-server.ts'
import { tellDue } from '../tell-due.ts'
import { killedAtEachAwait } from '../testing/dying-program.ts'
import { mailServer } from '../testing/mail-server.ts'
import { sendWaiting } from './send-waiting.ts'
import { smtp } from './smtp.ts'

let now = '2022-12-14T02:00:00.000Z'
const clock: Clock = { read: () => momentOf(new Date(now)) }
const later = (minutes: number): void => void (now = new Date(Date.parse(now) + minutes * 60_000).toISOString())

let server: TestServer
beforeAll(async () => void (server = await startTestServer(clock)))
afterAll(() => server.stop())

/** One reminder, told to the two people of the office; only the clerk has an address. */
beforeEach(async () => {
  now = '2022-12-14T02:00:00.000Z'
  await server.database.owner.query('delete from mail')
  const clerk = await server.as('vanphong.phuong')
  expect((await clerk.send('PUT', '/account/mail-address', { password: TEST_PASSWORD, address: 'vanthu@phuong.example' })).status).toBe(204)
  const desk = await server.as('canbo.phuong')
  await act(await drafted(desk), desk, 'submit', {})
  await tellDue(server.database.jobs, demoOrganisations, clock.read(), { mail: true })
})

/** Something that listens and is no mail server. */
async function listener(answer: (socket: Socket) => void): Promise<string> {
  const open = new Set<Socket>()
  const listening: Server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    answer(socket)
  }).listen(0, '127.0.0.1')
  await once(listening, 'listening')
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    listening.close()
  })
  const address = listening.address()
  return `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

const send = (url: string) => sendWaiting(server.database.jobs, smtp({ url, from: 'damlam@example.vn' }, 300), 'https://damlam.example.vn', clock)
const undelivered = async () => read(await (await server.as('quantri')).get('/administration/undelivered-mail'), 200, undeliveredMail).items.map(({ person, why, letters }) => `${person.id} ${why} ${letters}`)

describe('Gửi thư nhắc việc', () => {
  test('thư đến nơi một lần; chỉ nói tên hồ sơ, việc, hạn và đường dẫn', async () => {
    const { url, received } = await mailServer()
    expect(await send(url)).toBe(1)
    expect(await send(url)).toBe(0)
    const [letter, ...others] = await received()
    expect(others).toEqual([])
    expect(letter?.subject).toBe('Sắp hết hạn: Vào sổ công văn đến')
    const { rows } = await server.database.owner.query<{ id: string; title: string; case: string }>(
      `select m.message_id as id, s.title, s.case_id as case from mail m join notice n on n.id = m.notice join case_summary s using (case_id) where m.sent_at is not null`,
    )
    expect(letter?.messageId).toBe(`<${rows[0]?.id}@dam-lam>`)
    expect(letter?.text?.trim().split('\n').slice(0, 4)).toEqual([
      'Sắp hết hạn: Vào sổ công văn đến.',
      `Hồ sơ: ${rows[0]?.title}`,
      'Hạn: 15/12/2022',
      `Xem và làm tại: https://damlam.example.vn/ho-so/${rows[0]?.case}`,
    ])
  })

  test('máy chủ thư vắng mặt, treo, nói nhảm hay đóng ngay: không mất thư nào; một giờ sau trở lại thì gửi', async () => {
    const away = ['smtp://127.0.0.1:1', await listener(() => undefined), await listener((socket) => void socket.end('xin chào\r\n')), await listener((socket) => void socket.destroy())]
    for (const url of away) {
      expect(await send(url)).toBe(0)
      later(15)
    }
    expect(await undelivered()).toEqual(['chanhvanphong.phuong no-address 1', 'vanphong.phuong trying 1'])
    const { url, received } = await mailServer()
    expect(await send(url)).toBe(1)
    expect(await received()).toHaveLength(1)
  })

  test('máy chủ từ chối tạm thời thì thử lại; từ chối hẳn thì thôi, và người quản trị thấy', async () => {
    expect(await send((await mailServer({ refuse: 451 })).url)).toBe(0)
    later(2)
    expect(await send((await mailServer({ refuse: 550 })).url)).toBe(0)
    later(120)
    const { url, received } = await mailServer()
    expect(await send(url)).toBe(0)
    expect(await undelivered()).toEqual(['chanhvanphong.phuong no-address 1', 'vanphong.phuong refused 1'])
    await (await server.as('vanphong.phuong')).send('PUT', '/account/mail-address', { password: TEST_PASSWORD, address: 'moi@phuong.example' })
    expect(await send(url)).toBe(1)
    expect(await received()).toHaveLength(1)
  })

  test('máy chủ đã nhận mà ta chưa kịp ghi: gửi lại đúng Message-ID ấy', async () => {
    const { url, received } = await mailServer()
    expect(await send(url)).toBe(1)
    await server.database.owner.query(`update mail set sent_at = null, next_try_at = $1 where sent_at is not null`, [now])
    expect(await send(url)).toBe(1)
    expect(new Set((await received()).map(({ messageId }) => messageId)).size).toBe(1)
    expect(await received()).toHaveLength(2)
  })

  test('hai máy cùng gửi: không thư nào đi hai lần', async () => {
    const { url, received } = await mailServer()
    await Promise.all([send(url), send(url)])
    expect(await received()).toHaveLength(1)
  })

  test('đồng hồ từng chạy trước rất xa: thư không bị giữ lại', async () => {
    await server.database.owner.query(`update mail set next_try_at = '2099-01-01'`)
    expect(await send((await mailServer()).url)).toBe(1)
  })

  test('người chưa có địa chỉ hiện ra cho người quản trị, không cho ai khác; địa chỉ sai dạng thì nói rõ', async () => {
    expect(await undelivered()).toEqual(['chanhvanphong.phuong no-address 1'])
    const clerk = await server.as('vanphong.phuong')
    expect((await clerk.get('/administration/undelivered-mail')).status).toBe(404)
    expect(problem.parse((await clerk.send('PUT', '/account/mail-address', { password: TEST_PASSWORD, address: 'không phải thư' })).body).code).toBe('invalid-request')
  })

  test('ngắt ở từng chỗ chờ của việc gửi: không mất thư nào, thư đi lần nữa vẫn mang đúng Message-ID', { timeout: 300_000 }, async () => {
    const { url, received } = await mailServer()
    const kills = await killedAtEachAwait(server.database.ownerUrl, now, `
      const { sendWaiting } = await import('./mail/send-waiting.ts')
      const { smtp } = await import('./mail/smtp.ts')
      await sendWaiting(pools.jobs, smtp({ url: ${JSON.stringify(url)}, from: 'damlam@example.vn' }), 'https://damlam.example.vn', resources.clock)
      console.log('done')`)
    expect(kills).toBeGreaterThan(3)
    const { rows } = await server.database.owner.query<{ id: string }>(`select message_id as id from mail where sent_at is not null`)
    expect(rows).toHaveLength(1)
    expect(new Set((await received()).map(({ messageId }) => messageId))).toEqual(new Set(rows.map(({ id }) => `<${id}@dam-lam>`)))
  })
})
