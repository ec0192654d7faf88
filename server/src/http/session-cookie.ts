import type { FastifyReply, FastifyRequest } from 'fastify'
import { KNOWN_DAYS } from '../identity/known-browser.ts'
import { CHALLENGE_MINUTES } from '../identity/passkey-challenge.ts'
import { PENDING_MINUTES } from '../identity/pending-sign-in.ts'
import { LONGEST_LIFE_HOURS } from '../identity/session.ts'
import { AWAY_MINUTES } from '../identity/journey.ts'

/*
 * Cookies out of reach of scripts, and over HTTPS only where the server is reached so: the token of the session; between the
 * steps of signing in, the token of the sign-in that is under way; and a token by which the browser is known again.
 */
const SESSION = { name: 'damlam', maxAge: LONGEST_LIFE_HOURS * 3600 }
const PENDING = { name: 'damlam-pending', maxAge: PENDING_MINUTES * 60 }
const PASSKEY = { name: 'damlam-passkey', maxAge: CHALLENGE_MINUTES * 60 }
const AWAY = { name: 'damlam-away', maxAge: AWAY_MINUTES * 60 }
const BROWSER = { name: 'damlam-browser', maxAge: KNOWN_DAYS * 24 * 3600 }

type Cookie = typeof SESSION

const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https:')
const nameOf = ({ name }: Cookie, publicUrl: string): string => (isSecure(publicUrl) ? `__Host-${name}` : name)
const attributes = (publicUrl: string) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(publicUrl) }) as const

const read = (cookie: Cookie) => (request: FastifyRequest, publicUrl: string): string | undefined => request.cookies[nameOf(cookie, publicUrl)]

const set = (cookie: Cookie) => (reply: FastifyReply, token: string, publicUrl: string): void =>
  void reply.setCookie(nameOf(cookie, publicUrl), token, { ...attributes(publicUrl), maxAge: cookie.maxAge })

const clear = (cookie: Cookie) => (reply: FastifyReply, publicUrl: string): void =>
  void reply.clearCookie(nameOf(cookie, publicUrl), attributes(publicUrl))

export const sessionToken = read(SESSION)
export const setSessionCookie = set(SESSION)
export const clearSessionCookie = clear(SESSION)

export const pendingToken = read(PENDING)
export const setPendingCookie = set(PENDING)
export const clearPendingCookie = clear(PENDING)

export const browserToken = read(BROWSER)
export const setBrowserCookie = set(BROWSER)

export const passkeyToken = read(PASSKEY)
export const setPasskeyCookie = set(PASSKEY)
export const clearPasskeyCookie = clear(PASSKEY)

export const awayToken = read(AWAY)
export const setAwayCookie = set(AWAY)
export const clearAwayCookie = clear(AWAY)
