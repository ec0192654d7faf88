import { cite } from '@dam-lam/law'
import type { Duty, DutyEnd } from '../kernel/duty.ts'
import { endedByWithdrawal, lapsed } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import { opinionDuty } from '../d04-go-ahead/k3a-g1-appraisal-duties.ts'
import type { Receipt } from '../d04-go-ahead/k3-receipt.ts'
import { postKey } from '../organisations/post.ts'
import type { LegalReview } from './k2-legal-review.ts'

const LEGAL_RISK = cite('d10.k2', 'xem xét rủi ro về pháp lý khi đánh giá cho chủ trương')

/** The inspection commission reports the legal risk before the meeting; the others who were asked add their opinion. */
export const legalReviewDuties = (file: CaseFile, context: DutyContext): readonly Duty[] =>
  [...file.earlierLegalReviews, ...(file.legalReview ? [file.legalReview] : [])].flatMap((review) => dutiesOf(review, file, context))

function dutiesOf(review: LegalReview, file: CaseFile, context: DutyContext): readonly Duty[] {
  const receipt = file.receipts.findLast(({ event }) => event < review.assigned.event)
  const otherwise = withoutObject(file, review, receipt)
  return review.asked.map((asked) => {
    const duty = opinionDuty(asked, receipt?.committee ?? file.competentCommittee, LEGAL_RISK, context, otherwise)
    return postKey(asked.post) === postKey(review.lead)
      ? { ...duty, id: `report-legal-risk/${review.assigned.event}`, what: 'report-legal-risk' }
      : duty
  })
}

/** After the meeting, a reply without one (an infeasible plan), or a plan that went elsewhere, nothing is left to review. */
function withoutObject(file: CaseFile, { assigned }: LegalReview, receipt: Receipt | undefined): DutyEnd | null {
  const met = file.deliberations.find(({ event }) => event > assigned.event)
  if (met) return lapsed(met)
  const movedOn = file.receipts.find(({ event }) => event > assigned.event)
  if (movedOn) return lapsed({ ...movedOn, on: movedOn.receivedOn })
  if (receipt?.reply) return lapsed(receipt.reply)
  const again = [...file.earlierLegalReviews, ...(file.legalReview ? [file.legalReview] : [])].find((review) => review.assigned.event > assigned.event)
  return again ? lapsed(again.assigned) : endedByWithdrawal(file)
}
