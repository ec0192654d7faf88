import { authorizationCodeGrant, AuthorizationResponseError, ResponseBodyError } from 'openid-client'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { isSignInAfresh } from './sign-in-afresh.ts'
import type { Sent } from './journey.ts'
import type { SingleSignOn } from './single-sign-on.ts'

/** Whom the provider means, by the subject that it never gives to anybody else. Names and mail addresses it may give away again. */
export interface Said {
  readonly subject: string
  /** The person has proven it to the provider since the journey began, not some time before. */
  readonly afresh: boolean
}

/**
 * Exchanges the code and reads who it is.
 *
 * @param address  to which the provider has sent the browser, with all it says
 * @throws Problem `single-sign-on-refused` when the provider, or its answer, does not say so beyond doubt; `single-sign-on-unavailable`
 */
export async function saidByProvider(singleSignOn: SingleSignOn, address: URL, { state, nonce, verifier, askedAt }: Sent, { instant }: Moment): Promise<Said> {
  const provider = await singleSignOn.discovered()
  try {
    const tokens = await authorizationCodeGrant(provider, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const identity = tokens.claims()
    if (!identity) throw new Problem('single-sign-on-refused')
    const secondsAway = (Date.parse(instant) - askedAt.getTime()) / 1000
    return { subject: identity.sub, afresh: isSignInAfresh({ signedInAt: identity.auth_time, issuedAt: identity.iat, secondsAway }) }
  } catch (error) {
    throw new Problem(isOutOfReach(error) ? 'single-sign-on-unavailable' : 'single-sign-on-refused')
  }
}

/** Nobody answered; everything else is an answer that does not convince. */
const isOutOfReach = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof ResponseBodyError) && !(error instanceof AuthorizationResponseError) &&
  (error.cause instanceof TypeError || error instanceof TypeError || error.name === 'TimeoutError')
