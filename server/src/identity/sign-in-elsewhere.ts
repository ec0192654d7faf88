import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
  AuthorizationResponseError,
  type Configuration,
} from 'openid-client'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { openPendingSignIn } from './pending-sign-in.ts'
import { personOfSubject } from './person-of-subject.ts'
import { hasSecondFactor } from './second-factor.ts'
import { openSession, type Whence } from './session.ts'
import type { FirstStep } from './sign-in.ts'
import type { SingleSignOn } from './single-sign-on.ts'
import { newToken, tokenHash } from './token-hash.ts'

/*
 * Single sign-on by OpenID Connect, in two parts with the provider between them. *Going there*: the browser is sent away with a
 * state, a nonce and the hash of a verifier (PKCE), which the server keeps for this browser. *Coming back*: the browser brings a
 * code, which is worth nothing without the verifier; the server exchanges it and reads who the person is.
 *
 * The provider only says who somebody is: it makes no account, and where the person has asked for a code of an authenticator
 * here, the code is still asked for. There is no password to guess, so nothing is counted.
 */

/** So long may one take at the provider. */
export const AWAY_MINUTES = 10

/** Where the provider sends people back to, below the address of the program. */
export const CALLBACK = '/api/v1/session/single-sign-on/callback'

/** @returns where to send the browser, and the token for its cookie. @throws Problem `single-sign-on-unavailable` */
export async function goElsewhere(
  write: Pool,
  { config: { claim }, discovered }: SingleSignOn,
  { returnTo, publicUrl }: { readonly returnTo: string; readonly publicUrl: string },
  { instant }: Moment,
): Promise<{ readonly redirect: string; readonly token: string }> {
  const provider = await discovered()
  const [state, nonce, verifier, token] = [randomState(), randomNonce(), randomPKCECodeVerifier(), newToken()]
  const redirect = buildAuthorizationUrl(provider, {
    redirect_uri: publicUrl + CALLBACK,
    scope: claim === 'email' ? 'openid profile email' : 'openid profile',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  await write.query('delete from single_sign_on_request where expires_at < $1', [instant])
  await write.query(
    `insert into single_sign_on_request (token_hash, state, nonce, verifier, return_to, expires_at) values ($1, $2, $3, $4, $5, $6::timestamptz + $7::interval)`,
    [tokenHash(token), state, nonce, verifier, returnTo, instant, `${AWAY_MINUTES} minutes`],
  )
  return { redirect: redirect.href, token }
}

/** What was sent along; gone with the first who asks for it. */
interface Sent {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
}

async function takeSent(write: Pool, token: string | undefined, { instant }: Moment): Promise<Sent | undefined> {
  const { rows } = await write.query<Sent>(
    'delete from single_sign_on_request where token_hash = $1 and expires_at > $2 returning state, nonce, verifier, return_to as "returnTo"',
    [tokenHash(token ?? ''), instant],
  )
  return rows[0]
}

export interface ComingBack {
  /** Of the cookie. */
  readonly token: string | undefined
  /** The address to which the provider has sent the browser, with all it says. */
  readonly address: URL
}

/**
 * Opens a session for whoever the provider vouches for, or asks for the code.
 *
 * @throws Problem `single-sign-on-refused`, alike for a wrong answer, a person without an account here, and one who was
 *   refused there; `single-sign-on-unavailable`
 */
export async function comeBack(
  write: Pool,
  singleSignOn: SingleSignOn,
  { token, address }: ComingBack,
  whence: Whence,
  moment: Moment,
): Promise<FirstStep & { readonly returnTo: string }> {
  const sent = await takeSent(write, token, moment)
  if (!sent) throw new Problem('single-sign-on-refused')
  const known = await personSaidBy(await singleSignOn.discovered(), address, sent, singleSignOn.config.claim)
  const person = known && (await personOfSubject(write, singleSignOn.config.issuer, known, moment))
  if (person === undefined) throw new Problem('single-sign-on-refused')
  const { returnTo } = sent
  if (await hasSecondFactor(write, person)) return { pending: await openPendingSignIn(write, person, moment), returnTo }
  return { session: await openSession(write, person, whence, moment), person, returnTo }
}

/** Whom the provider means, and by which name. */
export interface Known {
  readonly subject: string
  readonly name: string
}

/** Exchanges the code and reads who it is; undefined when the provider, or its answer, does not say so beyond doubt. */
async function personSaidBy(provider: Configuration, address: URL, { state, nonce, verifier }: Sent, claim: string): Promise<Known | undefined> {
  try {
    const tokens = await authorizationCodeGrant(provider, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const identity = tokens.claims()
    if (!identity) return undefined
    const said = { ...(await fetchUserInfo(provider, tokens.access_token, identity.sub)), ...identity }
    const name = said[claim]
    // An address that the provider has not tried may be anybody's.
    if (typeof name !== 'string' || (claim === 'email' && said['email_verified'] !== true)) return undefined
    return { subject: identity.sub, name }
  } catch (error) {
    if (isOutOfReach(error)) throw new Problem('single-sign-on-unavailable')
    return undefined
  }
}

/** Nobody answered; everything else is an answer that does not convince. */
const isOutOfReach = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof ResponseBodyError) && !(error instanceof AuthorizationResponseError) &&
  (error.cause instanceof TypeError || error instanceof TypeError || error.name === 'TimeoutError')
