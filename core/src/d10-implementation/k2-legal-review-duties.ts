import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { endedByWithdrawal, lapsed } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import { opinionDuty } from '../d04-go-ahead/k3a-g1-appraisal-duties.ts'
import { postKey } from '../organisations/post.ts'

const LEGAL_RISK = cite('d10.k2', 'xem xét rủi ro về pháp lý khi đánh giá cho chủ trương')

/** The inspection commission reports the legal risk before the meeting; the others who were asked add their opinion. */
export const legalReviewDuties = (file: CaseFile, context: DutyContext): readonly Duty[] => {
  const { legalReview } = file
  if (!legalReview) return []
  const decided = file.deliberations.find((deliberation) => deliberation.event > legalReview.assigned.event)
  const movedOn = file.receipts.find((receipt) => receipt.event > legalReview.assigned.event)
  const otherwise = decided
    ? lapsed(decided)
    : movedOn
      ? lapsed({ event: movedOn.event, on: movedOn.receivedOn, enteredOn: movedOn.enteredOn })
      : endedByWithdrawal(file)
  return legalReview.asked.map((asked) => {
    const duty = opinionDuty(asked, file.competentCommittee, LEGAL_RISK, context, otherwise)
    return postKey(asked.post) === postKey(legalReview.lead)
      ? { ...duty, id: `report-legal-risk/${legalReview.assigned.event}`, what: 'report-legal-risk' }
      : duty
  })
}
