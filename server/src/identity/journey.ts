import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import type { SingleSignOn } from './single-sign-on.ts'
import { newToken, tokenHash } from './token-hash.ts'

/*
 * Single sign-on by OpenID Connect, in two parts with the provider between them. *Going there*: the browser is sent away with a
 * state, a nonce and the hash of a verifier (PKCE), which the server keeps for this browser together with what the journey is
 * for. *Coming back*: the browser brings a code, which is worth nothing without the verifier; the server exchanges it and reads
 * who the person is.
 */

/** So long may one take at the provider. */
export const AWAY_MINUTES = 10

/** Where the provider sends people back to, below the address of the program. */
export const CALLBACK = '/api/v1/session/single-sign-on/callback'

/** What a journey is for. Sessions and links are named by their hashes. */
export type Errand =
  | { readonly errand: 'sign-in' }
  /** The holder of a one-time link binds what will be the way into the account. */
  | { readonly errand: 'use-link'; readonly link: Buffer }
  /** Somebody signed in binds it besides a password. */
  | { readonly errand: 'bind'; readonly session: Buffer }
  /** Somebody signed in confirms one change of the own account. */
  | { readonly errand: 'confirm'; readonly session: Buffer; readonly change: string }

/** What was sent along; gone with the first who asks for it. */
export interface Sent {
  readonly errand: Errand
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
  readonly askedAt: Date
}

/** Only who signs in may be somebody whom the provider still knows from before. */
const asksAfresh = ({ errand }: Errand): boolean => errand !== 'sign-in'

/** @returns where to send the browser, and the token for its cookie. @throws Problem `single-sign-on-unavailable` */
export async function goElsewhere(
  write: Pool,
  { discovered }: SingleSignOn,
  { errand, returnTo, publicUrl }: { readonly errand: Errand; readonly returnTo: string; readonly publicUrl: string },
  { instant }: Moment,
): Promise<{ readonly redirect: string; readonly token: string }> {
  const provider = await discovered()
  const [state, nonce, verifier, token] = [randomState(), randomNonce(), randomPKCECodeVerifier(), newToken()]
  const redirect = buildAuthorizationUrl(provider, {
    redirect_uri: publicUrl + CALLBACK,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(asksAfresh(errand) && { prompt: 'login', max_age: '0' }),
  })
  await write.query('delete from single_sign_on_request where expires_at < $1', [instant])
  await write.query(
    `insert into single_sign_on_request (token_hash, state, nonce, verifier, return_to, asked_at, expires_at, errand, session_hash, link_hash, change)
     values ($1, $2, $3, $4, $5, $6, $6::timestamptz + $7::interval, $8, $9, $10, $11)`,
    [tokenHash(token), state, nonce, verifier, returnTo, instant, `${AWAY_MINUTES} minutes`, ...columnsOf(errand)],
  )
  return { redirect: redirect.href, token }
}

const columnsOf = (errand: Errand): readonly [string, Buffer | null, Buffer | null, string | null] => [
  errand.errand,
  'session' in errand ? errand.session : null,
  'link' in errand ? errand.link : null,
  'change' in errand ? errand.change : null,
]

interface Row extends Omit<Sent, 'errand'> {
  readonly errand: Errand['errand']
  readonly session: Buffer | null
  readonly link: Buffer | null
  readonly change: string | null
}

/** What the browser with this cookie was sent along; undefined when it went nowhere, too long ago, or is back already. */
export async function takeSent(write: Pool, token: string | undefined, { instant }: Moment): Promise<Sent | undefined> {
  const { rows } = await write.query<Row>(
    `delete from single_sign_on_request where token_hash = $1 and expires_at > $2
     returning errand, session_hash as session, link_hash as link, change, state, nonce, verifier, return_to as "returnTo", asked_at as "askedAt"`,
    [tokenHash(token ?? ''), instant],
  )
  const [row] = rows
  return row && { ...row, errand: errandOf(row) }
}

function errandOf({ errand, session, link, change }: Row): Errand {
  if (errand === 'use-link' && link) return { errand, link }
  if (errand === 'bind' && session) return { errand, session }
  if (errand === 'confirm' && session && change !== null) return { errand, session, change }
  return { errand: 'sign-in' }
}
