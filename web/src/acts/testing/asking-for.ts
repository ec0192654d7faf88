import type { CaseView, Me } from '@dam-lam/contract'
import { localDate } from '@dam-lam/core'
import type { Asking } from '../asking/asking.ts'
import type { Typed } from '../asking/question.ts'

const TODAY = localDate('2026-02-09')
const WARD = { id: 'phuong', name: 'Đảng ủy phường' }
const PROPOSER = { id: 'canbo.phuong', name: 'Cán bộ phường' }

/** A registered case of a ward, on an unregulated matter, as its office sees it. */
const VIEW: CaseView = {
  id: 'c1',
  version: 2,
  kind: 'proposal',
  stage: 'registered',
  stageSince: localDate('2026-01-06'),
  title: 'Tiếp nhận hồ sơ đất đai lưu động',
  sentence: 'Chờ Thường trực Đảng ủy phường giao thẩm định',
  edition: null,
  managingCommittee: WARD,
  competentCommittee: WARD,
  proposer: { person: PROPOSER, members: [], onBehalfOf: null },
  plan: { matters: [{ kind: 'unregulated', analysis: 'Chưa có văn bản nào quy định.' }], implementers: [PROPOSER.id] },
  planVersions: [],
  files: [],
  clock: null,
  receipts: [],
  supplementRequests: [],
  competence: [],
  skippedSuperiors: [],
  appraisal: null,
  advice: [],
  opinions: [],
  legalReview: null,
  agenda: null,
  deliberations: [],
  beyondCompetence: null,
  override: null,
  approval: null,
  unsuitableReports: [],
  withdrawal: null,
  urgent: null,
  implementation: { started: null, former: [], progress: [], difficulties: [], plans: [], inspections: [], stopped: null, completion: null, evaluation: null },
  incidents: [],
  encouragement: { measures: [], proposals: [], decisions: [], requests: [], deliveries: [], publications: [], takenUp: [] },
  protection: [],
  coordination: [],
  corrections: [],
  withdrawnPublications: [],
  dueDateMoves: [],
  successions: [],
  vacancies: [],
  adjustment: { of: null, by: [], mayBegin: false },
  duties: [],
  acts: [],
  why: ['competent-committee'],
  withheld: [],
  names: {},
}

const CLERK: Me = {
  person: { id: 'vanphong.phuong', name: 'Văn thư phường' },
  positions: [
    { id: 'vanphong.phuong/clerk', title: 'Cán bộ văn phòng Đảng ủy phường', post: 'clerk', committee: WARD.id, committeeName: WARD.name, body: null, bodyName: null, from: localDate('2020-01-01'), to: null },
  ],
  watches: [],
  oversees: [],
  managedBy: WARD.id,
  managedByName: WARD.name,
}

export interface AskedHere {
  readonly typed?: Typed
  readonly view?: Partial<CaseView>
  readonly me?: Partial<Me>
}

/** A question asked at the office of a ward; a test changes the one thing that it is about. */
export const askingFor = ({ typed = {}, view = {}, me = {} }: AskedHere): Asking => ({ view: { ...VIEW, ...view }, me: { ...CLERK, ...me }, today: TODAY, typed })
