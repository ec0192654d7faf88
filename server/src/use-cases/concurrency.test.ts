import { eventList, problem } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, drafted, type CaseRoad } from '../http/testing/case-road.ts'
import { read, type Answer, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'

let server: TestServer
let proposer: TestClient
let office: TestClient
let permanent: TestClient
beforeAll(async () => {
  server = await startTestServer()
  proposer = await server.as('canbo.phuong')
  office = await server.as('vanphong.phuong')
  permanent = await server.as('phobithu.phuong')
})
afterAll(() => server.stop())

const submitted = async (): Promise<CaseRoad> => {
  const road = await drafted(proposer)
  await act(road, proposer, 'submit', {})
  return road
}

const typesOf = async ({ id }: CaseRoad): Promise<string[]> =>
  read(await office.get(`/cases/${id}/events`), 200, eventList).items.map(({ type }) => type)

const statuses = (answers: readonly Answer[]): number[] => answers.map(({ status }) => status).sort((one, other) => one - other)

describe('Nhiều người cùng làm trên một hồ sơ', () => {
  test('hai người cùng vào sổ từ một phiên bản: đúng một người được, người kia biết vì sao', async () => {
    const road = await submitted()
    const other = await server.as('chanhvanphong.phuong')
    const body = { expectedVersion: 1, data: {} }
    const answers = await Promise.all([office, other].map((client) => client.send('POST', `/cases/${road.id}/acts/register`, body)))
    expect(statuses(answers)).toEqual([200, 409])
    const conflict = answers.find(({ status }) => status === 409)
    expect(problem.parse(conflict?.body)).toMatchObject({ code: 'version-conflict', version: 2, events: [{ type: 'PlanRegistered' }] })
    expect(await typesOf(road)).toEqual(['PlanSubmitted', 'PlanRegistered'])
  })

  test('Điều 4 khoản 3 điểm a: hai cơ quan cùng cho ý kiến từ một phiên bản thì cả hai đều được', async () => {
    const road = await submitted()
    await act(road, office, 'register', {})
    const bodies = ['thamdinh', 'phoihop', 'ubkt']
    await act(road, permanent, 'assign-appraisal', { lead: { body: 'ban.thamdinh.phuong' }, coordinating: [{ body: 'ban.phoihop.phuong' }, { body: 'ban.ubkt.phuong' }] })
    const asked = await Promise.all(bodies.slice(1).map((role) => server.as(`${role}.phuong`)))
    const body = { expectedVersion: road.version, data: { opinion: 'disagree', reasons: 'Chưa rõ nguồn kinh phí.' } }
    const answers = await Promise.all(asked.map((client) => client.send('POST', `/cases/${road.id}/acts/give-opinion`, body)))
    expect(statuses(answers)).toEqual([200, 200])
    expect((await typesOf(road)).slice(-2)).toEqual(['OpinionGiven', 'OpinionGiven'])
  })

  test('phiên bản cũ vẫn được khi điều việc ấy dựa vào không đổi, không được khi đã đổi', async () => {
    const road = await submitted()
    await act(road, office, 'register', {})
    await act(road, office, 'advise', { competence: 'within', note: 'Thuộc thẩm quyền của phường.' })
    const stale = (version: number) => office.send('POST', `/cases/${road.id}/acts/advise`, { expectedVersion: version, data: { competence: 'within', note: 'Bổ sung.' } })
    expect((await stale(2)).status).toBe(200)
    expect((await stale(1)).status).toBe(409)
  })

  test('phiên bản chưa có thì không nhận', async () => {
    const road = await submitted()
    const answer = await office.send('POST', `/cases/${road.id}/acts/register`, { expectedVersion: 9, data: {} })
    expect(problem.parse(answer.body)).toMatchObject({ code: 'version-conflict', version: 1, events: [] })
  })

  test('bản nháp đang được sửa ở nơi khác thì không bị ghi đè', async () => {
    const road = await drafted(proposer)
    const saving = (draftVersion: number, title: string) => proposer.send('PUT', `/cases/${road.id}/draft`, { draftVersion, plan: { title } })
    const answers = await Promise.all([saving(2, 'Một'), saving(2, 'Hai')])
    expect(statuses(answers)).toEqual([200, 409])
    expect(problem.parse(answers.find(({ status }) => status === 409)?.body)).toMatchObject({ code: 'draft-version-conflict', version: 3 })
  })

  test('gửi và sửa bản nháp cùng lúc: điều được gửi là điều đã lưu, không mất gì ở giữa', async () => {
    const road = await drafted(proposer)
    const sending = proposer.send('POST', `/cases/${road.id}/acts/submit`, { expectedVersion: 0, data: {} })
    const saving = proposer.send('PUT', `/cases/${road.id}/draft`, { draftVersion: 2, plan: { title: 'Bản sửa sau' } })
    const [sent, saved] = await Promise.all([sending, saving])
    // Either the draft was sent as it was, and is no more; or the change came first, and lacks what must be sent.
    expect([[200, 404], [422, 200]]).toContainEqual([sent.status, saved.status])
  })
})

describe('Gửi lại cùng một yêu cầu', () => {
  test('cùng mã, cùng nội dung, gửi song song nhiều lần: một việc, một câu trả lời', async () => {
    const road = await submitted()
    const send = () => office.send('POST', `/cases/${road.id}/acts/register`, { expectedVersion: 1, data: { number: '7' } }, { 'idempotency-key': road.id })
    const answers = await Promise.all(Array.from({ length: 12 }, send))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers[0]?.status).toBe(200)
    expect(await typesOf(road)).toEqual(['PlanSubmitted', 'PlanRegistered'])
    await act({ ...road, version: 2 }, office, 'advise', { competence: 'within', note: 'Thuộc thẩm quyền.' })
    expect((await send()).text).toBe(answers[0]?.text)
  })

  test('mã của người khác không phải là mã của mình', async () => {
    const road = await submitted()
    const headers = { 'idempotency-key': `chung-${road.id}` }
    expect((await office.send('POST', `/cases/${road.id}/acts/register`, { expectedVersion: 1, data: {} }, headers)).status).toBe(200)
    const answer = await permanent.send('POST', `/cases/${road.id}/acts/declare-within-competence`, { expectedVersion: 2, data: { basis: 'Quy chế' } }, headers)
    expect(answer.status).toBe(200)
  })

  test('một mã cho hai hồ sơ cùng lúc: chỉ một việc được ghi', async () => {
    const roads = await Promise.all([submitted(), submitted()])
    const headers = { 'idempotency-key': `hai-${roads[0]?.id}` }
    const answers = await Promise.all(roads.map(({ id }) => office.send('POST', `/cases/${id}/acts/register`, { expectedVersion: 1, data: {} }, headers)))
    expect(statuses(answers)).toEqual([200, 409])
    expect((await Promise.all(roads.map(typesOf))).flat().filter((type) => type === 'PlanRegistered')).toHaveLength(1)
  })

  test('xét thử không ghi gì, cả mã cũng không', async () => {
    const road = await submitted()
    const headers = { 'idempotency-key': `thu-${road.id}` }
    const trying = await office.send('POST', `/cases/${road.id}/acts/register?dryRun=1`, { expectedVersion: 1, data: { number: '1' } }, headers)
    expect(trying).toMatchObject({ status: 200, body: { version: 2, events: [{ type: 'PlanRegistered', hash: null }] } })
    expect(await typesOf(road)).toEqual(['PlanSubmitted'])
    expect((await office.send('POST', `/cases/${road.id}/acts/register`, { expectedVersion: 1, data: { number: '2' } }, headers)).status).toBe(200)
  })
})
