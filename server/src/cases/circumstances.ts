import { EDITION } from '@dam-lam/law'
import type { Context, CountingContext, SystemContext } from '@dam-lam/core'
import type { Moment } from '../clock.ts'
import type { InForce } from '../in-force/in-force.ts'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import type { Reader } from '../organisations/reader.ts'

/** The version of the rules in core: it moves whenever a rule would judge an old command otherwise than it did. */
export const RULE_SET_VERSION = 1

/** What days are counted with, besides the case itself. */
export const countingContext = ({ calendars, policies }: InForce): CountingContext => ({
  calendars,
  policyOf: (committee, on, knownAt) => policies.on(committee, on, knownAt),
})

/** The versions of everything that a decision rests on; kept beside its events. */
export interface Versions {
  readonly edition: string
  /** Of the policy of the committee in whose hands the case is: how many versions of it were known. */
  readonly policy: number
  readonly calendar: string
  readonly rules: number
  readonly organisation: number
}

/** The versions of today, for a decision about a case in the hands of this committee. */
export const versionsNow = (committee: string, { calendars, policies }: InForce, organisation: OrganisationSnapshot): Versions => ({
  edition: EDITION.id,
  policy: policies.versionOf(committee),
  calendar: calendars.current.id,
  rules: RULE_SET_VERSION,
  organisation: organisation.version,
})

/** Power and moment of an act do not depend on what it would enclose. */
const NOTHING_ENCLOSED: Pick<Context, 'files' | 'mode'> = { files: [], mode: 'connected' }

/** Everything besides the case that a decision may look at, but for the one who acts and what he encloses. */
const circumstances = ({ instant, today }: Moment, { organisations }: Pick<OrganisationSnapshot, 'organisations'>, inForce: InForce): Omit<Context, 'actor' | 'files' | 'mode'> => ({
  policyOf: countingContext(inForce).policyOf,
  calendar: inForce.calendars.current.calendar,
  today,
  enteredAt: instant,
  organisations,
  edition: EDITION.id,
})

/** Everything besides the case that a decision may look at. */
export const decisionContext = (
  { person, positions }: Reader,
  moment: Moment,
  organisation: Pick<OrganisationSnapshot, 'organisations'>,
  inForce: InForce,
  { files, mode }: Pick<Context, 'files' | 'mode'> = NOTHING_ENCLOSED,
): Context => ({ ...circumstances(moment, organisation, inForce), actor: { person, positions }, files, mode })

/** Everything besides the case that a system act may look at. */
export const systemContext = (moment: Moment, organisation: Pick<OrganisationSnapshot, 'organisations'>, inForce: InForce): SystemContext => ({
  ...circumstances(moment, organisation, inForce),
  ...NOTHING_ENCLOSED,
  calendarOf: (id) => inForce.calendars.identified(id).calendar,
})
