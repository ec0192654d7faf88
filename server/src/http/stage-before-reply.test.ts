import { caseList, caseView, eventList, problem, type CaseView } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, drafted, type CaseRoad } from './testing/case-road.ts'
import { COMPLETE_PLAN } from './testing/complete-plan.ts'
import { deliberate, deliberatedRoad, reply, scope, tabledRoad } from './testing/roads.ts'
import { read, type TestClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
const people = new Map<string, TestClient>()

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

async function as(person: string): Promise<TestClient> {
  const client = people.get(person) ?? (await server.as(person))
  people.set(person, client)
  return client
}

const viewFor = async (person: string, { id }: CaseRoad) => read(await (await as(person)).get(`/cases/${id}`), 200, caseView)
const lineFor = async (person: string, { id }: CaseRoad, query = '?limit=200') =>
  read(await (await as(person)).get(`/cases${query}`), 200, caseList).items.find((item) => item.id === id)
const eventFor = async (person: string, { id }: CaseRoad, type: string) =>
  read(await (await as(person)).get(`/cases/${id}/events`), 200, eventList).items.find((event) => event.type === type)

/** Everything that a view says of how far the case has come; that there was a meeting is said openly, in the history too. */
const told = ({ version: _version, withheld: _withheld, deliberations: _none, acts, ...view }: CaseView) => ({ ...view, acts: acts.filter(({ act: name }) => name !== 'withdraw') })

describe('Điều 4 khoản 3: trước văn bản trả lời, người đề xuất không thấy kết quả', () => {
  test.each([
    ['not-agreed', 'not-agreed'],
    ['approved', 'decided'],
    ['refused', 'decided'],
    ['prepare-again', 'prepare-again'],
  ] as const)('Điều 4 khoản 3: họp xong với kết quả %s, mọi nơi vẫn nói như trước khi họp', async (outcome, stage) => {
    const road = await tabledRoad(as, 'phuong')
    const before = await viewFor('canbo.phuong', road)
    const lineBefore = await lineFor('canbo.phuong', road)
    await deliberate(as, road, 'phuong', outcome)

    const after = await viewFor('canbo.phuong', road)
    expect(told(after)).toEqual(told(before))
    expect(after).toMatchObject({ deliberations: null, withheld: ['opinions', 'agenda', 'deliberations', 'appraisal', 'approval'] })
    expect(before.stage).toBe('before-collective')
    expect(await lineFor('canbo.phuong', road)).toEqual({ ...lineBefore, version: road.version })
    expect(await lineFor('canbo.phuong', road, `?stage=${stage}&limit=200`)).toBeUndefined()
    expect(await lineFor('canbo.phuong', road, '?stage=before-collective&limit=200')).toMatchObject({ stage: 'before-collective' })
    expect(await lineFor('thamdinh.phuong', road, `?stage=${stage}&limit=200`)).toBeUndefined()

    expect(await viewFor('vanphong.phuong', road)).toMatchObject({ stage })
    expect(await lineFor('vanphong.phuong', road, `?stage=${stage}&limit=200`)).toMatchObject({ stage })
    expect(await lineFor('vanphong.phuong', road, '?stage=before-collective&limit=200')).toBeUndefined()
  })

  test('Điều 4 khoản 3: gửi lại, rút hay việc khác bị từ chối bằng những lời không nói ra kết quả', async () => {
    const proposer = await as('canbo.phuong')
    const tabled = await tabledRoad(as, 'phuong')
    const refusals = async ({ id, version }: CaseRoad, name: string, data: object) =>
      read(await proposer.send('POST', `/cases/${id}/acts/${name}`, { expectedVersion: version, data }), 422, problem).refusals
    const asBefore = await refusals(tabled, 'resubmit', { plan: COMPLETE_PLAN })
    for (const outcome of ['not-agreed', 'approved', 'prepare-again'] as const) {
      const road = await deliberatedRoad(as, 'phuong', outcome)
      expect(await refusals(road, 'resubmit', { plan: COMPLETE_PLAN })).toEqual(asBefore)
      expect(JSON.stringify(await refusals(road, 'register', {}))).not.toMatch(/"stage":"(?!before-collective)/)
    }
    const decided = await deliberatedRoad(as, 'phuong', 'approved')
    expect(await refusals(decided, 'withdraw', { reason: 'Không còn cần' })).toMatchObject([{ code: 'withdraw.before-decision', data: { stage: 'before-collective' } }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: người đứng đầu đã quyết định; nghĩa vụ báo cáo của người ấy cũng chưa hiện', async () => {
    const road = await deliberatedRoad(as, 'phuong', 'not-agreed')
    const decision = { feasibleBecause: 'Đủ người, đủ xe.', acceptsResponsibility: true, scope: scope(), implementers: ['canbo.phuong'] }
    await act(road, await as('bithu.phuong'), 'head-decides', decision)
    const view = await viewFor('canbo.phuong', road)
    expect(view).toMatchObject({ stage: 'before-collective', override: null, approval: null })
    expect(view.duties.map(({ what }) => what)).not.toContain('report-override')
    expect(await eventFor('canbo.phuong', road, 'HeadDecided')).toMatchObject({ sight: 'withheld', data: null, by: null, text: null })
    expect((await viewFor('bithu.phuong', road)).duties.map(({ what }) => what)).toContain('report-override')
    expect(await eventFor('vanphong.tinh', road, 'HeadDecided')).toMatchObject({ sight: 'whole' })

    await reply(as, road, 'phuong', 'approved')
    const after = await viewFor('canbo.phuong', road)
    expect(after).toMatchObject({ stage: 'answered', override: { head: 'bithu.phuong' }, approval: { by: 'head' } })
    expect(after.duties.map(({ what }) => what)).toContain('report-override')
    expect(await eventFor('canbo.phuong', road, 'HeadDecided')).toMatchObject({ sight: 'whole' })
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: vượt thẩm quyền thì nghĩa vụ báo cáo lên chưa hiện trước văn bản trả lời', async () => {
    const road = await deliberatedRoad(as, 'phuong', 'beyond-competence')
    expect((await viewFor('vanphong.phuong', road)).duties.map(({ what }) => what)).toContain('report-beyond-competence')
    expect((await viewFor('canbo.phuong', road)).duties.map(({ what }) => what)).not.toContain('report-beyond-competence')
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: thẩm định thấy không khả thi thì trước văn bản trả lời chỉ là đã thẩm định', async () => {
    const proposer = await as('canbo.phuong')
    const road = await drafted(proposer)
    await act(road, proposer, 'submit', {})
    await act(road, await as('vanphong.phuong'), 'register', {})
    await act(road, await as('phobithu.phuong'), 'assign-appraisal', { lead: { body: 'ban.thamdinh.phuong' }, coordinating: [] })
    await act(road, await as('thamdinh.phuong'), 'report-appraisal', {
      feasible: false,
      effective: true,
      withinConstitution: true,
      withinLaw: true,
      withinCharter: true,
      withinFunction: true,
      reasons: 'Không đủ người.',
      recommendation: 'Trả lời người đề xuất.',
    })
    const before = await viewFor('canbo.phuong', road)
    await act(road, await as('phobithu.phuong'), 'notify-infeasible', { reasons: 'Không đủ người.' })
    expect(told(await viewFor('canbo.phuong', road))).toEqual(told(before))
    expect(await lineFor('canbo.phuong', road, '?stage=infeasible&limit=200')).toBeUndefined()
    expect(await lineFor('canbo.phuong', road, '?stage=appraised&limit=200')).toMatchObject({ stage: 'appraised' })
    expect(await eventFor('canbo.phuong', road, 'InfeasibilityNotified')).toMatchObject({ sight: 'withheld', data: null })
    await reply(as, road, 'phuong', 'infeasible')
    expect(await eventFor('canbo.phuong', road, 'InfeasibilityNotified')).toMatchObject({ sight: 'whole' })
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: có văn bản trả lời thì thấy được chuẩn bị lại, gửi lại được; vòng sau lại chờ văn bản mới', async () => {
    const proposer = await as('canbo.phuong')
    const road = await deliberatedRoad(as, 'phuong', 'prepare-again')
    await reply(as, road, 'phuong', 'prepare-again')
    const view = await viewFor('canbo.phuong', road)
    expect(view.stage).toBe('prepare-again')
    expect(view.acts.find(({ act: name }) => name === 'resubmit')).toMatchObject({ allowed: true, refusals: [] })
    expect(await lineFor('canbo.phuong', road, '?stage=prepare-again&limit=200')).toMatchObject({ stage: 'prepare-again' })

    await act(road, proposer, 'resubmit', { plan: { ...COMPLETE_PLAN, implementers: ['canbo.phuong'] } })
    await act(road, await as('vanphong.phuong'), 'register', {})
    await act(road, await as('phobithu.phuong'), 'put-to-collective', { body: 'standingCommittee' })
    await deliberate(as, road, 'phuong', 'not-agreed')
    const second = await viewFor('canbo.phuong', road)
    expect(second.stage).toBe('before-collective')
    expect(second.deliberations).toMatchObject([{ outcome: 'prepare-again' }])
  })
})
