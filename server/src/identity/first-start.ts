import type { FirstStart } from '@dam-lam/contract'
import type { Committee, OrganisationData } from '@dam-lam/core'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { EMPTY, StaleVersion } from '../event-store/event-store.ts'
import { idFromName } from '../organisations/id-from-name.ts'
import { recordItems } from '../organisations/record-organisation.ts'
import { Problem } from '../problem.ts'
import { FIRST_START_HOURS, findLink, makeLink, spendLink } from './one-time-link.ts'
import { hashPassword } from './password.ts'
import { recordIdentityEvent } from './record-identity-event.ts'
import { refuseGuessable } from './refuse-guessable.ts'

/*
 * A system in which nobody is yet: whoever started it is given a link, and with it writes down the first committee and
 * becomes its administrator. Everything else is done by that administrator, through acts.
 */

/** Whether no committee and no administrator has ever been written down. */
export async function isFirstStart(read: Pool): Promise<boolean> {
  const { rows } = await read.query<{ version: number }>('select organisation_version() as version')
  return rows[0]?.version === 0
}

/** A new link for whoever starts an empty system; the one of an earlier start is void. @returns its token, or undefined */
export const offerFirstStart = async (pools: { readonly read: Pool; readonly write: Pool }, moment: Moment): Promise<string | undefined> =>
  (await isFirstStart(pools.read)) ? (await makeLink(pools.write, { person: null, removesFactors: false, hours: FIRST_START_HOURS }, moment.instant)).token : undefined

/**
 * Writes down the first committee, its superior and its administrator, who may sign in from now on.
 *
 * @returns the person
 * @throws Problem `link-void`, `invalid-request` for a password that is easily guessed
 */
export async function beginHere(write: Pool, { token, administrator, committee, superior }: FirstStart, moment: Moment): Promise<string> {
  const { username, name, password } = administrator
  const link = await findLink(write, token, moment)
  if (link.person !== null) throw new Problem('link-void')
  await refuseGuessable(username, password, 'administrator.password')
  const hash = await hashPassword(password)
  await inTransaction(write, async (client) => {
    await spendLink(client, token, moment)
    const committees = firstCommittees(committee, superior)
    const [own] = committees
    const data: OrganisationData = {
      committees,
      bodies: [],
      people: [{ id: username, name, managedBy: own.id }],
      positions: [{ id: `vt.${username}`, person: username, post: 'administrator', committee: own.id, body: null, from: moment.today, to: null }],
    }
    await recordItems(client, EMPTY, data, username, moment).catch((error: unknown) => {
      throw error instanceof StaleVersion ? new Problem('link-void') : error
    })
    await client.query('insert into account (person, password_hash, changed_at, chosen) values ($1, $2, $3, true)', [username, hash, moment.instant])
    await recordIdentityEvent(client, { type: 'FirstAdministratorMade', person: username }, moment)
  })
  return username
}

function firstCommittees({ name, level, from }: FirstStart['committee'], superior: FirstStart['superior']): readonly [Committee, ...Committee[]] {
  const id = idFromName(name, new Set())
  if (superior === null) return [{ id, name, level, superior: null, external: false, from, to: null }]
  const above = idFromName(superior.name, new Set([id]))
  return [
    { id, name, level, superior: above, external: false, from, to: null },
    { id: above, name: superior.name, level: superior.level, superior: null, external: true, from, to: null },
  ]
}
