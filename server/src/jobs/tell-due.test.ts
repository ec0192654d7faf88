import { noticeList, type NoticeList } from '@dam-lam/contract'
import { demoOrganisations } from '@dam-lam/core/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import { act, drafted, type CaseRoad } from '../http/testing/case-road.ts'
import { read } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { tellDue } from './tell-due.ts'

/** The day of receipt of every example: Wednesday 14/12/2022, nine o'clock. */
const RECEIPT = '2022-12-14T02:00:00.000Z'
let now = RECEIPT
const clock: Clock = { read: () => momentOf(new Date(now)) }
const at = (day: string): void => void (now = `${day}T02:00:00.000Z`)

let server: TestServer
beforeEach(async () => {
  now = RECEIPT
  server = await startTestServer(clock)
})
afterEach(() => server.stop())

async function submitted(): Promise<CaseRoad> {
  const desk = await server.as('canbo.phuong')
  const road = await drafted(desk)
  await act(road, desk, 'submit', {})
  return road
}

const tell = () => tellDue(server.database.jobs, demoOrganisations, clock.read())
async function told(): Promise<readonly string[]> {
  const { rows } = await server.database.owner.query<{ line: string }>(
    `select concat_ws(' ', split_part(duty, '/', 1), rung, day, 'hạn', due_on, post) as line from notice order by id`,
  )
  return rows.map(({ line }) => line)
}
const notices = async (person: string): Promise<NoticeList> => read(await (await server.as(person)).get('/notices'), 200, noticeList)

const REPLY = [
  'reply early 2023-01-19 hạn 2023-02-02 office/phuong',
  'reply last 2023-02-01 hạn 2023-02-02 office/phuong',
  'reply overdue 2023-02-03 hạn 2023-02-02 office/phuong',
  'reply superior 2023-02-07 hạn 2023-02-02 permanent-members/phuong',
]
const REGISTER = [
  'register last 2022-12-14 hạn 2022-12-15 office/phuong',
  'register overdue 2022-12-16 hạn 2022-12-15 office/phuong',
  'register superior 2022-12-20 hạn 2022-12-15 permanent-members/phuong',
]

describe('Nhắc việc đến hạn', () => {
  test('Điều 7 khoản 1: mỗi bậc đúng một lần, vào ngày của nó', async () => {
    await submitted()
    expect(await tell()).toBe(1)
    at('2023-01-18')
    await tell()
    expect(await told()).toEqual(REGISTER)
    for (const [index, day] of ['2023-01-19', '2023-02-01', '2023-02-03', '2023-02-07'].entries()) {
      at(day)
      expect(await tell()).toBe(1)
      expect(await tell()).toBe(0)
      expect(await told()).toEqual([...REGISTER, ...REPLY.slice(0, index + 1)])
    }
  })

  test('ngừng chạy bao lâu cũng vậy: chạy lại thì báo đủ, theo thứ tự đến hạn; hai máy cùng làm thì không báo hai lần', async () => {
    await submitted()
    at('2023-12-01')
    const counts = await Promise.all([tell(), tell(), tell()])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7)
    expect(await told()).toEqual([...REGISTER, ...REPLY])
  })

  test('đồng hồ chạy lùi rồi chạy tới: không mất, không báo lại', async () => {
    await submitted()
    at('2023-02-01')
    await tell()
    at('2022-12-01')
    expect(await tell()).toBe(0)
    at('2023-02-03')
    expect(await tell()).toBe(1)
    expect(await told()).toEqual([...REGISTER, ...REPLY.slice(0, 3)])
  })

  test('xong việc thì thôi nhắc; hạn dời thì nhắc theo hạn mới', async () => {
    const road = await submitted()
    await act(road, await server.as('vanphong.phuong'), 'register', { number: '12' })
    at('2023-02-01')
    await act(road, await server.as('bithu.phuong'), 'extend', { reason: 'Cần thẩm định thêm' })
    at('2023-12-01')
    await tell()
    expect(await told()).toEqual([
      'reply early 2023-03-09 hạn 2023-03-16 office/phuong',
      'reply last 2023-03-15 hạn 2023-03-16 office/phuong',
      'reply overdue 2023-03-17 hạn 2023-03-16 office/phuong',
      'reply superior 2023-03-21 hạn 2023-03-16 permanent-members/phuong',
    ])
  })
})

describe('Thông báo', () => {
  test('đến tay người giữ chức danh, chưa đọc đứng trước; người khác không thấy, cũng không đọc thay được', async () => {
    await submitted()
    at('2023-02-03')
    await tell()
    const office = await notices('vanphong.phuong')
    expect(office.unread).toBe(5)
    expect(office.items[0]).toMatchObject({ rung: 'overdue', what: 'reply', holder: { name: expect.stringContaining('Văn phòng') }, dueOn: '2023-02-02', readAt: null, settled: false })
    expect((await notices('bithu.phuong')).items.map(({ rung, what }) => `${what} ${rung}`)).toEqual(['register superior'])
    for (const person of ['canbo.phuong', 'vanphong.tinh', 'quantri']) expect(await notices(person)).toEqual({ items: [], nextCursor: null, unread: 0 })

    const [first] = office.items
    const path = `/notices/${first?.id}/read`
    expect((await (await server.as('quantri')).send('POST', path)).status).toBe(404)
    const desk = await server.as('vanphong.phuong')
    expect((await desk.send('POST', path)).status).toBe(204)
    expect((await desk.send('POST', path)).status).toBe(204)
    const after = await notices('vanphong.phuong')
    expect([after.unread, after.items.at(-1)?.id, after.items.at(-1)?.readAt]).toEqual([4, first?.id, '2023-02-03T02:00:00.000Z'])
    expect((await notices('chanhvanphong.phuong')).unread).toBe(5)
  })

  test('từng trang nối tiếp nhau; việc đã xong thì không còn là mới', async () => {
    const road = await submitted()
    at('2022-12-16')
    await tell()
    const desk = await server.as('vanphong.phuong')
    const first = read(await desk.get('/notices?limit=1'), 200, noticeList)
    const second = read(await desk.get(`/notices?limit=1&cursor=${first.nextCursor}`), 200, noticeList)
    expect([...first.items, ...second.items].map(({ rung }) => rung)).toEqual(['overdue', 'last'])
    expect(second.nextCursor).toBeNull()
    await act(road, desk, 'register', { number: '12' })
    const after = await notices('vanphong.phuong')
    expect([after.unread, after.items.map(({ settled }) => settled)]).toEqual([0, [true, true]])
  })
})
