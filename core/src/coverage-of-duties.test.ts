import { PROVISION_IDS } from '@dam-lam/law'
import { describe, expect, test } from 'vitest'
import { DUTY_NAMES } from './case/duties.ts'
import { COVERAGE } from './coverage.ts'
import { aCase, aDifficulty, anEncouragementPlan, anUnsuitablePlan, anUrgentAct, anUrgentCase, anUrgentReport, aVerifiedCase, aWrittenAccount, anEncouragementDecision, anEvaluatedCase, aProposalUp, aCoordinationRequest, anEscalation, aProtectionCase, aProtectionRequest } from './testing/index.ts'

/** Cases that between them raise every duty there is: a duty is derived, so it has to happen before it can be asked for its clauses. */
const ward = aCase({ plan: anUnsuitablePlan() }).submitted().registered().inAppraisal().appraised().beforeCollective()
const STORIES = [
  ward.deliberated('not-agreed').headDecided(),
  ward.deliberated('beyond-competence'),
  aCase({ committee: 'coso' }).submitted().registered().forwardedTo('tinh'),
  aCase({ committee: 'tinh' })
    .submitted()
    .registered()
    .given('bithu.tinh', 'assign-legal-review', { lead: 'ban.ubkt.tinh', coordinating: ['ban.noichinh.tinh'] }),
  anUrgentCase().given('canbo.phuong', 'report-urgent', anUrgentReport()),
  anUrgentCase().given('canbo.phuong', 'act-urgently', anUrgentAct()).given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount()),
  ward
    .deliberated()
    .answered()
    .given('canbo.phuong', 'start-implementation', {})
    .given('canbo.phuong', 'raise-difficulty', aDifficulty())
    .given('vanphong.phuong', 'plan-encouragement-and-protection', anEncouragementPlan()),
  aVerifiedCase(),
  anEvaluatedCase()
    .given('vanphong.phuong', 'decide-encouragement', anEncouragementDecision())
    .given('vanphong.phuong', 'propose-encouragement-to-competent-level', aProposalUp()),
  aProtectionCase()
    .given('canbo.phuong', 'request-protection', aProtectionRequest())
    .given('bithu.phuong', 'escalate-protection', anEscalation())
    .given('vanphong.phuong', 'request-coordination', aCoordinationRequest()),
]

const raised = STORIES.flatMap((story) => story.duties())

describe('what the program says about duties', () => {
  test('is asked of every duty there is', () => {
    expect(new Set(raised.map(({ what }) => what))).toEqual(new Set(DUTY_NAMES))
  })

  test('names every duty that rests on a provision, and no other', () => {
    const real = new Set(raised.flatMap(({ what, clauses }) => clauses.map(({ at }) => `${at}: ${what}`)))
    const claimed = PROVISION_IDS.flatMap((id) => (COVERAGE[id].duties ?? []).map((duty) => `${id}: ${duty}`))
    expect(claimed.toSorted()).toEqual([...real].toSorted())
  })
})
