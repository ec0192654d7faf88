import { caseView, dutyList } from '@dam-lam/contract'
import { STAGES } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { resourcesOn } from '../use-cases/resources.ts'
import type { Resources } from '../use-cases/resources.ts'
import { DEMO_ORGANISATION } from './demo-organisation.ts'
import { ensureDemoCases } from './ensure-demo-cases.ts'
import { ensureDemoModel } from './ensure-demo-model.ts'
import { ensureDemoOpinions } from './ensure-demo-opinions.ts'

let server: TestServer
let resources: Resources
beforeAll(async () => {
  server = await startTestServer()
  resources = resourcesOn(server.database, server.clock)
  await ensureDemoCases(resources)
})
afterAll(() => server.stop())

const everyEvent = async (): Promise<unknown> => (await server.database.owner.query('select stream, position from event order by 1, 2')).rows

describe('Dữ liệu minh họa', () => {
  test('cây tổ chức đúng như đã hẹn: mỗi cấp ủy năm ủy viên ban thường vụ, bảy ủy viên ban chấp hành', async () => {
    const { organisations } = await resources.organisations.at(1)
    const { today } = server.clock.read()
    for (const committee of ['coso', 'phuong', 'tinh']) {
      expect(organisations.members(committee, 'standingCommittee', today)).toHaveLength(5)
      expect(organisations.members(committee, 'executiveCommittee', today)).toHaveLength(7)
    }
    expect(organisations.chainAbove('coso', today)).toEqual(['phuong', 'tinh', 'trunguong'])
    expect(organisations.committee('trunguong')?.external).toBe(true)
    expect(organisations.body('ban.thamdinh.phuong')?.committee).toBe('phuong')
    expect(organisations.positionsOf('quantri', today)).toMatchObject([{ post: 'administrator' }])
  })

  test('nói rõ là minh họa', () => {
    const { committees, bodies, people } = DEMO_ORGANISATION
    expect([...committees, ...bodies, ...people].filter(({ name }) => !name.includes('(minh họa)'))).toEqual([])
  })

  test('có hồ sơ ở mọi giai đoạn mà hồ sơ có thể đến; đúng hạn, trễ hạn, khai đúng hạn và quá hạn đều có', async () => {
    const { rows } = await server.database.owner.query<{ id: string; stage: string; title: string }>(
      `select case_id as id, stage, title from case_summary union all select case_id, 'draft', title from case_draft`,
    )
    expect([...new Set(rows.map(({ stage }) => stage))].sort()).toEqual([...STAGES].sort())
    expect(rows.filter(({ title }) => title !== '' && !title.startsWith('(Minh họa) '))).toEqual([])

    const states = await Promise.all(
      [
        ['vanphong.phuong', 'minh-hoa-02'],
        ['vanphong.phuong', 'minh-hoa-10'],
        ['vanphong.tinh', 'minh-hoa-11'],
        ['vanphong.coso', 'minh-hoa-12'],
      ].map(async ([person = '', id = '']) => read(await (await server.as(person)).get(`/cases/${id}`), 200, caseView).clock?.state),
    )
    expect(states).toEqual(['overdue', 'on-time', 'late', 'stated-on-time'])
  })

  test('Điều 4 khoản 3 điểm b: quyết định một mình thì có nghĩa vụ báo cáo ngay', async () => {
    const head = await server.as('bithu.phuong')
    const duties = read(await head.get('/duties?state=open'), 200, dutyList).items
    expect(duties).toContainEqual(expect.objectContaining({ caseId: 'minh-hoa-07', what: 'report-override', due: expect.objectContaining({ kind: 'policy' }) }))
  })

  test('chạy lại thì không có gì thêm', async () => {
    const before = await everyEvent()
    await ensureDemoCases(resources)
    expect(await everyEvent()).toEqual(before)
  })

  test('trang công khai có điều đã công khai, mô hình được nhân rộng, góp ý đã trả lời và góp ý đang chờ; khởi động lần nữa không thêm gì', async () => {
    await ensureDemoModel(resources)
    await ensureDemoOpinions(resources)
    const before = await everyEvent()
    await ensureDemoModel(resources)
    await ensureDemoOpinions(resources)
    expect(await everyEvent()).toEqual(before)
    const { rows } = await server.database.owner.query('select shown, open from public_opinion order by shown, open')
    expect(rows).toEqual([{ shown: false, open: true }, { shown: false, open: true }, { shown: true, open: false }])
    expect((await server.app.inject('/cong-khai')).body).toContain('(minh họa)')
    expect((await server.app.inject('/cong-khai?loai=model')).body).toContain('Đang áp dụng tại: Khu dân cư của cơ sở (minh họa)')
  })
})
