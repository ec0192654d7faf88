import type { Organisations } from '@dam-lam/core'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { bindBesides, bindByLink } from './bind-single-sign-on.ts'
import { keepConfirmation } from './confirmation.ts'
import type { Sent } from './journey.ts'
import { openPendingSignIn } from './pending-sign-in.ts'
import { personOfSubject } from './person-of-subject.ts'
import { saidByProvider } from './said-by-provider.ts'
import { hasSecondFactor } from './second-factor.ts'
import { openSession, sessionHolder, type Whence } from './session.ts'
import type { FirstStep } from './sign-in.ts'
import type { SingleSignOn } from './single-sign-on.ts'
import { tokenHash } from './token-hash.ts'

/*
 * The provider only says who somebody is: it makes no account, it finds the one to which its subject was bound, and where the
 * person has asked for a code of an authenticator here, the code is still asked for. There is no password to guess, so nothing
 * is counted.
 */

export interface ComingBack {
  readonly sent: Sent
  /** The address to which the provider has sent the browser, with all it says. */
  readonly address: URL
  /** The token of the session that the browser has, if it has one. */
  readonly session: string | undefined
  readonly whence: Whence
}

export interface Here {
  readonly pools: { readonly read: Pool; readonly write: Pool }
  readonly singleSignOn: SingleSignOn
  /** As they stand now: who is told of a new way in. */
  readonly organisationsNow: () => Promise<Organisations>
}

/**
 * Does what the journey was for.
 *
 * @returns the first step of signing in; undefined where whoever came back stays signed in as before
 * @throws Problem `single-sign-on-refused`, alike for a wrong answer, a person without an account here, and one who was
 *   refused there; `single-sign-on-unavailable`; `not-confirmed`, `single-sign-on-taken`, `link-void`
 */
export async function comeBack(here: Here, { sent, address, session, whence }: ComingBack, moment: Moment): Promise<FirstStep | undefined> {
  const { pools: { write }, singleSignOn } = here
  const { subject, afresh } = await saidByProvider(singleSignOn, address, sent, moment)
  const there = { issuer: singleSignOn.config.issuer, subject }
  const { errand } = sent
  if (errand.errand === 'sign-in') {
    const person = await personOfSubject(write, there)
    if (person === undefined) throw new Problem('single-sign-on-refused')
    return firstStep(write, person, whence, moment)
  }
  if (!afresh) throw new Problem('not-confirmed')
  if (errand.errand === 'use-link') {
    return firstStep(write, await bindByLink(write, { ...there, link: errand.link }, await here.organisationsNow(), moment), whence, moment)
  }
  if (session === undefined || !tokenHash(session).equals(errand.session)) throw new Problem('not-confirmed')
  const person = (await sessionHolder(here.pools, session, moment))?.person
  if (person === undefined) throw new Problem('not-confirmed')
  if (errand.errand === 'bind') {
    await bindBesides(write, { ...there, person }, moment)
    return undefined
  }
  if ((await personOfSubject(write, there)) !== person) throw new Problem('not-confirmed')
  await keepConfirmation(write, errand, moment)
  return undefined
}

async function firstStep(write: Pool, person: string, whence: Whence, moment: Moment): Promise<FirstStep> {
  if (await hasSecondFactor(write, person)) return { pending: await openPendingSignIn(write, person, moment) }
  return { session: await openSession(write, person, whence, moment), person }
}
