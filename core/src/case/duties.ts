import type { Duty } from '../kernel/duty.ts'
import type { Policy } from '../policy.ts'
import type { LocalDate, WorkingCalendar } from '../time/index.ts'
import { appraisalDuties } from '../d04-go-ahead/k3a-g1-appraisal-duties.ts'
import { beyondCompetenceDuties } from '../d04-go-ahead/k3b-g1-beyond-competence-duty.ts'
import { overrideDuties } from '../d04-go-ahead/k3b-g2-override-duty.ts'
import { replyDuties } from '../d04-go-ahead/k3-reply-duty.ts'
import { skippedSuperiorDuties } from '../d04-go-ahead/k2-skipped-superior-duty.ts'
import { unsuitableProvisionDuties } from '../d04-go-ahead/k5-unsuitable-provision-duty.ts'
import { legalReviewDuties } from '../d10-implementation/k2-legal-review-duties.ts'
import { registerDuties } from '../practice/register-duty.ts'
import type { CaseFile } from './case-file.ts'

/** The closed list of what can be owed on a case. */
export const DUTY_NAMES = [
  'reply',
  'register',
  'appraise',
  'give-opinion',
  'report-legal-risk',
  'inform-skipped-superior',
  'report-beyond-competence',
  'report-override',
  'report-unsuitable-provision',
] as const

export type DutyName = (typeof DUTY_NAMES)[number]

/** What the derivation of duties may look at besides the case. */
export interface DutyContext {
  readonly calendar: WorkingCalendar
  readonly policyOf: (committee: string, on: LocalDate) => Policy
}

/** All the duties that a case has ever created, each with how it ended; derived anew whenever calendar or events change. */
export const duties = (file: CaseFile, context: DutyContext): readonly Duty[] => [
  ...replyDuties(file, context),
  ...registerDuties(file, context),
  ...skippedSuperiorDuties(file, context),
  ...appraisalDuties(file, context),
  ...legalReviewDuties(file, context),
  ...beyondCompetenceDuties(file, context),
  ...overrideDuties(file, context),
  ...unsuitableProvisionDuties(file, context),
]
