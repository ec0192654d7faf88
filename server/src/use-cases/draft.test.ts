import { caseCreated, caseView, draft, draftSaved, problem } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, drafted } from '../http/testing/case-road.ts'
import { COMPLETE_PLAN } from '../http/testing/complete-plan.ts'
import { read, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'

let server: TestServer
let proposer: TestClient
let office: TestClient
beforeAll(async () => {
  server = await startTestServer()
  proposer = await server.as('canbo.phuong')
  office = await server.as('vanphong.phuong')
})
afterAll(() => server.stop())

describe('Bản nháp', () => {
  test('Điều 4 khoản 1: lưu được khi còn thiếu, và nói ngay còn thiếu gì, gửi đi đâu, khi nào phải có trả lời', async () => {
    const road = await drafted(proposer, {})
    const { risks: _risks, ...plan } = COMPLETE_PLAN
    const saved = read(await proposer.send('PUT', `/cases/${road.id}/draft`, { draftVersion: 2, plan }), 200, draftSaved)
    expect(saved).toMatchObject({ draftVersion: 3, missing: [{ code: 'plan.risks', clauses: [{ id: 'd4.k1' }] }] })
    expect(read(await proposer.get(`/cases/${road.id}/draft`), 200, draft)).toMatchObject({ draftVersion: 3, plan, receivingCommittee: { id: 'phuong' }, missing: saved.missing })
  })

  test('chữ gõ theo dạng tổ hợp được nhận và giữ theo dạng dựng sẵn', async () => {
    const road = await drafted(proposer, { title: 'Đề án Quảng Ngãi'.normalize('NFD') })
    expect(read(await proposer.get(`/cases/${road.id}/draft`), 200, draft).plan.title).toBe('Đề án Quảng Ngãi'.normalize('NFC'))
  })

  test('sửa bằng việc «revise»: đè lên bản đang có; đã gửi thì không sửa được nữa', async () => {
    const road = await drafted(proposer, {})
    const revise = (expectedVersion: number, query = '') =>
      proposer.send('POST', `/cases/${road.id}/acts/revise${query}`, { expectedVersion, data: { plan: COMPLETE_PLAN } })
    expect(await revise(0, '?dryRun=1')).toMatchObject({ status: 200 })
    expect(read(await proposer.get(`/cases/${road.id}/draft`), 200, draft).plan).toEqual({})
    expect(await revise(0)).toMatchObject({ status: 200, body: { version: 0, events: [] } })
    await act(road, proposer, 'submit', {})
    expect(problem.parse((await revise(0)).body)).toMatchObject({ code: 'version-conflict', version: 1 })
    expect(problem.parse((await revise(1)).body)).toMatchObject({ code: 'refused', refusals: [{ code: 'revise.stage', ground: 'practice' }] })
    expect(await (await server.as('canbo.coso')).send('POST', `/cases/${road.id}/acts/revise`, { expectedVersion: 0, data: { plan: {} } })).toMatchObject({ status: 404 })
  })

  test('xóa được khi chưa gửi, và chỉ người viết xóa được', async () => {
    const road = await drafted(proposer, {})
    expect((await office.send('DELETE', `/cases/${road.id}/draft`)).status).toBe(404)
    expect((await proposer.send('DELETE', `/cases/${road.id}/draft`)).status).toBe(204)
    expect((await proposer.get(`/cases/${road.id}`)).status).toBe(404)
  })

  test('Điều 4 khoản 3: bản giấy do văn phòng nhập thì ngày nhận là ngày giấy đến', async () => {
    const { id } = (await office.send('POST', '/cases', { kind: 'proposal', proposer: 'canbo2.phuong' })).body as { id: string }
    await office.send('PUT', `/cases/${id}/draft`, { draftVersion: 1, plan: COMPLETE_PLAN })
    const road = { id, version: 0 }
    const early = await proposer.send('POST', `/cases/${id}/acts/submit`, { expectedVersion: 0, data: {} })
    expect(early.status).toBe(404)
    await act(road, office, 'submit', { receivedOn: server.clock.read().today })
    const view = read(await office.get(`/cases/${id}`), 200, caseView)
    expect(view).toMatchObject({ stage: 'submitted', proposer: { person: { id: 'canbo2.phuong' } }, clock: { receivedOn: server.clock.read().today } })
  })

  test('Điều 4 khoản 4: hồ sơ xử lý cấp thiết chỉ chính cán bộ lập, không ai lập hộ', async () => {
    const { id } = read(await proposer.send('POST', '/cases', { kind: 'urgent-action' }), 201, caseCreated)
    expect(read(await proposer.get(`/cases/${id}`), 200, caseView)).toMatchObject({ kind: 'urgent-action', stage: 'draft', clock: null })
    const forAnother = await office.send('POST', '/cases', { kind: 'urgent-action', proposer: 'canbo2.phuong' })
    expect(problem.parse(forAnother.body)).toMatchObject({ code: 'refused', refusals: [{ code: 'urgent-action.by-the-cadre', clauses: [{ id: 'd4.k4' }] }] })
  })

  test('Điều 7 khoản 5: thường trực cấp ủy quản lý mở hồ sơ bảo vệ cho cán bộ; trước khi bắt đầu, không ai khác biết', async () => {
    const head = await server.as('bithu.phuong')
    const { id } = read(await head.send('POST', '/cases', { kind: 'protection', proposer: 'canbo2.phuong' }), 201, caseCreated)
    for (const person of ['canbo2.phuong', 'vanphong.phuong']) expect((await (await server.as(person)).get(`/cases/${id}`)).status).toBe(404)
    const road = { id, version: 0 }
    await act(road, head, 'initiate-protection', { person: 'canbo2.phuong', reason: 'Bị vu khống.' })
    const view = read(await (await server.as('canbo2.phuong')).get(`/cases/${id}`), 200, caseView)
    expect(view).toMatchObject({ kind: 'protection', stage: 'protection-requested', protection: [{ origin: 'initiated', person: 'canbo2.phuong', reason: 'Bị vu khống.' }] })
    const notTheirs = await office.send('POST', '/cases', { kind: 'protection', proposer: 'canbo2.phuong' })
    expect(problem.parse(notTheirs.body)).toMatchObject({ code: 'refused', refusals: [{ code: 'initiate-protection.by-permanent-members', clauses: [{ id: 'd7.k5' }] }] })
  })
})
