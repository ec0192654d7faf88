import { climbProtection } from '../d07-party-duties/k6-climb-protection.ts'
import { moveDueDates } from './move-due-dates.ts'
import { passToSuccessor } from './pass-to-successor.ts'
import type { LocalDate } from '../time/index.ts'
import type { SystemAct } from './system-act.ts'

/** Every act of the program itself, by its name. They stand apart from the acts of people, which are offered. */
export const SYSTEM_ACTS = {
  'move-due-dates': moveDueDates,
  'pass-to-successor': passToSuccessor,
  'climb-protection': climbProtection,
} as const

export type SystemActName = keyof typeof SYSTEM_ACTS

type SystemData<Name extends SystemActName> = (typeof SYSTEM_ACTS)[Name] extends SystemAct<string, infer Data> ? Data : never

/** What the program records, and since when it holds. */
export type SystemCommand = {
  readonly [Name in SystemActName]: { readonly act: Name; readonly data: SystemData<Name>; readonly on?: LocalDate | undefined }
}[SystemActName]

/** The kinds of event that only the program itself records. */
export const SYSTEM_EVENT_TYPES = ['DueDateMoved', 'CommitteeSucceeded', 'BodySucceeded', 'PostsVacated', 'AgencyVacated', 'ProtectionClimbed'] as const

/** A system act whose data is no longer known by its type. */
export const systemActNamed = (name: SystemActName): SystemAct<SystemActName, never> => SYSTEM_ACTS[name]
