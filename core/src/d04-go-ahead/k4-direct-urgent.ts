import { practice } from '../kernel/ground.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { headOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import type { UrgentDirection, WordForm } from './k4-urgent-action.ts'
import { inUrgentCase, urgentOf } from './k4-urgent-case.ts'

/** The head who was told says what to do. The text asks only for the report; that it is answered is what any office expects. */
export interface DirectUrgentData {
  readonly direction: string
  readonly form: WordForm
  readonly time?: string | undefined
}

export interface DirectUrgentEvents {
  readonly UrgencyDirected: Omit<UrgentDirection, 'event' | 'on' | 'enteredOn'>
}

export const directUrgent = act({
  name: 'direct-urgent',
  basis: practice,
  power: [by('direct-urgent.by-head-told', practice, ({ file }) => urgentOf(file).reports.map(({ to }) => headOf(to)))],
  moment: [at('direct-urgent.stage', ['urgency-reported']), inUrgentCase],
  carries: [writtenOut('direct-urgent.direction', practice, (data: DirectUrgentData) => data.direction)],
  events: ({ position, data: { direction, form, time } }: Situation<DirectUrgentData>) => [
    { type: 'UrgencyDirected', data: { committee: position.committee, direction, form, time: time ?? null } },
  ],
})

export const directUrgentHandlers: Handlers<keyof DirectUrgentEvents> = {
  UrgencyDirected: (file, { data, on, enteredOn }, event) => {
    const urgent = urgentOf(file)
    return { urgent: { ...urgent, directions: [...urgent.directions, { ...data, event, on, enteredOn }] } }
  },
}
