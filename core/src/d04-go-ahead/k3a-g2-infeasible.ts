import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { permanentMembersOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import { currentAppraisal } from './k3a-g1-appraisal.ts'
import { foundWanting } from './k3a-g2-appraisal-report.ts'

/** An appraisal that found the plan infeasible or ineffective: the proposer is told in writing (d4.k3.a.g2). */
export interface InfeasibleData {
  readonly reasons: string
}

export interface InfeasibleEvents {
  readonly InfeasibilityNotified: InfeasibleData
}

const TELL_IN_WRITING = law(cite('d4.k3.a.g2', 'báo cáo thẩm định xác định không khả thi, không hiệu quả thì thường trực cấp ủy chỉ đạo thông báo lại bằng văn bản'))

const appraisalFoundWanting = rule({
  id: 'notify-infeasible.appraisal-found-so',
  basis: TELL_IN_WRITING,
  appliesWhen: ({ file }) => currentAppraisal(file)?.report !== null && currentAppraisal(file) !== undefined,
  holds: ({ file }: Situation) => {
    const findings = currentAppraisal(file)?.report?.findings
    return orElse(findings !== undefined && foundWanting(findings))
  },
})

export const notifyInfeasible = act({
  name: 'notify-infeasible',
  basis: TELL_IN_WRITING,
  power: [by('notify-infeasible.by-permanent-members', TELL_IN_WRITING, ({ file }) => [permanentMembersOf(file.competentCommittee)])],
  moment: [at('notify-infeasible.after-appraisal', ['appraised'], TELL_IN_WRITING), appraisalFoundWanting],
  carries: [writtenOut('notify-infeasible.reasons', TELL_IN_WRITING, (data: InfeasibleData) => data.reasons)],
  events: ({ data }: Situation<InfeasibleData>) => [{ type: 'InfeasibilityNotified', data }],
})

export const infeasibleHandlers: Handlers<keyof InfeasibleEvents> = {
  InfeasibilityNotified: () => ({}),
}
