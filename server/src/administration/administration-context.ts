import type { AdministrationContext, Organisations } from '@dam-lam/core'
import { countingContext } from '../cases/circumstances.ts'
import type { Moment } from '../clock.ts'
import type { InForce } from '../in-force/in-force.ts'
import type { AccountOf } from './account-standings.ts'

/** Everything besides the command that an administrative decision may look at. */
export const administrationContext = (
  person: string,
  organisations: Organisations,
  { inForce, accountOf, moment: { instant, today } }: { readonly inForce: InForce; readonly accountOf: AccountOf; readonly moment: Moment },
): AdministrationContext => ({
  policyOf: countingContext(inForce).policyOf,
  calendar: inForce.calendars.current.calendar,
  policies: inForce.policies,
  today,
  enteredAt: instant,
  actor: { person, positions: organisations.positionsOf(person, today) },
  organisations,
  accountOf,
})
