import type { ActData, ActName } from '@dam-lam/core'
import { aDeliberation, aLetter, aMeeting, anAssignment, aPlan, findings } from '@dam-lam/core/testing'
import type { LocalDate } from '@dam-lam/core'
import type { Office } from './office.ts'

/** The main road in eight acts, as people of one committee do them one after another. */
const STEPS = (today: LocalDate): readonly { readonly by: string; readonly act: ActName; readonly data: ActData<ActName> }[] => [
  { by: 'canbo.phuong', act: 'submit', data: {} },
  { by: 'vanphong.phuong', act: 'register', data: { number: '01' } },
  { by: 'bithu.phuong', act: 'declare-within-competence', data: { basis: 'Quy chế làm việc của cấp ủy' } },
  { by: 'bithu.phuong', act: 'assign-appraisal', data: anAssignment('phuong') },
  { by: 'thamdinh.phuong', act: 'report-appraisal', data: findings({}) },
  { by: 'bithu.phuong', act: 'put-to-collective', data: { body: 'standingCommittee' } },
  {
    by: 'vanphong.phuong',
    act: 'record-deliberation',
    data: aDeliberation('approved', { meeting: aMeeting({ committee: 'phuong', heldOn: today, carrying: 'approved' }) }),
  },
  { by: 'vanphong.phuong', act: 'issue-reply', data: { kind: 'approved', letter: aLetter({ date: today, signedBy: 'bithu.phuong' }) } },
]

/** Drafts with a whole plan, ready to be submitted. */
export async function prepareDrafts(office: Office, count: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let made = 0; made < count; made += 1) {
    const { id = '', draftVersion } = await office.post('canbo.phuong', '/cases', { kind: 'proposal' })
    await office.post('canbo.phuong', `/cases/${id}/draft`, { draftVersion, plan: aPlan() }, 'PUT')
    ids.push(id)
  }
  return ids
}

/** Walks each case from submit to reply; `lanes` cases at a time. Gives the milliseconds that each act took. */
export async function walkCases(office: Office, ids: readonly string[], lanes: number, today: LocalDate): Promise<readonly number[]> {
  const waiting = [...ids]
  const took: number[] = []
  const lane = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      let expectedVersion = 0
      for (const { by, act, data } of STEPS(today)) {
        const began = performance.now()
        const { version = 0 } = await office.post(by, `/cases/${id}/acts/${act}`, { expectedVersion, data })
        took.push(performance.now() - began)
        expectedVersion = version
      }
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return took
}
