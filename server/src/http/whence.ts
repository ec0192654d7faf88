import type { FastifyRequest } from 'fastify'
import { isWellFormedText } from '@dam-lam/contract'
import type { Whence } from '../identity/session.ts'
import { browserToken } from './session-cookie.ts'

/** From where a request comes, as far as it says so. */
export function whenceOf(request: FastifyRequest, publicUrl: string): Whence {
  const userAgent = request.headers['user-agent'] ?? ''
  return { address: request.ip, userAgent: isWellFormedText(userAgent) ? userAgent : '', browser: browserToken(request, publicUrl) }
}
