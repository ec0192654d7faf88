import { cite } from '@dam-lam/law'
import { law, policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import { act, at, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { isVacated } from '../practice/vacated-posts.ts'
import type { Asked } from '../d04-go-ahead/k3a-g1-opinion.ts'
import { currentReceipt, type Entry } from '../d04-go-ahead/k3-receipt.ts'
import { permanentMembersOf, postKey, type Post } from '../organisations/post.ts'

/**
 * Legal risk (d10.k2): only for plans in the competence of the *provincial* standing committee, and only when assigned.
 * The provincial inspection commission leads; internal affairs and the Party bodies of police, procuracy and court join.
 */
export interface LegalReview {
  readonly assigned: Entry
  readonly lead: Post
  readonly dueOn: LocalDate | null
  /** The lead first, then the others; each answers by an opinion that names the legal risks. */
  readonly asked: readonly Asked[]
}

export interface AssignLegalReviewData {
  readonly lead: string
  readonly coordinating: readonly string[]
  readonly dueOn?: LocalDate | undefined
}

export interface LegalReviewEvents {
  readonly LegalReviewAssigned: AssignLegalReviewData
}

const LEGAL_RISK = law(
  cite('d10.k2', 'tham mưu cho Ban Thường vụ Tỉnh ủy xem xét rủi ro về pháp lý khi đánh giá cho chủ trương'),
)
const PROVINCIAL_ONLY = law(cite('d10.k2', 'thuộc thẩm quyền của Ban Thường vụ Tỉnh ủy khi được giao'))

const provincialCommittee = rule({
  id: 'assign-legal-review.provincial',
  basis: PROVINCIAL_ONLY,
  holds: ({ file, organisations }: Situation) => {
    const level = organisations.committee(file.competentCommittee)?.level
    return orElse(level === 'province', { committee: file.competentCommittee })
  },
})

/** Once for each receipt: a plan that was prepared again may hold other risks. Again where nobody is left of those who were asked. */
const notAssignedYet = rule({
  id: 'assign-legal-review.once',
  basis: practice,
  holds: ({ file }: Situation) =>
    orElse(
      file.legalReview === null ||
        file.legalReview.assigned.event < (currentReceipt(file)?.event ?? 0) ||
        file.legalReview.asked.some(({ post, asked, opinion }) => opinion === null && isVacated(file, post, asked.event)),
    ),
})

const inspectionCommissionLeads = rule({
  id: 'assign-legal-review.inspection-leads',
  basis: law(cite('d10.k2', 'Ủy ban Kiểm tra Tỉnh ủy chủ trì, phối hợp với Ban Nội chính Tỉnh ủy')),
  holds: ({ file, data, organisations }: Situation<AssignLegalReviewData>) => {
    const body = organisations.body(data.lead)
    return orElse(body?.kind === 'inspection' && body.committee === file.competentCommittee, { lead: data.lead })
  },
})

const othersKnown = rule({
  id: 'assign-legal-review.bodies-known',
  basis: practice,
  appliesWhen: ({ data }) => data.coordinating.length > 0,
  holds: ({ data, organisations }: Situation<AssignLegalReviewData>) => {
    const unknown = data.coordinating.filter((id) => organisations.body(id) === undefined || id === data.lead)
    return orElse(unknown.length === 0, { unknown })
  },
})

export const assignLegalReview = act({
  name: 'assign-legal-review',
  basis: LEGAL_RISK,
  power: [by('assign-legal-review.by-permanent-members', policy('legal-review.assigned-by-permanent-members'), ({ file }) => [permanentMembersOf(file.competentCommittee)])],
  moment: [at('assign-legal-review.stage', ['registered', 'in-appraisal', 'appraised', 'before-collective']), provincialCommittee, notAssignedYet],
  carries: [inspectionCommissionLeads, othersKnown],
  events: ({ data }: Situation<AssignLegalReviewData>) => [{ type: 'LegalReviewAssigned', data }],
})

/** Has the leading commission reported? The meeting waits for it. */
export const legalRiskReported = ({ legalReview }: CaseFile): boolean =>
  legalReview === null ||
  legalReview.asked.some(({ post, opinion }) => postKey(post) === postKey(legalReview.lead) && opinion !== null)

export const legalReviewHandlers: Handlers<keyof LegalReviewEvents> = {
  LegalReviewAssigned: (file, { data, on, enteredOn }, event) => {
    const assigned = { event, on, enteredOn }
    const dueOn = data.dueOn ?? null
    return {
      earlierLegalReviews: file.legalReview ? [...file.earlierLegalReviews, file.legalReview] : [],
      legalReview: {
        assigned,
        lead: { kind: 'body', body: data.lead },
        dueOn,
        asked: [data.lead, ...data.coordinating].map((body) => ({
          post: { kind: 'body', body },
          asked: assigned,
          dueOn,
          opinion: null,
        })),
      },
    }
  },
}
