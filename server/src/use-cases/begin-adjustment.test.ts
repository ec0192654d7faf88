import { caseCreated, caseView, draft as draftSchema, draftSaved, eventList, type CaseView } from '@dam-lam/contract'
import { aDeliberation, aLetter, aMeeting, anAssignment, findings } from '@dam-lam/core/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDemoCases } from '../demo/ensure-demo-cases.ts'
import { act, drafted, type CaseRoad } from '../http/testing/case-road.ts'
import { COMPLETE_PLAN } from '../http/testing/complete-plan.ts'
import { read, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { resourcesOn } from './resources.ts'

let server: TestServer
let proposer: TestClient
beforeAll(async () => {
  server = await startTestServer()
  await ensureDemoCases(resourcesOn(server.database, server.clock))
  proposer = await server.as('canbo.phuong')
})
afterAll(() => server.stop())

const view = async (person: string, id: string): Promise<CaseView> => read(await (await server.as(person)).get(`/cases/${id}`), 200, caseView)

/** From the submitted plan to the written reply that lets it start. */
async function approve(road: CaseRoad): Promise<void> {
  const heldOn = server.clock.read().today
  const [office, head, appraiser] = await Promise.all(['vanphong.phuong', 'bithu.phuong', 'thamdinh.phuong'].map((person) => server.as(person)))
  if (!office || !head || !appraiser) throw new Error('three people')
  await act(road, office, 'register', {})
  await act(road, head, 'assign-appraisal', { ...anAssignment('phuong'), coordinating: [] })
  await act(road, appraiser, 'report-appraisal', findings({}))
  await act(road, head, 'put-to-collective', { body: 'standingCommittee' })
  await act(road, office, 'record-deliberation', aDeliberation('approved', { meeting: aMeeting({ committee: 'phuong', heldOn, carrying: 'approved' }) }))
  await act(road, office, 'issue-reply', { kind: 'approved', letter: aLetter({ date: heldOn, signedBy: 'bithu.phuong' }) })
}

describe('Điều chỉnh phạm vi đã được cho chủ trương', () => {
  test('Điều 6 khoản 1: là một kế hoạch mới, bắt đầu bằng kế hoạch đã duyệt; duyệt rồi thì hai hồ sơ nêu nhau, phạm vi cũ không đổi', async () => {
    const old = await drafted(proposer)
    await act(old, proposer, 'submit', {})
    expect((await view('canbo.phuong', old.id)).adjustment).toEqual({ of: null, by: [], mayBegin: false })
    expect((await proposer.send('POST', '/cases', { kind: 'proposal', adjusts: old.id })).status).toBe(404)
    await approve(old)
    const before = await view('canbo.phuong', old.id)
    expect(before.adjustment).toEqual({ of: null, by: [], mayBegin: true })

    const { id, draftVersion } = read(await proposer.send('POST', '/cases', { kind: 'proposal', adjusts: old.id }), 201, caseCreated)
    const { plan } = read(await proposer.get(`/cases/${id}/draft`), 200, draftSchema)
    expect(plan).toMatchObject({ title: COMPLETE_PLAN.title, scope: before.approval?.scope, implementers: before.approval?.implementers })
    expect(plan.commitment).toBeUndefined()
    expect((await view('canbo.phuong', id)).adjustment.of).toEqual({ id: old.id, title: before.title })

    const wider = { ...COMPLETE_PLAN, title: 'Mở rộng ra hai phường' }
    read(await proposer.send('PUT', `/cases/${id}/draft`, { draftVersion, plan: wider }), 200, draftSaved)
    const road: CaseRoad = { id, version: 0 }
    await act(road, proposer, 'submit', {})
    expect((await view('canbo.phuong', id)).clock?.receivedOn).toBe(server.clock.read().today)
    expect((await view('canbo.phuong', old.id)).adjustment.by).toEqual([{ id, title: wider.title, approvedOn: null }])
    await approve(road)
    const after = await view('canbo.phuong', old.id)
    expect(after.adjustment.by).toEqual([{ id, title: wider.title, approvedOn: server.clock.read().today }])
    expect(after.approval).toEqual(before.approval)
    expect((await view('vanphong.phuong', id)).adjustment).toEqual({ of: { id: old.id, title: before.title }, by: [], mayBegin: false })
  })

  test('ai không xem được hồ sơ kia thì không thấy nó ở đâu, kể cả trong lịch sử; ai không có phần thì không đề nghị được', async () => {
    const cases = await server.database.owner.query<{ id: string; old: string }>(
      `select substr(stream, 6) as id, text::json #>> '{data,adjusts}' as old from event where type = 'AdjustmentProposed'`,
    )
    const [{ id, old } = { id: '', old: '' }] = cases.rows
    await server.database.owner.query(`delete from case_visibility where case_id = $1 and party = 'body/ban.thamdinh.phuong'`, [old])
    const asked = await server.as('thamdinh.phuong')
    expect((await asked.get(`/cases/${old}`)).status).toBe(404)
    const [seen, history] = [await asked.get(`/cases/${id}`), await asked.get(`/cases/${id}/events`)]
    expect(read(seen, 200, caseView).adjustment).toEqual({ of: null, by: [], mayBegin: false })
    expect(read(history, 200, eventList).items.find(({ type }) => type === 'AdjustmentProposed')?.sight).toBe('withheld')
    for (const { text } of [seen, history]) expect(text).not.toContain(old)
    for (const person of ['thamdinh.phuong', 'vanphong.phuong', 'canbo.tinh', 'quantri'])
      expect((await (await server.as(person)).send('POST', '/cases', { kind: 'proposal', adjusts: old })).status).toBe(404)
  })
})
