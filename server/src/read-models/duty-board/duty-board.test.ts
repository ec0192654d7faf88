import { dutyBoard, dutyList, type DutyBoard } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDemoCases } from '../../demo/ensure-demo-cases.ts'
import { read } from '../../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../../http/testing/test-server.ts'
import { resourcesOn } from '../../use-cases/resources.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  await ensureDemoCases(resourcesOn(server.database, server.clock))
})
afterAll(() => server.stop())

const board = async (person: string, query = ''): Promise<DutyBoard> => read(await (await server.as(person)).get(`/duties/board${query}`), 200, dutyBoard)
const lineOf = ({ items }: DutyBoard, id: string) => items.find(({ committee }) => committee.id === id)
const ASKED = ['appraise', 'give-opinion', 'report-legal-risk', 'answer-escalation', 'answer-coordination']

describe('Bảng nghĩa vụ', () => {
  test('Điều 7 khoản 1: người đứng đầu tỉnh thấy số việc của mọi cấp ủy bên dưới; chỉ cấp mình mở được danh sách', async () => {
    const { committee, items, total } = await board('bithu.tinh')
    expect(committee.id).toBe('tinh')
    expect(items.map(({ committee: { id }, below, listed }) => [id, below, listed])).toEqual([['tinh', true, true], ['phuong', true, false], ['coso', false, false]])
    for (const figure of ['open', 'overdue', 'onTime', 'statedOnTime', 'late'] as const) {
      expect(total.law[figure]).toBe(items.reduce((sum, { law }) => sum + law[figure], 0))
      expect(total.policy[figure]).toBe(items.reduce((sum, { policy }) => sum + policy[figure], 0))
    }
  })

  test.each(['tinh', 'phuong', 'coso'])('%s: đếm đúng như danh sách việc của cấp ủy ấy, hạn theo Quy định và nội bộ tách nhau', async (committee) => {
    const { items } = read(await (await server.as(`vanphong.${committee}`)).get('/duties?holder=committee&limit=200'), 200, dutyList)
    const own = items.filter(({ what }) => !ASKED.includes(what))
    const line = lineOf(await board(`vanphong.${committee}`, '?below=0'), committee)
    for (const kind of ['law', 'policy'] as const) {
      const stands = (state: string) => own.filter(({ due, state: is }) => due.kind === kind && is === state)
      expect(line?.[kind]).toEqual({
        open: stands('open').length,
        overdue: stands('overdue').length,
        onTime: stands('on-time').length,
        statedOnTime: stands('stated-on-time').length,
        late: stands('late').length,
        longestOverdue: Math.max(0, ...stands('overdue').map(({ lateBy }) => lateBy)),
      })
    }
  })

  test('lọc theo hạn và theo việc quá hạn; từng trang nối nhau', async () => {
    const overdue = await board('ubkt.tinh', '?overdue=1')
    expect(overdue.items.map(({ committee: { id } }) => id)).toContain('phuong')
    expect(overdue.items.every(({ law, policy }) => law.overdue + policy.overdue > 0)).toBe(true)
    const none = await board('bithu.tinh', '?dueFrom=2099-01-01')
    expect(none.items.map(({ law }) => law.open + law.overdue)).toEqual([0, 0, 0])
    const first = await board('bithu.tinh', '?limit=2')
    const second = await board('bithu.tinh', `?limit=2&cursor=${first.nextCursor}`)
    expect([...first.items, ...second.items]).toEqual((await board('bithu.tinh')).items)
    expect(second.nextCursor).toBeNull()
  })

  test('cấp dưới không xem bảng của cấp trên hay cấp khác; người không giữ chức danh ấy không có bảng nào', async () => {
    expect((await board('chanhvanphong.coso')).items.map(({ committee: { id } }) => id)).toEqual(['coso'])
    for (const [person, query] of [['bithu.coso', '?committee=phuong'], ['canbo.phuong', ''], ['uyvien.tinh', ''], ['thamdinh.tinh', '?committee=phuong'], ['quantri', ''], ['bithu.tinh', '?committee=trunguong'], ['bithu.tinh', '?committee=khong-co']] as const)
      expect([person, query, (await (await server.as(person)).get(`/duties/board${query}`)).status]).toEqual([person, query, 404])
  })
})
