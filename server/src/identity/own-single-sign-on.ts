import { CONFIRMED_CHANGES, type OwnSingleSignOn } from '@dam-lam/contract'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { IDLE } from './session.ts'
import type { SingleSignOn } from './single-sign-on.ts'
import { tokenHash } from './token-hash.ts'

/** How the holder of this session comes in besides passkeys, and which changes are confirmed just now. */
export async function ownSingleSignOn(read: Pool, token: string, singleSignOn: SingleSignOn | undefined, { instant }: Moment): Promise<OwnSingleSignOn> {
  const session = [tokenHash(token), instant, IDLE]
  const { rows } = await read.query<{ hasPassword: boolean; bound: Date | null }>(
    'select has_password as "hasPassword", bound_at as bound from own_single_sign_on($1, $2, $3, $4)',
    [...session, singleSignOn?.config.issuer ?? ''],
  )
  const { rows: confirmed } = await read.query<{ change: string; until: Date }>('select change, expires_at as until from own_confirmations($1, $2, $3)', session)
  return {
    label: singleSignOn?.config.label ?? null,
    since: rows[0]?.bound?.toISOString() ?? null,
    hasPassword: rows[0]?.hasPassword ?? false,
    confirmed: confirmed.flatMap(({ change, until }) => {
      const [named, passkey] = change.split(' ')
      const what = CONFIRMED_CHANGES.find((one) => one === named)
      return what ? [{ change: { what, ...(passkey !== undefined && { passkey }) }, until: until.toISOString() }] : []
    }),
  }
}
