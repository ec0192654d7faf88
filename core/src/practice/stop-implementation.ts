import { policy } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Meeting } from '../d04-go-ahead/k3b-deliberation.ts'
import { COLLECTIVE_MEETING_RULES } from '../d04-go-ahead/k3b-meeting-rules.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { writtenOut } from './written.ts'

/**
 * Stopping what was let start. The text gives nobody this power and forbids obstruction (d3.k5); by policy only the
 * collective that gave the go-ahead may take it back, in a meeting and with its reasons. A committee may rule it out.
 */
export interface StopImplementationData {
  readonly meeting: Meeting
  readonly reasons: string
}

export interface StopEvents {
  readonly ImplementationStopped: StopImplementationData
}

const MAY_STOP = policy('implementation.approving-collective-may-stop')

const mayBeStopped = rule({
  id: 'stop-implementation.may-be-stopped',
  basis: MAY_STOP,
  holds: ({ policy: set }: Situation) => orElse(set['implementation.approving-collective-may-stop']),
})

export const stopImplementation = act({
  name: 'stop-implementation',
  basis: MAY_STOP,
  power: [
    by('stop-implementation.by-approving-collective', MAY_STOP, ({ file: { approval, competentCommittee } }) => {
      const committee = approval?.committee ?? competentCommittee
      return [permanentMembersOf(committee), officeOf(committee)]
    }),
  ],
  moment: [at('stop-implementation.stage', ['in-implementation']), mayBeStopped],
  carries: [...COLLECTIVE_MEETING_RULES, writtenOut('stop-implementation.reasons', MAY_STOP, (data: StopImplementationData) => data.reasons)],
  events: ({ data }: Situation<StopImplementationData>) => [{ type: 'ImplementationStopped', data }],
})

export const stopHandlers: Handlers<keyof StopEvents> = {
  ImplementationStopped: ({ implementation }, { data, on, enteredOn }, event) => ({
    implementation: { ...implementation, stopped: { ...data, event, on, enteredOn } },
  }),
}
