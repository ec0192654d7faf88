import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { byImplementer } from '../d08-cadre/by-implementer.ts'

/** The implementers say that the work has begun; the text asks for no such step, but from here on they report. */
export interface StartImplementationData {
  readonly note?: string | undefined
}

export interface StartEvents {
  readonly ImplementationStarted: { readonly note: string | null }
}

const wasLetStart = rule({
  id: 'start-implementation.approved',
  basis: practice,
  holds: ({ file }: Situation) => orElse(file.approval !== null),
})

export const startImplementation = act({
  name: 'start-implementation',
  basis: practice,
  power: [byImplementer],
  moment: [at('start-implementation.stage', ['answered']), wasLetStart],
  carries: [],
  events: ({ data }: Situation<StartImplementationData>) => [{ type: 'ImplementationStarted', data: { note: data.note ?? null } }],
})

export const startHandlers: Handlers<keyof StartEvents> = {
  ImplementationStarted: ({ implementation }, { on, enteredOn }, event) => ({ implementation: { ...implementation, started: { event, on, enteredOn } } }),
}
