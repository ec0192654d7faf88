import type { ActData } from '@dam-lam/core'
import { systemClock } from '../../clock.ts'
import { act, drafted, type CaseRoad } from './case-road.ts'
import { COMPLETE_PLAN } from './complete-plan.ts'
import type { TestClient } from './test-client.ts'

/** Signs people in as they are needed. */
export type SignIn = (person: string) => Promise<TestClient>

type Outcome = ActData<'record-deliberation'>['outcome']

/** A case before a committee, appraised by its body with the opinion of another. */
export async function appraisedRoad(as: SignIn, committee: string): Promise<CaseRoad> {
  const proposer = await as(`canbo.${committee}`)
  const road = await drafted(proposer, { ...COMPLETE_PLAN, implementers: [`canbo.${committee}`] })
  await act(road, proposer, 'submit', {})
  await act(road, await as(`vanphong.${committee}`), 'register', { number: '12' })
  const assignment = { lead: { body: `ban.thamdinh.${committee}` }, coordinating: [{ body: `ban.phoihop.${committee}` }] }
  await act(road, await as(`phobithu.${committee}`), 'assign-appraisal', assignment)
  await act(road, await as(`phoihop.${committee}`), 'give-opinion', { opinion: 'agree', reasons: 'Cách làm gọn, đúng chức năng của phường.' })
  await act(road, await as(`thamdinh.${committee}`), 'report-appraisal', {
    feasible: true,
    effective: true,
    withinConstitution: true,
    withinLaw: true,
    withinCharter: true,
    withinFunction: true,
    reasons: 'Đủ người, đủ phương tiện.',
    recommendation: 'Trình Ban Thường vụ.',
  })
  return road
}

/** The same case on the agenda of the standing committee. */
export async function tabledRoad(as: SignIn, committee: string): Promise<CaseRoad> {
  const road = await appraisedRoad(as, committee)
  await act(road, await as(`phobithu.${committee}`), 'put-to-collective', { body: 'standingCommittee' })
  return road
}

/** The same case after the standing committee has met on it. */
export async function deliberatedRoad(as: SignIn, committee: string, outcome: Outcome): Promise<CaseRoad> {
  const road = await tabledRoad(as, committee)
  await deliberate(as, road, committee, outcome)
  return road
}

/** The meeting of the standing committee. */
export async function deliberate(as: SignIn, road: CaseRoad, committee: string, outcome: Outcome): Promise<void> {
  const [inFavour, against] = outcome === 'refused' ? [0, 4] : outcome === 'approved' ? [4, 0] : [2, 2]
  await act(road, await as(`vanphong.${committee}`), 'record-deliberation', {
    meeting: {
      body: 'standingCommittee',
      heldOn: systemClock.read().today,
      total: 5,
      present: ['bithu', 'phobithu', 'uyvien', 'uyvien2'].map((role) => `${role}.${committee}`),
      for: inFavour,
      against,
      other: 0,
      minutes: 'Biên bản số 3',
      competenceBasis: 'Quy chế làm việc của cấp ủy',
    },
    outcome,
    reasons: 'Theo thảo luận tại cuộc họp',
    ...(outcome === 'prepare-again' && { missing: 'Chưa có phương án dự phòng.' }),
    ...(outcome === 'beyond-competence' && { proposedSolution: 'Đề nghị cấp trên cho chủ trương.' }),
    ...(outcome === 'approved' && { implementers: [`canbo.${committee}`], scope: scope() }),
  })
}

/** The letter to the proposer. */
export async function reply(as: SignIn, road: CaseRoad, committee: string, kind: ActData<'issue-reply'>['kind']): Promise<void> {
  await act(road, await as(`vanphong.${committee}`), 'issue-reply', {
    kind,
    letter: { number: '15-CV', date: systemClock.read().today, text: 'Trả lời đề xuất.', signedBy: `bithu.${committee}` },
  })
}

export function scope(): NonNullable<ActData<'record-deliberation'>['scope']> {
  const { from, to } = COMPLETE_PLAN.scope ?? {}
  if (from === undefined || to === undefined) throw new Error('the complete plan has no scope')
  return { what: 'Như kế hoạch', where: 'Ba thôn', from, to, resources: 'Như kế hoạch', pilot: false }
}
