import { accountEventsAmong, STANDING_AFTER, type AccountEvent, type AdministrativeEvent } from '@dam-lam/core'
import type { ClientBase } from 'pg'
import { endEverySession } from '../identity/own-sessions.ts'
import { removeFactors } from '../identity/remove-factors.ts'
import { ACCOUNT_LINK_HOURS, makeLink } from '../identity/one-time-link.ts'

/** A link that was made, to be shown this once. */
export interface LinkMade {
  readonly person: string
  readonly token: string
  readonly removesFactors: boolean
  readonly expiresAt: string
}

/** Brings the accounts up to what has happened. @returns the links that were made, which nobody can show again */
export async function keepAccounts(client: ClientBase, events: readonly AdministrativeEvent[], instant: string): Promise<readonly LinkMade[]> {
  const links: LinkMade[] = []
  for (const event of accountEventsAmong(events)) {
    await keepStanding(client, event, instant)
    if (event.type === 'OneTimeLinkMade') {
      const { person, removesFactors } = event.data
      links.push({ person, removesFactors, ...(await makeLink(client, { person, removesFactors, hours: ACCOUNT_LINK_HOURS }, instant)) })
    }
  }
  return links
}

async function keepStanding(client: ClientBase, { type, data: { person } }: AccountEvent, instant: string): Promise<void> {
  const standing = STANDING_AFTER[type]
  await client.query(
    `insert into account (person, changed_at, standing) values ($1, $2, $3)
     on conflict (person) do update set standing = excluded.standing`,
    [person, instant, standing],
  )
  if (standing === 'open') return
  await endEverySession(client, person)
  await client.query('delete from one_time_link where person = $1', [person])
  if (standing === 'suspended') return
  await client.query('update account set password_hash = null, changed_at = $2 where person = $1', [person, instant])
  await removeFactors(client, person)
}
