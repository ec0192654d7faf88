import type { FastifyReply, FastifyRequest } from 'fastify'
import { LONGEST_LIFE_HOURS } from '../identity/session.ts'

/** The cookie that carries the session's token: out of reach of scripts, and over HTTPS only where the server is reached so. */
const name = (secure: boolean): string => (secure ? '__Host-damlam' : 'damlam')

const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https:')

export function sessionToken(request: FastifyRequest, publicUrl: string): string | undefined {
  return request.cookies[name(isSecure(publicUrl))]
}

export function setSessionCookie(reply: FastifyReply, token: string, publicUrl: string): void {
  const secure = isSecure(publicUrl)
  void reply.setCookie(name(secure), token, { ...attributes(secure), maxAge: LONGEST_LIFE_HOURS * 3600 })
}

export function clearSessionCookie(reply: FastifyReply, publicUrl: string): void {
  const secure = isSecure(publicUrl)
  void reply.clearCookie(name(secure), attributes(secure))
}

const attributes = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const
