import type { AdministrationContext, Organisations } from '@dam-lam/core'
import { DUTY_CONTEXT } from '../cases/circumstances.ts'
import type { Moment } from '../clock.ts'

/** Everything besides the command that an administrative decision may look at. */
export const administrationContext = (person: string, organisations: Organisations, { instant, today }: Moment): AdministrationContext => ({
  ...DUTY_CONTEXT,
  today,
  enteredAt: instant,
  actor: { person, positions: organisations.positionsOf(person, today) },
  organisations,
})
