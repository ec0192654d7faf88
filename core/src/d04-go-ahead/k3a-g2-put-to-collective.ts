import { cite } from '@dam-lam/law'
import { law, policy } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { CollectiveBody } from '../organisations/organisations.ts'
import { permanentMembersOf } from '../organisations/post.ts'
import { currentAppraisal } from './k3a-g1-appraisal.ts'
import { foundWanting } from './k3a-g2-appraisal-report.ts'
import type { Entry } from './k3-receipt.ts'

/**
 * On the ground of the appraisal the permanent members put the plan to the standing committee, or to the executive
 * committee (d4.k3.a.g2). A plan that was prepared again goes back to the body that asked for it.
 */
export interface PutToCollectiveData {
  readonly body: CollectiveBody
}

export interface Agenda extends Entry {
  readonly committee: string
  readonly body: CollectiveBody
}

export interface CollectiveEvents {
  readonly PutToCollective: PutToCollectiveData & { readonly committee: string }
}

const ON_THE_APPRAISAL = law(cite('d4.k3.a.g2', 'căn cứ vào kết quả thẩm định trình ban thường vụ xem xét, thảo luận và quyết định hoặc trình cấp ủy thảo luận, quyết định'))

/** Prepared again and back in the arrival book, with an appraisal of this committee on file: it need not be appraised anew. */
const backAfterPreparation = (file: CaseFile): boolean =>
  file.stage === 'registered' &&
  file.receipts.at(-1)?.reason === 'resubmitted' &&
  currentAppraisal(file)?.committee === file.competentCommittee

const afterTheAppraisal = rule({
  id: 'put-to-collective.after-appraisal',
  basis: ON_THE_APPRAISAL,
  holds: ({ file }: Situation) =>
    orElse((file.stage === 'appraised' && currentAppraisal(file)?.report != null) || backAfterPreparation(file), { stage: file.stage }),
})

const notFoundWanting = rule({
  id: 'put-to-collective.not-infeasible',
  basis: policy('infeasible.may-go-to-collective'),
  appliesWhen: ({ file, policy }) => !policy['infeasible.may-go-to-collective'] && currentAppraisal(file)?.report != null,
  holds: ({ file }: Situation) => {
    const findings = currentAppraisal(file)?.report?.findings
    return orElse(findings !== undefined && !foundWanting(findings))
  },
})

/** The last word of a collective of this committee on the plan, if it has had one. */
const lastDeliberation = ({ deliberations, competentCommittee }: CaseFile) =>
  deliberations.findLast(({ committee }) => committee === competentCommittee)

const backToBodyThatAsked = rule({
  id: 'put-to-collective.body-that-asked',
  basis: law(cite('d4.k3.b.g3', 'cho chủ trương chuẩn bị lại để thảo luận, xem xét tiếp theo')),
  appliesWhen: ({ file }) => lastDeliberation(file)?.outcome === 'prepare-again',
  holds: ({ file, data }: Situation<PutToCollectiveData>) => {
    const expected = lastDeliberation(file)?.meeting.body ?? null
    return orElse(data.body === expected, { expected })
  },
})

const onToBodyReferredTo = rule({
  id: 'put-to-collective.body-referred-to',
  basis: law(cite('d4.k3.a.g2', 'hoặc trình cấp ủy thảo luận, quyết định')),
  appliesWhen: ({ file }) => lastDeliberation(file)?.outcome === 'refer-to-executive-committee',
  holds: ({ data }: Situation<PutToCollectiveData>) =>
    orElse(data.body === 'executiveCommittee', { expected: 'executiveCommittee' }),
})

export const putToCollective = act({
  name: 'put-to-collective',
  basis: ON_THE_APPRAISAL,
  power: [by('put-to-collective.by-permanent-members', law(cite('d4.k3.a.g2', 'Thường trực cấp ủy căn cứ vào kết quả thẩm định')), ({ file }) => [permanentMembersOf(file.competentCommittee)])],
  moment: [afterTheAppraisal, notFoundWanting],
  carries: [backToBodyThatAsked, onToBodyReferredTo],
  events: ({ file, data }: Situation<PutToCollectiveData>) => [
    { type: 'PutToCollective', data: { body: data.body, committee: file.competentCommittee } },
  ],
})

export const collectiveHandlers: Handlers<keyof CollectiveEvents> = {
  PutToCollective: (_file, { data, on, enteredOn }, event) => ({ agenda: { ...data, event, on, enteredOn } }),
}
