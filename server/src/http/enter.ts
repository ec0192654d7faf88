import type { FastifyReply, FastifyRequest } from 'fastify'
import { rememberBrowser } from '../identity/known-browser.ts'
import { closeSession } from '../identity/session.ts'
import { note } from '../security-log/noted.ts'
import { browserToken, clearPendingCookie, pendingToken, sessionToken, setBrowserCookie, setSessionCookie } from './session-cookie.ts'
import type { Site } from './site.ts'

/** Somebody who has just proven who he is. */
export interface Entering {
  /** The token of the new session. */
  readonly session: string
  readonly person: string
}

/** What somebody is told who has just come in. */
export const INSIDE = { signedIn: true, demo: null }

/** Lets somebody in: the new session takes the place of the one that this browser had, and the browser is known from now on. */
export async function enter(request: FastifyRequest, reply: FastifyReply, { session, person }: Entering, { pools, clock, publicUrl }: Site): Promise<void> {
  const url = publicUrl()
  const former = sessionToken(request, url)
  note(request, { person })
  if (former !== undefined) await closeSession(pools.write, former)
  setSessionCookie(reply, session, url)
  setBrowserCookie(reply, await rememberBrowser(pools.write, person, browserToken(request, url), clock.read()), url)
  if (pendingToken(request, url) !== undefined) clearPendingCookie(reply, url)
}
