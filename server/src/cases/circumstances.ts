import { EDITION, OFFICIAL_CALENDAR_ID } from '@dam-lam/law'
import { DEFAULT_POLICY, officialCalendar, type Context, type DutyContext, type SystemContext } from '@dam-lam/core'
import type { Moment } from '../clock.ts'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import type { Reader } from '../organisations/reader.ts'

/** The version of the rules in core: it moves whenever a rule would judge an old command otherwise than it did. */
export const RULE_SET_VERSION = 1

/** No committee has set a policy of its own yet: version 0 is the one with which the program comes. */
const POLICY_VERSION = 0

/** What duties are derived from, besides the case itself. */
export const DUTY_CONTEXT: DutyContext = { calendar: officialCalendar, policyOf: () => DEFAULT_POLICY }

/** The versions of everything that a decision of today rests on; kept beside its events. */
export const VERSIONS = {
  edition: EDITION.id,
  policy: POLICY_VERSION,
  calendar: OFFICIAL_CALENDAR_ID,
  rules: RULE_SET_VERSION,
} as const

/** Power and moment of an act do not depend on what it would enclose. */
const NOTHING_ENCLOSED: Pick<Context, 'files' | 'mode'> = { files: [], mode: 'connected' }

const calendarOf: SystemContext['calendarOf'] = (version) => {
  if (version !== VERSIONS.calendar) throw new Error(`no calendar has the version ${version}`)
  return officialCalendar
}

/** Everything besides the case that a system act may look at. */
export const systemContext = ({ instant, today }: Moment, { organisations }: Pick<OrganisationSnapshot, 'organisations'>): SystemContext => ({
  ...DUTY_CONTEXT,
  ...NOTHING_ENCLOSED,
  today,
  enteredAt: instant,
  organisations,
  edition: VERSIONS.edition,
  calendarOf,
})

/** Everything besides the case that a decision may look at. */
export function decisionContext(
  { person, positions }: Reader,
  { instant, today }: Moment,
  { organisations }: Pick<OrganisationSnapshot, 'organisations'>,
  { files, mode }: Pick<Context, 'files' | 'mode'> = NOTHING_ENCLOSED,
): Context {
  return { ...DUTY_CONTEXT, today, enteredAt: instant, actor: { person, positions }, organisations, files, mode, edition: VERSIONS.edition }
}
