import { noticeList, type NoticeList } from '@dam-lam/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import { act, protectionDraft, type CaseRoad } from '../http/testing/case-road.ts'
import { read } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { resourcesOn } from '../use-cases/resources.ts'
import { climbDue } from './climb-due.ts'

/** Wednesday 14/12/2022, nine o'clock: protection is due on 15/12, climbs on 20/12, and again on 23/12. */
let now = ''
const clock: Clock = { read: () => momentOf(new Date(now)) }
const at = (day: string): void => void (now = `${day}T02:00:00.000Z`)

let server: TestServer
beforeEach(async () => {
  at('2022-12-14')
  server = await startTestServer(clock)
})
afterEach(() => server.stop())

const climb = () => climbDue(resourcesOn(server.database, clock, server.files))
const notices = async (person: string): Promise<NoticeList> => read(await (await server.as(person)).get('/notices'), 200, noticeList)
const status = async (person: string, { id }: CaseRoad): Promise<number> => (await (await server.as(person)).get(`/cases/${id}`)).status

async function asked(): Promise<CaseRoad> {
  const desk = await server.as('canbo.coso')
  const road = await protectionDraft(desk)
  await act(road, desk, 'request-protection', { reason: 'Bị đe dọa.' })
  return road
}

async function climbs(): Promise<readonly string[]> {
  const { rows } = await server.database.owner.query<{ line: string }>(`select concat_ws(' ', split_part(duty, '/', 1), rung, day, post) as line from notice order by id`)
  return rows.map(({ line }) => line)
}

describe('Điều 7 khoản 6: nghĩa vụ bảo vệ quá hạn được báo lên cấp trên', () => {
  test('mỗi cấp một lần, đúng ngày; từ lúc được báo mới xem được, và nhận thông báo', async () => {
    const road = await asked()
    at('2022-12-19')
    expect([await climb(), await status('bithu.phuong', road)]).toEqual([0, 404])
    at('2022-12-20')
    expect([await climb(), await climb(), await status('bithu.phuong', road), await status('bithu.tinh', road)]).toEqual([1, 0, 200, 404])
    at('2022-12-23')
    expect([await climb(), await status('bithu.tinh', road)]).toEqual([1, 200])
    expect(await climbs()).toEqual(['start-protection superior 2022-12-20 permanent-members/phuong', 'start-protection superior 2022-12-23 permanent-members/tinh'])
    expect((await notices('phobithu.tinh')).items.map(({ what, rung }) => `${what} ${rung}`)).toEqual(['start-protection superior'])
  })

  test('ngừng chạy nửa năm rồi chạy lại, ba máy cùng làm: một cấp, một lần; cấp trên nữa vẫn có đủ ngày', async () => {
    await asked()
    at('2023-06-01')
    const counts = await Promise.all([climb(), climb(), climb()])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await climbs()).toEqual(['start-protection superior 2023-06-01 permanent-members/phuong'])
    at('2023-06-05')
    expect(await climb()).toBe(0)
    at('2023-06-06')
    expect(await climb()).toBe(1)
  })

  test('thông báo bị mất giữa chừng thì lần sau vẫn có; đã ghi trong hồ sơ thì không ghi lại', async () => {
    await asked()
    at('2022-12-20')
    const dying = resourcesOn(server.database, clock, server.files)
    const broken = { ...dying, pools: { ...dying.pools, jobs: server.database.read } }
    await expect(climbDue(broken)).rejects.toThrow()
    expect(await climbs()).toEqual([])
    expect(await climb()).toBe(0)
    expect(await climbs()).toHaveLength(1)
  })

  test('đã có biện pháp thì thôi', async () => {
    const road = await asked()
    at('2022-12-16')
    await act(road, await server.as('bithu.coso'), 'apply-protection-measure', { of: 'protection/1', field: 'safety', what: 'Cử người đi cùng.', doneBy: 'Công an', from: clock.read().today })
    at('2023-06-01')
    expect(await climb()).toBe(0)
  })
})
