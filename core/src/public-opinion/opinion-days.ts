import type { Policy } from '../policy.ts'
import type { LocalDate, WorkingCalendar } from '../time/index.ts'
import { isOpen, type PublicOpinion, type Relay } from './public-opinion.ts'

interface Counting {
  readonly calendar: WorkingCalendar
  /** The policy of the committee to which the opinion goes, of the day it was received. */
  readonly policy: Policy
}

/** Until when the committee answers by its own rule. */
export const answerDue = (receivedOn: LocalDate, { calendar, policy }: Counting): LocalDate => calendar.after(receivedOn, policy['public-opinion.answer-working-days'])

/** Open past its day. */
export const isOverdue = (opinion: PublicOpinion, counting: Counting, today: LocalDate): boolean => isOpen(opinion) && today > answerDue(opinion.receivedOn, counting)

/** Whether what was relayed came within the days that the committee understands by «kịp thời». A day outside the calendar counts as late. */
export function relayedInTime({ knownOn, relayedOn }: Relay, { calendar, policy }: Counting): boolean {
  if (knownOn < calendar.from) return false
  return relayedOn <= calendar.after(knownOn, policy['public-opinion.relay-working-days'])
}
