import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { permanentMembersOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import type { Entry } from './k3-receipt.ts'

/**
 * The committee looks whether the matter is within its competence (d4.k2) and answers for having found the right
 * level (d7.k1). Assigning an appraisal says so without words, where policy lets it.
 */
export interface Competence extends Entry {
  readonly committee: string
  readonly basis: string
}

export interface DeclareCompetenceData {
  readonly basis: string
}

export interface CompetenceEvents {
  readonly CompetenceDeclared: { readonly committee: string; readonly basis: string }
}

const FIND_THE_LEVEL = law(
  cite('d4.k2', 'Cấp ủy, tổ chức đảng tiếp nhận, xem xét'),
  cite('d7.k1', 'chịu trách nhiệm xác định đúng cấp có thẩm quyền để báo cáo xin ý kiến'),
)

export const declareWithinCompetence = act({
  name: 'declare-within-competence',
  basis: FIND_THE_LEVEL,
  power: [by('declare-within-competence.by-permanent-members', FIND_THE_LEVEL, ({ file }) => [permanentMembersOf(file.competentCommittee)])],
  moment: [at('declare-within-competence.stage', ['registered'])],
  carries: [writtenOut('declare-within-competence.basis', FIND_THE_LEVEL, (data: DeclareCompetenceData) => data.basis)],
  events: ({ file, data }: Situation<DeclareCompetenceData>) => [
    { type: 'CompetenceDeclared', data: { committee: file.competentCommittee, basis: data.basis } },
  ],
})

export const competenceHandlers: Handlers<keyof CompetenceEvents> = {
  CompetenceDeclared: (file, { data, on, enteredOn }, event) => ({
    competence: [...file.competence, { ...data, event, on, enteredOn }],
  }),
}
