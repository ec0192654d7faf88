import { caseView, dutyList, eventList } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliberatedRoad, reply } from './http/testing/roads.ts'
import { read, type TestClient } from './http/testing/test-client.ts'
import { startTestServer, type TestServer } from './http/testing/test-server.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.stop())

const as = (person: string): Promise<TestClient> => server.as(person)

/** What was done once on the road to the reply, and is not to be done again. */
const OF_THE_ROAD: readonly string[] = ['submit', 'register', 'assign-appraisal', 'give-opinion', 'report-appraisal', 'put-to-collective', 'record-deliberation', 'issue-reply']

describe('Con đường chính của một đề xuất', () => {
  test('Điều 4: từ bản nháp đến văn bản trả lời đúng hạn', async () => {
    const road = await deliberatedRoad(as, 'phuong', 'approved')
    await reply(as, road, 'phuong', 'approved')

    const office = await as('vanphong.phuong')
    const view = read(await office.get(`/cases/${road.id}`), 200, caseView)
    expect(view).toMatchObject({
      version: 8,
      stage: 'answered',
      managingCommittee: { id: 'phuong' },
      competentCommittee: { id: 'phuong' },
      clock: { state: 'on-time', daysLeft: null, lateBy: 0, basis: { id: 'd4.k3', label: 'Điều 4 khoản 3' } },
      approval: { by: 'collective', planVersion: 1 },
      withheld: [],
    })
    const allowed = view.acts.filter((act) => act.allowed).map(({ act }) => act)
    expect(allowed).toContain('correct-entry')
    expect(allowed.filter((act) => OF_THE_ROAD.includes(act))).toEqual([])

    const { items } = read(await office.get(`/cases/${road.id}/events`), 200, eventList)
    expect(items.map(({ type }) => type)).toEqual([
      'PlanSubmitted',
      'PlanRegistered',
      'AppraisalAssigned',
      'OpinionGiven',
      'AppraisalReported',
      'PutToCollective',
      'CollectiveDeliberated',
      'ReplyIssued',
    ])

    const duties = read(await office.get('/duties?holder=me&state=discharged'), 200, dutyList).items
    expect(duties.map(({ what, due, state, clauses }) => [what, due.kind, state, clauses.map(({ id }) => id)])).toEqual([
      ['register', 'policy', 'on-time', []],
      ['reply', 'law', 'on-time', ['d4.k3']],
    ])
  })
})
