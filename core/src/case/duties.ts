import type { Duty } from '../kernel/duty.ts'
import type { Policy } from '../policy.ts'
import type { CalendarHistory, CalendarVersion, WorkingCalendar } from '../time/index.ts'
import { appraisalDuties } from '../d04-go-ahead/k3a-g1-appraisal-duties.ts'
import { beyondCompetenceDuties } from '../d04-go-ahead/k3b-g1-beyond-competence-duty.ts'
import { overrideDuties } from '../d04-go-ahead/k3b-g2-override-duty.ts'
import { replyDuties } from '../d04-go-ahead/k3-reply-duty.ts'
import { skippedSuperiorDuties } from '../d04-go-ahead/k2-skipped-superior-duty.ts'
import { urgentDuties } from '../d04-go-ahead/k4-urgent-duties.ts'
import { unsuitableProvisionDuties } from '../d04-go-ahead/k5-unsuitable-provision-duty.ts'
import { encouragementAnswerDuties } from '../d05-encouragement/k2-cuoi-answer-duty.ts'
import { publicationDuties } from '../d05-encouragement/k3-publication-duty.ts'
import { planTaskDuties } from '../d07-party-duties/k3-task-duties.ts'
import { difficultyDuties } from '../d07-party-duties/k4-difficulty-duty.ts'
import { protectionDuties } from '../d07-party-duties/k5-protection-duties.ts'
import { coordinationDuties } from '../d09-coordination/k1-coordination-duties.ts'
import { progressDuties } from '../d08-cadre/k3-progress-duty.ts'
import { incidentDuties } from '../d06-protection/k2c-incident-duties.ts'
import { legalReviewDuties } from '../d10-implementation/k2-legal-review-duties.ts'
import { registerDuties } from '../practice/register-duty.ts'
import { inHandsOf } from '../practice/vacated-posts.ts'
import type { CaseFile } from './case-file.ts'
import { enteredAt, policyFollowed, type PolicyOf } from './policy-followed.ts'

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
  'answer-urgent-report',
  'report-urgent-in-writing',
  'conclude-urgent',
  'report-progress',
  'resolve-difficulty',
  'carry-out-task',
  'report-incident',
  'report-incident-to-superior',
  'verify-incident',
  'decide-protection',
  'answer-encouragement-proposal',
  'publish-encouragement',
  'start-protection',
  'report-escalation',
  'answer-escalation',
  'answer-coordination',
] as const

export type DutyName = (typeof DUTY_NAMES)[number]

/** What the derivation of one duty may look at besides the case. */
export interface DutyContext {
  readonly calendar: WorkingCalendar
  /** The policy that a committee follows, as of the event in this place. */
  readonly policyIn: (committee: string, place: number) => Policy
}

/** What days are counted with: every version of the calendar, and the policies. */
export interface CountingContext {
  readonly calendars: CalendarHistory
  readonly policyOf: PolicyOf
}

/**
 * All the duties that a case has ever created, each with how it ended; derived anew whenever calendar or events change.
 * What is open is counted by the calendar in force; what is done keeps the due day of the calendar under which it was done.
 */
export function duties(file: CaseFile, { calendars, policyOf }: CountingContext): readonly Duty[] {
  const policyIn: DutyContext['policyIn'] = (committee, place) => policyFollowed(file, committee, place, policyOf)
  const counted = new Map<number, readonly Duty[]>()
  const countedBy = ({ version, calendar }: CalendarVersion): readonly Duty[] => {
    const known = counted.get(version) ?? allDuties(file, { calendar, policyIn })
    counted.set(version, known)
    return known
  }
  return countedBy(calendars.current).map((duty) => {
    const version = calendarOfDuty(file, duty, calendars)
    return version === calendars.current ? duty : (countedBy(version).find(({ id }) => id === duty.id) ?? duty)
  })
}

/** The version of the calendar by which a duty is counted. */
export const calendarOfDuty = (file: CaseFile, { end }: Pick<Duty, 'end'>, calendars: CalendarHistory): CalendarVersion =>
  end === null ? calendars.current : calendars.at(enteredAt(file, end.event))

const allDuties = (file: CaseFile, context: DutyContext): readonly Duty[] => owed(file, context).map((duty) => inHandsOf(file, duty))

const owed = (file: CaseFile, context: DutyContext): readonly Duty[] => [
  ...replyDuties(file, context),
  ...registerDuties(file, context),
  ...skippedSuperiorDuties(file, context),
  ...appraisalDuties(file, context),
  ...legalReviewDuties(file, context),
  ...beyondCompetenceDuties(file, context),
  ...overrideDuties(file, context),
  ...unsuitableProvisionDuties(file, context),
  ...urgentDuties(file, context),
  ...progressDuties(file, context),
  ...difficultyDuties(file, context),
  ...planTaskDuties(file, context),
  ...incidentDuties(file, context),
  ...encouragementAnswerDuties(file, context),
  ...publicationDuties(file, context),
  ...protectionDuties(file, context),
  ...coordinationDuties(file, context),
]
