import type { AdministrationContext, Organisations } from '@dam-lam/core'
import { DUTY_CONTEXT } from '../cases/circumstances.ts'
import type { Moment } from '../clock.ts'
import type { AccountOf } from './account-standings.ts'

/** Everything besides the command that an administrative decision may look at. */
export const administrationContext = (person: string, organisations: Organisations, accountOf: AccountOf, { instant, today }: Moment): AdministrationContext => ({
  ...DUTY_CONTEXT,
  today,
  enteredAt: instant,
  actor: { person, positions: organisations.positionsOf(person, today) },
  organisations,
  accountOf,
})
