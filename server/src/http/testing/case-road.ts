import { actAnswer, caseCreated, draftSaved, type ActAnswer } from '@dam-lam/contract'
import type { ActData, ActName, PlanDraft } from '@dam-lam/core'
import { COMPLETE_PLAN } from './complete-plan.ts'
import { read, type TestClient } from './test-client.ts'

/** A case on its way, with the version that whoever acts next has seen. */
export interface CaseRoad {
  readonly id: string
  version: number
}

/** A draft with this plan. */
export async function drafted(proposer: TestClient, plan: PlanDraft = COMPLETE_PLAN): Promise<CaseRoad> {
  const { id, draftVersion } = read(await proposer.send('POST', '/cases', { kind: 'proposal' }), 201, caseCreated)
  read(await proposer.send('PUT', `/cases/${id}/draft`, { draftVersion, plan }), 200, draftSaved)
  return { id, version: 0 }
}

/** A case of urgent action, in which nothing has been recorded. */
export async function urgentDraft(cadre: TestClient): Promise<CaseRoad> {
  const { id } = read(await cadre.send('POST', '/cases', { kind: 'urgent-action' }), 201, caseCreated)
  return { id, version: 0 }
}

/** A case of protection, in which nothing has been asked for. */
export async function protectionDraft(cadre: TestClient): Promise<CaseRoad> {
  const { id } = read(await cadre.send('POST', '/cases', { kind: 'protection' }), 201, caseCreated)
  return { id, version: 0 }
}

/** Does an act on the case as it now stands, and must succeed. */
export async function act<Name extends ActName>(road: CaseRoad, by: TestClient, name: Name, data: ActData<Name>, on?: string): Promise<ActAnswer> {
  const answer = await by.send('POST', `/cases/${road.id}/acts/${name}`, { expectedVersion: road.version, data, on })
  const done = read(answer, 200, actAnswer)
  road.version = done.version
  return done
}
